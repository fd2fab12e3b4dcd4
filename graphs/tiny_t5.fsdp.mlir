module @train_step {
  sdy.mesh @mesh = <["fsdp"=8]>
  func.func public @main(%arg0: tensor<1024x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 0 : i32}, %arg1: tensor<32x4xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 1 : i32}, %arg2: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 2 : i32}, %arg3: tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>, tf.aliasing_output = 3 : i32}, %arg4: tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>, tf.aliasing_output = 4 : i32}, %arg5: tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>, tf.aliasing_output = 5 : i32}, %arg6: tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {"fsdp"}]>, tf.aliasing_output = 6 : i32}, %arg7: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 7 : i32}, %arg8: tensor<2x64x128xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>, tf.aliasing_output = 8 : i32}, %arg9: tensor<2x64x128xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>, tf.aliasing_output = 9 : i32}, %arg10: tensor<2x128x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {"fsdp"}]>, tf.aliasing_output = 10 : i32}, %arg11: tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>, tf.aliasing_output = 11 : i32}, %arg12: tensor<32x4xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 12 : i32}, %arg13: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 13 : i32}, %arg14: tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>, tf.aliasing_output = 14 : i32}, %arg15: tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>, tf.aliasing_output = 15 : i32}, %arg16: tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>, tf.aliasing_output = 16 : i32}, %arg17: tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {"fsdp"}]>, tf.aliasing_output = 17 : i32}, %arg18: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 18 : i32}, %arg19: tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>, tf.aliasing_output = 19 : i32}, %arg20: tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>, tf.aliasing_output = 20 : i32}, %arg21: tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>, tf.aliasing_output = 21 : i32}, %arg22: tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {"fsdp"}]>, tf.aliasing_output = 22 : i32}, %arg23: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 23 : i32}, %arg24: tensor<2x64x128xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>, tf.aliasing_output = 24 : i32}, %arg25: tensor<2x64x128xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>, tf.aliasing_output = 25 : i32}, %arg26: tensor<2x128x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {"fsdp"}]>, tf.aliasing_output = 26 : i32}, %arg27: tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>, tf.aliasing_output = 27 : i32}, %arg28: tensor<64x1024xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}]>, tf.aliasing_output = 28 : i32}, %arg29: tensor<1024x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 29 : i32}, %arg30: tensor<32x4xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 30 : i32}, %arg31: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 31 : i32}, %arg32: tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>, tf.aliasing_output = 32 : i32}, %arg33: tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>, tf.aliasing_output = 33 : i32}, %arg34: tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>, tf.aliasing_output = 34 : i32}, %arg35: tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {"fsdp"}]>, tf.aliasing_output = 35 : i32}, %arg36: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 36 : i32}, %arg37: tensor<2x64x128xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>, tf.aliasing_output = 37 : i32}, %arg38: tensor<2x64x128xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>, tf.aliasing_output = 38 : i32}, %arg39: tensor<2x128x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {"fsdp"}]>, tf.aliasing_output = 39 : i32}, %arg40: tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>, tf.aliasing_output = 40 : i32}, %arg41: tensor<32x4xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 41 : i32}, %arg42: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 42 : i32}, %arg43: tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>, tf.aliasing_output = 43 : i32}, %arg44: tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>, tf.aliasing_output = 44 : i32}, %arg45: tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>, tf.aliasing_output = 45 : i32}, %arg46: tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {"fsdp"}]>, tf.aliasing_output = 46 : i32}, %arg47: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 47 : i32}, %arg48: tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>, tf.aliasing_output = 48 : i32}, %arg49: tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>, tf.aliasing_output = 49 : i32}, %arg50: tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>, tf.aliasing_output = 50 : i32}, %arg51: tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {"fsdp"}]>, tf.aliasing_output = 51 : i32}, %arg52: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 52 : i32}, %arg53: tensor<2x64x128xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>, tf.aliasing_output = 53 : i32}, %arg54: tensor<2x64x128xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>, tf.aliasing_output = 54 : i32}, %arg55: tensor<2x128x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {"fsdp"}]>, tf.aliasing_output = 55 : i32}, %arg56: tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>, tf.aliasing_output = 56 : i32}, %arg57: tensor<64x1024xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}]>, tf.aliasing_output = 57 : i32}, %arg58: tensor<32x64xi32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}]>}, %arg59: tensor<32x16xi32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}]>}, %arg60: tensor<32x64xi32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}]>}, %arg61: tensor<32x16xi32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}]>}, %arg62: tensor<ui64> {sdy.sharding = #sdy.sharding<@mesh, []>}, %arg63: tensor<f32> {sdy.sharding = #sdy.sharding<@mesh, []>}, %arg64: tensor<ui64> {sdy.sharding = #sdy.sharding<@mesh, []>}) -> (tensor<1024x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<32x4xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>}, tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>}, tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>}, tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {"fsdp"}]>}, tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<2x64x128xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>}, tensor<2x64x128xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>}, tensor<2x128x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {"fsdp"}]>}, tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}, tensor<32x4xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>}, tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>}, tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>}, tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {"fsdp"}]>}, tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>}, tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>}, tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>}, tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {"fsdp"}]>}, tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<2x64x128xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>}, tensor<2x64x128xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>}, tensor<2x128x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {"fsdp"}]>}, tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}, tensor<64x1024xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}]>}, tensor<1024x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<32x4xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>}, tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>}, tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>}, tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {"fsdp"}]>}, tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<2x64x128xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>}, tensor<2x64x128xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>}, tensor<2x128x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {"fsdp"}]>}, tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}, tensor<32x4xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>}, tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>}, tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>}, tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {"fsdp"}]>}, tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>}, tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>}, tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>}, tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {"fsdp"}]>}, tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<2x64x128xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>}, tensor<2x64x128xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>}, tensor<2x128x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {"fsdp"}]>}, tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}, tensor<64x1024xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}]>}, tensor<f32> {sdy.sharding = #sdy.sharding<@mesh, []>}, tensor<f32> {sdy.sharding = #sdy.sharding<@mesh, []>}) {
    %65 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %66 = "stablehlo.add"(%arg64, %65) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %67 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %68 = "stablehlo.shift_right_logical"(%66, %67) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %69 = "stablehlo.xor"(%66, %68) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %70 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %71 = "stablehlo.multiply"(%69, %70) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %72 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %73 = "stablehlo.shift_right_logical"(%71, %72) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %74 = "stablehlo.xor"(%71, %73) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %75 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %76 = "stablehlo.multiply"(%74, %75) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %77 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %78 = "stablehlo.shift_right_logical"(%76, %77) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %79 = "stablehlo.xor"(%76, %78) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %80 = "stablehlo.constant"() <{value = dense<"0xD16807D27127096C"> : tensor<ui64>}> : () -> tensor<ui64>
    %81 = "stablehlo.xor"(%79, %80) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %82 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %83 = "stablehlo.add"(%81, %82) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %84 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %85 = "stablehlo.shift_right_logical"(%83, %84) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %86 = "stablehlo.xor"(%83, %85) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %87 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %88 = "stablehlo.multiply"(%86, %87) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %89 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %90 = "stablehlo.shift_right_logical"(%88, %89) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %91 = "stablehlo.xor"(%88, %90) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %92 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %93 = "stablehlo.multiply"(%91, %92) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %94 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %95 = "stablehlo.shift_right_logical"(%93, %94) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %96 = "stablehlo.xor"(%93, %95) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %97 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %98 = "stablehlo.add"(%arg62, %97) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %99 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %100 = "stablehlo.shift_right_logical"(%98, %99) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %101 = "stablehlo.xor"(%98, %100) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %102 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %103 = "stablehlo.multiply"(%101, %102) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %104 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %105 = "stablehlo.shift_right_logical"(%103, %104) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %106 = "stablehlo.xor"(%103, %105) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %107 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %108 = "stablehlo.multiply"(%106, %107) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %109 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %110 = "stablehlo.shift_right_logical"(%108, %109) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %111 = "stablehlo.xor"(%108, %110) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %112 = "stablehlo.xor"(%96, %111) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %113 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %114 = "stablehlo.add"(%112, %113) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %115 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %116 = "stablehlo.shift_right_logical"(%114, %115) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %117 = "stablehlo.xor"(%114, %116) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %118 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %119 = "stablehlo.multiply"(%117, %118) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %120 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %121 = "stablehlo.shift_right_logical"(%119, %120) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %122 = "stablehlo.xor"(%119, %121) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %123 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %124 = "stablehlo.multiply"(%122, %123) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %125 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %126 = "stablehlo.shift_right_logical"(%124, %125) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %127 = "stablehlo.xor"(%124, %126) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %128 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %129 = "stablehlo.slice"(%arg59) <{start_indices = array<i64: 0, 0>, limit_indices = array<i64: 32, 15>, strides = array<i64: 1, 1>}> : (tensor<32x16xi32>) -> tensor<32x15xi32>
    %130 = "stablehlo.pad"(%129, %128) <{edge_padding_low = array<i64: 0, 1>, edge_padding_high = array<i64: 0, 0>, interior_padding = array<i64: 0, 0>}> : (tensor<32x15xi32>, tensor<i32>) -> tensor<32x16xi32>
    %131 = "stablehlo.slice"(%arg61) <{start_indices = array<i64: 0, 0>, limit_indices = array<i64: 32, 15>, strides = array<i64: 1, 1>}> : (tensor<32x16xi32>) -> tensor<32x15xi32>
    %132 = "stablehlo.pad"(%131, %128) <{edge_padding_low = array<i64: 0, 1>, edge_padding_high = array<i64: 0, 0>, interior_padding = array<i64: 0, 0>}> : (tensor<32x15xi32>, tensor<i32>) -> tensor<32x16xi32>
    %133 = "stablehlo.compare"(%arg61, %132) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type SIGNED>}> : (tensor<32x16xi32>, tensor<32x16xi32>) -> tensor<32x16xi1>
    %134 = "stablehlo.constant"() <{value = dense<0> : tensor<32x16xi32>}> : () -> tensor<32x16xi32>
    %135 = "stablehlo.select"(%133, %130, %134) : (tensor<32x16xi1>, tensor<32x16xi32>, tensor<32x16xi32>) -> tensor<32x16xi32>
    %136 = "stablehlo.concatenate"(%arg58, %135) <{dimension = 1 : i64}> : (tensor<32x64xi32>, tensor<32x16xi32>) -> tensor<32x80xi32>
    %137 = "sdy.sharding_constraint"(%arg0) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<1024x64xf32>) -> tensor<1024x64xf32>
    %138 = "stablehlo.gather"(%137, %136) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, slice_sizes = array<i64: 1, 64>, indices_are_sorted = false}> : (tensor<1024x64xf32>, tensor<32x80xi32>) -> tensor<32x80x64xf32>
    %140 = "sdy.sharding_constraint"(%138) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<32x80x64xf32>) -> tensor<32x80x64xf32>
    %141 = "stablehlo.slice"(%140) <{start_indices = array<i64: 0, 0, 0>, limit_indices = array<i64: 32, 64, 64>, strides = array<i64: 1, 1, 1>}> : (tensor<32x80x64xf32>) -> tensor<32x64x64xf32>
    %142 = "stablehlo.broadcast_in_dim"(%arg60) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<32x64xi32>) -> tensor<32x64x64xi32>
    %143 = "stablehlo.broadcast_in_dim"(%arg60) <{broadcast_dimensions = array<i64: 0, 2>}> : (tensor<32x64xi32>) -> tensor<32x64x64xi32>
    %144 = "stablehlo.compare"(%142, %143) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type SIGNED>}> : (tensor<32x64x64xi32>, tensor<32x64x64xi32>) -> tensor<32x64x64xi1>
    %145 = "stablehlo.constant"() <{value = dense<0> : tensor<32x64x64xi32>}> : () -> tensor<32x64x64xi32>
    %146 = "stablehlo.compare"(%143, %145) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type SIGNED>}> : (tensor<32x64x64xi32>, tensor<32x64x64xi32>) -> tensor<32x64x64xi1>
    %147 = "stablehlo.and"(%144, %146) : (tensor<32x64x64xi1>, tensor<32x64x64xi1>) -> tensor<32x64x64xi1>
    %148 = "sdy.sharding_constraint"(%arg1) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<32x4xf32>) -> tensor<32x4xf32>
    %149 = "stablehlo.constant"() <{value = dense<"0x000000001100000012000000130000001400000015000000160000001700000018000000180000001800000018000000190000001900000019000000190000001A0000001A0000001A0000001A0000001A0000001A0000001A0000001B0000001B0000001B0000001B0000001B0000001B0000001B0000001B0000001B0000001C0000001C0000001C0000001C0000001C0000001C0000001C0000001C0000001C0000001C0000001C0000001C0000001C0000001C0000001D0000001D0000001D0000001D0000001D0000001D0000001D0000001D0000001D0000001D0000001D0000001D0000001D0000001D0000001D0000001D0000001D0000001D0000000E0000000D0000000D0000000D0000000D0000000D0000000D0000000D0000000D0000000D0000000D0000000D0000000D0000000D0000000D0000000D0000000D0000000D0000000D0000000C0000000C0000000C0000000C0000000C0000000C0000000C0000000C0000000C0000000C0000000C0000000C0000000C0000000C0000000B0000000B0000000B0000000B0000000B0000000B0000000B0000000B0000000B0000000A0000000A0000000A0000000A0000000A0000000A0000000A000000090000000900000009000000090000000800000008000000080000000800000007000000060000000500000004000000030000000200000001000000"> : tensor<128xi32>}> : () -> tensor<128xi32>
    %150 = "stablehlo.gather"(%148, %149) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 4>, indices_are_sorted = false}> : (tensor<32x4xf32>, tensor<128xi32>) -> tensor<128x4xf32>
    %151 = "stablehlo.transpose"(%150) <{permutation = array<i64: 1, 0>}> : (tensor<128x4xf32>) -> tensor<4x128xf32>
    %152 = "stablehlo.broadcast_in_dim"(%151) <{broadcast_dimensions = array<i64: 0, 2>}> : (tensor<4x128xf32>) -> tensor<4x64x128xf32>
    %153 = "stablehlo.reshape"(%152) : (tensor<4x64x128xf32>) -> tensor<4x8192xf32>
    %154 = "stablehlo.slice"(%153) <{start_indices = array<i64: 0, 0>, limit_indices = array<i64: 4, 8128>, strides = array<i64: 1, 1>}> : (tensor<4x8192xf32>) -> tensor<4x8128xf32>
    %155 = "stablehlo.reshape"(%154) : (tensor<4x8128xf32>) -> tensor<4x64x127xf32>
    %156 = "stablehlo.slice"(%155) <{start_indices = array<i64: 0, 0, 0>, limit_indices = array<i64: 4, 64, 64>, strides = array<i64: 1, 1, 1>}> : (tensor<4x64x127xf32>) -> tensor<4x64x64xf32>
    %157 = "stablehlo.constant"() <{value = dense<"0x2DCA3F17BAE187F8"> : tensor<ui64>}> : () -> tensor<ui64>
    %158 = "stablehlo.xor"(%127, %157) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %159 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %160 = "stablehlo.add"(%158, %159) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %161 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %162 = "stablehlo.shift_right_logical"(%160, %161) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %163 = "stablehlo.xor"(%160, %162) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %164 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %165 = "stablehlo.multiply"(%163, %164) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %166 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %167 = "stablehlo.shift_right_logical"(%165, %166) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %168 = "stablehlo.xor"(%165, %167) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %169 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %170 = "stablehlo.multiply"(%168, %169) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %171 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %172 = "stablehlo.shift_right_logical"(%170, %171) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %173 = "stablehlo.xor"(%170, %172) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %174 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %175 = "stablehlo.iota"() <{iota_dimension = 2 : i64}> : () -> tensor<32x64x64xui64>
    %176 = "stablehlo.broadcast_in_dim"(%174) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %177 = "stablehlo.multiply"(%175, %176) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %178 = "stablehlo.broadcast_in_dim"(%173) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %179 = "stablehlo.add"(%178, %177) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %180 = "stablehlo.constant"() <{value = dense<"0x40059FD25F6EDE8D"> : tensor<ui64>}> : () -> tensor<ui64>
    %181 = "stablehlo.iota"() <{iota_dimension = 1 : i64}> : () -> tensor<32x64x64xui64>
    %182 = "stablehlo.broadcast_in_dim"(%180) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %183 = "stablehlo.multiply"(%181, %182) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %184 = "stablehlo.add"(%179, %183) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %185 = "stablehlo.constant"() <{value = dense<"0x0050C1A7F4979B77"> : tensor<ui64>}> : () -> tensor<ui64>
    %186 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<32x64x64xui64>
    %187 = "stablehlo.broadcast_in_dim"(%185) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %188 = "stablehlo.multiply"(%186, %187) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %189 = "stablehlo.add"(%184, %188) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %190 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %191 = "stablehlo.broadcast_in_dim"(%190) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %192 = "stablehlo.add"(%189, %191) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %193 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %194 = "stablehlo.broadcast_in_dim"(%193) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %195 = "stablehlo.shift_right_logical"(%192, %194) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %196 = "stablehlo.xor"(%192, %195) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %197 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %198 = "stablehlo.broadcast_in_dim"(%197) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %199 = "stablehlo.multiply"(%196, %198) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %200 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %201 = "stablehlo.broadcast_in_dim"(%200) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %202 = "stablehlo.shift_right_logical"(%199, %201) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %203 = "stablehlo.xor"(%199, %202) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %204 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %205 = "stablehlo.broadcast_in_dim"(%204) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %206 = "stablehlo.multiply"(%203, %205) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %207 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %208 = "stablehlo.broadcast_in_dim"(%207) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %209 = "stablehlo.shift_right_logical"(%206, %208) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %210 = "stablehlo.xor"(%206, %209) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %211 = "stablehlo.constant"() <{value = dense<"0x2000000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %212 = "stablehlo.broadcast_in_dim"(%211) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %213 = "stablehlo.shift_right_logical"(%210, %212) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %214 = "stablehlo.convert"(%213) : (tensor<32x64x64xui64>) -> tensor<32x64x64xui32>
    %215 = "stablehlo.constant"() <{value = dense<9> : tensor<32x64x64xui32>}> : () -> tensor<32x64x64xui32>
    %216 = "stablehlo.shift_right_logical"(%214, %215) : (tensor<32x64x64xui32>, tensor<32x64x64xui32>) -> tensor<32x64x64xui32>
    %217 = "stablehlo.constant"() <{value = dense<1065353216> : tensor<32x64x64xui32>}> : () -> tensor<32x64x64xui32>
    %218 = "stablehlo.or"(%216, %217) : (tensor<32x64x64xui32>, tensor<32x64x64xui32>) -> tensor<32x64x64xui32>
    %219 = "stablehlo.bitcast_convert"(%218) : (tensor<32x64x64xui32>) -> tensor<32x64x64xf32>
    %220 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<32x64x64xf32>}> : () -> tensor<32x64x64xf32>
    %221 = "stablehlo.subtract"(%219, %220) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %222 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<32x64x64xf32>}> : () -> tensor<32x64x64xf32>
    %223 = "stablehlo.compare"(%221, %222) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xi1>
    %224 = "stablehlo.convert"(%223) : (tensor<32x64x64xi1>) -> tensor<32x64x64xf32>
    %225 = "stablehlo.constant"() <{value = dense<0x3F8E38E4> : tensor<32x64x64xf32>}> : () -> tensor<32x64x64xf32>
    %226 = "stablehlo.multiply"(%224, %225) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %227 = "stablehlo.multiply"(%141, %226) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %228 = "sdy.sharding_constraint"(%227) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %229 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<2xi32>
    %t1 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %t2 = "stablehlo.constant"() <{value = dense<0.0> : tensor<2x32x64x64xf32>}> : () -> tensor<2x32x64x64xf32>
    %s642:16 = "stablehlo.while"(%t1, %228, %t2, %arg4, %arg6, %arg3, %arg5, %arg2, %arg8, %arg9, %arg10, %arg7, %229, %156, %147, %127) ({
    ^bb0(%c642_0: tensor<i32>, %c642_1: tensor<32x64x64xf32>, %c642_2: tensor<2x32x64x64xf32>, %c642_3: tensor<2x64x64xf32>, %c642_4: tensor<2x64x64xf32>, %c642_5: tensor<2x64x64xf32>, %c642_6: tensor<2x64x64xf32>, %c642_7: tensor<2x64xf32>, %c642_8: tensor<2x64x128xf32>, %c642_9: tensor<2x64x128xf32>, %c642_10: tensor<2x128x64xf32>, %c642_11: tensor<2x64xf32>, %c642_12: tensor<2xi32>, %c642_13: tensor<4x64x64xf32>, %c642_14: tensor<32x64x64xi1>, %c642_15: tensor<ui64>):
    %t3 = "stablehlo.constant"() <{value = dense<2> : tensor<i32>}> : () -> tensor<i32>
    %t4 = "stablehlo.compare"(%c642_0, %t3) <{comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<i32>, tensor<i32>) -> tensor<i1>
    "stablehlo.return"(%t4) : (tensor<i1>) -> ()
    }, {
    ^bb0(%b642_0: tensor<i32>, %b642_1: tensor<32x64x64xf32>, %b642_2: tensor<2x32x64x64xf32>, %b642_3: tensor<2x64x64xf32>, %b642_4: tensor<2x64x64xf32>, %b642_5: tensor<2x64x64xf32>, %b642_6: tensor<2x64x64xf32>, %b642_7: tensor<2x64xf32>, %b642_8: tensor<2x64x128xf32>, %b642_9: tensor<2x64x128xf32>, %b642_10: tensor<2x128x64xf32>, %b642_11: tensor<2x64xf32>, %b642_12: tensor<2xi32>, %b642_13: tensor<4x64x64xf32>, %b642_14: tensor<32x64x64xi1>, %b642_15: tensor<ui64>):
    %t5 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %t6 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %t7 = "stablehlo.dynamic_slice"(%b642_3, %b642_0, %t6, %t6) <{slice_sizes = array<i64: 1, 64, 64>}> : (tensor<2x64x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x64xf32>
    %t8 = "stablehlo.reshape"(%t7)  : (tensor<1x64x64xf32>) -> tensor<64x64xf32>
    %t9 = "stablehlo.dynamic_slice"(%b642_4, %b642_0, %t6, %t6) <{slice_sizes = array<i64: 1, 64, 64>}> : (tensor<2x64x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x64xf32>
    %t10 = "stablehlo.reshape"(%t9)  : (tensor<1x64x64xf32>) -> tensor<64x64xf32>
    %t11 = "stablehlo.dynamic_slice"(%b642_5, %b642_0, %t6, %t6) <{slice_sizes = array<i64: 1, 64, 64>}> : (tensor<2x64x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x64xf32>
    %t12 = "stablehlo.reshape"(%t11)  : (tensor<1x64x64xf32>) -> tensor<64x64xf32>
    %t13 = "stablehlo.dynamic_slice"(%b642_6, %b642_0, %t6, %t6) <{slice_sizes = array<i64: 1, 64, 64>}> : (tensor<2x64x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x64xf32>
    %t14 = "stablehlo.reshape"(%t13)  : (tensor<1x64x64xf32>) -> tensor<64x64xf32>
    %t15 = "stablehlo.dynamic_slice"(%b642_7, %b642_0, %t6) <{slice_sizes = array<i64: 1, 64>}> : (tensor<2x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>
    %t16 = "stablehlo.reshape"(%t15)  : (tensor<1x64xf32>) -> tensor<64xf32>
    %t17 = "stablehlo.dynamic_slice"(%b642_8, %b642_0, %t6, %t6) <{slice_sizes = array<i64: 1, 64, 128>}> : (tensor<2x64x128xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x128xf32>
    %t18 = "stablehlo.reshape"(%t17)  : (tensor<1x64x128xf32>) -> tensor<64x128xf32>
    %t19 = "stablehlo.dynamic_slice"(%b642_9, %b642_0, %t6, %t6) <{slice_sizes = array<i64: 1, 64, 128>}> : (tensor<2x64x128xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x128xf32>
    %t20 = "stablehlo.reshape"(%t19)  : (tensor<1x64x128xf32>) -> tensor<64x128xf32>
    %t21 = "stablehlo.dynamic_slice"(%b642_10, %b642_0, %t6, %t6) <{slice_sizes = array<i64: 1, 128, 64>}> : (tensor<2x128x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x128x64xf32>
    %t22 = "stablehlo.reshape"(%t21)  : (tensor<1x128x64xf32>) -> tensor<128x64xf32>
    %t23 = "stablehlo.dynamic_slice"(%b642_11, %b642_0, %t6) <{slice_sizes = array<i64: 1, 64>}> : (tensor<2x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>
    %t24 = "stablehlo.reshape"(%t23)  : (tensor<1x64xf32>) -> tensor<64xf32>
    %t25 = "stablehlo.dynamic_slice"(%b642_12, %b642_0) <{slice_sizes = array<i64: 1>}> : (tensor<2xi32>, tensor<i32>) -> tensor<1xi32>
    %t26 = "stablehlo.reshape"(%t25)  : (tensor<1xi32>) -> tensor<i32>
    %241 = "sdy.sharding_constraint"(%t16) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %242 = "stablehlo.multiply"(%b642_1, %b642_1) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %243 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %244 = "stablehlo.reduce"(%242, %243) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x64x64xf32>, tensor<f32>) -> tensor<32x64xf32>
    %245 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<32x64xf32>}> : () -> tensor<32x64xf32>
    %246 = "stablehlo.multiply"(%244, %245) : (tensor<32x64xf32>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %247 = "stablehlo.constant"() <{value = dense<0x358637BD> : tensor<32x64xf32>}> : () -> tensor<32x64xf32>
    %248 = "stablehlo.add"(%246, %247) : (tensor<32x64xf32>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %249 = "stablehlo.rsqrt"(%248) : (tensor<32x64xf32>) -> tensor<32x64xf32>
    %250 = "stablehlo.broadcast_in_dim"(%249) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<32x64xf32>) -> tensor<32x64x64xf32>
    %251 = "stablehlo.multiply"(%b642_1, %250) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %252 = "stablehlo.broadcast_in_dim"(%241) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<32x64x64xf32>
    %253 = "stablehlo.multiply"(%251, %252) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %255 = "sdy.sharding_constraint"(%253) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %256 = "sdy.sharding_constraint"(%t12) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %257 = "stablehlo.dot_general"(%255, %256) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>}> : (tensor<32x64x64xf32>, tensor<64x64xf32>) -> tensor<32x64x64xf32>
    %259 = "sdy.sharding_constraint"(%t8) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %260 = "stablehlo.dot_general"(%255, %259) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>}> : (tensor<32x64x64xf32>, tensor<64x64xf32>) -> tensor<32x64x64xf32>
    %262 = "sdy.sharding_constraint"(%t14) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %263 = "stablehlo.dot_general"(%255, %262) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>}> : (tensor<32x64x64xf32>, tensor<64x64xf32>) -> tensor<32x64x64xf32>
    %265 = "stablehlo.reshape"(%257) : (tensor<32x64x64xf32>) -> tensor<32x64x4x16xf32>
    %266 = "sdy.sharding_constraint"(%265) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}, {}]>}> : (tensor<32x64x4x16xf32>) -> tensor<32x64x4x16xf32>
    %267 = "stablehlo.transpose"(%266) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<32x64x4x16xf32>) -> tensor<32x4x64x16xf32>
    %268 = "stablehlo.reshape"(%260) : (tensor<32x64x64xf32>) -> tensor<32x64x4x16xf32>
    %269 = "sdy.sharding_constraint"(%268) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}, {}]>}> : (tensor<32x64x4x16xf32>) -> tensor<32x64x4x16xf32>
    %270 = "stablehlo.transpose"(%269) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<32x64x4x16xf32>) -> tensor<32x4x64x16xf32>
    %271 = "stablehlo.reshape"(%263) : (tensor<32x64x64xf32>) -> tensor<32x64x4x16xf32>
    %272 = "sdy.sharding_constraint"(%271) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}, {}]>}> : (tensor<32x64x4x16xf32>) -> tensor<32x64x4x16xf32>
    %273 = "stablehlo.transpose"(%272) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<32x64x4x16xf32>) -> tensor<32x4x64x16xf32>
    %274 = "stablehlo.dot_general"(%267, %270) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>}> : (tensor<32x4x64x16xf32>, tensor<32x4x64x16xf32>) -> tensor<32x4x64x64xf32>
    %275 = "stablehlo.broadcast_in_dim"(%b642_13) <{broadcast_dimensions = array<i64: 1, 2, 3>}> : (tensor<4x64x64xf32>) -> tensor<32x4x64x64xf32>
    %276 = "stablehlo.add"(%274, %275) : (tensor<32x4x64x64xf32>, tensor<32x4x64x64xf32>) -> tensor<32x4x64x64xf32>
    %277 = "stablehlo.broadcast_in_dim"(%b642_14) <{broadcast_dimensions = array<i64: 0, 2, 3>}> : (tensor<32x64x64xi1>) -> tensor<32x4x64x64xi1>
    %278 = "stablehlo.constant"() <{value = dense<0xCE6E6B28> : tensor<32x4x64x64xf32>}> : () -> tensor<32x4x64x64xf32>
    %279 = "stablehlo.select"(%277, %276, %278) : (tensor<32x4x64x64xi1>, tensor<32x4x64x64xf32>, tensor<32x4x64x64xf32>) -> tensor<32x4x64x64xf32>
    %280 = "stablehlo.constant"() <{value = dense<0xFF800000> : tensor<f32>}> : () -> tensor<f32>
    %281 = "stablehlo.reduce"(%279, %280) <{dimensions = array<i64: 3>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.maximum"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x4x64x64xf32>, tensor<f32>) -> tensor<32x4x64xf32>
    %282 = "stablehlo.broadcast_in_dim"(%281) <{broadcast_dimensions = array<i64: 0, 1, 2>}> : (tensor<32x4x64xf32>) -> tensor<32x4x64x64xf32>
    %283 = "stablehlo.subtract"(%279, %282) : (tensor<32x4x64x64xf32>, tensor<32x4x64x64xf32>) -> tensor<32x4x64x64xf32>
    %284 = "stablehlo.exponential"(%283) : (tensor<32x4x64x64xf32>) -> tensor<32x4x64x64xf32>
    %285 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %286 = "stablehlo.reduce"(%284, %285) <{dimensions = array<i64: 3>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x4x64x64xf32>, tensor<f32>) -> tensor<32x4x64xf32>
    %287 = "stablehlo.broadcast_in_dim"(%286) <{broadcast_dimensions = array<i64: 0, 1, 2>}> : (tensor<32x4x64xf32>) -> tensor<32x4x64x64xf32>
    %288 = "stablehlo.divide"(%284, %287) : (tensor<32x4x64x64xf32>, tensor<32x4x64x64xf32>) -> tensor<32x4x64x64xf32>
    %290 = "stablehlo.constant"() <{value = dense<"0xCBDFE2B3407C737C008FF8AFE08865D7"> : tensor<2xui64>}> : () -> tensor<2xui64>
    %291 = "stablehlo.dynamic_slice"(%290, %t26) <{slice_sizes = array<i64: 1>}> : (tensor<2xui64>, tensor<i32>) -> tensor<1xui64>
    %292 = "stablehlo.reshape"(%291) : (tensor<1xui64>) -> tensor<ui64>
    %293 = "stablehlo.xor"(%b642_15, %292) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %294 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %295 = "stablehlo.add"(%293, %294) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %296 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %297 = "stablehlo.shift_right_logical"(%295, %296) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %298 = "stablehlo.xor"(%295, %297) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %299 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %300 = "stablehlo.multiply"(%298, %299) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %301 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %302 = "stablehlo.shift_right_logical"(%300, %301) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %303 = "stablehlo.xor"(%300, %302) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %304 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %305 = "stablehlo.multiply"(%303, %304) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %306 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %307 = "stablehlo.shift_right_logical"(%305, %306) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %308 = "stablehlo.xor"(%305, %307) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %309 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %310 = "stablehlo.iota"() <{iota_dimension = 3 : i64}> : () -> tensor<32x4x64x64xui64>
    %311 = "stablehlo.broadcast_in_dim"(%309) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x64x64xui64>
    %312 = "stablehlo.multiply"(%310, %311) : (tensor<32x4x64x64xui64>, tensor<32x4x64x64xui64>) -> tensor<32x4x64x64xui64>
    %313 = "stablehlo.broadcast_in_dim"(%308) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x64x64xui64>
    %314 = "stablehlo.add"(%313, %312) : (tensor<32x4x64x64xui64>, tensor<32x4x64x64xui64>) -> tensor<32x4x64x64xui64>
    %315 = "stablehlo.constant"() <{value = dense<"0x40059FD25F6EDE8D"> : tensor<ui64>}> : () -> tensor<ui64>
    %316 = "stablehlo.iota"() <{iota_dimension = 2 : i64}> : () -> tensor<32x4x64x64xui64>
    %317 = "stablehlo.broadcast_in_dim"(%315) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x64x64xui64>
    %318 = "stablehlo.multiply"(%316, %317) : (tensor<32x4x64x64xui64>, tensor<32x4x64x64xui64>) -> tensor<32x4x64x64xui64>
    %319 = "stablehlo.add"(%314, %318) : (tensor<32x4x64x64xui64>, tensor<32x4x64x64xui64>) -> tensor<32x4x64x64xui64>
    %320 = "stablehlo.constant"() <{value = dense<"0x0050C1A7F4979B77"> : tensor<ui64>}> : () -> tensor<ui64>
    %321 = "stablehlo.iota"() <{iota_dimension = 1 : i64}> : () -> tensor<32x4x64x64xui64>
    %322 = "stablehlo.broadcast_in_dim"(%320) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x64x64xui64>
    %323 = "stablehlo.multiply"(%321, %322) : (tensor<32x4x64x64xui64>, tensor<32x4x64x64xui64>) -> tensor<32x4x64x64xui64>
    %324 = "stablehlo.add"(%319, %323) : (tensor<32x4x64x64xui64>, tensor<32x4x64x64xui64>) -> tensor<32x4x64x64xui64>
    %325 = "stablehlo.constant"() <{value = dense<"0x0040059FD25F6EDE"> : tensor<ui64>}> : () -> tensor<ui64>
    %326 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<32x4x64x64xui64>
    %327 = "stablehlo.broadcast_in_dim"(%325) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x64x64xui64>
    %328 = "stablehlo.multiply"(%326, %327) : (tensor<32x4x64x64xui64>, tensor<32x4x64x64xui64>) -> tensor<32x4x64x64xui64>
    %329 = "stablehlo.add"(%324, %328) : (tensor<32x4x64x64xui64>, tensor<32x4x64x64xui64>) -> tensor<32x4x64x64xui64>
    %330 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %331 = "stablehlo.broadcast_in_dim"(%330) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x64x64xui64>
    %332 = "stablehlo.add"(%329, %331) : (tensor<32x4x64x64xui64>, tensor<32x4x64x64xui64>) -> tensor<32x4x64x64xui64>
    %333 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %334 = "stablehlo.broadcast_in_dim"(%333) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x64x64xui64>
    %335 = "stablehlo.shift_right_logical"(%332, %334) : (tensor<32x4x64x64xui64>, tensor<32x4x64x64xui64>) -> tensor<32x4x64x64xui64>
    %336 = "stablehlo.xor"(%332, %335) : (tensor<32x4x64x64xui64>, tensor<32x4x64x64xui64>) -> tensor<32x4x64x64xui64>
    %337 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %338 = "stablehlo.broadcast_in_dim"(%337) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x64x64xui64>
    %339 = "stablehlo.multiply"(%336, %338) : (tensor<32x4x64x64xui64>, tensor<32x4x64x64xui64>) -> tensor<32x4x64x64xui64>
    %340 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %341 = "stablehlo.broadcast_in_dim"(%340) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x64x64xui64>
    %342 = "stablehlo.shift_right_logical"(%339, %341) : (tensor<32x4x64x64xui64>, tensor<32x4x64x64xui64>) -> tensor<32x4x64x64xui64>
    %343 = "stablehlo.xor"(%339, %342) : (tensor<32x4x64x64xui64>, tensor<32x4x64x64xui64>) -> tensor<32x4x64x64xui64>
    %344 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %345 = "stablehlo.broadcast_in_dim"(%344) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x64x64xui64>
    %346 = "stablehlo.multiply"(%343, %345) : (tensor<32x4x64x64xui64>, tensor<32x4x64x64xui64>) -> tensor<32x4x64x64xui64>
    %347 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %348 = "stablehlo.broadcast_in_dim"(%347) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x64x64xui64>
    %349 = "stablehlo.shift_right_logical"(%346, %348) : (tensor<32x4x64x64xui64>, tensor<32x4x64x64xui64>) -> tensor<32x4x64x64xui64>
    %350 = "stablehlo.xor"(%346, %349) : (tensor<32x4x64x64xui64>, tensor<32x4x64x64xui64>) -> tensor<32x4x64x64xui64>
    %351 = "stablehlo.constant"() <{value = dense<"0x2000000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %352 = "stablehlo.broadcast_in_dim"(%351) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x64x64xui64>
    %353 = "stablehlo.shift_right_logical"(%350, %352) : (tensor<32x4x64x64xui64>, tensor<32x4x64x64xui64>) -> tensor<32x4x64x64xui64>
    %354 = "stablehlo.convert"(%353) : (tensor<32x4x64x64xui64>) -> tensor<32x4x64x64xui32>
    %355 = "stablehlo.constant"() <{value = dense<9> : tensor<32x4x64x64xui32>}> : () -> tensor<32x4x64x64xui32>
    %356 = "stablehlo.shift_right_logical"(%354, %355) : (tensor<32x4x64x64xui32>, tensor<32x4x64x64xui32>) -> tensor<32x4x64x64xui32>
    %357 = "stablehlo.constant"() <{value = dense<1065353216> : tensor<32x4x64x64xui32>}> : () -> tensor<32x4x64x64xui32>
    %358 = "stablehlo.or"(%356, %357) : (tensor<32x4x64x64xui32>, tensor<32x4x64x64xui32>) -> tensor<32x4x64x64xui32>
    %359 = "stablehlo.bitcast_convert"(%358) : (tensor<32x4x64x64xui32>) -> tensor<32x4x64x64xf32>
    %360 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<32x4x64x64xf32>}> : () -> tensor<32x4x64x64xf32>
    %361 = "stablehlo.subtract"(%359, %360) : (tensor<32x4x64x64xf32>, tensor<32x4x64x64xf32>) -> tensor<32x4x64x64xf32>
    %362 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<32x4x64x64xf32>}> : () -> tensor<32x4x64x64xf32>
    %363 = "stablehlo.compare"(%361, %362) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<32x4x64x64xf32>, tensor<32x4x64x64xf32>) -> tensor<32x4x64x64xi1>
    %364 = "stablehlo.convert"(%363) : (tensor<32x4x64x64xi1>) -> tensor<32x4x64x64xf32>
    %365 = "stablehlo.constant"() <{value = dense<0x3F8E38E4> : tensor<32x4x64x64xf32>}> : () -> tensor<32x4x64x64xf32>
    %366 = "stablehlo.multiply"(%364, %365) : (tensor<32x4x64x64xf32>, tensor<32x4x64x64xf32>) -> tensor<32x4x64x64xf32>
    %367 = "stablehlo.multiply"(%288, %366) : (tensor<32x4x64x64xf32>, tensor<32x4x64x64xf32>) -> tensor<32x4x64x64xf32>
    %368 = "stablehlo.dot_general"(%367, %273) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [2]>}> : (tensor<32x4x64x64xf32>, tensor<32x4x64x16xf32>) -> tensor<32x4x64x16xf32>
    %369 = "stablehlo.transpose"(%368) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<32x4x64x16xf32>) -> tensor<32x64x4x16xf32>
    %370 = "sdy.sharding_constraint"(%369) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}, {}]>}> : (tensor<32x64x4x16xf32>) -> tensor<32x64x4x16xf32>
    %371 = "stablehlo.reshape"(%370) : (tensor<32x64x4x16xf32>) -> tensor<32x64x64xf32>
    %372 = "sdy.sharding_constraint"(%t10) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %373 = "stablehlo.dot_general"(%371, %372) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>}> : (tensor<32x64x64xf32>, tensor<64x64xf32>) -> tensor<32x64x64xf32>
    %375 = "stablehlo.constant"() <{value = dense<"0xF12B2AB95B9B32D50A3042AB1B78A0A7"> : tensor<2xui64>}> : () -> tensor<2xui64>
    %376 = "stablehlo.dynamic_slice"(%375, %t26) <{slice_sizes = array<i64: 1>}> : (tensor<2xui64>, tensor<i32>) -> tensor<1xui64>
    %377 = "stablehlo.reshape"(%376) : (tensor<1xui64>) -> tensor<ui64>
    %378 = "stablehlo.xor"(%b642_15, %377) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %379 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %380 = "stablehlo.add"(%378, %379) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %381 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %382 = "stablehlo.shift_right_logical"(%380, %381) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %383 = "stablehlo.xor"(%380, %382) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %384 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %385 = "stablehlo.multiply"(%383, %384) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %386 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %387 = "stablehlo.shift_right_logical"(%385, %386) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %388 = "stablehlo.xor"(%385, %387) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %389 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %390 = "stablehlo.multiply"(%388, %389) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %391 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %392 = "stablehlo.shift_right_logical"(%390, %391) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %393 = "stablehlo.xor"(%390, %392) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %394 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %395 = "stablehlo.iota"() <{iota_dimension = 2 : i64}> : () -> tensor<32x64x64xui64>
    %396 = "stablehlo.broadcast_in_dim"(%394) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %397 = "stablehlo.multiply"(%395, %396) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %398 = "stablehlo.broadcast_in_dim"(%393) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %399 = "stablehlo.add"(%398, %397) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %400 = "stablehlo.constant"() <{value = dense<"0x40059FD25F6EDE8D"> : tensor<ui64>}> : () -> tensor<ui64>
    %401 = "stablehlo.iota"() <{iota_dimension = 1 : i64}> : () -> tensor<32x64x64xui64>
    %402 = "stablehlo.broadcast_in_dim"(%400) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %403 = "stablehlo.multiply"(%401, %402) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %404 = "stablehlo.add"(%399, %403) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %405 = "stablehlo.constant"() <{value = dense<"0x0050C1A7F4979B77"> : tensor<ui64>}> : () -> tensor<ui64>
    %406 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<32x64x64xui64>
    %407 = "stablehlo.broadcast_in_dim"(%405) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %408 = "stablehlo.multiply"(%406, %407) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %409 = "stablehlo.add"(%404, %408) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %410 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %411 = "stablehlo.broadcast_in_dim"(%410) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %412 = "stablehlo.add"(%409, %411) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %413 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %414 = "stablehlo.broadcast_in_dim"(%413) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %415 = "stablehlo.shift_right_logical"(%412, %414) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %416 = "stablehlo.xor"(%412, %415) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %417 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %418 = "stablehlo.broadcast_in_dim"(%417) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %419 = "stablehlo.multiply"(%416, %418) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %420 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %421 = "stablehlo.broadcast_in_dim"(%420) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %422 = "stablehlo.shift_right_logical"(%419, %421) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %423 = "stablehlo.xor"(%419, %422) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %424 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %425 = "stablehlo.broadcast_in_dim"(%424) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %426 = "stablehlo.multiply"(%423, %425) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %427 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %428 = "stablehlo.broadcast_in_dim"(%427) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %429 = "stablehlo.shift_right_logical"(%426, %428) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %430 = "stablehlo.xor"(%426, %429) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %431 = "stablehlo.constant"() <{value = dense<"0x2000000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %432 = "stablehlo.broadcast_in_dim"(%431) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %433 = "stablehlo.shift_right_logical"(%430, %432) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %434 = "stablehlo.convert"(%433) : (tensor<32x64x64xui64>) -> tensor<32x64x64xui32>
    %435 = "stablehlo.constant"() <{value = dense<9> : tensor<32x64x64xui32>}> : () -> tensor<32x64x64xui32>
    %436 = "stablehlo.shift_right_logical"(%434, %435) : (tensor<32x64x64xui32>, tensor<32x64x64xui32>) -> tensor<32x64x64xui32>
    %437 = "stablehlo.constant"() <{value = dense<1065353216> : tensor<32x64x64xui32>}> : () -> tensor<32x64x64xui32>
    %438 = "stablehlo.or"(%436, %437) : (tensor<32x64x64xui32>, tensor<32x64x64xui32>) -> tensor<32x64x64xui32>
    %439 = "stablehlo.bitcast_convert"(%438) : (tensor<32x64x64xui32>) -> tensor<32x64x64xf32>
    %440 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<32x64x64xf32>}> : () -> tensor<32x64x64xf32>
    %441 = "stablehlo.subtract"(%439, %440) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %442 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<32x64x64xf32>}> : () -> tensor<32x64x64xf32>
    %443 = "stablehlo.compare"(%441, %442) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xi1>
    %444 = "stablehlo.convert"(%443) : (tensor<32x64x64xi1>) -> tensor<32x64x64xf32>
    %445 = "stablehlo.constant"() <{value = dense<0x3F8E38E4> : tensor<32x64x64xf32>}> : () -> tensor<32x64x64xf32>
    %446 = "stablehlo.multiply"(%444, %445) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %447 = "stablehlo.multiply"(%373, %446) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %448 = "sdy.sharding_constraint"(%447) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %449 = "stablehlo.add"(%b642_1, %448) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %450 = "sdy.sharding_constraint"(%449) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %451 = "sdy.sharding_constraint"(%t24) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %452 = "stablehlo.multiply"(%450, %450) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %453 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %454 = "stablehlo.reduce"(%452, %453) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x64x64xf32>, tensor<f32>) -> tensor<32x64xf32>
    %455 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<32x64xf32>}> : () -> tensor<32x64xf32>
    %456 = "stablehlo.multiply"(%454, %455) : (tensor<32x64xf32>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %457 = "stablehlo.constant"() <{value = dense<0x358637BD> : tensor<32x64xf32>}> : () -> tensor<32x64xf32>
    %458 = "stablehlo.add"(%456, %457) : (tensor<32x64xf32>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %459 = "stablehlo.rsqrt"(%458) : (tensor<32x64xf32>) -> tensor<32x64xf32>
    %460 = "stablehlo.broadcast_in_dim"(%459) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<32x64xf32>) -> tensor<32x64x64xf32>
    %461 = "stablehlo.multiply"(%450, %460) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %462 = "stablehlo.broadcast_in_dim"(%451) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<32x64x64xf32>
    %463 = "stablehlo.multiply"(%461, %462) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %465 = "sdy.sharding_constraint"(%463) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %466 = "sdy.sharding_constraint"(%t18) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<64x128xf32>) -> tensor<64x128xf32>
    %467 = "stablehlo.dot_general"(%465, %466) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>}> : (tensor<32x64x64xf32>, tensor<64x128xf32>) -> tensor<32x64x128xf32>
    %469 = "sdy.sharding_constraint"(%t20) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<64x128xf32>) -> tensor<64x128xf32>
    %470 = "stablehlo.dot_general"(%465, %469) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>}> : (tensor<32x64x64xf32>, tensor<64x128xf32>) -> tensor<32x64x128xf32>
    %472 = "stablehlo.multiply"(%467, %467) : (tensor<32x64x128xf32>, tensor<32x64x128xf32>) -> tensor<32x64x128xf32>
    %473 = "stablehlo.multiply"(%472, %467) : (tensor<32x64x128xf32>, tensor<32x64x128xf32>) -> tensor<32x64x128xf32>
    %474 = "stablehlo.constant"() <{value = dense<0x3D372713> : tensor<32x64x128xf32>}> : () -> tensor<32x64x128xf32>
    %475 = "stablehlo.multiply"(%473, %474) : (tensor<32x64x128xf32>, tensor<32x64x128xf32>) -> tensor<32x64x128xf32>
    %476 = "stablehlo.add"(%467, %475) : (tensor<32x64x128xf32>, tensor<32x64x128xf32>) -> tensor<32x64x128xf32>
    %477 = "stablehlo.constant"() <{value = dense<0x3F4C422A> : tensor<32x64x128xf32>}> : () -> tensor<32x64x128xf32>
    %478 = "stablehlo.multiply"(%476, %477) : (tensor<32x64x128xf32>, tensor<32x64x128xf32>) -> tensor<32x64x128xf32>
    %479 = "stablehlo.tanh"(%478) : (tensor<32x64x128xf32>) -> tensor<32x64x128xf32>
    %480 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<32x64x128xf32>}> : () -> tensor<32x64x128xf32>
    %481 = "stablehlo.add"(%479, %480) : (tensor<32x64x128xf32>, tensor<32x64x128xf32>) -> tensor<32x64x128xf32>
    %482 = "stablehlo.multiply"(%467, %481) : (tensor<32x64x128xf32>, tensor<32x64x128xf32>) -> tensor<32x64x128xf32>
    %483 = "stablehlo.constant"() <{value = dense<0x3F000000> : tensor<32x64x128xf32>}> : () -> tensor<32x64x128xf32>
    %484 = "stablehlo.multiply"(%482, %483) : (tensor<32x64x128xf32>, tensor<32x64x128xf32>) -> tensor<32x64x128xf32>
    %485 = "stablehlo.multiply"(%484, %470) : (tensor<32x64x128xf32>, tensor<32x64x128xf32>) -> tensor<32x64x128xf32>
    %486 = "sdy.sharding_constraint"(%485) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<32x64x128xf32>) -> tensor<32x64x128xf32>
    %487 = "stablehlo.constant"() <{value = dense<"0xEAAC7DF952804EA8B7A5C3652C538AB3"> : tensor<2xui64>}> : () -> tensor<2xui64>
    %488 = "stablehlo.dynamic_slice"(%487, %t26) <{slice_sizes = array<i64: 1>}> : (tensor<2xui64>, tensor<i32>) -> tensor<1xui64>
    %489 = "stablehlo.reshape"(%488) : (tensor<1xui64>) -> tensor<ui64>
    %490 = "stablehlo.xor"(%b642_15, %489) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %491 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %492 = "stablehlo.add"(%490, %491) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %493 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %494 = "stablehlo.shift_right_logical"(%492, %493) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %495 = "stablehlo.xor"(%492, %494) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %496 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %497 = "stablehlo.multiply"(%495, %496) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %498 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %499 = "stablehlo.shift_right_logical"(%497, %498) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %500 = "stablehlo.xor"(%497, %499) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %501 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %502 = "stablehlo.multiply"(%500, %501) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %503 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %504 = "stablehlo.shift_right_logical"(%502, %503) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %505 = "stablehlo.xor"(%502, %504) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %506 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %507 = "stablehlo.iota"() <{iota_dimension = 2 : i64}> : () -> tensor<32x64x128xui64>
    %508 = "stablehlo.broadcast_in_dim"(%506) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x128xui64>
    %509 = "stablehlo.multiply"(%507, %508) : (tensor<32x64x128xui64>, tensor<32x64x128xui64>) -> tensor<32x64x128xui64>
    %510 = "stablehlo.broadcast_in_dim"(%505) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x128xui64>
    %511 = "stablehlo.add"(%510, %509) : (tensor<32x64x128xui64>, tensor<32x64x128xui64>) -> tensor<32x64x128xui64>
    %512 = "stablehlo.constant"() <{value = dense<"0x800A3EA5BFDCBC1B"> : tensor<ui64>}> : () -> tensor<ui64>
    %513 = "stablehlo.iota"() <{iota_dimension = 1 : i64}> : () -> tensor<32x64x128xui64>
    %514 = "stablehlo.broadcast_in_dim"(%512) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x128xui64>
    %515 = "stablehlo.multiply"(%513, %514) : (tensor<32x64x128xui64>, tensor<32x64x128xui64>) -> tensor<32x64x128xui64>
    %516 = "stablehlo.add"(%511, %515) : (tensor<32x64x128xui64>, tensor<32x64x128xui64>) -> tensor<32x64x128xui64>
    %517 = "stablehlo.constant"() <{value = dense<"0x00A0824FE92F37EF"> : tensor<ui64>}> : () -> tensor<ui64>
    %518 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<32x64x128xui64>
    %519 = "stablehlo.broadcast_in_dim"(%517) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x128xui64>
    %520 = "stablehlo.multiply"(%518, %519) : (tensor<32x64x128xui64>, tensor<32x64x128xui64>) -> tensor<32x64x128xui64>
    %521 = "stablehlo.add"(%516, %520) : (tensor<32x64x128xui64>, tensor<32x64x128xui64>) -> tensor<32x64x128xui64>
    %522 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %523 = "stablehlo.broadcast_in_dim"(%522) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x128xui64>
    %524 = "stablehlo.add"(%521, %523) : (tensor<32x64x128xui64>, tensor<32x64x128xui64>) -> tensor<32x64x128xui64>
    %525 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %526 = "stablehlo.broadcast_in_dim"(%525) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x128xui64>
    %527 = "stablehlo.shift_right_logical"(%524, %526) : (tensor<32x64x128xui64>, tensor<32x64x128xui64>) -> tensor<32x64x128xui64>
    %528 = "stablehlo.xor"(%524, %527) : (tensor<32x64x128xui64>, tensor<32x64x128xui64>) -> tensor<32x64x128xui64>
    %529 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %530 = "stablehlo.broadcast_in_dim"(%529) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x128xui64>
    %531 = "stablehlo.multiply"(%528, %530) : (tensor<32x64x128xui64>, tensor<32x64x128xui64>) -> tensor<32x64x128xui64>
    %532 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %533 = "stablehlo.broadcast_in_dim"(%532) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x128xui64>
    %534 = "stablehlo.shift_right_logical"(%531, %533) : (tensor<32x64x128xui64>, tensor<32x64x128xui64>) -> tensor<32x64x128xui64>
    %535 = "stablehlo.xor"(%531, %534) : (tensor<32x64x128xui64>, tensor<32x64x128xui64>) -> tensor<32x64x128xui64>
    %536 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %537 = "stablehlo.broadcast_in_dim"(%536) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x128xui64>
    %538 = "stablehlo.multiply"(%535, %537) : (tensor<32x64x128xui64>, tensor<32x64x128xui64>) -> tensor<32x64x128xui64>
    %539 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %540 = "stablehlo.broadcast_in_dim"(%539) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x128xui64>
    %541 = "stablehlo.shift_right_logical"(%538, %540) : (tensor<32x64x128xui64>, tensor<32x64x128xui64>) -> tensor<32x64x128xui64>
    %542 = "stablehlo.xor"(%538, %541) : (tensor<32x64x128xui64>, tensor<32x64x128xui64>) -> tensor<32x64x128xui64>
    %543 = "stablehlo.constant"() <{value = dense<"0x2000000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %544 = "stablehlo.broadcast_in_dim"(%543) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x128xui64>
    %545 = "stablehlo.shift_right_logical"(%542, %544) : (tensor<32x64x128xui64>, tensor<32x64x128xui64>) -> tensor<32x64x128xui64>
    %546 = "stablehlo.convert"(%545) : (tensor<32x64x128xui64>) -> tensor<32x64x128xui32>
    %547 = "stablehlo.constant"() <{value = dense<9> : tensor<32x64x128xui32>}> : () -> tensor<32x64x128xui32>
    %548 = "stablehlo.shift_right_logical"(%546, %547) : (tensor<32x64x128xui32>, tensor<32x64x128xui32>) -> tensor<32x64x128xui32>
    %549 = "stablehlo.constant"() <{value = dense<1065353216> : tensor<32x64x128xui32>}> : () -> tensor<32x64x128xui32>
    %550 = "stablehlo.or"(%548, %549) : (tensor<32x64x128xui32>, tensor<32x64x128xui32>) -> tensor<32x64x128xui32>
    %551 = "stablehlo.bitcast_convert"(%550) : (tensor<32x64x128xui32>) -> tensor<32x64x128xf32>
    %552 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<32x64x128xf32>}> : () -> tensor<32x64x128xf32>
    %553 = "stablehlo.subtract"(%551, %552) : (tensor<32x64x128xf32>, tensor<32x64x128xf32>) -> tensor<32x64x128xf32>
    %554 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<32x64x128xf32>}> : () -> tensor<32x64x128xf32>
    %555 = "stablehlo.compare"(%553, %554) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<32x64x128xf32>, tensor<32x64x128xf32>) -> tensor<32x64x128xi1>
    %556 = "stablehlo.convert"(%555) : (tensor<32x64x128xi1>) -> tensor<32x64x128xf32>
    %557 = "stablehlo.constant"() <{value = dense<0x3F8E38E4> : tensor<32x64x128xf32>}> : () -> tensor<32x64x128xf32>
    %558 = "stablehlo.multiply"(%556, %557) : (tensor<32x64x128xf32>, tensor<32x64x128xf32>) -> tensor<32x64x128xf32>
    %559 = "stablehlo.multiply"(%486, %558) : (tensor<32x64x128xf32>, tensor<32x64x128xf32>) -> tensor<32x64x128xf32>
    %560 = "sdy.sharding_constraint"(%t22) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<128x64xf32>) -> tensor<128x64xf32>
    %561 = "stablehlo.dot_general"(%559, %560) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>}> : (tensor<32x64x128xf32>, tensor<128x64xf32>) -> tensor<32x64x64xf32>
    %563 = "stablehlo.constant"() <{value = dense<"0xABD5370045B13057DC579B3011ED614C"> : tensor<2xui64>}> : () -> tensor<2xui64>
    %564 = "stablehlo.dynamic_slice"(%563, %t26) <{slice_sizes = array<i64: 1>}> : (tensor<2xui64>, tensor<i32>) -> tensor<1xui64>
    %565 = "stablehlo.reshape"(%564) : (tensor<1xui64>) -> tensor<ui64>
    %566 = "stablehlo.xor"(%b642_15, %565) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %567 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %568 = "stablehlo.add"(%566, %567) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %569 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %570 = "stablehlo.shift_right_logical"(%568, %569) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %571 = "stablehlo.xor"(%568, %570) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %572 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %573 = "stablehlo.multiply"(%571, %572) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %574 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %575 = "stablehlo.shift_right_logical"(%573, %574) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %576 = "stablehlo.xor"(%573, %575) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %577 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %578 = "stablehlo.multiply"(%576, %577) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %579 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %580 = "stablehlo.shift_right_logical"(%578, %579) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %581 = "stablehlo.xor"(%578, %580) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %582 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %583 = "stablehlo.iota"() <{iota_dimension = 2 : i64}> : () -> tensor<32x64x64xui64>
    %584 = "stablehlo.broadcast_in_dim"(%582) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %585 = "stablehlo.multiply"(%583, %584) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %586 = "stablehlo.broadcast_in_dim"(%581) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %587 = "stablehlo.add"(%586, %585) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %588 = "stablehlo.constant"() <{value = dense<"0x40059FD25F6EDE8D"> : tensor<ui64>}> : () -> tensor<ui64>
    %589 = "stablehlo.iota"() <{iota_dimension = 1 : i64}> : () -> tensor<32x64x64xui64>
    %590 = "stablehlo.broadcast_in_dim"(%588) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %591 = "stablehlo.multiply"(%589, %590) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %592 = "stablehlo.add"(%587, %591) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %593 = "stablehlo.constant"() <{value = dense<"0x0050C1A7F4979B77"> : tensor<ui64>}> : () -> tensor<ui64>
    %594 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<32x64x64xui64>
    %595 = "stablehlo.broadcast_in_dim"(%593) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %596 = "stablehlo.multiply"(%594, %595) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %597 = "stablehlo.add"(%592, %596) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %598 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %599 = "stablehlo.broadcast_in_dim"(%598) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %600 = "stablehlo.add"(%597, %599) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %601 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %602 = "stablehlo.broadcast_in_dim"(%601) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %603 = "stablehlo.shift_right_logical"(%600, %602) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %604 = "stablehlo.xor"(%600, %603) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %605 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %606 = "stablehlo.broadcast_in_dim"(%605) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %607 = "stablehlo.multiply"(%604, %606) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %608 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %609 = "stablehlo.broadcast_in_dim"(%608) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %610 = "stablehlo.shift_right_logical"(%607, %609) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %611 = "stablehlo.xor"(%607, %610) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %612 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %613 = "stablehlo.broadcast_in_dim"(%612) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %614 = "stablehlo.multiply"(%611, %613) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %615 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %616 = "stablehlo.broadcast_in_dim"(%615) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %617 = "stablehlo.shift_right_logical"(%614, %616) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %618 = "stablehlo.xor"(%614, %617) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %619 = "stablehlo.constant"() <{value = dense<"0x2000000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %620 = "stablehlo.broadcast_in_dim"(%619) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %621 = "stablehlo.shift_right_logical"(%618, %620) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %622 = "stablehlo.convert"(%621) : (tensor<32x64x64xui64>) -> tensor<32x64x64xui32>
    %623 = "stablehlo.constant"() <{value = dense<9> : tensor<32x64x64xui32>}> : () -> tensor<32x64x64xui32>
    %624 = "stablehlo.shift_right_logical"(%622, %623) : (tensor<32x64x64xui32>, tensor<32x64x64xui32>) -> tensor<32x64x64xui32>
    %625 = "stablehlo.constant"() <{value = dense<1065353216> : tensor<32x64x64xui32>}> : () -> tensor<32x64x64xui32>
    %626 = "stablehlo.or"(%624, %625) : (tensor<32x64x64xui32>, tensor<32x64x64xui32>) -> tensor<32x64x64xui32>
    %627 = "stablehlo.bitcast_convert"(%626) : (tensor<32x64x64xui32>) -> tensor<32x64x64xf32>
    %628 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<32x64x64xf32>}> : () -> tensor<32x64x64xf32>
    %629 = "stablehlo.subtract"(%627, %628) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %630 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<32x64x64xf32>}> : () -> tensor<32x64x64xf32>
    %631 = "stablehlo.compare"(%629, %630) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xi1>
    %632 = "stablehlo.convert"(%631) : (tensor<32x64x64xi1>) -> tensor<32x64x64xf32>
    %633 = "stablehlo.constant"() <{value = dense<0x3F8E38E4> : tensor<32x64x64xf32>}> : () -> tensor<32x64x64xf32>
    %634 = "stablehlo.multiply"(%632, %633) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %635 = "stablehlo.multiply"(%561, %634) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %636 = "sdy.sharding_constraint"(%635) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %637 = "stablehlo.add"(%450, %636) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %638 = "sdy.sharding_constraint"(%637) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %t27 = "stablehlo.add"(%b642_0, %t5)  : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %t28 = "stablehlo.reshape"(%b642_1)  : (tensor<32x64x64xf32>) -> tensor<1x32x64x64xf32>
    %t29 = "stablehlo.dynamic_update_slice"(%b642_2, %t28, %b642_0, %t6, %t6, %t6)  : (tensor<2x32x64x64xf32>, tensor<1x32x64x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x32x64x64xf32>
    "stablehlo.return"(%t27, %638, %t29, %b642_3, %b642_4, %b642_5, %b642_6, %b642_7, %b642_8, %b642_9, %b642_10, %b642_11, %b642_12, %b642_13, %b642_14, %b642_15) : (tensor<i32>, tensor<32x64x64xf32>, tensor<2x32x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64xf32>, tensor<2x64x128xf32>, tensor<2x64x128xf32>, tensor<2x128x64xf32>, tensor<2x64xf32>, tensor<2xi32>, tensor<4x64x64xf32>, tensor<32x64x64xi1>, tensor<ui64>) -> ()
    }) : (tensor<i32>, tensor<32x64x64xf32>, tensor<2x32x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64xf32>, tensor<2x64x128xf32>, tensor<2x64x128xf32>, tensor<2x128x64xf32>, tensor<2x64xf32>, tensor<2xi32>, tensor<4x64x64xf32>, tensor<32x64x64xi1>, tensor<ui64>) -> (tensor<i32>, tensor<32x64x64xf32>, tensor<2x32x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64xf32>, tensor<2x64x128xf32>, tensor<2x64x128xf32>, tensor<2x128x64xf32>, tensor<2x64xf32>, tensor<2xi32>, tensor<4x64x64xf32>, tensor<32x64x64xi1>, tensor<ui64>)
    %643 = "sdy.sharding_constraint"(%arg11) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %644 = "stablehlo.multiply"(%s642#1, %s642#1) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %645 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %646 = "stablehlo.reduce"(%644, %645) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x64x64xf32>, tensor<f32>) -> tensor<32x64xf32>
    %647 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<32x64xf32>}> : () -> tensor<32x64xf32>
    %648 = "stablehlo.multiply"(%646, %647) : (tensor<32x64xf32>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %649 = "stablehlo.constant"() <{value = dense<0x358637BD> : tensor<32x64xf32>}> : () -> tensor<32x64xf32>
    %650 = "stablehlo.add"(%648, %649) : (tensor<32x64xf32>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %651 = "stablehlo.rsqrt"(%650) : (tensor<32x64xf32>) -> tensor<32x64xf32>
    %652 = "stablehlo.broadcast_in_dim"(%651) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<32x64xf32>) -> tensor<32x64x64xf32>
    %653 = "stablehlo.multiply"(%s642#1, %652) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %654 = "stablehlo.broadcast_in_dim"(%643) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<32x64x64xf32>
    %655 = "stablehlo.multiply"(%653, %654) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %657 = "stablehlo.constant"() <{value = dense<"0x5EFA74E18C83B991"> : tensor<ui64>}> : () -> tensor<ui64>
    %658 = "stablehlo.xor"(%127, %657) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %659 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %660 = "stablehlo.add"(%658, %659) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %661 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %662 = "stablehlo.shift_right_logical"(%660, %661) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %663 = "stablehlo.xor"(%660, %662) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %664 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %665 = "stablehlo.multiply"(%663, %664) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %666 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %667 = "stablehlo.shift_right_logical"(%665, %666) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %668 = "stablehlo.xor"(%665, %667) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %669 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %670 = "stablehlo.multiply"(%668, %669) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %671 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %672 = "stablehlo.shift_right_logical"(%670, %671) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %673 = "stablehlo.xor"(%670, %672) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %674 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %675 = "stablehlo.iota"() <{iota_dimension = 2 : i64}> : () -> tensor<32x64x64xui64>
    %676 = "stablehlo.broadcast_in_dim"(%674) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %677 = "stablehlo.multiply"(%675, %676) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %678 = "stablehlo.broadcast_in_dim"(%673) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %679 = "stablehlo.add"(%678, %677) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %680 = "stablehlo.constant"() <{value = dense<"0x40059FD25F6EDE8D"> : tensor<ui64>}> : () -> tensor<ui64>
    %681 = "stablehlo.iota"() <{iota_dimension = 1 : i64}> : () -> tensor<32x64x64xui64>
    %682 = "stablehlo.broadcast_in_dim"(%680) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %683 = "stablehlo.multiply"(%681, %682) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %684 = "stablehlo.add"(%679, %683) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %685 = "stablehlo.constant"() <{value = dense<"0x0050C1A7F4979B77"> : tensor<ui64>}> : () -> tensor<ui64>
    %686 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<32x64x64xui64>
    %687 = "stablehlo.broadcast_in_dim"(%685) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %688 = "stablehlo.multiply"(%686, %687) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %689 = "stablehlo.add"(%684, %688) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %690 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %691 = "stablehlo.broadcast_in_dim"(%690) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %692 = "stablehlo.add"(%689, %691) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %693 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %694 = "stablehlo.broadcast_in_dim"(%693) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %695 = "stablehlo.shift_right_logical"(%692, %694) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %696 = "stablehlo.xor"(%692, %695) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %697 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %698 = "stablehlo.broadcast_in_dim"(%697) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %699 = "stablehlo.multiply"(%696, %698) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %700 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %701 = "stablehlo.broadcast_in_dim"(%700) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %702 = "stablehlo.shift_right_logical"(%699, %701) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %703 = "stablehlo.xor"(%699, %702) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %704 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %705 = "stablehlo.broadcast_in_dim"(%704) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %706 = "stablehlo.multiply"(%703, %705) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %707 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %708 = "stablehlo.broadcast_in_dim"(%707) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %709 = "stablehlo.shift_right_logical"(%706, %708) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %710 = "stablehlo.xor"(%706, %709) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %711 = "stablehlo.constant"() <{value = dense<"0x2000000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %712 = "stablehlo.broadcast_in_dim"(%711) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %713 = "stablehlo.shift_right_logical"(%710, %712) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %714 = "stablehlo.convert"(%713) : (tensor<32x64x64xui64>) -> tensor<32x64x64xui32>
    %715 = "stablehlo.constant"() <{value = dense<9> : tensor<32x64x64xui32>}> : () -> tensor<32x64x64xui32>
    %716 = "stablehlo.shift_right_logical"(%714, %715) : (tensor<32x64x64xui32>, tensor<32x64x64xui32>) -> tensor<32x64x64xui32>
    %717 = "stablehlo.constant"() <{value = dense<1065353216> : tensor<32x64x64xui32>}> : () -> tensor<32x64x64xui32>
    %718 = "stablehlo.or"(%716, %717) : (tensor<32x64x64xui32>, tensor<32x64x64xui32>) -> tensor<32x64x64xui32>
    %719 = "stablehlo.bitcast_convert"(%718) : (tensor<32x64x64xui32>) -> tensor<32x64x64xf32>
    %720 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<32x64x64xf32>}> : () -> tensor<32x64x64xf32>
    %721 = "stablehlo.subtract"(%719, %720) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %722 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<32x64x64xf32>}> : () -> tensor<32x64x64xf32>
    %723 = "stablehlo.compare"(%721, %722) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xi1>
    %724 = "stablehlo.convert"(%723) : (tensor<32x64x64xi1>) -> tensor<32x64x64xf32>
    %725 = "stablehlo.constant"() <{value = dense<0x3F8E38E4> : tensor<32x64x64xf32>}> : () -> tensor<32x64x64xf32>
    %726 = "stablehlo.multiply"(%724, %725) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %727 = "stablehlo.multiply"(%655, %726) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %728 = "sdy.sharding_constraint"(%727) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %729 = "stablehlo.slice"(%140) <{start_indices = array<i64: 0, 64, 0>, limit_indices = array<i64: 32, 80, 64>, strides = array<i64: 1, 1, 1>}> : (tensor<32x80x64xf32>) -> tensor<32x16x64xf32>
    %730 = "stablehlo.broadcast_in_dim"(%arg61) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<32x16xi32>) -> tensor<32x16x16xi32>
    %731 = "stablehlo.broadcast_in_dim"(%arg61) <{broadcast_dimensions = array<i64: 0, 2>}> : (tensor<32x16xi32>) -> tensor<32x16x16xi32>
    %732 = "stablehlo.compare"(%730, %731) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type SIGNED>}> : (tensor<32x16x16xi32>, tensor<32x16x16xi32>) -> tensor<32x16x16xi1>
    %733 = "stablehlo.constant"() <{value = dense<0> : tensor<32x16x16xi32>}> : () -> tensor<32x16x16xi32>
    %734 = "stablehlo.compare"(%731, %733) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type SIGNED>}> : (tensor<32x16x16xi32>, tensor<32x16x16xi32>) -> tensor<32x16x16xi1>
    %735 = "stablehlo.and"(%732, %734) : (tensor<32x16x16xi1>, tensor<32x16x16xi1>) -> tensor<32x16x16xi1>
    %736 = "stablehlo.iota"() <{iota_dimension = 2 : i64}> : () -> tensor<32x16x16xi32>
    %737 = "stablehlo.iota"() <{iota_dimension = 1 : i64}> : () -> tensor<32x16x16xi32>
    %738 = "stablehlo.compare"(%736, %737) <{comparison_direction = #stablehlo<comparison_direction LE>, compare_type = #stablehlo<comparison_type SIGNED>}> : (tensor<32x16x16xi32>, tensor<32x16x16xi32>) -> tensor<32x16x16xi1>
    %739 = "stablehlo.and"(%735, %738) : (tensor<32x16x16xi1>, tensor<32x16x16xi1>) -> tensor<32x16x16xi1>
    %740 = "stablehlo.broadcast_in_dim"(%arg61) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<32x16xi32>) -> tensor<32x16x64xi32>
    %741 = "stablehlo.broadcast_in_dim"(%arg60) <{broadcast_dimensions = array<i64: 0, 2>}> : (tensor<32x64xi32>) -> tensor<32x16x64xi32>
    %742 = "stablehlo.compare"(%740, %741) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type SIGNED>}> : (tensor<32x16x64xi32>, tensor<32x16x64xi32>) -> tensor<32x16x64xi1>
    %743 = "stablehlo.constant"() <{value = dense<0> : tensor<32x16x64xi32>}> : () -> tensor<32x16x64xi32>
    %744 = "stablehlo.compare"(%741, %743) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type SIGNED>}> : (tensor<32x16x64xi32>, tensor<32x16x64xi32>) -> tensor<32x16x64xi1>
    %745 = "stablehlo.and"(%742, %744) : (tensor<32x16x64xi1>, tensor<32x16x64xi1>) -> tensor<32x16x64xi1>
    %746 = "sdy.sharding_constraint"(%arg12) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<32x4xf32>) -> tensor<32x4xf32>
    %747 = "stablehlo.constant"() <{value = dense<"0x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000100000000F0000000E0000000D0000000C0000000B0000000A000000090000000800000007000000060000000500000004000000030000000200000001000000"> : tensor<32xi32>}> : () -> tensor<32xi32>
    %748 = "stablehlo.gather"(%746, %747) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 4>, indices_are_sorted = false}> : (tensor<32x4xf32>, tensor<32xi32>) -> tensor<32x4xf32>
    %749 = "stablehlo.transpose"(%748) <{permutation = array<i64: 1, 0>}> : (tensor<32x4xf32>) -> tensor<4x32xf32>
    %750 = "stablehlo.broadcast_in_dim"(%749) <{broadcast_dimensions = array<i64: 0, 2>}> : (tensor<4x32xf32>) -> tensor<4x16x32xf32>
    %751 = "stablehlo.reshape"(%750) : (tensor<4x16x32xf32>) -> tensor<4x512xf32>
    %752 = "stablehlo.slice"(%751) <{start_indices = array<i64: 0, 0>, limit_indices = array<i64: 4, 496>, strides = array<i64: 1, 1>}> : (tensor<4x512xf32>) -> tensor<4x496xf32>
    %753 = "stablehlo.reshape"(%752) : (tensor<4x496xf32>) -> tensor<4x16x31xf32>
    %754 = "stablehlo.slice"(%753) <{start_indices = array<i64: 0, 0, 0>, limit_indices = array<i64: 4, 16, 16>, strides = array<i64: 1, 1, 1>}> : (tensor<4x16x31xf32>) -> tensor<4x16x16xf32>
    %755 = "stablehlo.constant"() <{value = dense<"0xD5676B8FB2F511DC"> : tensor<ui64>}> : () -> tensor<ui64>
    %756 = "stablehlo.xor"(%127, %755) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %757 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %758 = "stablehlo.add"(%756, %757) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %759 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %760 = "stablehlo.shift_right_logical"(%758, %759) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %761 = "stablehlo.xor"(%758, %760) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %762 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %763 = "stablehlo.multiply"(%761, %762) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %764 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %765 = "stablehlo.shift_right_logical"(%763, %764) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %766 = "stablehlo.xor"(%763, %765) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %767 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %768 = "stablehlo.multiply"(%766, %767) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %769 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %770 = "stablehlo.shift_right_logical"(%768, %769) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %771 = "stablehlo.xor"(%768, %770) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %772 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %773 = "stablehlo.iota"() <{iota_dimension = 2 : i64}> : () -> tensor<32x16x64xui64>
    %774 = "stablehlo.broadcast_in_dim"(%772) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %775 = "stablehlo.multiply"(%773, %774) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %776 = "stablehlo.broadcast_in_dim"(%771) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %777 = "stablehlo.add"(%776, %775) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %778 = "stablehlo.constant"() <{value = dense<"0x40059FD25F6EDE8D"> : tensor<ui64>}> : () -> tensor<ui64>
    %779 = "stablehlo.iota"() <{iota_dimension = 1 : i64}> : () -> tensor<32x16x64xui64>
    %780 = "stablehlo.broadcast_in_dim"(%778) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %781 = "stablehlo.multiply"(%779, %780) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %782 = "stablehlo.add"(%777, %781) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %783 = "stablehlo.constant"() <{value = dense<"0x0054F029FDE5E6DD"> : tensor<ui64>}> : () -> tensor<ui64>
    %784 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<32x16x64xui64>
    %785 = "stablehlo.broadcast_in_dim"(%783) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %786 = "stablehlo.multiply"(%784, %785) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %787 = "stablehlo.add"(%782, %786) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %788 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %789 = "stablehlo.broadcast_in_dim"(%788) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %790 = "stablehlo.add"(%787, %789) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %791 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %792 = "stablehlo.broadcast_in_dim"(%791) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %793 = "stablehlo.shift_right_logical"(%790, %792) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %794 = "stablehlo.xor"(%790, %793) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %795 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %796 = "stablehlo.broadcast_in_dim"(%795) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %797 = "stablehlo.multiply"(%794, %796) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %798 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %799 = "stablehlo.broadcast_in_dim"(%798) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %800 = "stablehlo.shift_right_logical"(%797, %799) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %801 = "stablehlo.xor"(%797, %800) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %802 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %803 = "stablehlo.broadcast_in_dim"(%802) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %804 = "stablehlo.multiply"(%801, %803) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %805 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %806 = "stablehlo.broadcast_in_dim"(%805) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %807 = "stablehlo.shift_right_logical"(%804, %806) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %808 = "stablehlo.xor"(%804, %807) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %809 = "stablehlo.constant"() <{value = dense<"0x2000000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %810 = "stablehlo.broadcast_in_dim"(%809) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %811 = "stablehlo.shift_right_logical"(%808, %810) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %812 = "stablehlo.convert"(%811) : (tensor<32x16x64xui64>) -> tensor<32x16x64xui32>
    %813 = "stablehlo.constant"() <{value = dense<9> : tensor<32x16x64xui32>}> : () -> tensor<32x16x64xui32>
    %814 = "stablehlo.shift_right_logical"(%812, %813) : (tensor<32x16x64xui32>, tensor<32x16x64xui32>) -> tensor<32x16x64xui32>
    %815 = "stablehlo.constant"() <{value = dense<1065353216> : tensor<32x16x64xui32>}> : () -> tensor<32x16x64xui32>
    %816 = "stablehlo.or"(%814, %815) : (tensor<32x16x64xui32>, tensor<32x16x64xui32>) -> tensor<32x16x64xui32>
    %817 = "stablehlo.bitcast_convert"(%816) : (tensor<32x16x64xui32>) -> tensor<32x16x64xf32>
    %818 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<32x16x64xf32>}> : () -> tensor<32x16x64xf32>
    %819 = "stablehlo.subtract"(%817, %818) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %820 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<32x16x64xf32>}> : () -> tensor<32x16x64xf32>
    %821 = "stablehlo.compare"(%819, %820) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xi1>
    %822 = "stablehlo.convert"(%821) : (tensor<32x16x64xi1>) -> tensor<32x16x64xf32>
    %823 = "stablehlo.constant"() <{value = dense<0x3F8E38E4> : tensor<32x16x64xf32>}> : () -> tensor<32x16x64xf32>
    %824 = "stablehlo.multiply"(%822, %823) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %825 = "stablehlo.multiply"(%729, %824) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %826 = "sdy.sharding_constraint"(%825) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %827 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<2xi32>
    %t30 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %t31 = "stablehlo.constant"() <{value = dense<0.0> : tensor<2x32x16x64xf32>}> : () -> tensor<2x32x16x64xf32>
    %s1455:23 = "stablehlo.while"(%t30, %826, %t31, %arg15, %arg17, %arg14, %arg16, %arg13, %arg20, %arg22, %arg19, %arg21, %arg18, %arg24, %arg25, %arg26, %arg23, %827, %754, %739, %127, %728, %745) ({
    ^bb0(%c1455_0: tensor<i32>, %c1455_1: tensor<32x16x64xf32>, %c1455_2: tensor<2x32x16x64xf32>, %c1455_3: tensor<2x64x64xf32>, %c1455_4: tensor<2x64x64xf32>, %c1455_5: tensor<2x64x64xf32>, %c1455_6: tensor<2x64x64xf32>, %c1455_7: tensor<2x64xf32>, %c1455_8: tensor<2x64x64xf32>, %c1455_9: tensor<2x64x64xf32>, %c1455_10: tensor<2x64x64xf32>, %c1455_11: tensor<2x64x64xf32>, %c1455_12: tensor<2x64xf32>, %c1455_13: tensor<2x64x128xf32>, %c1455_14: tensor<2x64x128xf32>, %c1455_15: tensor<2x128x64xf32>, %c1455_16: tensor<2x64xf32>, %c1455_17: tensor<2xi32>, %c1455_18: tensor<4x16x16xf32>, %c1455_19: tensor<32x16x16xi1>, %c1455_20: tensor<ui64>, %c1455_21: tensor<32x64x64xf32>, %c1455_22: tensor<32x16x64xi1>):
    %t32 = "stablehlo.constant"() <{value = dense<2> : tensor<i32>}> : () -> tensor<i32>
    %t33 = "stablehlo.compare"(%c1455_0, %t32) <{comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<i32>, tensor<i32>) -> tensor<i1>
    "stablehlo.return"(%t33) : (tensor<i1>) -> ()
    }, {
    ^bb0(%b1455_0: tensor<i32>, %b1455_1: tensor<32x16x64xf32>, %b1455_2: tensor<2x32x16x64xf32>, %b1455_3: tensor<2x64x64xf32>, %b1455_4: tensor<2x64x64xf32>, %b1455_5: tensor<2x64x64xf32>, %b1455_6: tensor<2x64x64xf32>, %b1455_7: tensor<2x64xf32>, %b1455_8: tensor<2x64x64xf32>, %b1455_9: tensor<2x64x64xf32>, %b1455_10: tensor<2x64x64xf32>, %b1455_11: tensor<2x64x64xf32>, %b1455_12: tensor<2x64xf32>, %b1455_13: tensor<2x64x128xf32>, %b1455_14: tensor<2x64x128xf32>, %b1455_15: tensor<2x128x64xf32>, %b1455_16: tensor<2x64xf32>, %b1455_17: tensor<2xi32>, %b1455_18: tensor<4x16x16xf32>, %b1455_19: tensor<32x16x16xi1>, %b1455_20: tensor<ui64>, %b1455_21: tensor<32x64x64xf32>, %b1455_22: tensor<32x16x64xi1>):
    %t34 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %t35 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %t36 = "stablehlo.dynamic_slice"(%b1455_3, %b1455_0, %t35, %t35) <{slice_sizes = array<i64: 1, 64, 64>}> : (tensor<2x64x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x64xf32>
    %t37 = "stablehlo.reshape"(%t36)  : (tensor<1x64x64xf32>) -> tensor<64x64xf32>
    %t38 = "stablehlo.dynamic_slice"(%b1455_4, %b1455_0, %t35, %t35) <{slice_sizes = array<i64: 1, 64, 64>}> : (tensor<2x64x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x64xf32>
    %t39 = "stablehlo.reshape"(%t38)  : (tensor<1x64x64xf32>) -> tensor<64x64xf32>
    %t40 = "stablehlo.dynamic_slice"(%b1455_5, %b1455_0, %t35, %t35) <{slice_sizes = array<i64: 1, 64, 64>}> : (tensor<2x64x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x64xf32>
    %t41 = "stablehlo.reshape"(%t40)  : (tensor<1x64x64xf32>) -> tensor<64x64xf32>
    %t42 = "stablehlo.dynamic_slice"(%b1455_6, %b1455_0, %t35, %t35) <{slice_sizes = array<i64: 1, 64, 64>}> : (tensor<2x64x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x64xf32>
    %t43 = "stablehlo.reshape"(%t42)  : (tensor<1x64x64xf32>) -> tensor<64x64xf32>
    %t44 = "stablehlo.dynamic_slice"(%b1455_7, %b1455_0, %t35) <{slice_sizes = array<i64: 1, 64>}> : (tensor<2x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>
    %t45 = "stablehlo.reshape"(%t44)  : (tensor<1x64xf32>) -> tensor<64xf32>
    %t46 = "stablehlo.dynamic_slice"(%b1455_8, %b1455_0, %t35, %t35) <{slice_sizes = array<i64: 1, 64, 64>}> : (tensor<2x64x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x64xf32>
    %t47 = "stablehlo.reshape"(%t46)  : (tensor<1x64x64xf32>) -> tensor<64x64xf32>
    %t48 = "stablehlo.dynamic_slice"(%b1455_9, %b1455_0, %t35, %t35) <{slice_sizes = array<i64: 1, 64, 64>}> : (tensor<2x64x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x64xf32>
    %t49 = "stablehlo.reshape"(%t48)  : (tensor<1x64x64xf32>) -> tensor<64x64xf32>
    %t50 = "stablehlo.dynamic_slice"(%b1455_10, %b1455_0, %t35, %t35) <{slice_sizes = array<i64: 1, 64, 64>}> : (tensor<2x64x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x64xf32>
    %t51 = "stablehlo.reshape"(%t50)  : (tensor<1x64x64xf32>) -> tensor<64x64xf32>
    %t52 = "stablehlo.dynamic_slice"(%b1455_11, %b1455_0, %t35, %t35) <{slice_sizes = array<i64: 1, 64, 64>}> : (tensor<2x64x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x64xf32>
    %t53 = "stablehlo.reshape"(%t52)  : (tensor<1x64x64xf32>) -> tensor<64x64xf32>
    %t54 = "stablehlo.dynamic_slice"(%b1455_12, %b1455_0, %t35) <{slice_sizes = array<i64: 1, 64>}> : (tensor<2x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>
    %t55 = "stablehlo.reshape"(%t54)  : (tensor<1x64xf32>) -> tensor<64xf32>
    %t56 = "stablehlo.dynamic_slice"(%b1455_13, %b1455_0, %t35, %t35) <{slice_sizes = array<i64: 1, 64, 128>}> : (tensor<2x64x128xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x128xf32>
    %t57 = "stablehlo.reshape"(%t56)  : (tensor<1x64x128xf32>) -> tensor<64x128xf32>
    %t58 = "stablehlo.dynamic_slice"(%b1455_14, %b1455_0, %t35, %t35) <{slice_sizes = array<i64: 1, 64, 128>}> : (tensor<2x64x128xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x128xf32>
    %t59 = "stablehlo.reshape"(%t58)  : (tensor<1x64x128xf32>) -> tensor<64x128xf32>
    %t60 = "stablehlo.dynamic_slice"(%b1455_15, %b1455_0, %t35, %t35) <{slice_sizes = array<i64: 1, 128, 64>}> : (tensor<2x128x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x128x64xf32>
    %t61 = "stablehlo.reshape"(%t60)  : (tensor<1x128x64xf32>) -> tensor<128x64xf32>
    %t62 = "stablehlo.dynamic_slice"(%b1455_16, %b1455_0, %t35) <{slice_sizes = array<i64: 1, 64>}> : (tensor<2x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>
    %t63 = "stablehlo.reshape"(%t62)  : (tensor<1x64xf32>) -> tensor<64xf32>
    %t64 = "stablehlo.dynamic_slice"(%b1455_17, %b1455_0) <{slice_sizes = array<i64: 1>}> : (tensor<2xi32>, tensor<i32>) -> tensor<1xi32>
    %t65 = "stablehlo.reshape"(%t64)  : (tensor<1xi32>) -> tensor<i32>
    %844 = "sdy.sharding_constraint"(%t45) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %845 = "stablehlo.multiply"(%b1455_1, %b1455_1) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %846 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %847 = "stablehlo.reduce"(%845, %846) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x16x64xf32>, tensor<f32>) -> tensor<32x16xf32>
    %848 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<32x16xf32>}> : () -> tensor<32x16xf32>
    %849 = "stablehlo.multiply"(%847, %848) : (tensor<32x16xf32>, tensor<32x16xf32>) -> tensor<32x16xf32>
    %850 = "stablehlo.constant"() <{value = dense<0x358637BD> : tensor<32x16xf32>}> : () -> tensor<32x16xf32>
    %851 = "stablehlo.add"(%849, %850) : (tensor<32x16xf32>, tensor<32x16xf32>) -> tensor<32x16xf32>
    %852 = "stablehlo.rsqrt"(%851) : (tensor<32x16xf32>) -> tensor<32x16xf32>
    %853 = "stablehlo.broadcast_in_dim"(%852) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<32x16xf32>) -> tensor<32x16x64xf32>
    %854 = "stablehlo.multiply"(%b1455_1, %853) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %855 = "stablehlo.broadcast_in_dim"(%844) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<32x16x64xf32>
    %856 = "stablehlo.multiply"(%854, %855) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %858 = "sdy.sharding_constraint"(%856) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %859 = "sdy.sharding_constraint"(%t41) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %860 = "stablehlo.dot_general"(%858, %859) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>}> : (tensor<32x16x64xf32>, tensor<64x64xf32>) -> tensor<32x16x64xf32>
    %862 = "sdy.sharding_constraint"(%t37) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %863 = "stablehlo.dot_general"(%858, %862) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>}> : (tensor<32x16x64xf32>, tensor<64x64xf32>) -> tensor<32x16x64xf32>
    %865 = "sdy.sharding_constraint"(%t43) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %866 = "stablehlo.dot_general"(%858, %865) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>}> : (tensor<32x16x64xf32>, tensor<64x64xf32>) -> tensor<32x16x64xf32>
    %868 = "stablehlo.reshape"(%860) : (tensor<32x16x64xf32>) -> tensor<32x16x4x16xf32>
    %869 = "sdy.sharding_constraint"(%868) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}, {}]>}> : (tensor<32x16x4x16xf32>) -> tensor<32x16x4x16xf32>
    %870 = "stablehlo.transpose"(%869) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<32x16x4x16xf32>) -> tensor<32x4x16x16xf32>
    %871 = "stablehlo.reshape"(%863) : (tensor<32x16x64xf32>) -> tensor<32x16x4x16xf32>
    %872 = "sdy.sharding_constraint"(%871) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}, {}]>}> : (tensor<32x16x4x16xf32>) -> tensor<32x16x4x16xf32>
    %873 = "stablehlo.transpose"(%872) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<32x16x4x16xf32>) -> tensor<32x4x16x16xf32>
    %874 = "stablehlo.reshape"(%866) : (tensor<32x16x64xf32>) -> tensor<32x16x4x16xf32>
    %875 = "sdy.sharding_constraint"(%874) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}, {}]>}> : (tensor<32x16x4x16xf32>) -> tensor<32x16x4x16xf32>
    %876 = "stablehlo.transpose"(%875) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<32x16x4x16xf32>) -> tensor<32x4x16x16xf32>
    %877 = "stablehlo.dot_general"(%870, %873) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>}> : (tensor<32x4x16x16xf32>, tensor<32x4x16x16xf32>) -> tensor<32x4x16x16xf32>
    %878 = "stablehlo.broadcast_in_dim"(%b1455_18) <{broadcast_dimensions = array<i64: 1, 2, 3>}> : (tensor<4x16x16xf32>) -> tensor<32x4x16x16xf32>
    %879 = "stablehlo.add"(%877, %878) : (tensor<32x4x16x16xf32>, tensor<32x4x16x16xf32>) -> tensor<32x4x16x16xf32>
    %880 = "stablehlo.broadcast_in_dim"(%b1455_19) <{broadcast_dimensions = array<i64: 0, 2, 3>}> : (tensor<32x16x16xi1>) -> tensor<32x4x16x16xi1>
    %881 = "stablehlo.constant"() <{value = dense<0xCE6E6B28> : tensor<32x4x16x16xf32>}> : () -> tensor<32x4x16x16xf32>
    %882 = "stablehlo.select"(%880, %879, %881) : (tensor<32x4x16x16xi1>, tensor<32x4x16x16xf32>, tensor<32x4x16x16xf32>) -> tensor<32x4x16x16xf32>
    %883 = "stablehlo.constant"() <{value = dense<0xFF800000> : tensor<f32>}> : () -> tensor<f32>
    %884 = "stablehlo.reduce"(%882, %883) <{dimensions = array<i64: 3>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.maximum"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x4x16x16xf32>, tensor<f32>) -> tensor<32x4x16xf32>
    %885 = "stablehlo.broadcast_in_dim"(%884) <{broadcast_dimensions = array<i64: 0, 1, 2>}> : (tensor<32x4x16xf32>) -> tensor<32x4x16x16xf32>
    %886 = "stablehlo.subtract"(%882, %885) : (tensor<32x4x16x16xf32>, tensor<32x4x16x16xf32>) -> tensor<32x4x16x16xf32>
    %887 = "stablehlo.exponential"(%886) : (tensor<32x4x16x16xf32>) -> tensor<32x4x16x16xf32>
    %888 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %889 = "stablehlo.reduce"(%887, %888) <{dimensions = array<i64: 3>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x4x16x16xf32>, tensor<f32>) -> tensor<32x4x16xf32>
    %890 = "stablehlo.broadcast_in_dim"(%889) <{broadcast_dimensions = array<i64: 0, 1, 2>}> : (tensor<32x4x16xf32>) -> tensor<32x4x16x16xf32>
    %891 = "stablehlo.divide"(%887, %890) : (tensor<32x4x16x16xf32>, tensor<32x4x16x16xf32>) -> tensor<32x4x16x16xf32>
    %893 = "stablehlo.constant"() <{value = dense<"0xC37B04F2F44B41B118B27181B13EAAC7"> : tensor<2xui64>}> : () -> tensor<2xui64>
    %894 = "stablehlo.dynamic_slice"(%893, %t65) <{slice_sizes = array<i64: 1>}> : (tensor<2xui64>, tensor<i32>) -> tensor<1xui64>
    %895 = "stablehlo.reshape"(%894) : (tensor<1xui64>) -> tensor<ui64>
    %896 = "stablehlo.xor"(%b1455_20, %895) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %897 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %898 = "stablehlo.add"(%896, %897) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %899 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %900 = "stablehlo.shift_right_logical"(%898, %899) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %901 = "stablehlo.xor"(%898, %900) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %902 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %903 = "stablehlo.multiply"(%901, %902) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %904 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %905 = "stablehlo.shift_right_logical"(%903, %904) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %906 = "stablehlo.xor"(%903, %905) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %907 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %908 = "stablehlo.multiply"(%906, %907) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %909 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %910 = "stablehlo.shift_right_logical"(%908, %909) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %911 = "stablehlo.xor"(%908, %910) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %912 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %913 = "stablehlo.iota"() <{iota_dimension = 3 : i64}> : () -> tensor<32x4x16x16xui64>
    %914 = "stablehlo.broadcast_in_dim"(%912) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x16x16xui64>
    %915 = "stablehlo.multiply"(%913, %914) : (tensor<32x4x16x16xui64>, tensor<32x4x16x16xui64>) -> tensor<32x4x16x16xui64>
    %916 = "stablehlo.broadcast_in_dim"(%911) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x16x16xui64>
    %917 = "stablehlo.add"(%916, %915) : (tensor<32x4x16x16xui64>, tensor<32x4x16x16xui64>) -> tensor<32x4x16x16xui64>
    %918 = "stablehlo.constant"() <{value = dense<"0x50C1A7F4979B77E3"> : tensor<ui64>}> : () -> tensor<ui64>
    %919 = "stablehlo.iota"() <{iota_dimension = 2 : i64}> : () -> tensor<32x4x16x16xui64>
    %920 = "stablehlo.broadcast_in_dim"(%918) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x16x16xui64>
    %921 = "stablehlo.multiply"(%919, %920) : (tensor<32x4x16x16xui64>, tensor<32x4x16x16xui64>) -> tensor<32x4x16x16xui64>
    %922 = "stablehlo.add"(%917, %921) : (tensor<32x4x16x16xui64>, tensor<32x4x16x16xui64>) -> tensor<32x4x16x16xui64>
    %923 = "stablehlo.constant"() <{value = dense<"0x00157C4A7FB97937"> : tensor<ui64>}> : () -> tensor<ui64>
    %924 = "stablehlo.iota"() <{iota_dimension = 1 : i64}> : () -> tensor<32x4x16x16xui64>
    %925 = "stablehlo.broadcast_in_dim"(%923) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x16x16xui64>
    %926 = "stablehlo.multiply"(%924, %925) : (tensor<32x4x16x16xui64>, tensor<32x4x16x16xui64>) -> tensor<32x4x16x16xui64>
    %927 = "stablehlo.add"(%922, %926) : (tensor<32x4x16x16xui64>, tensor<32x4x16x16xui64>) -> tensor<32x4x16x16xui64>
    %928 = "stablehlo.constant"() <{value = dense<"0x0054F029FDE5E6DD"> : tensor<ui64>}> : () -> tensor<ui64>
    %929 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<32x4x16x16xui64>
    %930 = "stablehlo.broadcast_in_dim"(%928) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x16x16xui64>
    %931 = "stablehlo.multiply"(%929, %930) : (tensor<32x4x16x16xui64>, tensor<32x4x16x16xui64>) -> tensor<32x4x16x16xui64>
    %932 = "stablehlo.add"(%927, %931) : (tensor<32x4x16x16xui64>, tensor<32x4x16x16xui64>) -> tensor<32x4x16x16xui64>
    %933 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %934 = "stablehlo.broadcast_in_dim"(%933) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x16x16xui64>
    %935 = "stablehlo.add"(%932, %934) : (tensor<32x4x16x16xui64>, tensor<32x4x16x16xui64>) -> tensor<32x4x16x16xui64>
    %936 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %937 = "stablehlo.broadcast_in_dim"(%936) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x16x16xui64>
    %938 = "stablehlo.shift_right_logical"(%935, %937) : (tensor<32x4x16x16xui64>, tensor<32x4x16x16xui64>) -> tensor<32x4x16x16xui64>
    %939 = "stablehlo.xor"(%935, %938) : (tensor<32x4x16x16xui64>, tensor<32x4x16x16xui64>) -> tensor<32x4x16x16xui64>
    %940 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %941 = "stablehlo.broadcast_in_dim"(%940) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x16x16xui64>
    %942 = "stablehlo.multiply"(%939, %941) : (tensor<32x4x16x16xui64>, tensor<32x4x16x16xui64>) -> tensor<32x4x16x16xui64>
    %943 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %944 = "stablehlo.broadcast_in_dim"(%943) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x16x16xui64>
    %945 = "stablehlo.shift_right_logical"(%942, %944) : (tensor<32x4x16x16xui64>, tensor<32x4x16x16xui64>) -> tensor<32x4x16x16xui64>
    %946 = "stablehlo.xor"(%942, %945) : (tensor<32x4x16x16xui64>, tensor<32x4x16x16xui64>) -> tensor<32x4x16x16xui64>
    %947 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %948 = "stablehlo.broadcast_in_dim"(%947) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x16x16xui64>
    %949 = "stablehlo.multiply"(%946, %948) : (tensor<32x4x16x16xui64>, tensor<32x4x16x16xui64>) -> tensor<32x4x16x16xui64>
    %950 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %951 = "stablehlo.broadcast_in_dim"(%950) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x16x16xui64>
    %952 = "stablehlo.shift_right_logical"(%949, %951) : (tensor<32x4x16x16xui64>, tensor<32x4x16x16xui64>) -> tensor<32x4x16x16xui64>
    %953 = "stablehlo.xor"(%949, %952) : (tensor<32x4x16x16xui64>, tensor<32x4x16x16xui64>) -> tensor<32x4x16x16xui64>
    %954 = "stablehlo.constant"() <{value = dense<"0x2000000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %955 = "stablehlo.broadcast_in_dim"(%954) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x16x16xui64>
    %956 = "stablehlo.shift_right_logical"(%953, %955) : (tensor<32x4x16x16xui64>, tensor<32x4x16x16xui64>) -> tensor<32x4x16x16xui64>
    %957 = "stablehlo.convert"(%956) : (tensor<32x4x16x16xui64>) -> tensor<32x4x16x16xui32>
    %958 = "stablehlo.constant"() <{value = dense<9> : tensor<32x4x16x16xui32>}> : () -> tensor<32x4x16x16xui32>
    %959 = "stablehlo.shift_right_logical"(%957, %958) : (tensor<32x4x16x16xui32>, tensor<32x4x16x16xui32>) -> tensor<32x4x16x16xui32>
    %960 = "stablehlo.constant"() <{value = dense<1065353216> : tensor<32x4x16x16xui32>}> : () -> tensor<32x4x16x16xui32>
    %961 = "stablehlo.or"(%959, %960) : (tensor<32x4x16x16xui32>, tensor<32x4x16x16xui32>) -> tensor<32x4x16x16xui32>
    %962 = "stablehlo.bitcast_convert"(%961) : (tensor<32x4x16x16xui32>) -> tensor<32x4x16x16xf32>
    %963 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<32x4x16x16xf32>}> : () -> tensor<32x4x16x16xf32>
    %964 = "stablehlo.subtract"(%962, %963) : (tensor<32x4x16x16xf32>, tensor<32x4x16x16xf32>) -> tensor<32x4x16x16xf32>
    %965 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<32x4x16x16xf32>}> : () -> tensor<32x4x16x16xf32>
    %966 = "stablehlo.compare"(%964, %965) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<32x4x16x16xf32>, tensor<32x4x16x16xf32>) -> tensor<32x4x16x16xi1>
    %967 = "stablehlo.convert"(%966) : (tensor<32x4x16x16xi1>) -> tensor<32x4x16x16xf32>
    %968 = "stablehlo.constant"() <{value = dense<0x3F8E38E4> : tensor<32x4x16x16xf32>}> : () -> tensor<32x4x16x16xf32>
    %969 = "stablehlo.multiply"(%967, %968) : (tensor<32x4x16x16xf32>, tensor<32x4x16x16xf32>) -> tensor<32x4x16x16xf32>
    %970 = "stablehlo.multiply"(%891, %969) : (tensor<32x4x16x16xf32>, tensor<32x4x16x16xf32>) -> tensor<32x4x16x16xf32>
    %971 = "stablehlo.dot_general"(%970, %876) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [2]>}> : (tensor<32x4x16x16xf32>, tensor<32x4x16x16xf32>) -> tensor<32x4x16x16xf32>
    %972 = "stablehlo.transpose"(%971) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<32x4x16x16xf32>) -> tensor<32x16x4x16xf32>
    %973 = "sdy.sharding_constraint"(%972) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}, {}]>}> : (tensor<32x16x4x16xf32>) -> tensor<32x16x4x16xf32>
    %974 = "stablehlo.reshape"(%973) : (tensor<32x16x4x16xf32>) -> tensor<32x16x64xf32>
    %975 = "sdy.sharding_constraint"(%t39) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %976 = "stablehlo.dot_general"(%974, %975) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>}> : (tensor<32x16x64xf32>, tensor<64x64xf32>) -> tensor<32x16x64xf32>
    %978 = "stablehlo.constant"() <{value = dense<"0x3974FE05ACD21C90F2D6AC2DF37608F5"> : tensor<2xui64>}> : () -> tensor<2xui64>
    %979 = "stablehlo.dynamic_slice"(%978, %t65) <{slice_sizes = array<i64: 1>}> : (tensor<2xui64>, tensor<i32>) -> tensor<1xui64>
    %980 = "stablehlo.reshape"(%979) : (tensor<1xui64>) -> tensor<ui64>
    %981 = "stablehlo.xor"(%b1455_20, %980) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %982 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %983 = "stablehlo.add"(%981, %982) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %984 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %985 = "stablehlo.shift_right_logical"(%983, %984) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %986 = "stablehlo.xor"(%983, %985) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %987 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %988 = "stablehlo.multiply"(%986, %987) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %989 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %990 = "stablehlo.shift_right_logical"(%988, %989) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %991 = "stablehlo.xor"(%988, %990) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %992 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %993 = "stablehlo.multiply"(%991, %992) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %994 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %995 = "stablehlo.shift_right_logical"(%993, %994) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %996 = "stablehlo.xor"(%993, %995) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %997 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %998 = "stablehlo.iota"() <{iota_dimension = 2 : i64}> : () -> tensor<32x16x64xui64>
    %999 = "stablehlo.broadcast_in_dim"(%997) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %1000 = "stablehlo.multiply"(%998, %999) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1001 = "stablehlo.broadcast_in_dim"(%996) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %1002 = "stablehlo.add"(%1001, %1000) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1003 = "stablehlo.constant"() <{value = dense<"0x40059FD25F6EDE8D"> : tensor<ui64>}> : () -> tensor<ui64>
    %1004 = "stablehlo.iota"() <{iota_dimension = 1 : i64}> : () -> tensor<32x16x64xui64>
    %1005 = "stablehlo.broadcast_in_dim"(%1003) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %1006 = "stablehlo.multiply"(%1004, %1005) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1007 = "stablehlo.add"(%1002, %1006) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1008 = "stablehlo.constant"() <{value = dense<"0x0054F029FDE5E6DD"> : tensor<ui64>}> : () -> tensor<ui64>
    %1009 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<32x16x64xui64>
    %1010 = "stablehlo.broadcast_in_dim"(%1008) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %1011 = "stablehlo.multiply"(%1009, %1010) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1012 = "stablehlo.add"(%1007, %1011) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1013 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %1014 = "stablehlo.broadcast_in_dim"(%1013) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %1015 = "stablehlo.add"(%1012, %1014) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1016 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1017 = "stablehlo.broadcast_in_dim"(%1016) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %1018 = "stablehlo.shift_right_logical"(%1015, %1017) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1019 = "stablehlo.xor"(%1015, %1018) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1020 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %1021 = "stablehlo.broadcast_in_dim"(%1020) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %1022 = "stablehlo.multiply"(%1019, %1021) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1023 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1024 = "stablehlo.broadcast_in_dim"(%1023) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %1025 = "stablehlo.shift_right_logical"(%1022, %1024) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1026 = "stablehlo.xor"(%1022, %1025) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1027 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %1028 = "stablehlo.broadcast_in_dim"(%1027) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %1029 = "stablehlo.multiply"(%1026, %1028) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1030 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1031 = "stablehlo.broadcast_in_dim"(%1030) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %1032 = "stablehlo.shift_right_logical"(%1029, %1031) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1033 = "stablehlo.xor"(%1029, %1032) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1034 = "stablehlo.constant"() <{value = dense<"0x2000000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1035 = "stablehlo.broadcast_in_dim"(%1034) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %1036 = "stablehlo.shift_right_logical"(%1033, %1035) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1037 = "stablehlo.convert"(%1036) : (tensor<32x16x64xui64>) -> tensor<32x16x64xui32>
    %1038 = "stablehlo.constant"() <{value = dense<9> : tensor<32x16x64xui32>}> : () -> tensor<32x16x64xui32>
    %1039 = "stablehlo.shift_right_logical"(%1037, %1038) : (tensor<32x16x64xui32>, tensor<32x16x64xui32>) -> tensor<32x16x64xui32>
    %1040 = "stablehlo.constant"() <{value = dense<1065353216> : tensor<32x16x64xui32>}> : () -> tensor<32x16x64xui32>
    %1041 = "stablehlo.or"(%1039, %1040) : (tensor<32x16x64xui32>, tensor<32x16x64xui32>) -> tensor<32x16x64xui32>
    %1042 = "stablehlo.bitcast_convert"(%1041) : (tensor<32x16x64xui32>) -> tensor<32x16x64xf32>
    %1043 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<32x16x64xf32>}> : () -> tensor<32x16x64xf32>
    %1044 = "stablehlo.subtract"(%1042, %1043) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1045 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<32x16x64xf32>}> : () -> tensor<32x16x64xf32>
    %1046 = "stablehlo.compare"(%1044, %1045) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xi1>
    %1047 = "stablehlo.convert"(%1046) : (tensor<32x16x64xi1>) -> tensor<32x16x64xf32>
    %1048 = "stablehlo.constant"() <{value = dense<0x3F8E38E4> : tensor<32x16x64xf32>}> : () -> tensor<32x16x64xf32>
    %1049 = "stablehlo.multiply"(%1047, %1048) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1050 = "stablehlo.multiply"(%976, %1049) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1051 = "sdy.sharding_constraint"(%1050) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1052 = "stablehlo.add"(%b1455_1, %1051) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1053 = "sdy.sharding_constraint"(%1052) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1054 = "sdy.sharding_constraint"(%t55) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %1055 = "stablehlo.multiply"(%1053, %1053) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1056 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1057 = "stablehlo.reduce"(%1055, %1056) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x16x64xf32>, tensor<f32>) -> tensor<32x16xf32>
    %1058 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<32x16xf32>}> : () -> tensor<32x16xf32>
    %1059 = "stablehlo.multiply"(%1057, %1058) : (tensor<32x16xf32>, tensor<32x16xf32>) -> tensor<32x16xf32>
    %1060 = "stablehlo.constant"() <{value = dense<0x358637BD> : tensor<32x16xf32>}> : () -> tensor<32x16xf32>
    %1061 = "stablehlo.add"(%1059, %1060) : (tensor<32x16xf32>, tensor<32x16xf32>) -> tensor<32x16xf32>
    %1062 = "stablehlo.rsqrt"(%1061) : (tensor<32x16xf32>) -> tensor<32x16xf32>
    %1063 = "stablehlo.broadcast_in_dim"(%1062) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<32x16xf32>) -> tensor<32x16x64xf32>
    %1064 = "stablehlo.multiply"(%1053, %1063) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1065 = "stablehlo.broadcast_in_dim"(%1054) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<32x16x64xf32>
    %1066 = "stablehlo.multiply"(%1064, %1065) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1068 = "sdy.sharding_constraint"(%1066) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1069 = "sdy.sharding_constraint"(%t51) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %1070 = "stablehlo.dot_general"(%1068, %1069) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>}> : (tensor<32x16x64xf32>, tensor<64x64xf32>) -> tensor<32x16x64xf32>
    %1072 = "stablehlo.reshape"(%1070) : (tensor<32x16x64xf32>) -> tensor<32x16x4x16xf32>
    %1073 = "sdy.sharding_constraint"(%1072) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}, {}]>}> : (tensor<32x16x4x16xf32>) -> tensor<32x16x4x16xf32>
    %1074 = "stablehlo.transpose"(%1073) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<32x16x4x16xf32>) -> tensor<32x4x16x16xf32>
    %1075 = "sdy.sharding_constraint"(%t47) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %1076 = "stablehlo.dot_general"(%b1455_21, %1075) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>}> : (tensor<32x64x64xf32>, tensor<64x64xf32>) -> tensor<32x64x64xf32>
    %1078 = "sdy.sharding_constraint"(%t53) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %1079 = "stablehlo.dot_general"(%b1455_21, %1078) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>}> : (tensor<32x64x64xf32>, tensor<64x64xf32>) -> tensor<32x64x64xf32>
    %1081 = "stablehlo.reshape"(%1076) : (tensor<32x64x64xf32>) -> tensor<32x64x4x16xf32>
    %1082 = "sdy.sharding_constraint"(%1081) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}, {}]>}> : (tensor<32x64x4x16xf32>) -> tensor<32x64x4x16xf32>
    %1083 = "stablehlo.transpose"(%1082) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<32x64x4x16xf32>) -> tensor<32x4x64x16xf32>
    %1084 = "stablehlo.reshape"(%1079) : (tensor<32x64x64xf32>) -> tensor<32x64x4x16xf32>
    %1085 = "sdy.sharding_constraint"(%1084) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}, {}]>}> : (tensor<32x64x4x16xf32>) -> tensor<32x64x4x16xf32>
    %1086 = "stablehlo.transpose"(%1085) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<32x64x4x16xf32>) -> tensor<32x4x64x16xf32>
    %1087 = "stablehlo.dot_general"(%1074, %1083) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>}> : (tensor<32x4x16x16xf32>, tensor<32x4x64x16xf32>) -> tensor<32x4x16x64xf32>
    %1088 = "stablehlo.broadcast_in_dim"(%b1455_22) <{broadcast_dimensions = array<i64: 0, 2, 3>}> : (tensor<32x16x64xi1>) -> tensor<32x4x16x64xi1>
    %1089 = "stablehlo.constant"() <{value = dense<0xCE6E6B28> : tensor<32x4x16x64xf32>}> : () -> tensor<32x4x16x64xf32>
    %1090 = "stablehlo.select"(%1088, %1087, %1089) : (tensor<32x4x16x64xi1>, tensor<32x4x16x64xf32>, tensor<32x4x16x64xf32>) -> tensor<32x4x16x64xf32>
    %1091 = "stablehlo.constant"() <{value = dense<0xFF800000> : tensor<f32>}> : () -> tensor<f32>
    %1092 = "stablehlo.reduce"(%1090, %1091) <{dimensions = array<i64: 3>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.maximum"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x4x16x64xf32>, tensor<f32>) -> tensor<32x4x16xf32>
    %1093 = "stablehlo.broadcast_in_dim"(%1092) <{broadcast_dimensions = array<i64: 0, 1, 2>}> : (tensor<32x4x16xf32>) -> tensor<32x4x16x64xf32>
    %1094 = "stablehlo.subtract"(%1090, %1093) : (tensor<32x4x16x64xf32>, tensor<32x4x16x64xf32>) -> tensor<32x4x16x64xf32>
    %1095 = "stablehlo.exponential"(%1094) : (tensor<32x4x16x64xf32>) -> tensor<32x4x16x64xf32>
    %1096 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1097 = "stablehlo.reduce"(%1095, %1096) <{dimensions = array<i64: 3>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x4x16x64xf32>, tensor<f32>) -> tensor<32x4x16xf32>
    %1098 = "stablehlo.broadcast_in_dim"(%1097) <{broadcast_dimensions = array<i64: 0, 1, 2>}> : (tensor<32x4x16xf32>) -> tensor<32x4x16x64xf32>
    %1099 = "stablehlo.divide"(%1095, %1098) : (tensor<32x4x16x64xf32>, tensor<32x4x16x64xf32>) -> tensor<32x4x16x64xf32>
    %1101 = "stablehlo.constant"() <{value = dense<"0x7D1361C2120A7FAD325F2257F87DC47B"> : tensor<2xui64>}> : () -> tensor<2xui64>
    %1102 = "stablehlo.dynamic_slice"(%1101, %t65) <{slice_sizes = array<i64: 1>}> : (tensor<2xui64>, tensor<i32>) -> tensor<1xui64>
    %1103 = "stablehlo.reshape"(%1102) : (tensor<1xui64>) -> tensor<ui64>
    %1104 = "stablehlo.xor"(%b1455_20, %1103) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1105 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %1106 = "stablehlo.add"(%1104, %1105) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1107 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1108 = "stablehlo.shift_right_logical"(%1106, %1107) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1109 = "stablehlo.xor"(%1106, %1108) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1110 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %1111 = "stablehlo.multiply"(%1109, %1110) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1112 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1113 = "stablehlo.shift_right_logical"(%1111, %1112) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1114 = "stablehlo.xor"(%1111, %1113) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1115 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %1116 = "stablehlo.multiply"(%1114, %1115) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1117 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1118 = "stablehlo.shift_right_logical"(%1116, %1117) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1119 = "stablehlo.xor"(%1116, %1118) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1120 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %1121 = "stablehlo.iota"() <{iota_dimension = 3 : i64}> : () -> tensor<32x4x16x64xui64>
    %1122 = "stablehlo.broadcast_in_dim"(%1120) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x16x64xui64>
    %1123 = "stablehlo.multiply"(%1121, %1122) : (tensor<32x4x16x64xui64>, tensor<32x4x16x64xui64>) -> tensor<32x4x16x64xui64>
    %1124 = "stablehlo.broadcast_in_dim"(%1119) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x16x64xui64>
    %1125 = "stablehlo.add"(%1124, %1123) : (tensor<32x4x16x64xui64>, tensor<32x4x16x64xui64>) -> tensor<32x4x16x64xui64>
    %1126 = "stablehlo.constant"() <{value = dense<"0x40059FD25F6EDE8D"> : tensor<ui64>}> : () -> tensor<ui64>
    %1127 = "stablehlo.iota"() <{iota_dimension = 2 : i64}> : () -> tensor<32x4x16x64xui64>
    %1128 = "stablehlo.broadcast_in_dim"(%1126) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x16x64xui64>
    %1129 = "stablehlo.multiply"(%1127, %1128) : (tensor<32x4x16x64xui64>, tensor<32x4x16x64xui64>) -> tensor<32x4x16x64xui64>
    %1130 = "stablehlo.add"(%1125, %1129) : (tensor<32x4x16x64xui64>, tensor<32x4x16x64xui64>) -> tensor<32x4x16x64xui64>
    %1131 = "stablehlo.constant"() <{value = dense<"0x0054F029FDE5E6DD"> : tensor<ui64>}> : () -> tensor<ui64>
    %1132 = "stablehlo.iota"() <{iota_dimension = 1 : i64}> : () -> tensor<32x4x16x64xui64>
    %1133 = "stablehlo.broadcast_in_dim"(%1131) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x16x64xui64>
    %1134 = "stablehlo.multiply"(%1132, %1133) : (tensor<32x4x16x64xui64>, tensor<32x4x16x64xui64>) -> tensor<32x4x16x64xui64>
    %1135 = "stablehlo.add"(%1130, %1134) : (tensor<32x4x16x64xui64>, tensor<32x4x16x64xui64>) -> tensor<32x4x16x64xui64>
    %1136 = "stablehlo.constant"() <{value = dense<"0x0050C1A7F4979B77"> : tensor<ui64>}> : () -> tensor<ui64>
    %1137 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<32x4x16x64xui64>
    %1138 = "stablehlo.broadcast_in_dim"(%1136) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x16x64xui64>
    %1139 = "stablehlo.multiply"(%1137, %1138) : (tensor<32x4x16x64xui64>, tensor<32x4x16x64xui64>) -> tensor<32x4x16x64xui64>
    %1140 = "stablehlo.add"(%1135, %1139) : (tensor<32x4x16x64xui64>, tensor<32x4x16x64xui64>) -> tensor<32x4x16x64xui64>
    %1141 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %1142 = "stablehlo.broadcast_in_dim"(%1141) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x16x64xui64>
    %1143 = "stablehlo.add"(%1140, %1142) : (tensor<32x4x16x64xui64>, tensor<32x4x16x64xui64>) -> tensor<32x4x16x64xui64>
    %1144 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1145 = "stablehlo.broadcast_in_dim"(%1144) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x16x64xui64>
    %1146 = "stablehlo.shift_right_logical"(%1143, %1145) : (tensor<32x4x16x64xui64>, tensor<32x4x16x64xui64>) -> tensor<32x4x16x64xui64>
    %1147 = "stablehlo.xor"(%1143, %1146) : (tensor<32x4x16x64xui64>, tensor<32x4x16x64xui64>) -> tensor<32x4x16x64xui64>
    %1148 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %1149 = "stablehlo.broadcast_in_dim"(%1148) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x16x64xui64>
    %1150 = "stablehlo.multiply"(%1147, %1149) : (tensor<32x4x16x64xui64>, tensor<32x4x16x64xui64>) -> tensor<32x4x16x64xui64>
    %1151 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1152 = "stablehlo.broadcast_in_dim"(%1151) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x16x64xui64>
    %1153 = "stablehlo.shift_right_logical"(%1150, %1152) : (tensor<32x4x16x64xui64>, tensor<32x4x16x64xui64>) -> tensor<32x4x16x64xui64>
    %1154 = "stablehlo.xor"(%1150, %1153) : (tensor<32x4x16x64xui64>, tensor<32x4x16x64xui64>) -> tensor<32x4x16x64xui64>
    %1155 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %1156 = "stablehlo.broadcast_in_dim"(%1155) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x16x64xui64>
    %1157 = "stablehlo.multiply"(%1154, %1156) : (tensor<32x4x16x64xui64>, tensor<32x4x16x64xui64>) -> tensor<32x4x16x64xui64>
    %1158 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1159 = "stablehlo.broadcast_in_dim"(%1158) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x16x64xui64>
    %1160 = "stablehlo.shift_right_logical"(%1157, %1159) : (tensor<32x4x16x64xui64>, tensor<32x4x16x64xui64>) -> tensor<32x4x16x64xui64>
    %1161 = "stablehlo.xor"(%1157, %1160) : (tensor<32x4x16x64xui64>, tensor<32x4x16x64xui64>) -> tensor<32x4x16x64xui64>
    %1162 = "stablehlo.constant"() <{value = dense<"0x2000000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1163 = "stablehlo.broadcast_in_dim"(%1162) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x16x64xui64>
    %1164 = "stablehlo.shift_right_logical"(%1161, %1163) : (tensor<32x4x16x64xui64>, tensor<32x4x16x64xui64>) -> tensor<32x4x16x64xui64>
    %1165 = "stablehlo.convert"(%1164) : (tensor<32x4x16x64xui64>) -> tensor<32x4x16x64xui32>
    %1166 = "stablehlo.constant"() <{value = dense<9> : tensor<32x4x16x64xui32>}> : () -> tensor<32x4x16x64xui32>
    %1167 = "stablehlo.shift_right_logical"(%1165, %1166) : (tensor<32x4x16x64xui32>, tensor<32x4x16x64xui32>) -> tensor<32x4x16x64xui32>
    %1168 = "stablehlo.constant"() <{value = dense<1065353216> : tensor<32x4x16x64xui32>}> : () -> tensor<32x4x16x64xui32>
    %1169 = "stablehlo.or"(%1167, %1168) : (tensor<32x4x16x64xui32>, tensor<32x4x16x64xui32>) -> tensor<32x4x16x64xui32>
    %1170 = "stablehlo.bitcast_convert"(%1169) : (tensor<32x4x16x64xui32>) -> tensor<32x4x16x64xf32>
    %1171 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<32x4x16x64xf32>}> : () -> tensor<32x4x16x64xf32>
    %1172 = "stablehlo.subtract"(%1170, %1171) : (tensor<32x4x16x64xf32>, tensor<32x4x16x64xf32>) -> tensor<32x4x16x64xf32>
    %1173 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<32x4x16x64xf32>}> : () -> tensor<32x4x16x64xf32>
    %1174 = "stablehlo.compare"(%1172, %1173) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<32x4x16x64xf32>, tensor<32x4x16x64xf32>) -> tensor<32x4x16x64xi1>
    %1175 = "stablehlo.convert"(%1174) : (tensor<32x4x16x64xi1>) -> tensor<32x4x16x64xf32>
    %1176 = "stablehlo.constant"() <{value = dense<0x3F8E38E4> : tensor<32x4x16x64xf32>}> : () -> tensor<32x4x16x64xf32>
    %1177 = "stablehlo.multiply"(%1175, %1176) : (tensor<32x4x16x64xf32>, tensor<32x4x16x64xf32>) -> tensor<32x4x16x64xf32>
    %1178 = "stablehlo.multiply"(%1099, %1177) : (tensor<32x4x16x64xf32>, tensor<32x4x16x64xf32>) -> tensor<32x4x16x64xf32>
    %1179 = "stablehlo.dot_general"(%1178, %1086) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [2]>}> : (tensor<32x4x16x64xf32>, tensor<32x4x64x16xf32>) -> tensor<32x4x16x16xf32>
    %1180 = "stablehlo.transpose"(%1179) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<32x4x16x16xf32>) -> tensor<32x16x4x16xf32>
    %1181 = "sdy.sharding_constraint"(%1180) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}, {}]>}> : (tensor<32x16x4x16xf32>) -> tensor<32x16x4x16xf32>
    %1182 = "stablehlo.reshape"(%1181) : (tensor<32x16x4x16xf32>) -> tensor<32x16x64xf32>
    %1183 = "sdy.sharding_constraint"(%t49) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %1184 = "stablehlo.dot_general"(%1182, %1183) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>}> : (tensor<32x16x64xf32>, tensor<64x64xf32>) -> tensor<32x16x64xf32>
    %1186 = "stablehlo.constant"() <{value = dense<"0x03E1026BCDD220A51C338B8C607F687F"> : tensor<2xui64>}> : () -> tensor<2xui64>
    %1187 = "stablehlo.dynamic_slice"(%1186, %t65) <{slice_sizes = array<i64: 1>}> : (tensor<2xui64>, tensor<i32>) -> tensor<1xui64>
    %1188 = "stablehlo.reshape"(%1187) : (tensor<1xui64>) -> tensor<ui64>
    %1189 = "stablehlo.xor"(%b1455_20, %1188) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1190 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %1191 = "stablehlo.add"(%1189, %1190) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1192 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1193 = "stablehlo.shift_right_logical"(%1191, %1192) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1194 = "stablehlo.xor"(%1191, %1193) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1195 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %1196 = "stablehlo.multiply"(%1194, %1195) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1197 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1198 = "stablehlo.shift_right_logical"(%1196, %1197) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1199 = "stablehlo.xor"(%1196, %1198) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1200 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %1201 = "stablehlo.multiply"(%1199, %1200) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1202 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1203 = "stablehlo.shift_right_logical"(%1201, %1202) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1204 = "stablehlo.xor"(%1201, %1203) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1205 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %1206 = "stablehlo.iota"() <{iota_dimension = 2 : i64}> : () -> tensor<32x16x64xui64>
    %1207 = "stablehlo.broadcast_in_dim"(%1205) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %1208 = "stablehlo.multiply"(%1206, %1207) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1209 = "stablehlo.broadcast_in_dim"(%1204) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %1210 = "stablehlo.add"(%1209, %1208) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1211 = "stablehlo.constant"() <{value = dense<"0x40059FD25F6EDE8D"> : tensor<ui64>}> : () -> tensor<ui64>
    %1212 = "stablehlo.iota"() <{iota_dimension = 1 : i64}> : () -> tensor<32x16x64xui64>
    %1213 = "stablehlo.broadcast_in_dim"(%1211) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %1214 = "stablehlo.multiply"(%1212, %1213) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1215 = "stablehlo.add"(%1210, %1214) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1216 = "stablehlo.constant"() <{value = dense<"0x0054F029FDE5E6DD"> : tensor<ui64>}> : () -> tensor<ui64>
    %1217 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<32x16x64xui64>
    %1218 = "stablehlo.broadcast_in_dim"(%1216) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %1219 = "stablehlo.multiply"(%1217, %1218) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1220 = "stablehlo.add"(%1215, %1219) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1221 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %1222 = "stablehlo.broadcast_in_dim"(%1221) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %1223 = "stablehlo.add"(%1220, %1222) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1224 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1225 = "stablehlo.broadcast_in_dim"(%1224) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %1226 = "stablehlo.shift_right_logical"(%1223, %1225) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1227 = "stablehlo.xor"(%1223, %1226) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1228 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %1229 = "stablehlo.broadcast_in_dim"(%1228) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %1230 = "stablehlo.multiply"(%1227, %1229) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1231 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1232 = "stablehlo.broadcast_in_dim"(%1231) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %1233 = "stablehlo.shift_right_logical"(%1230, %1232) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1234 = "stablehlo.xor"(%1230, %1233) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1235 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %1236 = "stablehlo.broadcast_in_dim"(%1235) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %1237 = "stablehlo.multiply"(%1234, %1236) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1238 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1239 = "stablehlo.broadcast_in_dim"(%1238) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %1240 = "stablehlo.shift_right_logical"(%1237, %1239) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1241 = "stablehlo.xor"(%1237, %1240) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1242 = "stablehlo.constant"() <{value = dense<"0x2000000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1243 = "stablehlo.broadcast_in_dim"(%1242) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %1244 = "stablehlo.shift_right_logical"(%1241, %1243) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1245 = "stablehlo.convert"(%1244) : (tensor<32x16x64xui64>) -> tensor<32x16x64xui32>
    %1246 = "stablehlo.constant"() <{value = dense<9> : tensor<32x16x64xui32>}> : () -> tensor<32x16x64xui32>
    %1247 = "stablehlo.shift_right_logical"(%1245, %1246) : (tensor<32x16x64xui32>, tensor<32x16x64xui32>) -> tensor<32x16x64xui32>
    %1248 = "stablehlo.constant"() <{value = dense<1065353216> : tensor<32x16x64xui32>}> : () -> tensor<32x16x64xui32>
    %1249 = "stablehlo.or"(%1247, %1248) : (tensor<32x16x64xui32>, tensor<32x16x64xui32>) -> tensor<32x16x64xui32>
    %1250 = "stablehlo.bitcast_convert"(%1249) : (tensor<32x16x64xui32>) -> tensor<32x16x64xf32>
    %1251 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<32x16x64xf32>}> : () -> tensor<32x16x64xf32>
    %1252 = "stablehlo.subtract"(%1250, %1251) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1253 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<32x16x64xf32>}> : () -> tensor<32x16x64xf32>
    %1254 = "stablehlo.compare"(%1252, %1253) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xi1>
    %1255 = "stablehlo.convert"(%1254) : (tensor<32x16x64xi1>) -> tensor<32x16x64xf32>
    %1256 = "stablehlo.constant"() <{value = dense<0x3F8E38E4> : tensor<32x16x64xf32>}> : () -> tensor<32x16x64xf32>
    %1257 = "stablehlo.multiply"(%1255, %1256) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1258 = "stablehlo.multiply"(%1184, %1257) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1259 = "sdy.sharding_constraint"(%1258) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1260 = "stablehlo.add"(%1053, %1259) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1261 = "sdy.sharding_constraint"(%1260) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1262 = "sdy.sharding_constraint"(%t63) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %1263 = "stablehlo.multiply"(%1261, %1261) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1264 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1265 = "stablehlo.reduce"(%1263, %1264) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x16x64xf32>, tensor<f32>) -> tensor<32x16xf32>
    %1266 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<32x16xf32>}> : () -> tensor<32x16xf32>
    %1267 = "stablehlo.multiply"(%1265, %1266) : (tensor<32x16xf32>, tensor<32x16xf32>) -> tensor<32x16xf32>
    %1268 = "stablehlo.constant"() <{value = dense<0x358637BD> : tensor<32x16xf32>}> : () -> tensor<32x16xf32>
    %1269 = "stablehlo.add"(%1267, %1268) : (tensor<32x16xf32>, tensor<32x16xf32>) -> tensor<32x16xf32>
    %1270 = "stablehlo.rsqrt"(%1269) : (tensor<32x16xf32>) -> tensor<32x16xf32>
    %1271 = "stablehlo.broadcast_in_dim"(%1270) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<32x16xf32>) -> tensor<32x16x64xf32>
    %1272 = "stablehlo.multiply"(%1261, %1271) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1273 = "stablehlo.broadcast_in_dim"(%1262) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<32x16x64xf32>
    %1274 = "stablehlo.multiply"(%1272, %1273) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1276 = "sdy.sharding_constraint"(%1274) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1277 = "sdy.sharding_constraint"(%t57) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<64x128xf32>) -> tensor<64x128xf32>
    %1278 = "stablehlo.dot_general"(%1276, %1277) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>}> : (tensor<32x16x64xf32>, tensor<64x128xf32>) -> tensor<32x16x128xf32>
    %1280 = "sdy.sharding_constraint"(%t59) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<64x128xf32>) -> tensor<64x128xf32>
    %1281 = "stablehlo.dot_general"(%1276, %1280) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>}> : (tensor<32x16x64xf32>, tensor<64x128xf32>) -> tensor<32x16x128xf32>
    %1283 = "stablehlo.multiply"(%1278, %1278) : (tensor<32x16x128xf32>, tensor<32x16x128xf32>) -> tensor<32x16x128xf32>
    %1284 = "stablehlo.multiply"(%1283, %1278) : (tensor<32x16x128xf32>, tensor<32x16x128xf32>) -> tensor<32x16x128xf32>
    %1285 = "stablehlo.constant"() <{value = dense<0x3D372713> : tensor<32x16x128xf32>}> : () -> tensor<32x16x128xf32>
    %1286 = "stablehlo.multiply"(%1284, %1285) : (tensor<32x16x128xf32>, tensor<32x16x128xf32>) -> tensor<32x16x128xf32>
    %1287 = "stablehlo.add"(%1278, %1286) : (tensor<32x16x128xf32>, tensor<32x16x128xf32>) -> tensor<32x16x128xf32>
    %1288 = "stablehlo.constant"() <{value = dense<0x3F4C422A> : tensor<32x16x128xf32>}> : () -> tensor<32x16x128xf32>
    %1289 = "stablehlo.multiply"(%1287, %1288) : (tensor<32x16x128xf32>, tensor<32x16x128xf32>) -> tensor<32x16x128xf32>
    %1290 = "stablehlo.tanh"(%1289) : (tensor<32x16x128xf32>) -> tensor<32x16x128xf32>
    %1291 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<32x16x128xf32>}> : () -> tensor<32x16x128xf32>
    %1292 = "stablehlo.add"(%1290, %1291) : (tensor<32x16x128xf32>, tensor<32x16x128xf32>) -> tensor<32x16x128xf32>
    %1293 = "stablehlo.multiply"(%1278, %1292) : (tensor<32x16x128xf32>, tensor<32x16x128xf32>) -> tensor<32x16x128xf32>
    %1294 = "stablehlo.constant"() <{value = dense<0x3F000000> : tensor<32x16x128xf32>}> : () -> tensor<32x16x128xf32>
    %1295 = "stablehlo.multiply"(%1293, %1294) : (tensor<32x16x128xf32>, tensor<32x16x128xf32>) -> tensor<32x16x128xf32>
    %1296 = "stablehlo.multiply"(%1295, %1281) : (tensor<32x16x128xf32>, tensor<32x16x128xf32>) -> tensor<32x16x128xf32>
    %1297 = "sdy.sharding_constraint"(%1296) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<32x16x128xf32>) -> tensor<32x16x128xf32>
    %1298 = "stablehlo.constant"() <{value = dense<"0xB23CDEF68E981EB73F07455FB7117776"> : tensor<2xui64>}> : () -> tensor<2xui64>
    %1299 = "stablehlo.dynamic_slice"(%1298, %t65) <{slice_sizes = array<i64: 1>}> : (tensor<2xui64>, tensor<i32>) -> tensor<1xui64>
    %1300 = "stablehlo.reshape"(%1299) : (tensor<1xui64>) -> tensor<ui64>
    %1301 = "stablehlo.xor"(%b1455_20, %1300) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1302 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %1303 = "stablehlo.add"(%1301, %1302) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1304 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1305 = "stablehlo.shift_right_logical"(%1303, %1304) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1306 = "stablehlo.xor"(%1303, %1305) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1307 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %1308 = "stablehlo.multiply"(%1306, %1307) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1309 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1310 = "stablehlo.shift_right_logical"(%1308, %1309) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1311 = "stablehlo.xor"(%1308, %1310) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1312 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %1313 = "stablehlo.multiply"(%1311, %1312) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1314 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1315 = "stablehlo.shift_right_logical"(%1313, %1314) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1316 = "stablehlo.xor"(%1313, %1315) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1317 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %1318 = "stablehlo.iota"() <{iota_dimension = 2 : i64}> : () -> tensor<32x16x128xui64>
    %1319 = "stablehlo.broadcast_in_dim"(%1317) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x128xui64>
    %1320 = "stablehlo.multiply"(%1318, %1319) : (tensor<32x16x128xui64>, tensor<32x16x128xui64>) -> tensor<32x16x128xui64>
    %1321 = "stablehlo.broadcast_in_dim"(%1316) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x128xui64>
    %1322 = "stablehlo.add"(%1321, %1320) : (tensor<32x16x128xui64>, tensor<32x16x128xui64>) -> tensor<32x16x128xui64>
    %1323 = "stablehlo.constant"() <{value = dense<"0x800A3EA5BFDCBC1B"> : tensor<ui64>}> : () -> tensor<ui64>
    %1324 = "stablehlo.iota"() <{iota_dimension = 1 : i64}> : () -> tensor<32x16x128xui64>
    %1325 = "stablehlo.broadcast_in_dim"(%1323) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x128xui64>
    %1326 = "stablehlo.multiply"(%1324, %1325) : (tensor<32x16x128xui64>, tensor<32x16x128xui64>) -> tensor<32x16x128xui64>
    %1327 = "stablehlo.add"(%1322, %1326) : (tensor<32x16x128xui64>, tensor<32x16x128xui64>) -> tensor<32x16x128xui64>
    %1328 = "stablehlo.constant"() <{value = dense<"0x00A8E053FACBCDBB"> : tensor<ui64>}> : () -> tensor<ui64>
    %1329 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<32x16x128xui64>
    %1330 = "stablehlo.broadcast_in_dim"(%1328) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x128xui64>
    %1331 = "stablehlo.multiply"(%1329, %1330) : (tensor<32x16x128xui64>, tensor<32x16x128xui64>) -> tensor<32x16x128xui64>
    %1332 = "stablehlo.add"(%1327, %1331) : (tensor<32x16x128xui64>, tensor<32x16x128xui64>) -> tensor<32x16x128xui64>
    %1333 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %1334 = "stablehlo.broadcast_in_dim"(%1333) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x128xui64>
    %1335 = "stablehlo.add"(%1332, %1334) : (tensor<32x16x128xui64>, tensor<32x16x128xui64>) -> tensor<32x16x128xui64>
    %1336 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1337 = "stablehlo.broadcast_in_dim"(%1336) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x128xui64>
    %1338 = "stablehlo.shift_right_logical"(%1335, %1337) : (tensor<32x16x128xui64>, tensor<32x16x128xui64>) -> tensor<32x16x128xui64>
    %1339 = "stablehlo.xor"(%1335, %1338) : (tensor<32x16x128xui64>, tensor<32x16x128xui64>) -> tensor<32x16x128xui64>
    %1340 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %1341 = "stablehlo.broadcast_in_dim"(%1340) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x128xui64>
    %1342 = "stablehlo.multiply"(%1339, %1341) : (tensor<32x16x128xui64>, tensor<32x16x128xui64>) -> tensor<32x16x128xui64>
    %1343 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1344 = "stablehlo.broadcast_in_dim"(%1343) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x128xui64>
    %1345 = "stablehlo.shift_right_logical"(%1342, %1344) : (tensor<32x16x128xui64>, tensor<32x16x128xui64>) -> tensor<32x16x128xui64>
    %1346 = "stablehlo.xor"(%1342, %1345) : (tensor<32x16x128xui64>, tensor<32x16x128xui64>) -> tensor<32x16x128xui64>
    %1347 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %1348 = "stablehlo.broadcast_in_dim"(%1347) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x128xui64>
    %1349 = "stablehlo.multiply"(%1346, %1348) : (tensor<32x16x128xui64>, tensor<32x16x128xui64>) -> tensor<32x16x128xui64>
    %1350 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1351 = "stablehlo.broadcast_in_dim"(%1350) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x128xui64>
    %1352 = "stablehlo.shift_right_logical"(%1349, %1351) : (tensor<32x16x128xui64>, tensor<32x16x128xui64>) -> tensor<32x16x128xui64>
    %1353 = "stablehlo.xor"(%1349, %1352) : (tensor<32x16x128xui64>, tensor<32x16x128xui64>) -> tensor<32x16x128xui64>
    %1354 = "stablehlo.constant"() <{value = dense<"0x2000000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1355 = "stablehlo.broadcast_in_dim"(%1354) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x128xui64>
    %1356 = "stablehlo.shift_right_logical"(%1353, %1355) : (tensor<32x16x128xui64>, tensor<32x16x128xui64>) -> tensor<32x16x128xui64>
    %1357 = "stablehlo.convert"(%1356) : (tensor<32x16x128xui64>) -> tensor<32x16x128xui32>
    %1358 = "stablehlo.constant"() <{value = dense<9> : tensor<32x16x128xui32>}> : () -> tensor<32x16x128xui32>
    %1359 = "stablehlo.shift_right_logical"(%1357, %1358) : (tensor<32x16x128xui32>, tensor<32x16x128xui32>) -> tensor<32x16x128xui32>
    %1360 = "stablehlo.constant"() <{value = dense<1065353216> : tensor<32x16x128xui32>}> : () -> tensor<32x16x128xui32>
    %1361 = "stablehlo.or"(%1359, %1360) : (tensor<32x16x128xui32>, tensor<32x16x128xui32>) -> tensor<32x16x128xui32>
    %1362 = "stablehlo.bitcast_convert"(%1361) : (tensor<32x16x128xui32>) -> tensor<32x16x128xf32>
    %1363 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<32x16x128xf32>}> : () -> tensor<32x16x128xf32>
    %1364 = "stablehlo.subtract"(%1362, %1363) : (tensor<32x16x128xf32>, tensor<32x16x128xf32>) -> tensor<32x16x128xf32>
    %1365 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<32x16x128xf32>}> : () -> tensor<32x16x128xf32>
    %1366 = "stablehlo.compare"(%1364, %1365) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<32x16x128xf32>, tensor<32x16x128xf32>) -> tensor<32x16x128xi1>
    %1367 = "stablehlo.convert"(%1366) : (tensor<32x16x128xi1>) -> tensor<32x16x128xf32>
    %1368 = "stablehlo.constant"() <{value = dense<0x3F8E38E4> : tensor<32x16x128xf32>}> : () -> tensor<32x16x128xf32>
    %1369 = "stablehlo.multiply"(%1367, %1368) : (tensor<32x16x128xf32>, tensor<32x16x128xf32>) -> tensor<32x16x128xf32>
    %1370 = "stablehlo.multiply"(%1297, %1369) : (tensor<32x16x128xf32>, tensor<32x16x128xf32>) -> tensor<32x16x128xf32>
    %1371 = "sdy.sharding_constraint"(%t61) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<128x64xf32>) -> tensor<128x64xf32>
    %1372 = "stablehlo.dot_general"(%1370, %1371) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>}> : (tensor<32x16x128xf32>, tensor<128x64xf32>) -> tensor<32x16x64xf32>
    %1374 = "stablehlo.constant"() <{value = dense<"0xB30397C953DD6AA10446D8D2D5B9F16F"> : tensor<2xui64>}> : () -> tensor<2xui64>
    %1375 = "stablehlo.dynamic_slice"(%1374, %t65) <{slice_sizes = array<i64: 1>}> : (tensor<2xui64>, tensor<i32>) -> tensor<1xui64>
    %1376 = "stablehlo.reshape"(%1375) : (tensor<1xui64>) -> tensor<ui64>
    %1377 = "stablehlo.xor"(%b1455_20, %1376) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1378 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %1379 = "stablehlo.add"(%1377, %1378) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1380 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1381 = "stablehlo.shift_right_logical"(%1379, %1380) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1382 = "stablehlo.xor"(%1379, %1381) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1383 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %1384 = "stablehlo.multiply"(%1382, %1383) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1385 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1386 = "stablehlo.shift_right_logical"(%1384, %1385) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1387 = "stablehlo.xor"(%1384, %1386) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1388 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %1389 = "stablehlo.multiply"(%1387, %1388) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1390 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1391 = "stablehlo.shift_right_logical"(%1389, %1390) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1392 = "stablehlo.xor"(%1389, %1391) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1393 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %1394 = "stablehlo.iota"() <{iota_dimension = 2 : i64}> : () -> tensor<32x16x64xui64>
    %1395 = "stablehlo.broadcast_in_dim"(%1393) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %1396 = "stablehlo.multiply"(%1394, %1395) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1397 = "stablehlo.broadcast_in_dim"(%1392) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %1398 = "stablehlo.add"(%1397, %1396) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1399 = "stablehlo.constant"() <{value = dense<"0x40059FD25F6EDE8D"> : tensor<ui64>}> : () -> tensor<ui64>
    %1400 = "stablehlo.iota"() <{iota_dimension = 1 : i64}> : () -> tensor<32x16x64xui64>
    %1401 = "stablehlo.broadcast_in_dim"(%1399) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %1402 = "stablehlo.multiply"(%1400, %1401) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1403 = "stablehlo.add"(%1398, %1402) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1404 = "stablehlo.constant"() <{value = dense<"0x0054F029FDE5E6DD"> : tensor<ui64>}> : () -> tensor<ui64>
    %1405 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<32x16x64xui64>
    %1406 = "stablehlo.broadcast_in_dim"(%1404) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %1407 = "stablehlo.multiply"(%1405, %1406) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1408 = "stablehlo.add"(%1403, %1407) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1409 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %1410 = "stablehlo.broadcast_in_dim"(%1409) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %1411 = "stablehlo.add"(%1408, %1410) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1412 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1413 = "stablehlo.broadcast_in_dim"(%1412) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %1414 = "stablehlo.shift_right_logical"(%1411, %1413) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1415 = "stablehlo.xor"(%1411, %1414) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1416 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %1417 = "stablehlo.broadcast_in_dim"(%1416) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %1418 = "stablehlo.multiply"(%1415, %1417) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1419 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1420 = "stablehlo.broadcast_in_dim"(%1419) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %1421 = "stablehlo.shift_right_logical"(%1418, %1420) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1422 = "stablehlo.xor"(%1418, %1421) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1423 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %1424 = "stablehlo.broadcast_in_dim"(%1423) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %1425 = "stablehlo.multiply"(%1422, %1424) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1426 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1427 = "stablehlo.broadcast_in_dim"(%1426) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %1428 = "stablehlo.shift_right_logical"(%1425, %1427) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1429 = "stablehlo.xor"(%1425, %1428) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1430 = "stablehlo.constant"() <{value = dense<"0x2000000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1431 = "stablehlo.broadcast_in_dim"(%1430) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %1432 = "stablehlo.shift_right_logical"(%1429, %1431) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1433 = "stablehlo.convert"(%1432) : (tensor<32x16x64xui64>) -> tensor<32x16x64xui32>
    %1434 = "stablehlo.constant"() <{value = dense<9> : tensor<32x16x64xui32>}> : () -> tensor<32x16x64xui32>
    %1435 = "stablehlo.shift_right_logical"(%1433, %1434) : (tensor<32x16x64xui32>, tensor<32x16x64xui32>) -> tensor<32x16x64xui32>
    %1436 = "stablehlo.constant"() <{value = dense<1065353216> : tensor<32x16x64xui32>}> : () -> tensor<32x16x64xui32>
    %1437 = "stablehlo.or"(%1435, %1436) : (tensor<32x16x64xui32>, tensor<32x16x64xui32>) -> tensor<32x16x64xui32>
    %1438 = "stablehlo.bitcast_convert"(%1437) : (tensor<32x16x64xui32>) -> tensor<32x16x64xf32>
    %1439 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<32x16x64xf32>}> : () -> tensor<32x16x64xf32>
    %1440 = "stablehlo.subtract"(%1438, %1439) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1441 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<32x16x64xf32>}> : () -> tensor<32x16x64xf32>
    %1442 = "stablehlo.compare"(%1440, %1441) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xi1>
    %1443 = "stablehlo.convert"(%1442) : (tensor<32x16x64xi1>) -> tensor<32x16x64xf32>
    %1444 = "stablehlo.constant"() <{value = dense<0x3F8E38E4> : tensor<32x16x64xf32>}> : () -> tensor<32x16x64xf32>
    %1445 = "stablehlo.multiply"(%1443, %1444) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1446 = "stablehlo.multiply"(%1372, %1445) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1447 = "sdy.sharding_constraint"(%1446) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1448 = "stablehlo.add"(%1261, %1447) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1449 = "sdy.sharding_constraint"(%1448) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %t66 = "stablehlo.add"(%b1455_0, %t34)  : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %t67 = "stablehlo.reshape"(%b1455_1)  : (tensor<32x16x64xf32>) -> tensor<1x32x16x64xf32>
    %t68 = "stablehlo.dynamic_update_slice"(%b1455_2, %t67, %b1455_0, %t35, %t35, %t35)  : (tensor<2x32x16x64xf32>, tensor<1x32x16x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x32x16x64xf32>
    "stablehlo.return"(%t66, %1449, %t68, %b1455_3, %b1455_4, %b1455_5, %b1455_6, %b1455_7, %b1455_8, %b1455_9, %b1455_10, %b1455_11, %b1455_12, %b1455_13, %b1455_14, %b1455_15, %b1455_16, %b1455_17, %b1455_18, %b1455_19, %b1455_20, %b1455_21, %b1455_22) : (tensor<i32>, tensor<32x16x64xf32>, tensor<2x32x16x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64xf32>, tensor<2x64x128xf32>, tensor<2x64x128xf32>, tensor<2x128x64xf32>, tensor<2x64xf32>, tensor<2xi32>, tensor<4x16x16xf32>, tensor<32x16x16xi1>, tensor<ui64>, tensor<32x64x64xf32>, tensor<32x16x64xi1>) -> ()
    }) : (tensor<i32>, tensor<32x16x64xf32>, tensor<2x32x16x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64xf32>, tensor<2x64x128xf32>, tensor<2x64x128xf32>, tensor<2x128x64xf32>, tensor<2x64xf32>, tensor<2xi32>, tensor<4x16x16xf32>, tensor<32x16x16xi1>, tensor<ui64>, tensor<32x64x64xf32>, tensor<32x16x64xi1>) -> (tensor<i32>, tensor<32x16x64xf32>, tensor<2x32x16x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64xf32>, tensor<2x64x128xf32>, tensor<2x64x128xf32>, tensor<2x128x64xf32>, tensor<2x64xf32>, tensor<2xi32>, tensor<4x16x16xf32>, tensor<32x16x16xi1>, tensor<ui64>, tensor<32x64x64xf32>, tensor<32x16x64xi1>)
    %1456 = "sdy.sharding_constraint"(%arg27) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %1457 = "stablehlo.multiply"(%s1455#1, %s1455#1) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1458 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1459 = "stablehlo.reduce"(%1457, %1458) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x16x64xf32>, tensor<f32>) -> tensor<32x16xf32>
    %1460 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<32x16xf32>}> : () -> tensor<32x16xf32>
    %1461 = "stablehlo.multiply"(%1459, %1460) : (tensor<32x16xf32>, tensor<32x16xf32>) -> tensor<32x16xf32>
    %1462 = "stablehlo.constant"() <{value = dense<0x358637BD> : tensor<32x16xf32>}> : () -> tensor<32x16xf32>
    %1463 = "stablehlo.add"(%1461, %1462) : (tensor<32x16xf32>, tensor<32x16xf32>) -> tensor<32x16xf32>
    %1464 = "stablehlo.rsqrt"(%1463) : (tensor<32x16xf32>) -> tensor<32x16xf32>
    %1465 = "stablehlo.broadcast_in_dim"(%1464) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<32x16xf32>) -> tensor<32x16x64xf32>
    %1466 = "stablehlo.multiply"(%s1455#1, %1465) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1467 = "stablehlo.broadcast_in_dim"(%1456) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<32x16x64xf32>
    %1468 = "stablehlo.multiply"(%1466, %1467) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1470 = "stablehlo.constant"() <{value = dense<"0x5653340226831D73"> : tensor<ui64>}> : () -> tensor<ui64>
    %1471 = "stablehlo.xor"(%127, %1470) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1472 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %1473 = "stablehlo.add"(%1471, %1472) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1474 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1475 = "stablehlo.shift_right_logical"(%1473, %1474) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1476 = "stablehlo.xor"(%1473, %1475) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1477 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %1478 = "stablehlo.multiply"(%1476, %1477) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1479 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1480 = "stablehlo.shift_right_logical"(%1478, %1479) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1481 = "stablehlo.xor"(%1478, %1480) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1482 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %1483 = "stablehlo.multiply"(%1481, %1482) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1484 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1485 = "stablehlo.shift_right_logical"(%1483, %1484) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1486 = "stablehlo.xor"(%1483, %1485) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1487 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %1488 = "stablehlo.iota"() <{iota_dimension = 2 : i64}> : () -> tensor<32x16x64xui64>
    %1489 = "stablehlo.broadcast_in_dim"(%1487) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %1490 = "stablehlo.multiply"(%1488, %1489) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1491 = "stablehlo.broadcast_in_dim"(%1486) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %1492 = "stablehlo.add"(%1491, %1490) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1493 = "stablehlo.constant"() <{value = dense<"0x40059FD25F6EDE8D"> : tensor<ui64>}> : () -> tensor<ui64>
    %1494 = "stablehlo.iota"() <{iota_dimension = 1 : i64}> : () -> tensor<32x16x64xui64>
    %1495 = "stablehlo.broadcast_in_dim"(%1493) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %1496 = "stablehlo.multiply"(%1494, %1495) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1497 = "stablehlo.add"(%1492, %1496) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1498 = "stablehlo.constant"() <{value = dense<"0x0054F029FDE5E6DD"> : tensor<ui64>}> : () -> tensor<ui64>
    %1499 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<32x16x64xui64>
    %1500 = "stablehlo.broadcast_in_dim"(%1498) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %1501 = "stablehlo.multiply"(%1499, %1500) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1502 = "stablehlo.add"(%1497, %1501) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1503 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %1504 = "stablehlo.broadcast_in_dim"(%1503) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %1505 = "stablehlo.add"(%1502, %1504) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1506 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1507 = "stablehlo.broadcast_in_dim"(%1506) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %1508 = "stablehlo.shift_right_logical"(%1505, %1507) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1509 = "stablehlo.xor"(%1505, %1508) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1510 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %1511 = "stablehlo.broadcast_in_dim"(%1510) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %1512 = "stablehlo.multiply"(%1509, %1511) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1513 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1514 = "stablehlo.broadcast_in_dim"(%1513) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %1515 = "stablehlo.shift_right_logical"(%1512, %1514) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1516 = "stablehlo.xor"(%1512, %1515) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1517 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %1518 = "stablehlo.broadcast_in_dim"(%1517) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %1519 = "stablehlo.multiply"(%1516, %1518) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1520 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1521 = "stablehlo.broadcast_in_dim"(%1520) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %1522 = "stablehlo.shift_right_logical"(%1519, %1521) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1523 = "stablehlo.xor"(%1519, %1522) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1524 = "stablehlo.constant"() <{value = dense<"0x2000000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1525 = "stablehlo.broadcast_in_dim"(%1524) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %1526 = "stablehlo.shift_right_logical"(%1523, %1525) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1527 = "stablehlo.convert"(%1526) : (tensor<32x16x64xui64>) -> tensor<32x16x64xui32>
    %1528 = "stablehlo.constant"() <{value = dense<9> : tensor<32x16x64xui32>}> : () -> tensor<32x16x64xui32>
    %1529 = "stablehlo.shift_right_logical"(%1527, %1528) : (tensor<32x16x64xui32>, tensor<32x16x64xui32>) -> tensor<32x16x64xui32>
    %1530 = "stablehlo.constant"() <{value = dense<1065353216> : tensor<32x16x64xui32>}> : () -> tensor<32x16x64xui32>
    %1531 = "stablehlo.or"(%1529, %1530) : (tensor<32x16x64xui32>, tensor<32x16x64xui32>) -> tensor<32x16x64xui32>
    %1532 = "stablehlo.bitcast_convert"(%1531) : (tensor<32x16x64xui32>) -> tensor<32x16x64xf32>
    %1533 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<32x16x64xf32>}> : () -> tensor<32x16x64xf32>
    %1534 = "stablehlo.subtract"(%1532, %1533) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1535 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<32x16x64xf32>}> : () -> tensor<32x16x64xf32>
    %1536 = "stablehlo.compare"(%1534, %1535) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xi1>
    %1537 = "stablehlo.convert"(%1536) : (tensor<32x16x64xi1>) -> tensor<32x16x64xf32>
    %1538 = "stablehlo.constant"() <{value = dense<0x3F8E38E4> : tensor<32x16x64xf32>}> : () -> tensor<32x16x64xf32>
    %1539 = "stablehlo.multiply"(%1537, %1538) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1540 = "stablehlo.multiply"(%1468, %1539) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1541 = "sdy.sharding_constraint"(%1540) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1542 = "sdy.sharding_constraint"(%arg28) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<64x1024xf32>) -> tensor<64x1024xf32>
    %1543 = "stablehlo.dot_general"(%1541, %1542) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>}> : (tensor<32x16x64xf32>, tensor<64x1024xf32>) -> tensor<32x16x1024xf32>
    %1545 = "sdy.sharding_constraint"(%1543) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<32x16x1024xf32>) -> tensor<32x16x1024xf32>
    %1546 = "stablehlo.constant"() <{value = dense<0xFF800000> : tensor<f32>}> : () -> tensor<f32>
    %1547 = "stablehlo.reduce"(%1545, %1546) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.maximum"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x16x1024xf32>, tensor<f32>) -> tensor<32x16xf32>
    %1549 = "stablehlo.broadcast_in_dim"(%1547) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<32x16xf32>) -> tensor<32x16x1024xf32>
    %1550 = "stablehlo.subtract"(%1545, %1549) : (tensor<32x16x1024xf32>, tensor<32x16x1024xf32>) -> tensor<32x16x1024xf32>
    %1551 = "stablehlo.exponential"(%1550) : (tensor<32x16x1024xf32>) -> tensor<32x16x1024xf32>
    %1552 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1553 = "stablehlo.reduce"(%1551, %1552) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x16x1024xf32>, tensor<f32>) -> tensor<32x16xf32>
    %1554 = "stablehlo.log"(%1553) : (tensor<32x16xf32>) -> tensor<32x16xf32>
    %1555 = "stablehlo.add"(%1554, %1547) : (tensor<32x16xf32>, tensor<32x16xf32>) -> tensor<32x16xf32>
    %1556 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<32x16x1024xf32>}> : () -> tensor<32x16x1024xf32>
    %1557 = "stablehlo.iota"() <{iota_dimension = 2 : i64}> : () -> tensor<32x16x1024xi32>
    %1558 = "stablehlo.broadcast_in_dim"(%arg59) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<32x16xi32>) -> tensor<32x16x1024xi32>
    %1559 = "stablehlo.compare"(%1558, %1557) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type SIGNED>}> : (tensor<32x16x1024xi32>, tensor<32x16x1024xi32>) -> tensor<32x16x1024xi1>
    %1560 = "stablehlo.select"(%1559, %1545, %1556) : (tensor<32x16x1024xi1>, tensor<32x16x1024xf32>, tensor<32x16x1024xf32>) -> tensor<32x16x1024xf32>
    %1561 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1562 = "stablehlo.reduce"(%1560, %1561) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x16x1024xf32>, tensor<f32>) -> tensor<32x16xf32>
    %1563 = "stablehlo.subtract"(%1555, %1562) : (tensor<32x16xf32>, tensor<32x16xf32>) -> tensor<32x16xf32>
    %1565 = "stablehlo.constant"() <{value = dense<0> : tensor<32x16xi32>}> : () -> tensor<32x16xi32>
    %1566 = "stablehlo.compare"(%arg61, %1565) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type SIGNED>}> : (tensor<32x16xi32>, tensor<32x16xi32>) -> tensor<32x16xi1>
    %1567 = "stablehlo.convert"(%1566) : (tensor<32x16xi1>) -> tensor<32x16xf32>
    %1568 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1569 = "stablehlo.reduce"(%1567, %1568) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x16xf32>, tensor<f32>) -> tensor<f32>
    %1570 = "stablehlo.multiply"(%1555, %1555) : (tensor<32x16xf32>, tensor<32x16xf32>) -> tensor<32x16xf32>
    %1571 = "stablehlo.constant"() <{value = dense<0x38D1B717> : tensor<32x16xf32>}> : () -> tensor<32x16xf32>
    %1572 = "stablehlo.multiply"(%1570, %1571) : (tensor<32x16xf32>, tensor<32x16xf32>) -> tensor<32x16xf32>
    %1573 = "stablehlo.add"(%1563, %1572) : (tensor<32x16xf32>, tensor<32x16xf32>) -> tensor<32x16xf32>
    %1574 = "stablehlo.multiply"(%1573, %1567) : (tensor<32x16xf32>, tensor<32x16xf32>) -> tensor<32x16xf32>
    %1575 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1576 = "stablehlo.reduce"(%1574, %1575) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x16xf32>, tensor<f32>) -> tensor<f32>
    %1577 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %1578 = "stablehlo.maximum"(%1569, %1577) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1579 = "stablehlo.divide"(%1576, %1578) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1580 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %1581 = "stablehlo.divide"(%1580, %1578) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1582 = "stablehlo.broadcast_in_dim"(%1581) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32x16xf32>
    %1583 = "stablehlo.multiply"(%1582, %1567) : (tensor<32x16xf32>, tensor<32x16xf32>) -> tensor<32x16xf32>
    %1584 = "stablehlo.multiply"(%1583, %1571) : (tensor<32x16xf32>, tensor<32x16xf32>) -> tensor<32x16xf32>
    %1585 = "stablehlo.multiply"(%1584, %1555) : (tensor<32x16xf32>, tensor<32x16xf32>) -> tensor<32x16xf32>
    %1586 = "stablehlo.multiply"(%1584, %1555) : (tensor<32x16xf32>, tensor<32x16xf32>) -> tensor<32x16xf32>
    %1587 = "stablehlo.add"(%1585, %1586) : (tensor<32x16xf32>, tensor<32x16xf32>) -> tensor<32x16xf32>
    %1588 = "stablehlo.broadcast_in_dim"(%1555) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<32x16xf32>) -> tensor<32x16x1024xf32>
    %1589 = "stablehlo.subtract"(%1545, %1588) : (tensor<32x16x1024xf32>, tensor<32x16x1024xf32>) -> tensor<32x16x1024xf32>
    %1590 = "stablehlo.exponential"(%1589) : (tensor<32x16x1024xf32>) -> tensor<32x16x1024xf32>
    %1591 = "stablehlo.add"(%1583, %1587) : (tensor<32x16xf32>, tensor<32x16xf32>) -> tensor<32x16xf32>
    %1592 = "stablehlo.broadcast_in_dim"(%1591) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<32x16xf32>) -> tensor<32x16x1024xf32>
    %1593 = "stablehlo.multiply"(%1590, %1592) : (tensor<32x16x1024xf32>, tensor<32x16x1024xf32>) -> tensor<32x16x1024xf32>
    %1594 = "stablehlo.broadcast_in_dim"(%1583) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<32x16xf32>) -> tensor<32x16x1024xf32>
    %1595 = "stablehlo.subtract"(%1593, %1594) : (tensor<32x16x1024xf32>, tensor<32x16x1024xf32>) -> tensor<32x16x1024xf32>
    %1596 = "stablehlo.iota"() <{iota_dimension = 2 : i64}> : () -> tensor<32x16x1024xi32>
    %1597 = "stablehlo.broadcast_in_dim"(%arg59) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<32x16xi32>) -> tensor<32x16x1024xi32>
    %1598 = "stablehlo.compare"(%1597, %1596) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type SIGNED>}> : (tensor<32x16x1024xi32>, tensor<32x16x1024xi32>) -> tensor<32x16x1024xi1>
    %1599 = "stablehlo.select"(%1598, %1595, %1593) : (tensor<32x16x1024xi1>, tensor<32x16x1024xf32>, tensor<32x16x1024xf32>) -> tensor<32x16x1024xf32>
    %1600 = "sdy.sharding_constraint"(%1599) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<32x16x1024xf32>) -> tensor<32x16x1024xf32>
    %1601 = "sdy.sharding_constraint"(%arg28) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<64x1024xf32>) -> tensor<64x1024xf32>
    %1602 = "stablehlo.dot_general"(%1600, %1601) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>}> : (tensor<32x16x1024xf32>, tensor<64x1024xf32>) -> tensor<32x16x64xf32>
    %1603 = "stablehlo.dot_general"(%1541, %1600) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>}> : (tensor<32x16x64xf32>, tensor<32x16x1024xf32>) -> tensor<64x1024xf32>
    %1604 = "sdy.sharding_constraint"(%1603) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}]>}> : (tensor<64x1024xf32>) -> tensor<64x1024xf32>
    %1605 = "sdy.sharding_constraint"(%1602) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1606 = "stablehlo.multiply"(%1605, %1539) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1608 = "stablehlo.broadcast_in_dim"(%1464) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<32x16xf32>) -> tensor<32x16x64xf32>
    %1609 = "stablehlo.multiply"(%s1455#1, %1608) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1610 = "stablehlo.broadcast_in_dim"(%1456) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<32x16x64xf32>
    %1611 = "stablehlo.multiply"(%1606, %1610) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1612 = "stablehlo.multiply"(%1611, %1609) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1613 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1614 = "stablehlo.reduce"(%1612, %1613) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x16x64xf32>, tensor<f32>) -> tensor<32x16xf32>
    %1615 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<32x16xf32>}> : () -> tensor<32x16xf32>
    %1616 = "stablehlo.multiply"(%1614, %1615) : (tensor<32x16xf32>, tensor<32x16xf32>) -> tensor<32x16xf32>
    %1617 = "stablehlo.broadcast_in_dim"(%1616) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<32x16xf32>) -> tensor<32x16x64xf32>
    %1618 = "stablehlo.multiply"(%1609, %1617) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1619 = "stablehlo.subtract"(%1611, %1618) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1620 = "stablehlo.multiply"(%1619, %1608) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1621 = "stablehlo.multiply"(%1606, %1609) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1622 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1623 = "stablehlo.reduce"(%1621, %1622) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x16x64xf32>, tensor<f32>) -> tensor<64xf32>
    %1624 = "sdy.sharding_constraint"(%1623) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %2444 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<4x16x16xf32>}> : () -> tensor<4x16x16xf32>
    %2445 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<32x64x64xf32>}> : () -> tensor<32x64x64xf32>
    %t69 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %t70 = "stablehlo.constant"() <{value = dense<0.0> : tensor<2x64x64xf32>}> : () -> tensor<2x64x64xf32>
    %t71 = "stablehlo.constant"() <{value = dense<0.0> : tensor<2x64x64xf32>}> : () -> tensor<2x64x64xf32>
    %t72 = "stablehlo.constant"() <{value = dense<0.0> : tensor<2x64x64xf32>}> : () -> tensor<2x64x64xf32>
    %t73 = "stablehlo.constant"() <{value = dense<0.0> : tensor<2x64x64xf32>}> : () -> tensor<2x64x64xf32>
    %t74 = "stablehlo.constant"() <{value = dense<0.0> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %t75 = "stablehlo.constant"() <{value = dense<0.0> : tensor<2x64x64xf32>}> : () -> tensor<2x64x64xf32>
    %t76 = "stablehlo.constant"() <{value = dense<0.0> : tensor<2x64x64xf32>}> : () -> tensor<2x64x64xf32>
    %t77 = "stablehlo.constant"() <{value = dense<0.0> : tensor<2x64x64xf32>}> : () -> tensor<2x64x64xf32>
    %t78 = "stablehlo.constant"() <{value = dense<0.0> : tensor<2x64x64xf32>}> : () -> tensor<2x64x64xf32>
    %t79 = "stablehlo.constant"() <{value = dense<0.0> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %t80 = "stablehlo.constant"() <{value = dense<0.0> : tensor<2x64x128xf32>}> : () -> tensor<2x64x128xf32>
    %t81 = "stablehlo.constant"() <{value = dense<0.0> : tensor<2x64x128xf32>}> : () -> tensor<2x64x128xf32>
    %t82 = "stablehlo.constant"() <{value = dense<0.0> : tensor<2x128x64xf32>}> : () -> tensor<2x128x64xf32>
    %t83 = "stablehlo.constant"() <{value = dense<0.0> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %s2446:39 = "stablehlo.while"(%t69, %1620, %2444, %2445, %t70, %t71, %t72, %t73, %t74, %t75, %t76, %t77, %t78, %t79, %t80, %t81, %t82, %t83, %827, %arg26, %arg13, %s1455#2, %arg14, %arg15, %arg16, %arg17, %arg18, %arg19, %arg20, %arg21, %arg22, %arg23, %arg24, %arg25, %127, %739, %754, %745, %728) ({
    ^bb0(%c2446_0: tensor<i32>, %c2446_1: tensor<32x16x64xf32>, %c2446_2: tensor<4x16x16xf32>, %c2446_3: tensor<32x64x64xf32>, %c2446_4: tensor<2x64x64xf32>, %c2446_5: tensor<2x64x64xf32>, %c2446_6: tensor<2x64x64xf32>, %c2446_7: tensor<2x64x64xf32>, %c2446_8: tensor<2x64xf32>, %c2446_9: tensor<2x64x64xf32>, %c2446_10: tensor<2x64x64xf32>, %c2446_11: tensor<2x64x64xf32>, %c2446_12: tensor<2x64x64xf32>, %c2446_13: tensor<2x64xf32>, %c2446_14: tensor<2x64x128xf32>, %c2446_15: tensor<2x64x128xf32>, %c2446_16: tensor<2x128x64xf32>, %c2446_17: tensor<2x64xf32>, %c2446_18: tensor<2xi32>, %c2446_19: tensor<2x128x64xf32>, %c2446_20: tensor<2x64xf32>, %c2446_21: tensor<2x32x16x64xf32>, %c2446_22: tensor<2x64x64xf32>, %c2446_23: tensor<2x64x64xf32>, %c2446_24: tensor<2x64x64xf32>, %c2446_25: tensor<2x64x64xf32>, %c2446_26: tensor<2x64xf32>, %c2446_27: tensor<2x64x64xf32>, %c2446_28: tensor<2x64x64xf32>, %c2446_29: tensor<2x64x64xf32>, %c2446_30: tensor<2x64x64xf32>, %c2446_31: tensor<2x64xf32>, %c2446_32: tensor<2x64x128xf32>, %c2446_33: tensor<2x64x128xf32>, %c2446_34: tensor<ui64>, %c2446_35: tensor<32x16x16xi1>, %c2446_36: tensor<4x16x16xf32>, %c2446_37: tensor<32x16x64xi1>, %c2446_38: tensor<32x64x64xf32>):
    %t84 = "stablehlo.constant"() <{value = dense<2> : tensor<i32>}> : () -> tensor<i32>
    %t85 = "stablehlo.compare"(%c2446_0, %t84) <{comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<i32>, tensor<i32>) -> tensor<i1>
    "stablehlo.return"(%t85) : (tensor<i1>) -> ()
    }, {
    ^bb0(%b2446_0: tensor<i32>, %b2446_1: tensor<32x16x64xf32>, %b2446_2: tensor<4x16x16xf32>, %b2446_3: tensor<32x64x64xf32>, %b2446_4: tensor<2x64x64xf32>, %b2446_5: tensor<2x64x64xf32>, %b2446_6: tensor<2x64x64xf32>, %b2446_7: tensor<2x64x64xf32>, %b2446_8: tensor<2x64xf32>, %b2446_9: tensor<2x64x64xf32>, %b2446_10: tensor<2x64x64xf32>, %b2446_11: tensor<2x64x64xf32>, %b2446_12: tensor<2x64x64xf32>, %b2446_13: tensor<2x64xf32>, %b2446_14: tensor<2x64x128xf32>, %b2446_15: tensor<2x64x128xf32>, %b2446_16: tensor<2x128x64xf32>, %b2446_17: tensor<2x64xf32>, %b2446_18: tensor<2xi32>, %b2446_19: tensor<2x128x64xf32>, %b2446_20: tensor<2x64xf32>, %b2446_21: tensor<2x32x16x64xf32>, %b2446_22: tensor<2x64x64xf32>, %b2446_23: tensor<2x64x64xf32>, %b2446_24: tensor<2x64x64xf32>, %b2446_25: tensor<2x64x64xf32>, %b2446_26: tensor<2x64xf32>, %b2446_27: tensor<2x64x64xf32>, %b2446_28: tensor<2x64x64xf32>, %b2446_29: tensor<2x64x64xf32>, %b2446_30: tensor<2x64x64xf32>, %b2446_31: tensor<2x64xf32>, %b2446_32: tensor<2x64x128xf32>, %b2446_33: tensor<2x64x128xf32>, %b2446_34: tensor<ui64>, %b2446_35: tensor<32x16x16xi1>, %b2446_36: tensor<4x16x16xf32>, %b2446_37: tensor<32x16x64xi1>, %b2446_38: tensor<32x64x64xf32>):
    %t86 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %t87 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %t88 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %t89 = "stablehlo.subtract"(%t88, %b2446_0)  : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %t90 = "stablehlo.dynamic_slice"(%b2446_18, %t89) <{slice_sizes = array<i64: 1>}> : (tensor<2xi32>, tensor<i32>) -> tensor<1xi32>
    %t91 = "stablehlo.reshape"(%t90)  : (tensor<1xi32>) -> tensor<i32>
    %t92 = "stablehlo.dynamic_slice"(%b2446_19, %t89, %t87, %t87) <{slice_sizes = array<i64: 1, 128, 64>}> : (tensor<2x128x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x128x64xf32>
    %t93 = "stablehlo.reshape"(%t92)  : (tensor<1x128x64xf32>) -> tensor<128x64xf32>
    %t94 = "stablehlo.dynamic_slice"(%b2446_20, %t89, %t87) <{slice_sizes = array<i64: 1, 64>}> : (tensor<2x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>
    %t95 = "stablehlo.reshape"(%t94)  : (tensor<1x64xf32>) -> tensor<64xf32>
    %t96 = "stablehlo.dynamic_slice"(%b2446_21, %t89, %t87, %t87, %t87) <{slice_sizes = array<i64: 1, 32, 16, 64>}> : (tensor<2x32x16x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x32x16x64xf32>
    %t97 = "stablehlo.reshape"(%t96)  : (tensor<1x32x16x64xf32>) -> tensor<32x16x64xf32>
    %t98 = "stablehlo.dynamic_slice"(%b2446_22, %t89, %t87, %t87) <{slice_sizes = array<i64: 1, 64, 64>}> : (tensor<2x64x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x64xf32>
    %t99 = "stablehlo.reshape"(%t98)  : (tensor<1x64x64xf32>) -> tensor<64x64xf32>
    %t100 = "stablehlo.dynamic_slice"(%b2446_23, %t89, %t87, %t87) <{slice_sizes = array<i64: 1, 64, 64>}> : (tensor<2x64x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x64xf32>
    %t101 = "stablehlo.reshape"(%t100)  : (tensor<1x64x64xf32>) -> tensor<64x64xf32>
    %t102 = "stablehlo.dynamic_slice"(%b2446_24, %t89, %t87, %t87) <{slice_sizes = array<i64: 1, 64, 64>}> : (tensor<2x64x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x64xf32>
    %t103 = "stablehlo.reshape"(%t102)  : (tensor<1x64x64xf32>) -> tensor<64x64xf32>
    %t104 = "stablehlo.dynamic_slice"(%b2446_25, %t89, %t87, %t87) <{slice_sizes = array<i64: 1, 64, 64>}> : (tensor<2x64x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x64xf32>
    %t105 = "stablehlo.reshape"(%t104)  : (tensor<1x64x64xf32>) -> tensor<64x64xf32>
    %t106 = "stablehlo.dynamic_slice"(%b2446_26, %t89, %t87) <{slice_sizes = array<i64: 1, 64>}> : (tensor<2x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>
    %t107 = "stablehlo.reshape"(%t106)  : (tensor<1x64xf32>) -> tensor<64xf32>
    %t108 = "stablehlo.dynamic_slice"(%b2446_27, %t89, %t87, %t87) <{slice_sizes = array<i64: 1, 64, 64>}> : (tensor<2x64x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x64xf32>
    %t109 = "stablehlo.reshape"(%t108)  : (tensor<1x64x64xf32>) -> tensor<64x64xf32>
    %t110 = "stablehlo.dynamic_slice"(%b2446_28, %t89, %t87, %t87) <{slice_sizes = array<i64: 1, 64, 64>}> : (tensor<2x64x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x64xf32>
    %t111 = "stablehlo.reshape"(%t110)  : (tensor<1x64x64xf32>) -> tensor<64x64xf32>
    %t112 = "stablehlo.dynamic_slice"(%b2446_29, %t89, %t87, %t87) <{slice_sizes = array<i64: 1, 64, 64>}> : (tensor<2x64x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x64xf32>
    %t113 = "stablehlo.reshape"(%t112)  : (tensor<1x64x64xf32>) -> tensor<64x64xf32>
    %t114 = "stablehlo.dynamic_slice"(%b2446_30, %t89, %t87, %t87) <{slice_sizes = array<i64: 1, 64, 64>}> : (tensor<2x64x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x64xf32>
    %t115 = "stablehlo.reshape"(%t114)  : (tensor<1x64x64xf32>) -> tensor<64x64xf32>
    %t116 = "stablehlo.dynamic_slice"(%b2446_31, %t89, %t87) <{slice_sizes = array<i64: 1, 64>}> : (tensor<2x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>
    %t117 = "stablehlo.reshape"(%t116)  : (tensor<1x64xf32>) -> tensor<64xf32>
    %t118 = "stablehlo.dynamic_slice"(%b2446_32, %t89, %t87, %t87) <{slice_sizes = array<i64: 1, 64, 128>}> : (tensor<2x64x128xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x128xf32>
    %t119 = "stablehlo.reshape"(%t118)  : (tensor<1x64x128xf32>) -> tensor<64x128xf32>
    %t120 = "stablehlo.dynamic_slice"(%b2446_33, %t89, %t87, %t87) <{slice_sizes = array<i64: 1, 64, 128>}> : (tensor<2x64x128xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x128xf32>
    %t121 = "stablehlo.reshape"(%t120)  : (tensor<1x64x128xf32>) -> tensor<64x128xf32>
    %1628 = "sdy.sharding_constraint"(%b2446_1) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1629 = "sdy.sharding_constraint"(%1628) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %2415 = "stablehlo.constant"() <{value = dense<"0xB30397C953DD6AA10446D8D2D5B9F16F"> : tensor<2xui64>}> : () -> tensor<2xui64>
    %2409 = "stablehlo.dynamic_slice"(%2415, %t91) <{slice_sizes = array<i64: 1>}> : (tensor<2xui64>, tensor<i32>) -> tensor<1xui64>
    %2399 = "stablehlo.reshape"(%2409) : (tensor<1xui64>) -> tensor<ui64>
    %2383 = "stablehlo.xor"(%b2446_34, %2399) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2384 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %2369 = "stablehlo.add"(%2383, %2384) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2385 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2370 = "stablehlo.shift_right_logical"(%2369, %2385) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2353 = "stablehlo.xor"(%2369, %2370) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2354 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %2339 = "stablehlo.multiply"(%2353, %2354) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2355 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2340 = "stablehlo.shift_right_logical"(%2339, %2355) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2321 = "stablehlo.xor"(%2339, %2340) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2322 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %2301 = "stablehlo.multiply"(%2321, %2322) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2323 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2302 = "stablehlo.shift_right_logical"(%2301, %2323) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2275 = "stablehlo.xor"(%2301, %2302) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2245 = "stablehlo.broadcast_in_dim"(%2275) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %2276 = "stablehlo.iota"() <{iota_dimension = 2 : i64}> : () -> tensor<32x16x64xui64>
    %2303 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %2277 = "stablehlo.broadcast_in_dim"(%2303) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %2246 = "stablehlo.multiply"(%2276, %2277) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %2221 = "stablehlo.add"(%2245, %2246) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %2247 = "stablehlo.iota"() <{iota_dimension = 1 : i64}> : () -> tensor<32x16x64xui64>
    %2278 = "stablehlo.constant"() <{value = dense<"0x40059FD25F6EDE8D"> : tensor<ui64>}> : () -> tensor<ui64>
    %2248 = "stablehlo.broadcast_in_dim"(%2278) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %2222 = "stablehlo.multiply"(%2247, %2248) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %2197 = "stablehlo.add"(%2221, %2222) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %2223 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<32x16x64xui64>
    %2249 = "stablehlo.constant"() <{value = dense<"0x0054F029FDE5E6DD"> : tensor<ui64>}> : () -> tensor<ui64>
    %2224 = "stablehlo.broadcast_in_dim"(%2249) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %2198 = "stablehlo.multiply"(%2223, %2224) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %2179 = "stablehlo.add"(%2197, %2198) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %2199 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %2180 = "stablehlo.broadcast_in_dim"(%2199) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %2155 = "stablehlo.add"(%2179, %2180) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %2200 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2181 = "stablehlo.broadcast_in_dim"(%2200) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %2156 = "stablehlo.shift_right_logical"(%2155, %2181) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %2137 = "stablehlo.xor"(%2155, %2156) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %2157 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %2138 = "stablehlo.broadcast_in_dim"(%2157) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %2113 = "stablehlo.multiply"(%2137, %2138) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %2158 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2139 = "stablehlo.broadcast_in_dim"(%2158) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %2114 = "stablehlo.shift_right_logical"(%2113, %2139) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %2095 = "stablehlo.xor"(%2113, %2114) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %2115 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %2096 = "stablehlo.broadcast_in_dim"(%2115) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %2077 = "stablehlo.multiply"(%2095, %2096) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %2116 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2097 = "stablehlo.broadcast_in_dim"(%2116) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %2078 = "stablehlo.shift_right_logical"(%2077, %2097) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %2065 = "stablehlo.xor"(%2077, %2078) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %2079 = "stablehlo.constant"() <{value = dense<"0x2000000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2066 = "stablehlo.broadcast_in_dim"(%2079) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %2059 = "stablehlo.shift_right_logical"(%2065, %2066) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %2047 = "stablehlo.convert"(%2059) : (tensor<32x16x64xui64>) -> tensor<32x16x64xui32>
    %2048 = "stablehlo.constant"() <{value = dense<9> : tensor<32x16x64xui32>}> : () -> tensor<32x16x64xui32>
    %2031 = "stablehlo.shift_right_logical"(%2047, %2048) : (tensor<32x16x64xui32>, tensor<32x16x64xui32>) -> tensor<32x16x64xui32>
    %2032 = "stablehlo.constant"() <{value = dense<1065353216> : tensor<32x16x64xui32>}> : () -> tensor<32x16x64xui32>
    %2009 = "stablehlo.or"(%2031, %2032) : (tensor<32x16x64xui32>, tensor<32x16x64xui32>) -> tensor<32x16x64xui32>
    %1978 = "stablehlo.bitcast_convert"(%2009) : (tensor<32x16x64xui32>) -> tensor<32x16x64xf32>
    %1979 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<32x16x64xf32>}> : () -> tensor<32x16x64xf32>
    %1940 = "stablehlo.subtract"(%1978, %1979) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1941 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<32x16x64xf32>}> : () -> tensor<32x16x64xf32>
    %1903 = "stablehlo.compare"(%1940, %1941) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xi1>
    %1865 = "stablehlo.convert"(%1903) : (tensor<32x16x64xi1>) -> tensor<32x16x64xf32>
    %1866 = "stablehlo.constant"() <{value = dense<0x3F8E38E4> : tensor<32x16x64xf32>}> : () -> tensor<32x16x64xf32>
    %1824 = "stablehlo.multiply"(%1865, %1866) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1630 = "stablehlo.multiply"(%1629, %1824) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1631 = "sdy.sharding_constraint"(%t93) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<128x64xf32>) -> tensor<128x64xf32>
    %1632 = "stablehlo.dot_general"(%1630, %1631) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>}> : (tensor<32x16x64xf32>, tensor<128x64xf32>) -> tensor<32x16x128xf32>
    %1859 = "stablehlo.broadcast_in_dim"(%b2446_35) <{broadcast_dimensions = array<i64: 0, 2, 3>}> : (tensor<32x16x16xi1>) -> tensor<32x4x16x16xi1>
    %1864 = "sdy.sharding_constraint"(%t95) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %2024 = "stablehlo.multiply"(%t97, %t97) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %2025 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %2007 = "stablehlo.reduce"(%2024, %2025) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x16x64xf32>, tensor<f32>) -> tensor<32x16xf32>
    %2008 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<32x16xf32>}> : () -> tensor<32x16xf32>
    %1976 = "stablehlo.multiply"(%2007, %2008) : (tensor<32x16xf32>, tensor<32x16xf32>) -> tensor<32x16xf32>
    %1977 = "stablehlo.constant"() <{value = dense<0x358637BD> : tensor<32x16xf32>}> : () -> tensor<32x16xf32>
    %1939 = "stablehlo.add"(%1976, %1977) : (tensor<32x16xf32>, tensor<32x16xf32>) -> tensor<32x16xf32>
    %1902 = "stablehlo.rsqrt"(%1939) : (tensor<32x16xf32>) -> tensor<32x16xf32>
    %1975 = "stablehlo.broadcast_in_dim"(%1902) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<32x16xf32>) -> tensor<32x16x64xf32>
    %1937 = "stablehlo.multiply"(%t97, %1975) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1938 = "stablehlo.broadcast_in_dim"(%1864) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<32x16x64xf32>
    %1901 = "stablehlo.multiply"(%1937, %1938) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1862 = "sdy.sharding_constraint"(%1901) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %2026 = "sdy.sharding_constraint"(%t99) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %2006 = "stablehlo.dot_general"(%1862, %2026) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>}> : (tensor<32x16x64xf32>, tensor<64x64xf32>) -> tensor<32x16x64xf32>
    %1936 = "stablehlo.reshape"(%2006) : (tensor<32x16x64xf32>) -> tensor<32x16x4x16xf32>
    %1900 = "sdy.sharding_constraint"(%1936) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}, {}]>}> : (tensor<32x16x4x16xf32>) -> tensor<32x16x4x16xf32>
    %1861 = "stablehlo.transpose"(%1900) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<32x16x4x16xf32>) -> tensor<32x4x16x16xf32>
    %2027 = "sdy.sharding_constraint"(%t101) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %2005 = "stablehlo.dot_general"(%1862, %2027) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>}> : (tensor<32x16x64xf32>, tensor<64x64xf32>) -> tensor<32x16x64xf32>
    %1935 = "stablehlo.reshape"(%2005) : (tensor<32x16x64xf32>) -> tensor<32x16x4x16xf32>
    %1899 = "sdy.sharding_constraint"(%1935) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}, {}]>}> : (tensor<32x16x4x16xf32>) -> tensor<32x16x4x16xf32>
    %1860 = "stablehlo.transpose"(%1899) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<32x16x4x16xf32>) -> tensor<32x4x16x16xf32>
    %1967 = "stablehlo.dot_general"(%1861, %1860) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>}> : (tensor<32x4x16x16xf32>, tensor<32x4x16x16xf32>) -> tensor<32x4x16x16xf32>
    %1968 = "stablehlo.broadcast_in_dim"(%b2446_36) <{broadcast_dimensions = array<i64: 1, 2, 3>}> : (tensor<4x16x16xf32>) -> tensor<32x4x16x16xf32>
    %1930 = "stablehlo.add"(%1967, %1968) : (tensor<32x4x16x16xf32>, tensor<32x4x16x16xf32>) -> tensor<32x4x16x16xf32>
    %1931 = "stablehlo.constant"() <{value = dense<0xCE6E6B28> : tensor<32x4x16x16xf32>}> : () -> tensor<32x4x16x16xf32>
    %1895 = "stablehlo.select"(%1859, %1930, %1931) : (tensor<32x4x16x16xi1>, tensor<32x4x16x16xf32>, tensor<32x4x16x16xf32>) -> tensor<32x4x16x16xf32>
    %2033 = "stablehlo.constant"() <{value = dense<0xFF800000> : tensor<f32>}> : () -> tensor<f32>
    %2028 = "stablehlo.reduce"(%1895, %2033) <{dimensions = array<i64: 3>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.maximum"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x4x16x16xf32>, tensor<f32>) -> tensor<32x4x16xf32>
    %2001 = "stablehlo.broadcast_in_dim"(%2028) <{broadcast_dimensions = array<i64: 0, 1, 2>}> : (tensor<32x4x16xf32>) -> tensor<32x4x16x16xf32>
    %1969 = "stablehlo.subtract"(%1895, %2001) : (tensor<32x4x16x16xf32>, tensor<32x4x16x16xf32>) -> tensor<32x4x16x16xf32>
    %1932 = "stablehlo.exponential"(%1969) : (tensor<32x4x16x16xf32>) -> tensor<32x4x16x16xf32>
    %2002 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1970 = "stablehlo.reduce"(%1932, %2002) <{dimensions = array<i64: 3>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x4x16x16xf32>, tensor<f32>) -> tensor<32x4x16xf32>
    %1933 = "stablehlo.broadcast_in_dim"(%1970) <{broadcast_dimensions = array<i64: 0, 1, 2>}> : (tensor<32x4x16xf32>) -> tensor<32x4x16x16xf32>
    %1896 = "stablehlo.divide"(%1932, %1933) : (tensor<32x4x16x16xf32>, tensor<32x4x16x16xf32>) -> tensor<32x4x16x16xf32>
    %2421 = "stablehlo.constant"() <{value = dense<"0xC37B04F2F44B41B118B27181B13EAAC7"> : tensor<2xui64>}> : () -> tensor<2xui64>
    %2416 = "stablehlo.dynamic_slice"(%2421, %t91) <{slice_sizes = array<i64: 1>}> : (tensor<2xui64>, tensor<i32>) -> tensor<1xui64>
    %2410 = "stablehlo.reshape"(%2416) : (tensor<1xui64>) -> tensor<ui64>
    %2400 = "stablehlo.xor"(%b2446_34, %2410) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2401 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %2386 = "stablehlo.add"(%2400, %2401) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2402 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2387 = "stablehlo.shift_right_logical"(%2386, %2402) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2371 = "stablehlo.xor"(%2386, %2387) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2372 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %2356 = "stablehlo.multiply"(%2371, %2372) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2373 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2357 = "stablehlo.shift_right_logical"(%2356, %2373) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2341 = "stablehlo.xor"(%2356, %2357) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2342 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %2324 = "stablehlo.multiply"(%2341, %2342) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2343 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2325 = "stablehlo.shift_right_logical"(%2324, %2343) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2304 = "stablehlo.xor"(%2324, %2325) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2279 = "stablehlo.broadcast_in_dim"(%2304) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x16x16xui64>
    %2305 = "stablehlo.iota"() <{iota_dimension = 3 : i64}> : () -> tensor<32x4x16x16xui64>
    %2326 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %2306 = "stablehlo.broadcast_in_dim"(%2326) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x16x16xui64>
    %2280 = "stablehlo.multiply"(%2305, %2306) : (tensor<32x4x16x16xui64>, tensor<32x4x16x16xui64>) -> tensor<32x4x16x16xui64>
    %2250 = "stablehlo.add"(%2279, %2280) : (tensor<32x4x16x16xui64>, tensor<32x4x16x16xui64>) -> tensor<32x4x16x16xui64>
    %2281 = "stablehlo.iota"() <{iota_dimension = 2 : i64}> : () -> tensor<32x4x16x16xui64>
    %2307 = "stablehlo.constant"() <{value = dense<"0x50C1A7F4979B77E3"> : tensor<ui64>}> : () -> tensor<ui64>
    %2282 = "stablehlo.broadcast_in_dim"(%2307) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x16x16xui64>
    %2251 = "stablehlo.multiply"(%2281, %2282) : (tensor<32x4x16x16xui64>, tensor<32x4x16x16xui64>) -> tensor<32x4x16x16xui64>
    %2225 = "stablehlo.add"(%2250, %2251) : (tensor<32x4x16x16xui64>, tensor<32x4x16x16xui64>) -> tensor<32x4x16x16xui64>
    %2252 = "stablehlo.iota"() <{iota_dimension = 1 : i64}> : () -> tensor<32x4x16x16xui64>
    %2283 = "stablehlo.constant"() <{value = dense<"0x00157C4A7FB97937"> : tensor<ui64>}> : () -> tensor<ui64>
    %2253 = "stablehlo.broadcast_in_dim"(%2283) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x16x16xui64>
    %2226 = "stablehlo.multiply"(%2252, %2253) : (tensor<32x4x16x16xui64>, tensor<32x4x16x16xui64>) -> tensor<32x4x16x16xui64>
    %2201 = "stablehlo.add"(%2225, %2226) : (tensor<32x4x16x16xui64>, tensor<32x4x16x16xui64>) -> tensor<32x4x16x16xui64>
    %2227 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<32x4x16x16xui64>
    %2254 = "stablehlo.constant"() <{value = dense<"0x0054F029FDE5E6DD"> : tensor<ui64>}> : () -> tensor<ui64>
    %2228 = "stablehlo.broadcast_in_dim"(%2254) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x16x16xui64>
    %2202 = "stablehlo.multiply"(%2227, %2228) : (tensor<32x4x16x16xui64>, tensor<32x4x16x16xui64>) -> tensor<32x4x16x16xui64>
    %2182 = "stablehlo.add"(%2201, %2202) : (tensor<32x4x16x16xui64>, tensor<32x4x16x16xui64>) -> tensor<32x4x16x16xui64>
    %2203 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %2183 = "stablehlo.broadcast_in_dim"(%2203) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x16x16xui64>
    %2159 = "stablehlo.add"(%2182, %2183) : (tensor<32x4x16x16xui64>, tensor<32x4x16x16xui64>) -> tensor<32x4x16x16xui64>
    %2204 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2184 = "stablehlo.broadcast_in_dim"(%2204) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x16x16xui64>
    %2160 = "stablehlo.shift_right_logical"(%2159, %2184) : (tensor<32x4x16x16xui64>, tensor<32x4x16x16xui64>) -> tensor<32x4x16x16xui64>
    %2140 = "stablehlo.xor"(%2159, %2160) : (tensor<32x4x16x16xui64>, tensor<32x4x16x16xui64>) -> tensor<32x4x16x16xui64>
    %2161 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %2141 = "stablehlo.broadcast_in_dim"(%2161) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x16x16xui64>
    %2117 = "stablehlo.multiply"(%2140, %2141) : (tensor<32x4x16x16xui64>, tensor<32x4x16x16xui64>) -> tensor<32x4x16x16xui64>
    %2162 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2142 = "stablehlo.broadcast_in_dim"(%2162) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x16x16xui64>
    %2118 = "stablehlo.shift_right_logical"(%2117, %2142) : (tensor<32x4x16x16xui64>, tensor<32x4x16x16xui64>) -> tensor<32x4x16x16xui64>
    %2098 = "stablehlo.xor"(%2117, %2118) : (tensor<32x4x16x16xui64>, tensor<32x4x16x16xui64>) -> tensor<32x4x16x16xui64>
    %2119 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %2099 = "stablehlo.broadcast_in_dim"(%2119) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x16x16xui64>
    %2080 = "stablehlo.multiply"(%2098, %2099) : (tensor<32x4x16x16xui64>, tensor<32x4x16x16xui64>) -> tensor<32x4x16x16xui64>
    %2120 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2100 = "stablehlo.broadcast_in_dim"(%2120) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x16x16xui64>
    %2081 = "stablehlo.shift_right_logical"(%2080, %2100) : (tensor<32x4x16x16xui64>, tensor<32x4x16x16xui64>) -> tensor<32x4x16x16xui64>
    %2067 = "stablehlo.xor"(%2080, %2081) : (tensor<32x4x16x16xui64>, tensor<32x4x16x16xui64>) -> tensor<32x4x16x16xui64>
    %2082 = "stablehlo.constant"() <{value = dense<"0x2000000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2068 = "stablehlo.broadcast_in_dim"(%2082) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x16x16xui64>
    %2060 = "stablehlo.shift_right_logical"(%2067, %2068) : (tensor<32x4x16x16xui64>, tensor<32x4x16x16xui64>) -> tensor<32x4x16x16xui64>
    %2049 = "stablehlo.convert"(%2060) : (tensor<32x4x16x16xui64>) -> tensor<32x4x16x16xui32>
    %2050 = "stablehlo.constant"() <{value = dense<9> : tensor<32x4x16x16xui32>}> : () -> tensor<32x4x16x16xui32>
    %2034 = "stablehlo.shift_right_logical"(%2049, %2050) : (tensor<32x4x16x16xui32>, tensor<32x4x16x16xui32>) -> tensor<32x4x16x16xui32>
    %2035 = "stablehlo.constant"() <{value = dense<1065353216> : tensor<32x4x16x16xui32>}> : () -> tensor<32x4x16x16xui32>
    %2029 = "stablehlo.or"(%2034, %2035) : (tensor<32x4x16x16xui32>, tensor<32x4x16x16xui32>) -> tensor<32x4x16x16xui32>
    %2003 = "stablehlo.bitcast_convert"(%2029) : (tensor<32x4x16x16xui32>) -> tensor<32x4x16x16xf32>
    %2004 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<32x4x16x16xf32>}> : () -> tensor<32x4x16x16xf32>
    %1971 = "stablehlo.subtract"(%2003, %2004) : (tensor<32x4x16x16xf32>, tensor<32x4x16x16xf32>) -> tensor<32x4x16x16xf32>
    %1972 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<32x4x16x16xf32>}> : () -> tensor<32x4x16x16xf32>
    %1934 = "stablehlo.compare"(%1971, %1972) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<32x4x16x16xf32>, tensor<32x4x16x16xf32>) -> tensor<32x4x16x16xi1>
    %1897 = "stablehlo.convert"(%1934) : (tensor<32x4x16x16xi1>) -> tensor<32x4x16x16xf32>
    %1898 = "stablehlo.constant"() <{value = dense<0x3F8E38E4> : tensor<32x4x16x16xf32>}> : () -> tensor<32x4x16x16xf32>
    %1857 = "stablehlo.multiply"(%1897, %1898) : (tensor<32x4x16x16xf32>, tensor<32x4x16x16xf32>) -> tensor<32x4x16x16xf32>
    %1856 = "stablehlo.multiply"(%1896, %1857) : (tensor<32x4x16x16xf32>, tensor<32x4x16x16xf32>) -> tensor<32x4x16x16xf32>
    %2030 = "sdy.sharding_constraint"(%t103) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %2000 = "stablehlo.dot_general"(%1862, %2030) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>}> : (tensor<32x16x64xf32>, tensor<64x64xf32>) -> tensor<32x16x64xf32>
    %1929 = "stablehlo.reshape"(%2000) : (tensor<32x16x64xf32>) -> tensor<32x16x4x16xf32>
    %1894 = "sdy.sharding_constraint"(%1929) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}, {}]>}> : (tensor<32x16x4x16xf32>) -> tensor<32x16x4x16xf32>
    %1855 = "stablehlo.transpose"(%1894) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<32x16x4x16xf32>) -> tensor<32x4x16x16xf32>
    %1965 = "stablehlo.dot_general"(%1856, %1855) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [2]>}> : (tensor<32x4x16x16xf32>, tensor<32x4x16x16xf32>) -> tensor<32x4x16x16xf32>
    %1928 = "stablehlo.transpose"(%1965) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<32x4x16x16xf32>) -> tensor<32x16x4x16xf32>
    %1893 = "sdy.sharding_constraint"(%1928) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}, {}]>}> : (tensor<32x16x4x16xf32>) -> tensor<32x16x4x16xf32>
    %1854 = "stablehlo.reshape"(%1893) : (tensor<32x16x4x16xf32>) -> tensor<32x16x64xf32>
    %2036 = "sdy.sharding_constraint"(%t105) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %2010 = "stablehlo.dot_general"(%1854, %2036) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>}> : (tensor<32x16x64xf32>, tensor<64x64xf32>) -> tensor<32x16x64xf32>
    %2417 = "stablehlo.constant"() <{value = dense<"0x3974FE05ACD21C90F2D6AC2DF37608F5"> : tensor<2xui64>}> : () -> tensor<2xui64>
    %2411 = "stablehlo.dynamic_slice"(%2417, %t91) <{slice_sizes = array<i64: 1>}> : (tensor<2xui64>, tensor<i32>) -> tensor<1xui64>
    %2403 = "stablehlo.reshape"(%2411) : (tensor<1xui64>) -> tensor<ui64>
    %2388 = "stablehlo.xor"(%b2446_34, %2403) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2389 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %2374 = "stablehlo.add"(%2388, %2389) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2390 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2375 = "stablehlo.shift_right_logical"(%2374, %2390) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2358 = "stablehlo.xor"(%2374, %2375) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2359 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %2344 = "stablehlo.multiply"(%2358, %2359) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2360 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2345 = "stablehlo.shift_right_logical"(%2344, %2360) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2327 = "stablehlo.xor"(%2344, %2345) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2328 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %2308 = "stablehlo.multiply"(%2327, %2328) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2329 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2309 = "stablehlo.shift_right_logical"(%2308, %2329) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2284 = "stablehlo.xor"(%2308, %2309) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2255 = "stablehlo.broadcast_in_dim"(%2284) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %2285 = "stablehlo.iota"() <{iota_dimension = 2 : i64}> : () -> tensor<32x16x64xui64>
    %2310 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %2286 = "stablehlo.broadcast_in_dim"(%2310) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %2256 = "stablehlo.multiply"(%2285, %2286) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %2229 = "stablehlo.add"(%2255, %2256) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %2257 = "stablehlo.iota"() <{iota_dimension = 1 : i64}> : () -> tensor<32x16x64xui64>
    %2287 = "stablehlo.constant"() <{value = dense<"0x40059FD25F6EDE8D"> : tensor<ui64>}> : () -> tensor<ui64>
    %2258 = "stablehlo.broadcast_in_dim"(%2287) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %2230 = "stablehlo.multiply"(%2257, %2258) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %2205 = "stablehlo.add"(%2229, %2230) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %2231 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<32x16x64xui64>
    %2259 = "stablehlo.constant"() <{value = dense<"0x0054F029FDE5E6DD"> : tensor<ui64>}> : () -> tensor<ui64>
    %2232 = "stablehlo.broadcast_in_dim"(%2259) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %2206 = "stablehlo.multiply"(%2231, %2232) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %2185 = "stablehlo.add"(%2205, %2206) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %2207 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %2186 = "stablehlo.broadcast_in_dim"(%2207) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %2163 = "stablehlo.add"(%2185, %2186) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %2208 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2187 = "stablehlo.broadcast_in_dim"(%2208) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %2164 = "stablehlo.shift_right_logical"(%2163, %2187) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %2143 = "stablehlo.xor"(%2163, %2164) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %2165 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %2144 = "stablehlo.broadcast_in_dim"(%2165) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %2121 = "stablehlo.multiply"(%2143, %2144) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %2166 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2145 = "stablehlo.broadcast_in_dim"(%2166) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %2122 = "stablehlo.shift_right_logical"(%2121, %2145) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %2101 = "stablehlo.xor"(%2121, %2122) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %2123 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %2102 = "stablehlo.broadcast_in_dim"(%2123) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %2083 = "stablehlo.multiply"(%2101, %2102) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %2124 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2103 = "stablehlo.broadcast_in_dim"(%2124) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %2084 = "stablehlo.shift_right_logical"(%2083, %2103) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %2069 = "stablehlo.xor"(%2083, %2084) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %2085 = "stablehlo.constant"() <{value = dense<"0x2000000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2070 = "stablehlo.broadcast_in_dim"(%2085) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %2061 = "stablehlo.shift_right_logical"(%2069, %2070) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %2051 = "stablehlo.convert"(%2061) : (tensor<32x16x64xui64>) -> tensor<32x16x64xui32>
    %2052 = "stablehlo.constant"() <{value = dense<9> : tensor<32x16x64xui32>}> : () -> tensor<32x16x64xui32>
    %2037 = "stablehlo.shift_right_logical"(%2051, %2052) : (tensor<32x16x64xui32>, tensor<32x16x64xui32>) -> tensor<32x16x64xui32>
    %2038 = "stablehlo.constant"() <{value = dense<1065353216> : tensor<32x16x64xui32>}> : () -> tensor<32x16x64xui32>
    %2011 = "stablehlo.or"(%2037, %2038) : (tensor<32x16x64xui32>, tensor<32x16x64xui32>) -> tensor<32x16x64xui32>
    %1998 = "stablehlo.bitcast_convert"(%2011) : (tensor<32x16x64xui32>) -> tensor<32x16x64xf32>
    %1999 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<32x16x64xf32>}> : () -> tensor<32x16x64xf32>
    %1963 = "stablehlo.subtract"(%1998, %1999) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1964 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<32x16x64xf32>}> : () -> tensor<32x16x64xf32>
    %1927 = "stablehlo.compare"(%1963, %1964) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xi1>
    %1891 = "stablehlo.convert"(%1927) : (tensor<32x16x64xi1>) -> tensor<32x16x64xf32>
    %1892 = "stablehlo.constant"() <{value = dense<0x3F8E38E4> : tensor<32x16x64xf32>}> : () -> tensor<32x16x64xf32>
    %1853 = "stablehlo.multiply"(%1891, %1892) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1944 = "stablehlo.multiply"(%2010, %1853) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1923 = "sdy.sharding_constraint"(%1944) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1888 = "stablehlo.add"(%t97, %1923) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1851 = "sdy.sharding_constraint"(%1888) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1846 = "stablehlo.broadcast_in_dim"(%b2446_37) <{broadcast_dimensions = array<i64: 0, 2, 3>}> : (tensor<32x16x64xi1>) -> tensor<32x4x16x64xi1>
    %1852 = "sdy.sharding_constraint"(%t107) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %2017 = "stablehlo.multiply"(%1851, %1851) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %2018 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1996 = "stablehlo.reduce"(%2017, %2018) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x16x64xf32>, tensor<f32>) -> tensor<32x16xf32>
    %1997 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<32x16xf32>}> : () -> tensor<32x16xf32>
    %1961 = "stablehlo.multiply"(%1996, %1997) : (tensor<32x16xf32>, tensor<32x16xf32>) -> tensor<32x16xf32>
    %1962 = "stablehlo.constant"() <{value = dense<0x358637BD> : tensor<32x16xf32>}> : () -> tensor<32x16xf32>
    %1926 = "stablehlo.add"(%1961, %1962) : (tensor<32x16xf32>, tensor<32x16xf32>) -> tensor<32x16xf32>
    %1890 = "stablehlo.rsqrt"(%1926) : (tensor<32x16xf32>) -> tensor<32x16xf32>
    %1960 = "stablehlo.broadcast_in_dim"(%1890) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<32x16xf32>) -> tensor<32x16x64xf32>
    %1924 = "stablehlo.multiply"(%1851, %1960) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1925 = "stablehlo.broadcast_in_dim"(%1852) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<32x16x64xf32>
    %1889 = "stablehlo.multiply"(%1924, %1925) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1849 = "sdy.sharding_constraint"(%1889) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %2019 = "sdy.sharding_constraint"(%t109) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %1990 = "stablehlo.dot_general"(%1849, %2019) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>}> : (tensor<32x16x64xf32>, tensor<64x64xf32>) -> tensor<32x16x64xf32>
    %1922 = "stablehlo.reshape"(%1990) : (tensor<32x16x64xf32>) -> tensor<32x16x4x16xf32>
    %1887 = "sdy.sharding_constraint"(%1922) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}, {}]>}> : (tensor<32x16x4x16xf32>) -> tensor<32x16x4x16xf32>
    %1848 = "stablehlo.transpose"(%1887) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<32x16x4x16xf32>) -> tensor<32x4x16x16xf32>
    %2020 = "sdy.sharding_constraint"(%t111) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %1991 = "stablehlo.dot_general"(%b2446_38, %2020) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>}> : (tensor<32x64x64xf32>, tensor<64x64xf32>) -> tensor<32x64x64xf32>
    %1921 = "stablehlo.reshape"(%1991) : (tensor<32x64x64xf32>) -> tensor<32x64x4x16xf32>
    %1886 = "sdy.sharding_constraint"(%1921) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}, {}]>}> : (tensor<32x64x4x16xf32>) -> tensor<32x64x4x16xf32>
    %1847 = "stablehlo.transpose"(%1886) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<32x64x4x16xf32>) -> tensor<32x4x64x16xf32>
    %1916 = "stablehlo.dot_general"(%1848, %1847) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>}> : (tensor<32x4x16x16xf32>, tensor<32x4x64x16xf32>) -> tensor<32x4x16x64xf32>
    %1917 = "stablehlo.constant"() <{value = dense<0xCE6E6B28> : tensor<32x4x16x64xf32>}> : () -> tensor<32x4x16x64xf32>
    %1882 = "stablehlo.select"(%1846, %1916, %1917) : (tensor<32x4x16x64xi1>, tensor<32x4x16x64xf32>, tensor<32x4x16x64xf32>) -> tensor<32x4x16x64xf32>
    %2039 = "stablehlo.constant"() <{value = dense<0xFF800000> : tensor<f32>}> : () -> tensor<f32>
    %2021 = "stablehlo.reduce"(%1882, %2039) <{dimensions = array<i64: 3>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.maximum"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x4x16x64xf32>, tensor<f32>) -> tensor<32x4x16xf32>
    %1992 = "stablehlo.broadcast_in_dim"(%2021) <{broadcast_dimensions = array<i64: 0, 1, 2>}> : (tensor<32x4x16xf32>) -> tensor<32x4x16x64xf32>
    %1954 = "stablehlo.subtract"(%1882, %1992) : (tensor<32x4x16x64xf32>, tensor<32x4x16x64xf32>) -> tensor<32x4x16x64xf32>
    %1918 = "stablehlo.exponential"(%1954) : (tensor<32x4x16x64xf32>) -> tensor<32x4x16x64xf32>
    %1993 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1955 = "stablehlo.reduce"(%1918, %1993) <{dimensions = array<i64: 3>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x4x16x64xf32>, tensor<f32>) -> tensor<32x4x16xf32>
    %1919 = "stablehlo.broadcast_in_dim"(%1955) <{broadcast_dimensions = array<i64: 0, 1, 2>}> : (tensor<32x4x16xf32>) -> tensor<32x4x16x64xf32>
    %1883 = "stablehlo.divide"(%1918, %1919) : (tensor<32x4x16x64xf32>, tensor<32x4x16x64xf32>) -> tensor<32x4x16x64xf32>
    %2422 = "stablehlo.constant"() <{value = dense<"0x7D1361C2120A7FAD325F2257F87DC47B"> : tensor<2xui64>}> : () -> tensor<2xui64>
    %2418 = "stablehlo.dynamic_slice"(%2422, %t91) <{slice_sizes = array<i64: 1>}> : (tensor<2xui64>, tensor<i32>) -> tensor<1xui64>
    %2412 = "stablehlo.reshape"(%2418) : (tensor<1xui64>) -> tensor<ui64>
    %2404 = "stablehlo.xor"(%b2446_34, %2412) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2405 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %2391 = "stablehlo.add"(%2404, %2405) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2406 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2392 = "stablehlo.shift_right_logical"(%2391, %2406) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2376 = "stablehlo.xor"(%2391, %2392) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2377 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %2361 = "stablehlo.multiply"(%2376, %2377) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2378 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2362 = "stablehlo.shift_right_logical"(%2361, %2378) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2346 = "stablehlo.xor"(%2361, %2362) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2347 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %2330 = "stablehlo.multiply"(%2346, %2347) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2348 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2331 = "stablehlo.shift_right_logical"(%2330, %2348) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2311 = "stablehlo.xor"(%2330, %2331) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2288 = "stablehlo.broadcast_in_dim"(%2311) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x16x64xui64>
    %2312 = "stablehlo.iota"() <{iota_dimension = 3 : i64}> : () -> tensor<32x4x16x64xui64>
    %2332 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %2313 = "stablehlo.broadcast_in_dim"(%2332) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x16x64xui64>
    %2289 = "stablehlo.multiply"(%2312, %2313) : (tensor<32x4x16x64xui64>, tensor<32x4x16x64xui64>) -> tensor<32x4x16x64xui64>
    %2260 = "stablehlo.add"(%2288, %2289) : (tensor<32x4x16x64xui64>, tensor<32x4x16x64xui64>) -> tensor<32x4x16x64xui64>
    %2290 = "stablehlo.iota"() <{iota_dimension = 2 : i64}> : () -> tensor<32x4x16x64xui64>
    %2314 = "stablehlo.constant"() <{value = dense<"0x40059FD25F6EDE8D"> : tensor<ui64>}> : () -> tensor<ui64>
    %2291 = "stablehlo.broadcast_in_dim"(%2314) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x16x64xui64>
    %2261 = "stablehlo.multiply"(%2290, %2291) : (tensor<32x4x16x64xui64>, tensor<32x4x16x64xui64>) -> tensor<32x4x16x64xui64>
    %2233 = "stablehlo.add"(%2260, %2261) : (tensor<32x4x16x64xui64>, tensor<32x4x16x64xui64>) -> tensor<32x4x16x64xui64>
    %2262 = "stablehlo.iota"() <{iota_dimension = 1 : i64}> : () -> tensor<32x4x16x64xui64>
    %2292 = "stablehlo.constant"() <{value = dense<"0x0054F029FDE5E6DD"> : tensor<ui64>}> : () -> tensor<ui64>
    %2263 = "stablehlo.broadcast_in_dim"(%2292) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x16x64xui64>
    %2234 = "stablehlo.multiply"(%2262, %2263) : (tensor<32x4x16x64xui64>, tensor<32x4x16x64xui64>) -> tensor<32x4x16x64xui64>
    %2209 = "stablehlo.add"(%2233, %2234) : (tensor<32x4x16x64xui64>, tensor<32x4x16x64xui64>) -> tensor<32x4x16x64xui64>
    %2235 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<32x4x16x64xui64>
    %2264 = "stablehlo.constant"() <{value = dense<"0x0050C1A7F4979B77"> : tensor<ui64>}> : () -> tensor<ui64>
    %2236 = "stablehlo.broadcast_in_dim"(%2264) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x16x64xui64>
    %2210 = "stablehlo.multiply"(%2235, %2236) : (tensor<32x4x16x64xui64>, tensor<32x4x16x64xui64>) -> tensor<32x4x16x64xui64>
    %2188 = "stablehlo.add"(%2209, %2210) : (tensor<32x4x16x64xui64>, tensor<32x4x16x64xui64>) -> tensor<32x4x16x64xui64>
    %2211 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %2189 = "stablehlo.broadcast_in_dim"(%2211) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x16x64xui64>
    %2167 = "stablehlo.add"(%2188, %2189) : (tensor<32x4x16x64xui64>, tensor<32x4x16x64xui64>) -> tensor<32x4x16x64xui64>
    %2212 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2190 = "stablehlo.broadcast_in_dim"(%2212) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x16x64xui64>
    %2168 = "stablehlo.shift_right_logical"(%2167, %2190) : (tensor<32x4x16x64xui64>, tensor<32x4x16x64xui64>) -> tensor<32x4x16x64xui64>
    %2146 = "stablehlo.xor"(%2167, %2168) : (tensor<32x4x16x64xui64>, tensor<32x4x16x64xui64>) -> tensor<32x4x16x64xui64>
    %2169 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %2147 = "stablehlo.broadcast_in_dim"(%2169) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x16x64xui64>
    %2125 = "stablehlo.multiply"(%2146, %2147) : (tensor<32x4x16x64xui64>, tensor<32x4x16x64xui64>) -> tensor<32x4x16x64xui64>
    %2170 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2148 = "stablehlo.broadcast_in_dim"(%2170) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x16x64xui64>
    %2126 = "stablehlo.shift_right_logical"(%2125, %2148) : (tensor<32x4x16x64xui64>, tensor<32x4x16x64xui64>) -> tensor<32x4x16x64xui64>
    %2104 = "stablehlo.xor"(%2125, %2126) : (tensor<32x4x16x64xui64>, tensor<32x4x16x64xui64>) -> tensor<32x4x16x64xui64>
    %2127 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %2105 = "stablehlo.broadcast_in_dim"(%2127) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x16x64xui64>
    %2086 = "stablehlo.multiply"(%2104, %2105) : (tensor<32x4x16x64xui64>, tensor<32x4x16x64xui64>) -> tensor<32x4x16x64xui64>
    %2128 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2106 = "stablehlo.broadcast_in_dim"(%2128) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x16x64xui64>
    %2087 = "stablehlo.shift_right_logical"(%2086, %2106) : (tensor<32x4x16x64xui64>, tensor<32x4x16x64xui64>) -> tensor<32x4x16x64xui64>
    %2071 = "stablehlo.xor"(%2086, %2087) : (tensor<32x4x16x64xui64>, tensor<32x4x16x64xui64>) -> tensor<32x4x16x64xui64>
    %2088 = "stablehlo.constant"() <{value = dense<"0x2000000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2072 = "stablehlo.broadcast_in_dim"(%2088) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x16x64xui64>
    %2062 = "stablehlo.shift_right_logical"(%2071, %2072) : (tensor<32x4x16x64xui64>, tensor<32x4x16x64xui64>) -> tensor<32x4x16x64xui64>
    %2053 = "stablehlo.convert"(%2062) : (tensor<32x4x16x64xui64>) -> tensor<32x4x16x64xui32>
    %2054 = "stablehlo.constant"() <{value = dense<9> : tensor<32x4x16x64xui32>}> : () -> tensor<32x4x16x64xui32>
    %2040 = "stablehlo.shift_right_logical"(%2053, %2054) : (tensor<32x4x16x64xui32>, tensor<32x4x16x64xui32>) -> tensor<32x4x16x64xui32>
    %2041 = "stablehlo.constant"() <{value = dense<1065353216> : tensor<32x4x16x64xui32>}> : () -> tensor<32x4x16x64xui32>
    %2022 = "stablehlo.or"(%2040, %2041) : (tensor<32x4x16x64xui32>, tensor<32x4x16x64xui32>) -> tensor<32x4x16x64xui32>
    %1994 = "stablehlo.bitcast_convert"(%2022) : (tensor<32x4x16x64xui32>) -> tensor<32x4x16x64xf32>
    %1995 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<32x4x16x64xf32>}> : () -> tensor<32x4x16x64xf32>
    %1956 = "stablehlo.subtract"(%1994, %1995) : (tensor<32x4x16x64xf32>, tensor<32x4x16x64xf32>) -> tensor<32x4x16x64xf32>
    %1957 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<32x4x16x64xf32>}> : () -> tensor<32x4x16x64xf32>
    %1920 = "stablehlo.compare"(%1956, %1957) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<32x4x16x64xf32>, tensor<32x4x16x64xf32>) -> tensor<32x4x16x64xi1>
    %1884 = "stablehlo.convert"(%1920) : (tensor<32x4x16x64xi1>) -> tensor<32x4x16x64xf32>
    %1885 = "stablehlo.constant"() <{value = dense<0x3F8E38E4> : tensor<32x4x16x64xf32>}> : () -> tensor<32x4x16x64xf32>
    %1844 = "stablehlo.multiply"(%1884, %1885) : (tensor<32x4x16x64xf32>, tensor<32x4x16x64xf32>) -> tensor<32x4x16x64xf32>
    %1843 = "stablehlo.multiply"(%1883, %1844) : (tensor<32x4x16x64xf32>, tensor<32x4x16x64xf32>) -> tensor<32x4x16x64xf32>
    %2023 = "sdy.sharding_constraint"(%t113) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %1989 = "stablehlo.dot_general"(%b2446_38, %2023) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>}> : (tensor<32x64x64xf32>, tensor<64x64xf32>) -> tensor<32x64x64xf32>
    %1915 = "stablehlo.reshape"(%1989) : (tensor<32x64x64xf32>) -> tensor<32x64x4x16xf32>
    %1881 = "sdy.sharding_constraint"(%1915) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}, {}]>}> : (tensor<32x64x4x16xf32>) -> tensor<32x64x4x16xf32>
    %1842 = "stablehlo.transpose"(%1881) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<32x64x4x16xf32>) -> tensor<32x4x64x16xf32>
    %1952 = "stablehlo.dot_general"(%1843, %1842) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [2]>}> : (tensor<32x4x16x64xf32>, tensor<32x4x64x16xf32>) -> tensor<32x4x16x16xf32>
    %1914 = "stablehlo.transpose"(%1952) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<32x4x16x16xf32>) -> tensor<32x16x4x16xf32>
    %1880 = "sdy.sharding_constraint"(%1914) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}, {}]>}> : (tensor<32x16x4x16xf32>) -> tensor<32x16x4x16xf32>
    %1841 = "stablehlo.reshape"(%1880) : (tensor<32x16x4x16xf32>) -> tensor<32x16x64xf32>
    %2042 = "sdy.sharding_constraint"(%t115) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %2012 = "stablehlo.dot_general"(%1841, %2042) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>}> : (tensor<32x16x64xf32>, tensor<64x64xf32>) -> tensor<32x16x64xf32>
    %2419 = "stablehlo.constant"() <{value = dense<"0x03E1026BCDD220A51C338B8C607F687F"> : tensor<2xui64>}> : () -> tensor<2xui64>
    %2413 = "stablehlo.dynamic_slice"(%2419, %t91) <{slice_sizes = array<i64: 1>}> : (tensor<2xui64>, tensor<i32>) -> tensor<1xui64>
    %2407 = "stablehlo.reshape"(%2413) : (tensor<1xui64>) -> tensor<ui64>
    %2393 = "stablehlo.xor"(%b2446_34, %2407) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2394 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %2379 = "stablehlo.add"(%2393, %2394) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2395 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2380 = "stablehlo.shift_right_logical"(%2379, %2395) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2363 = "stablehlo.xor"(%2379, %2380) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2364 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %2349 = "stablehlo.multiply"(%2363, %2364) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2365 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2350 = "stablehlo.shift_right_logical"(%2349, %2365) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2333 = "stablehlo.xor"(%2349, %2350) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2334 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %2315 = "stablehlo.multiply"(%2333, %2334) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2335 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2316 = "stablehlo.shift_right_logical"(%2315, %2335) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2293 = "stablehlo.xor"(%2315, %2316) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2265 = "stablehlo.broadcast_in_dim"(%2293) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %2294 = "stablehlo.iota"() <{iota_dimension = 2 : i64}> : () -> tensor<32x16x64xui64>
    %2317 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %2295 = "stablehlo.broadcast_in_dim"(%2317) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %2266 = "stablehlo.multiply"(%2294, %2295) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %2237 = "stablehlo.add"(%2265, %2266) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %2267 = "stablehlo.iota"() <{iota_dimension = 1 : i64}> : () -> tensor<32x16x64xui64>
    %2296 = "stablehlo.constant"() <{value = dense<"0x40059FD25F6EDE8D"> : tensor<ui64>}> : () -> tensor<ui64>
    %2268 = "stablehlo.broadcast_in_dim"(%2296) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %2238 = "stablehlo.multiply"(%2267, %2268) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %2213 = "stablehlo.add"(%2237, %2238) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %2239 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<32x16x64xui64>
    %2269 = "stablehlo.constant"() <{value = dense<"0x0054F029FDE5E6DD"> : tensor<ui64>}> : () -> tensor<ui64>
    %2240 = "stablehlo.broadcast_in_dim"(%2269) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %2214 = "stablehlo.multiply"(%2239, %2240) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %2191 = "stablehlo.add"(%2213, %2214) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %2215 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %2192 = "stablehlo.broadcast_in_dim"(%2215) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %2171 = "stablehlo.add"(%2191, %2192) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %2216 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2193 = "stablehlo.broadcast_in_dim"(%2216) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %2172 = "stablehlo.shift_right_logical"(%2171, %2193) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %2149 = "stablehlo.xor"(%2171, %2172) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %2173 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %2150 = "stablehlo.broadcast_in_dim"(%2173) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %2129 = "stablehlo.multiply"(%2149, %2150) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %2174 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2151 = "stablehlo.broadcast_in_dim"(%2174) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %2130 = "stablehlo.shift_right_logical"(%2129, %2151) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %2107 = "stablehlo.xor"(%2129, %2130) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %2131 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %2108 = "stablehlo.broadcast_in_dim"(%2131) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %2089 = "stablehlo.multiply"(%2107, %2108) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %2132 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2109 = "stablehlo.broadcast_in_dim"(%2132) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %2090 = "stablehlo.shift_right_logical"(%2089, %2109) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %2073 = "stablehlo.xor"(%2089, %2090) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %2091 = "stablehlo.constant"() <{value = dense<"0x2000000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2074 = "stablehlo.broadcast_in_dim"(%2091) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %2063 = "stablehlo.shift_right_logical"(%2073, %2074) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %2055 = "stablehlo.convert"(%2063) : (tensor<32x16x64xui64>) -> tensor<32x16x64xui32>
    %2056 = "stablehlo.constant"() <{value = dense<9> : tensor<32x16x64xui32>}> : () -> tensor<32x16x64xui32>
    %2043 = "stablehlo.shift_right_logical"(%2055, %2056) : (tensor<32x16x64xui32>, tensor<32x16x64xui32>) -> tensor<32x16x64xui32>
    %2044 = "stablehlo.constant"() <{value = dense<1065353216> : tensor<32x16x64xui32>}> : () -> tensor<32x16x64xui32>
    %2013 = "stablehlo.or"(%2043, %2044) : (tensor<32x16x64xui32>, tensor<32x16x64xui32>) -> tensor<32x16x64xui32>
    %1987 = "stablehlo.bitcast_convert"(%2013) : (tensor<32x16x64xui32>) -> tensor<32x16x64xf32>
    %1988 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<32x16x64xf32>}> : () -> tensor<32x16x64xf32>
    %1950 = "stablehlo.subtract"(%1987, %1988) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1951 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<32x16x64xf32>}> : () -> tensor<32x16x64xf32>
    %1913 = "stablehlo.compare"(%1950, %1951) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xi1>
    %1878 = "stablehlo.convert"(%1913) : (tensor<32x16x64xi1>) -> tensor<32x16x64xf32>
    %1879 = "stablehlo.constant"() <{value = dense<0x3F8E38E4> : tensor<32x16x64xf32>}> : () -> tensor<32x16x64xf32>
    %1840 = "stablehlo.multiply"(%1878, %1879) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1945 = "stablehlo.multiply"(%2012, %1840) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1906 = "sdy.sharding_constraint"(%1945) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1875 = "stablehlo.add"(%1851, %1906) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1838 = "sdy.sharding_constraint"(%1875) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1839 = "sdy.sharding_constraint"(%t117) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %2014 = "stablehlo.multiply"(%1838, %1838) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %2015 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1982 = "stablehlo.reduce"(%2014, %2015) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x16x64xf32>, tensor<f32>) -> tensor<32x16xf32>
    %1983 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<32x16xf32>}> : () -> tensor<32x16xf32>
    %1947 = "stablehlo.multiply"(%1982, %1983) : (tensor<32x16xf32>, tensor<32x16xf32>) -> tensor<32x16xf32>
    %1948 = "stablehlo.constant"() <{value = dense<0x358637BD> : tensor<32x16xf32>}> : () -> tensor<32x16xf32>
    %1909 = "stablehlo.add"(%1947, %1948) : (tensor<32x16xf32>, tensor<32x16xf32>) -> tensor<32x16xf32>
    %1877 = "stablehlo.rsqrt"(%1909) : (tensor<32x16xf32>) -> tensor<32x16xf32>
    %1946 = "stablehlo.broadcast_in_dim"(%1877) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<32x16xf32>) -> tensor<32x16x64xf32>
    %1907 = "stablehlo.multiply"(%1838, %1946) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1908 = "stablehlo.broadcast_in_dim"(%1839) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<32x16x64xf32>
    %1876 = "stablehlo.multiply"(%1907, %1908) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1836 = "sdy.sharding_constraint"(%1876) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1912 = "sdy.sharding_constraint"(%t119) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<64x128xf32>) -> tensor<64x128xf32>
    %1874 = "stablehlo.dot_general"(%1836, %1912) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>}> : (tensor<32x16x64xf32>, tensor<64x128xf32>) -> tensor<32x16x128xf32>
    %1835 = "stablehlo.multiply"(%1874, %1874) : (tensor<32x16x128xf32>, tensor<32x16x128xf32>) -> tensor<32x16x128xf32>
    %1984 = "stablehlo.multiply"(%1835, %1874) : (tensor<32x16x128xf32>, tensor<32x16x128xf32>) -> tensor<32x16x128xf32>
    %1834 = "stablehlo.constant"() <{value = dense<0x3D372713> : tensor<32x16x128xf32>}> : () -> tensor<32x16x128xf32>
    %1949 = "stablehlo.multiply"(%1984, %1834) : (tensor<32x16x128xf32>, tensor<32x16x128xf32>) -> tensor<32x16x128xf32>
    %1911 = "stablehlo.add"(%1874, %1949) : (tensor<32x16x128xf32>, tensor<32x16x128xf32>) -> tensor<32x16x128xf32>
    %1833 = "stablehlo.constant"() <{value = dense<0x3F4C422A> : tensor<32x16x128xf32>}> : () -> tensor<32x16x128xf32>
    %1872 = "stablehlo.multiply"(%1911, %1833) : (tensor<32x16x128xf32>, tensor<32x16x128xf32>) -> tensor<32x16x128xf32>
    %1832 = "stablehlo.tanh"(%1872) : (tensor<32x16x128xf32>) -> tensor<32x16x128xf32>
    %1873 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<32x16x128xf32>}> : () -> tensor<32x16x128xf32>
    %1830 = "stablehlo.add"(%1832, %1873) : (tensor<32x16x128xf32>, tensor<32x16x128xf32>) -> tensor<32x16x128xf32>
    %1871 = "stablehlo.multiply"(%1874, %1830) : (tensor<32x16x128xf32>, tensor<32x16x128xf32>) -> tensor<32x16x128xf32>
    %1829 = "stablehlo.constant"() <{value = dense<0x3F000000> : tensor<32x16x128xf32>}> : () -> tensor<32x16x128xf32>
    %1828 = "stablehlo.multiply"(%1871, %1829) : (tensor<32x16x128xf32>, tensor<32x16x128xf32>) -> tensor<32x16x128xf32>
    %1910 = "sdy.sharding_constraint"(%t121) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<64x128xf32>) -> tensor<64x128xf32>
    %1870 = "stablehlo.dot_general"(%1836, %1910) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>}> : (tensor<32x16x64xf32>, tensor<64x128xf32>) -> tensor<32x16x128xf32>
    %1904 = "stablehlo.multiply"(%1828, %1870) : (tensor<32x16x128xf32>, tensor<32x16x128xf32>) -> tensor<32x16x128xf32>
    %1869 = "sdy.sharding_constraint"(%1904) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<32x16x128xf32>) -> tensor<32x16x128xf32>
    %2420 = "stablehlo.constant"() <{value = dense<"0xB23CDEF68E981EB73F07455FB7117776"> : tensor<2xui64>}> : () -> tensor<2xui64>
    %2414 = "stablehlo.dynamic_slice"(%2420, %t91) <{slice_sizes = array<i64: 1>}> : (tensor<2xui64>, tensor<i32>) -> tensor<1xui64>
    %2408 = "stablehlo.reshape"(%2414) : (tensor<1xui64>) -> tensor<ui64>
    %2396 = "stablehlo.xor"(%b2446_34, %2408) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2397 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %2381 = "stablehlo.add"(%2396, %2397) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2398 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2382 = "stablehlo.shift_right_logical"(%2381, %2398) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2366 = "stablehlo.xor"(%2381, %2382) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2367 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %2351 = "stablehlo.multiply"(%2366, %2367) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2368 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2352 = "stablehlo.shift_right_logical"(%2351, %2368) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2336 = "stablehlo.xor"(%2351, %2352) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2337 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %2318 = "stablehlo.multiply"(%2336, %2337) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2338 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2319 = "stablehlo.shift_right_logical"(%2318, %2338) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2297 = "stablehlo.xor"(%2318, %2319) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2270 = "stablehlo.broadcast_in_dim"(%2297) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x128xui64>
    %2298 = "stablehlo.iota"() <{iota_dimension = 2 : i64}> : () -> tensor<32x16x128xui64>
    %2320 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %2299 = "stablehlo.broadcast_in_dim"(%2320) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x128xui64>
    %2271 = "stablehlo.multiply"(%2298, %2299) : (tensor<32x16x128xui64>, tensor<32x16x128xui64>) -> tensor<32x16x128xui64>
    %2241 = "stablehlo.add"(%2270, %2271) : (tensor<32x16x128xui64>, tensor<32x16x128xui64>) -> tensor<32x16x128xui64>
    %2272 = "stablehlo.iota"() <{iota_dimension = 1 : i64}> : () -> tensor<32x16x128xui64>
    %2300 = "stablehlo.constant"() <{value = dense<"0x800A3EA5BFDCBC1B"> : tensor<ui64>}> : () -> tensor<ui64>
    %2273 = "stablehlo.broadcast_in_dim"(%2300) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x128xui64>
    %2242 = "stablehlo.multiply"(%2272, %2273) : (tensor<32x16x128xui64>, tensor<32x16x128xui64>) -> tensor<32x16x128xui64>
    %2217 = "stablehlo.add"(%2241, %2242) : (tensor<32x16x128xui64>, tensor<32x16x128xui64>) -> tensor<32x16x128xui64>
    %2243 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<32x16x128xui64>
    %2274 = "stablehlo.constant"() <{value = dense<"0x00A8E053FACBCDBB"> : tensor<ui64>}> : () -> tensor<ui64>
    %2244 = "stablehlo.broadcast_in_dim"(%2274) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x128xui64>
    %2218 = "stablehlo.multiply"(%2243, %2244) : (tensor<32x16x128xui64>, tensor<32x16x128xui64>) -> tensor<32x16x128xui64>
    %2194 = "stablehlo.add"(%2217, %2218) : (tensor<32x16x128xui64>, tensor<32x16x128xui64>) -> tensor<32x16x128xui64>
    %2219 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %2195 = "stablehlo.broadcast_in_dim"(%2219) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x128xui64>
    %2175 = "stablehlo.add"(%2194, %2195) : (tensor<32x16x128xui64>, tensor<32x16x128xui64>) -> tensor<32x16x128xui64>
    %2220 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2196 = "stablehlo.broadcast_in_dim"(%2220) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x128xui64>
    %2176 = "stablehlo.shift_right_logical"(%2175, %2196) : (tensor<32x16x128xui64>, tensor<32x16x128xui64>) -> tensor<32x16x128xui64>
    %2152 = "stablehlo.xor"(%2175, %2176) : (tensor<32x16x128xui64>, tensor<32x16x128xui64>) -> tensor<32x16x128xui64>
    %2177 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %2153 = "stablehlo.broadcast_in_dim"(%2177) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x128xui64>
    %2133 = "stablehlo.multiply"(%2152, %2153) : (tensor<32x16x128xui64>, tensor<32x16x128xui64>) -> tensor<32x16x128xui64>
    %2178 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2154 = "stablehlo.broadcast_in_dim"(%2178) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x128xui64>
    %2134 = "stablehlo.shift_right_logical"(%2133, %2154) : (tensor<32x16x128xui64>, tensor<32x16x128xui64>) -> tensor<32x16x128xui64>
    %2110 = "stablehlo.xor"(%2133, %2134) : (tensor<32x16x128xui64>, tensor<32x16x128xui64>) -> tensor<32x16x128xui64>
    %2135 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %2111 = "stablehlo.broadcast_in_dim"(%2135) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x128xui64>
    %2092 = "stablehlo.multiply"(%2110, %2111) : (tensor<32x16x128xui64>, tensor<32x16x128xui64>) -> tensor<32x16x128xui64>
    %2136 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2112 = "stablehlo.broadcast_in_dim"(%2136) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x128xui64>
    %2093 = "stablehlo.shift_right_logical"(%2092, %2112) : (tensor<32x16x128xui64>, tensor<32x16x128xui64>) -> tensor<32x16x128xui64>
    %2075 = "stablehlo.xor"(%2092, %2093) : (tensor<32x16x128xui64>, tensor<32x16x128xui64>) -> tensor<32x16x128xui64>
    %2094 = "stablehlo.constant"() <{value = dense<"0x2000000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2076 = "stablehlo.broadcast_in_dim"(%2094) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x128xui64>
    %2064 = "stablehlo.shift_right_logical"(%2075, %2076) : (tensor<32x16x128xui64>, tensor<32x16x128xui64>) -> tensor<32x16x128xui64>
    %2057 = "stablehlo.convert"(%2064) : (tensor<32x16x128xui64>) -> tensor<32x16x128xui32>
    %2058 = "stablehlo.constant"() <{value = dense<9> : tensor<32x16x128xui32>}> : () -> tensor<32x16x128xui32>
    %2045 = "stablehlo.shift_right_logical"(%2057, %2058) : (tensor<32x16x128xui32>, tensor<32x16x128xui32>) -> tensor<32x16x128xui32>
    %2046 = "stablehlo.constant"() <{value = dense<1065353216> : tensor<32x16x128xui32>}> : () -> tensor<32x16x128xui32>
    %2016 = "stablehlo.or"(%2045, %2046) : (tensor<32x16x128xui32>, tensor<32x16x128xui32>) -> tensor<32x16x128xui32>
    %1985 = "stablehlo.bitcast_convert"(%2016) : (tensor<32x16x128xui32>) -> tensor<32x16x128xf32>
    %1986 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<32x16x128xf32>}> : () -> tensor<32x16x128xf32>
    %1942 = "stablehlo.subtract"(%1985, %1986) : (tensor<32x16x128xf32>, tensor<32x16x128xf32>) -> tensor<32x16x128xf32>
    %1943 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<32x16x128xf32>}> : () -> tensor<32x16x128xf32>
    %1905 = "stablehlo.compare"(%1942, %1943) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<32x16x128xf32>, tensor<32x16x128xf32>) -> tensor<32x16x128xi1>
    %1867 = "stablehlo.convert"(%1905) : (tensor<32x16x128xi1>) -> tensor<32x16x128xf32>
    %1868 = "stablehlo.constant"() <{value = dense<0x3F8E38E4> : tensor<32x16x128xf32>}> : () -> tensor<32x16x128xf32>
    %1826 = "stablehlo.multiply"(%1867, %1868) : (tensor<32x16x128xf32>, tensor<32x16x128xf32>) -> tensor<32x16x128xf32>
    %1825 = "stablehlo.multiply"(%1869, %1826) : (tensor<32x16x128xf32>, tensor<32x16x128xf32>) -> tensor<32x16x128xf32>
    %1633 = "stablehlo.dot_general"(%1825, %1630) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>}> : (tensor<32x16x128xf32>, tensor<32x16x64xf32>) -> tensor<128x64xf32>
    %1634 = "sdy.sharding_constraint"(%1633) <{sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}> : (tensor<128x64xf32>) -> tensor<128x64xf32>
    %1635 = "stablehlo.multiply"(%1632, %1826) : (tensor<32x16x128xf32>, tensor<32x16x128xf32>) -> tensor<32x16x128xf32>
    %1636 = "sdy.sharding_constraint"(%1635) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<32x16x128xf32>) -> tensor<32x16x128xf32>
    %1637 = "stablehlo.multiply"(%1636, %1870) : (tensor<32x16x128xf32>, tensor<32x16x128xf32>) -> tensor<32x16x128xf32>
    %1638 = "stablehlo.multiply"(%1636, %1828) : (tensor<32x16x128xf32>, tensor<32x16x128xf32>) -> tensor<32x16x128xf32>
    %1639 = "stablehlo.multiply"(%1637, %1829) : (tensor<32x16x128xf32>, tensor<32x16x128xf32>) -> tensor<32x16x128xf32>
    %1640 = "stablehlo.multiply"(%1639, %1830) : (tensor<32x16x128xf32>, tensor<32x16x128xf32>) -> tensor<32x16x128xf32>
    %1641 = "stablehlo.multiply"(%1639, %1874) : (tensor<32x16x128xf32>, tensor<32x16x128xf32>) -> tensor<32x16x128xf32>
    %1642 = "stablehlo.multiply"(%1832, %1832) : (tensor<32x16x128xf32>, tensor<32x16x128xf32>) -> tensor<32x16x128xf32>
    %1643 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<32x16x128xf32>}> : () -> tensor<32x16x128xf32>
    %1644 = "stablehlo.subtract"(%1643, %1642) : (tensor<32x16x128xf32>, tensor<32x16x128xf32>) -> tensor<32x16x128xf32>
    %1645 = "stablehlo.multiply"(%1641, %1644) : (tensor<32x16x128xf32>, tensor<32x16x128xf32>) -> tensor<32x16x128xf32>
    %1646 = "stablehlo.multiply"(%1645, %1833) : (tensor<32x16x128xf32>, tensor<32x16x128xf32>) -> tensor<32x16x128xf32>
    %1647 = "stablehlo.add"(%1640, %1646) : (tensor<32x16x128xf32>, tensor<32x16x128xf32>) -> tensor<32x16x128xf32>
    %1648 = "stablehlo.multiply"(%1646, %1834) : (tensor<32x16x128xf32>, tensor<32x16x128xf32>) -> tensor<32x16x128xf32>
    %1649 = "stablehlo.multiply"(%1648, %1874) : (tensor<32x16x128xf32>, tensor<32x16x128xf32>) -> tensor<32x16x128xf32>
    %1650 = "stablehlo.multiply"(%1648, %1835) : (tensor<32x16x128xf32>, tensor<32x16x128xf32>) -> tensor<32x16x128xf32>
    %1651 = "stablehlo.add"(%1647, %1650) : (tensor<32x16x128xf32>, tensor<32x16x128xf32>) -> tensor<32x16x128xf32>
    %1652 = "stablehlo.multiply"(%1649, %1874) : (tensor<32x16x128xf32>, tensor<32x16x128xf32>) -> tensor<32x16x128xf32>
    %1653 = "stablehlo.multiply"(%1649, %1874) : (tensor<32x16x128xf32>, tensor<32x16x128xf32>) -> tensor<32x16x128xf32>
    %1654 = "stablehlo.add"(%1651, %1652) : (tensor<32x16x128xf32>, tensor<32x16x128xf32>) -> tensor<32x16x128xf32>
    %1655 = "stablehlo.add"(%1654, %1653) : (tensor<32x16x128xf32>, tensor<32x16x128xf32>) -> tensor<32x16x128xf32>
    %1656 = "sdy.sharding_constraint"(%t121) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<64x128xf32>) -> tensor<64x128xf32>
    %1657 = "stablehlo.dot_general"(%1638, %1656) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>}> : (tensor<32x16x128xf32>, tensor<64x128xf32>) -> tensor<32x16x64xf32>
    %1658 = "stablehlo.dot_general"(%1836, %1638) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>}> : (tensor<32x16x64xf32>, tensor<32x16x128xf32>) -> tensor<64x128xf32>
    %1659 = "sdy.sharding_constraint"(%1658) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}]>}> : (tensor<64x128xf32>) -> tensor<64x128xf32>
    %1660 = "sdy.sharding_constraint"(%t119) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<64x128xf32>) -> tensor<64x128xf32>
    %1661 = "stablehlo.dot_general"(%1655, %1660) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>}> : (tensor<32x16x128xf32>, tensor<64x128xf32>) -> tensor<32x16x64xf32>
    %1662 = "stablehlo.dot_general"(%1836, %1655) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>}> : (tensor<32x16x64xf32>, tensor<32x16x128xf32>) -> tensor<64x128xf32>
    %1663 = "sdy.sharding_constraint"(%1662) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}]>}> : (tensor<64x128xf32>) -> tensor<64x128xf32>
    %1664 = "stablehlo.add"(%1657, %1661) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1665 = "sdy.sharding_constraint"(%1664) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1667 = "stablehlo.broadcast_in_dim"(%1877) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<32x16xf32>) -> tensor<32x16x64xf32>
    %1668 = "stablehlo.multiply"(%1838, %1667) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1669 = "stablehlo.broadcast_in_dim"(%1839) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<32x16x64xf32>
    %1670 = "stablehlo.multiply"(%1665, %1669) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1671 = "stablehlo.multiply"(%1670, %1668) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1672 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1673 = "stablehlo.reduce"(%1671, %1672) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x16x64xf32>, tensor<f32>) -> tensor<32x16xf32>
    %1674 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<32x16xf32>}> : () -> tensor<32x16xf32>
    %1675 = "stablehlo.multiply"(%1673, %1674) : (tensor<32x16xf32>, tensor<32x16xf32>) -> tensor<32x16xf32>
    %1676 = "stablehlo.broadcast_in_dim"(%1675) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<32x16xf32>) -> tensor<32x16x64xf32>
    %1677 = "stablehlo.multiply"(%1668, %1676) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1678 = "stablehlo.subtract"(%1670, %1677) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1679 = "stablehlo.multiply"(%1678, %1667) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1680 = "stablehlo.multiply"(%1665, %1668) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1681 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1682 = "stablehlo.reduce"(%1680, %1681) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x16x64xf32>, tensor<f32>) -> tensor<64xf32>
    %1683 = "stablehlo.add"(%1628, %1679) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1684 = "sdy.sharding_constraint"(%1682) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %1685 = "sdy.sharding_constraint"(%1683) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1686 = "sdy.sharding_constraint"(%1685) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1687 = "stablehlo.multiply"(%1686, %1840) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1688 = "sdy.sharding_constraint"(%t115) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %1689 = "stablehlo.dot_general"(%1687, %1688) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>}> : (tensor<32x16x64xf32>, tensor<64x64xf32>) -> tensor<32x16x64xf32>
    %1690 = "stablehlo.dot_general"(%1841, %1687) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>}> : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<64x64xf32>
    %1691 = "sdy.sharding_constraint"(%1690) <{sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %1692 = "stablehlo.reshape"(%1689) : (tensor<32x16x64xf32>) -> tensor<32x16x4x16xf32>
    %1693 = "sdy.sharding_constraint"(%1692) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}, {}]>}> : (tensor<32x16x4x16xf32>) -> tensor<32x16x4x16xf32>
    %1694 = "stablehlo.transpose"(%1693) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<32x16x4x16xf32>) -> tensor<32x4x16x16xf32>
    %1695 = "stablehlo.dot_general"(%1694, %1842) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>}> : (tensor<32x4x16x16xf32>, tensor<32x4x64x16xf32>) -> tensor<32x4x16x64xf32>
    %1696 = "stablehlo.dot_general"(%1843, %1694) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>}> : (tensor<32x4x16x64xf32>, tensor<32x4x16x16xf32>) -> tensor<32x4x64x16xf32>
    %1697 = "stablehlo.multiply"(%1695, %1844) : (tensor<32x4x16x64xf32>, tensor<32x4x16x64xf32>) -> tensor<32x4x16x64xf32>
    %1698 = "stablehlo.multiply"(%1697, %1883) : (tensor<32x4x16x64xf32>, tensor<32x4x16x64xf32>) -> tensor<32x4x16x64xf32>
    %1699 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1700 = "stablehlo.reduce"(%1698, %1699) <{dimensions = array<i64: 3>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x4x16x64xf32>, tensor<f32>) -> tensor<32x4x16xf32>
    %1701 = "stablehlo.broadcast_in_dim"(%1700) <{broadcast_dimensions = array<i64: 0, 1, 2>}> : (tensor<32x4x16xf32>) -> tensor<32x4x16x64xf32>
    %1702 = "stablehlo.subtract"(%1697, %1701) : (tensor<32x4x16x64xf32>, tensor<32x4x16x64xf32>) -> tensor<32x4x16x64xf32>
    %1703 = "stablehlo.multiply"(%1883, %1702) : (tensor<32x4x16x64xf32>, tensor<32x4x16x64xf32>) -> tensor<32x4x16x64xf32>
    %1704 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<32x4x16x64xf32>}> : () -> tensor<32x4x16x64xf32>
    %1705 = "stablehlo.select"(%1846, %1703, %1704) : (tensor<32x4x16x64xi1>, tensor<32x4x16x64xf32>, tensor<32x4x16x64xf32>) -> tensor<32x4x16x64xf32>
    %1707 = "stablehlo.dot_general"(%1705, %1847) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [2]>}> : (tensor<32x4x16x64xf32>, tensor<32x4x64x16xf32>) -> tensor<32x4x16x16xf32>
    %1708 = "stablehlo.dot_general"(%1848, %1705) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>}> : (tensor<32x4x16x16xf32>, tensor<32x4x16x64xf32>) -> tensor<32x4x16x64xf32>
    %1709 = "stablehlo.transpose"(%1708) <{permutation = array<i64: 0, 1, 3, 2>}> : (tensor<32x4x16x64xf32>) -> tensor<32x4x64x16xf32>
    %1710 = "stablehlo.transpose"(%1696) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<32x4x64x16xf32>) -> tensor<32x64x4x16xf32>
    %1711 = "sdy.sharding_constraint"(%1710) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}, {}]>}> : (tensor<32x64x4x16xf32>) -> tensor<32x64x4x16xf32>
    %1712 = "stablehlo.reshape"(%1711) : (tensor<32x64x4x16xf32>) -> tensor<32x64x64xf32>
    %1713 = "stablehlo.transpose"(%1709) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<32x4x64x16xf32>) -> tensor<32x64x4x16xf32>
    %1714 = "sdy.sharding_constraint"(%1713) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}, {}]>}> : (tensor<32x64x4x16xf32>) -> tensor<32x64x4x16xf32>
    %1715 = "stablehlo.reshape"(%1714) : (tensor<32x64x4x16xf32>) -> tensor<32x64x64xf32>
    %1716 = "sdy.sharding_constraint"(%t113) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %1717 = "stablehlo.dot_general"(%1712, %1716) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>}> : (tensor<32x64x64xf32>, tensor<64x64xf32>) -> tensor<32x64x64xf32>
    %1718 = "stablehlo.dot_general"(%b2446_38, %1712) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>}> : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<64x64xf32>
    %1719 = "sdy.sharding_constraint"(%1718) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %1720 = "sdy.sharding_constraint"(%t111) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %1721 = "stablehlo.dot_general"(%1715, %1720) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>}> : (tensor<32x64x64xf32>, tensor<64x64xf32>) -> tensor<32x64x64xf32>
    %1722 = "stablehlo.dot_general"(%b2446_38, %1715) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>}> : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<64x64xf32>
    %1723 = "sdy.sharding_constraint"(%1722) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %1724 = "stablehlo.add"(%1717, %1721) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %1725 = "stablehlo.transpose"(%1707) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<32x4x16x16xf32>) -> tensor<32x16x4x16xf32>
    %1726 = "sdy.sharding_constraint"(%1725) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}, {}]>}> : (tensor<32x16x4x16xf32>) -> tensor<32x16x4x16xf32>
    %1727 = "stablehlo.reshape"(%1726) : (tensor<32x16x4x16xf32>) -> tensor<32x16x64xf32>
    %1728 = "sdy.sharding_constraint"(%t109) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %1729 = "stablehlo.dot_general"(%1727, %1728) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>}> : (tensor<32x16x64xf32>, tensor<64x64xf32>) -> tensor<32x16x64xf32>
    %1730 = "stablehlo.dot_general"(%1849, %1727) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>}> : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<64x64xf32>
    %1731 = "sdy.sharding_constraint"(%1730) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %1732 = "sdy.sharding_constraint"(%1729) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1734 = "stablehlo.broadcast_in_dim"(%1890) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<32x16xf32>) -> tensor<32x16x64xf32>
    %1735 = "stablehlo.multiply"(%1851, %1734) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1736 = "stablehlo.broadcast_in_dim"(%1852) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<32x16x64xf32>
    %1737 = "stablehlo.multiply"(%1732, %1736) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1738 = "stablehlo.multiply"(%1737, %1735) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1739 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1740 = "stablehlo.reduce"(%1738, %1739) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x16x64xf32>, tensor<f32>) -> tensor<32x16xf32>
    %1741 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<32x16xf32>}> : () -> tensor<32x16xf32>
    %1742 = "stablehlo.multiply"(%1740, %1741) : (tensor<32x16xf32>, tensor<32x16xf32>) -> tensor<32x16xf32>
    %1743 = "stablehlo.broadcast_in_dim"(%1742) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<32x16xf32>) -> tensor<32x16x64xf32>
    %1744 = "stablehlo.multiply"(%1735, %1743) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1745 = "stablehlo.subtract"(%1737, %1744) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1746 = "stablehlo.multiply"(%1745, %1734) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1747 = "stablehlo.multiply"(%1732, %1735) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1748 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1749 = "stablehlo.reduce"(%1747, %1748) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x16x64xf32>, tensor<f32>) -> tensor<64xf32>
    %1750 = "stablehlo.add"(%1685, %1746) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1751 = "sdy.sharding_constraint"(%1749) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %1752 = "sdy.sharding_constraint"(%1750) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1753 = "sdy.sharding_constraint"(%1752) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1754 = "stablehlo.multiply"(%1753, %1853) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1755 = "sdy.sharding_constraint"(%t105) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %1756 = "stablehlo.dot_general"(%1754, %1755) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>}> : (tensor<32x16x64xf32>, tensor<64x64xf32>) -> tensor<32x16x64xf32>
    %1757 = "stablehlo.dot_general"(%1854, %1754) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>}> : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<64x64xf32>
    %1758 = "sdy.sharding_constraint"(%1757) <{sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %1759 = "stablehlo.reshape"(%1756) : (tensor<32x16x64xf32>) -> tensor<32x16x4x16xf32>
    %1760 = "sdy.sharding_constraint"(%1759) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}, {}]>}> : (tensor<32x16x4x16xf32>) -> tensor<32x16x4x16xf32>
    %1761 = "stablehlo.transpose"(%1760) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<32x16x4x16xf32>) -> tensor<32x4x16x16xf32>
    %1762 = "stablehlo.dot_general"(%1761, %1855) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>}> : (tensor<32x4x16x16xf32>, tensor<32x4x16x16xf32>) -> tensor<32x4x16x16xf32>
    %1763 = "stablehlo.dot_general"(%1856, %1761) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>}> : (tensor<32x4x16x16xf32>, tensor<32x4x16x16xf32>) -> tensor<32x4x16x16xf32>
    %1764 = "stablehlo.multiply"(%1762, %1857) : (tensor<32x4x16x16xf32>, tensor<32x4x16x16xf32>) -> tensor<32x4x16x16xf32>
    %1765 = "stablehlo.multiply"(%1764, %1896) : (tensor<32x4x16x16xf32>, tensor<32x4x16x16xf32>) -> tensor<32x4x16x16xf32>
    %1766 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1767 = "stablehlo.reduce"(%1765, %1766) <{dimensions = array<i64: 3>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x4x16x16xf32>, tensor<f32>) -> tensor<32x4x16xf32>
    %1768 = "stablehlo.broadcast_in_dim"(%1767) <{broadcast_dimensions = array<i64: 0, 1, 2>}> : (tensor<32x4x16xf32>) -> tensor<32x4x16x16xf32>
    %1769 = "stablehlo.subtract"(%1764, %1768) : (tensor<32x4x16x16xf32>, tensor<32x4x16x16xf32>) -> tensor<32x4x16x16xf32>
    %1770 = "stablehlo.multiply"(%1896, %1769) : (tensor<32x4x16x16xf32>, tensor<32x4x16x16xf32>) -> tensor<32x4x16x16xf32>
    %1771 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<32x4x16x16xf32>}> : () -> tensor<32x4x16x16xf32>
    %1772 = "stablehlo.select"(%1859, %1770, %1771) : (tensor<32x4x16x16xi1>, tensor<32x4x16x16xf32>, tensor<32x4x16x16xf32>) -> tensor<32x4x16x16xf32>
    %1774 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1775 = "stablehlo.reduce"(%1772, %1774) <{dimensions = array<i64: 0>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x4x16x16xf32>, tensor<f32>) -> tensor<4x16x16xf32>
    %1776 = "stablehlo.dot_general"(%1772, %1860) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [2]>}> : (tensor<32x4x16x16xf32>, tensor<32x4x16x16xf32>) -> tensor<32x4x16x16xf32>
    %1777 = "stablehlo.dot_general"(%1861, %1772) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>}> : (tensor<32x4x16x16xf32>, tensor<32x4x16x16xf32>) -> tensor<32x4x16x16xf32>
    %1778 = "stablehlo.transpose"(%1777) <{permutation = array<i64: 0, 1, 3, 2>}> : (tensor<32x4x16x16xf32>) -> tensor<32x4x16x16xf32>
    %1779 = "stablehlo.transpose"(%1763) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<32x4x16x16xf32>) -> tensor<32x16x4x16xf32>
    %1780 = "sdy.sharding_constraint"(%1779) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}, {}]>}> : (tensor<32x16x4x16xf32>) -> tensor<32x16x4x16xf32>
    %1781 = "stablehlo.reshape"(%1780) : (tensor<32x16x4x16xf32>) -> tensor<32x16x64xf32>
    %1782 = "stablehlo.transpose"(%1778) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<32x4x16x16xf32>) -> tensor<32x16x4x16xf32>
    %1783 = "sdy.sharding_constraint"(%1782) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}, {}]>}> : (tensor<32x16x4x16xf32>) -> tensor<32x16x4x16xf32>
    %1784 = "stablehlo.reshape"(%1783) : (tensor<32x16x4x16xf32>) -> tensor<32x16x64xf32>
    %1785 = "stablehlo.transpose"(%1776) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<32x4x16x16xf32>) -> tensor<32x16x4x16xf32>
    %1786 = "sdy.sharding_constraint"(%1785) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}, {}]>}> : (tensor<32x16x4x16xf32>) -> tensor<32x16x4x16xf32>
    %1787 = "stablehlo.reshape"(%1786) : (tensor<32x16x4x16xf32>) -> tensor<32x16x64xf32>
    %1788 = "sdy.sharding_constraint"(%t103) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %1789 = "stablehlo.dot_general"(%1781, %1788) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>}> : (tensor<32x16x64xf32>, tensor<64x64xf32>) -> tensor<32x16x64xf32>
    %1790 = "stablehlo.dot_general"(%1862, %1781) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>}> : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<64x64xf32>
    %1791 = "sdy.sharding_constraint"(%1790) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %1792 = "sdy.sharding_constraint"(%t101) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %1793 = "stablehlo.dot_general"(%1784, %1792) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>}> : (tensor<32x16x64xf32>, tensor<64x64xf32>) -> tensor<32x16x64xf32>
    %1794 = "stablehlo.dot_general"(%1862, %1784) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>}> : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<64x64xf32>
    %1795 = "sdy.sharding_constraint"(%1794) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %1796 = "stablehlo.add"(%1789, %1793) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1797 = "sdy.sharding_constraint"(%t99) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %1798 = "stablehlo.dot_general"(%1787, %1797) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>}> : (tensor<32x16x64xf32>, tensor<64x64xf32>) -> tensor<32x16x64xf32>
    %1799 = "stablehlo.dot_general"(%1862, %1787) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>}> : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<64x64xf32>
    %1800 = "sdy.sharding_constraint"(%1799) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %1801 = "stablehlo.add"(%1796, %1798) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1802 = "sdy.sharding_constraint"(%1801) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1804 = "stablehlo.broadcast_in_dim"(%1902) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<32x16xf32>) -> tensor<32x16x64xf32>
    %1805 = "stablehlo.multiply"(%t97, %1804) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1806 = "stablehlo.broadcast_in_dim"(%1864) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<32x16x64xf32>
    %1807 = "stablehlo.multiply"(%1802, %1806) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1808 = "stablehlo.multiply"(%1807, %1805) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1809 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1810 = "stablehlo.reduce"(%1808, %1809) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x16x64xf32>, tensor<f32>) -> tensor<32x16xf32>
    %1811 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<32x16xf32>}> : () -> tensor<32x16xf32>
    %1812 = "stablehlo.multiply"(%1810, %1811) : (tensor<32x16xf32>, tensor<32x16xf32>) -> tensor<32x16xf32>
    %1813 = "stablehlo.broadcast_in_dim"(%1812) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<32x16xf32>) -> tensor<32x16x64xf32>
    %1814 = "stablehlo.multiply"(%1805, %1813) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1815 = "stablehlo.subtract"(%1807, %1814) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1816 = "stablehlo.multiply"(%1815, %1804) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1817 = "stablehlo.multiply"(%1802, %1805) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1818 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1819 = "stablehlo.reduce"(%1817, %1818) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x16x64xf32>, tensor<f32>) -> tensor<64xf32>
    %1820 = "stablehlo.add"(%1752, %1816) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1821 = "sdy.sharding_constraint"(%1819) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %1822 = "stablehlo.add"(%1775, %b2446_2) : (tensor<4x16x16xf32>, tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
    %1823 = "stablehlo.add"(%1724, %b2446_3) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %t122 = "stablehlo.add"(%b2446_0, %t86)  : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %t123 = "stablehlo.reshape"(%1795)  : (tensor<64x64xf32>) -> tensor<1x64x64xf32>
    %t124 = "stablehlo.dynamic_update_slice"(%b2446_4, %t123, %t89, %t87, %t87)  : (tensor<2x64x64xf32>, tensor<1x64x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x64x64xf32>
    %t125 = "stablehlo.reshape"(%1758)  : (tensor<64x64xf32>) -> tensor<1x64x64xf32>
    %t126 = "stablehlo.dynamic_update_slice"(%b2446_5, %t125, %t89, %t87, %t87)  : (tensor<2x64x64xf32>, tensor<1x64x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x64x64xf32>
    %t127 = "stablehlo.reshape"(%1800)  : (tensor<64x64xf32>) -> tensor<1x64x64xf32>
    %t128 = "stablehlo.dynamic_update_slice"(%b2446_6, %t127, %t89, %t87, %t87)  : (tensor<2x64x64xf32>, tensor<1x64x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x64x64xf32>
    %t129 = "stablehlo.reshape"(%1791)  : (tensor<64x64xf32>) -> tensor<1x64x64xf32>
    %t130 = "stablehlo.dynamic_update_slice"(%b2446_7, %t129, %t89, %t87, %t87)  : (tensor<2x64x64xf32>, tensor<1x64x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x64x64xf32>
    %t131 = "stablehlo.reshape"(%1821)  : (tensor<64xf32>) -> tensor<1x64xf32>
    %t132 = "stablehlo.dynamic_update_slice"(%b2446_8, %t131, %t89, %t87)  : (tensor<2x64xf32>, tensor<1x64xf32>, tensor<i32>, tensor<i32>) -> tensor<2x64xf32>
    %t133 = "stablehlo.reshape"(%1723)  : (tensor<64x64xf32>) -> tensor<1x64x64xf32>
    %t134 = "stablehlo.dynamic_update_slice"(%b2446_9, %t133, %t89, %t87, %t87)  : (tensor<2x64x64xf32>, tensor<1x64x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x64x64xf32>
    %t135 = "stablehlo.reshape"(%1691)  : (tensor<64x64xf32>) -> tensor<1x64x64xf32>
    %t136 = "stablehlo.dynamic_update_slice"(%b2446_10, %t135, %t89, %t87, %t87)  : (tensor<2x64x64xf32>, tensor<1x64x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x64x64xf32>
    %t137 = "stablehlo.reshape"(%1731)  : (tensor<64x64xf32>) -> tensor<1x64x64xf32>
    %t138 = "stablehlo.dynamic_update_slice"(%b2446_11, %t137, %t89, %t87, %t87)  : (tensor<2x64x64xf32>, tensor<1x64x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x64x64xf32>
    %t139 = "stablehlo.reshape"(%1719)  : (tensor<64x64xf32>) -> tensor<1x64x64xf32>
    %t140 = "stablehlo.dynamic_update_slice"(%b2446_12, %t139, %t89, %t87, %t87)  : (tensor<2x64x64xf32>, tensor<1x64x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x64x64xf32>
    %t141 = "stablehlo.reshape"(%1751)  : (tensor<64xf32>) -> tensor<1x64xf32>
    %t142 = "stablehlo.dynamic_update_slice"(%b2446_13, %t141, %t89, %t87)  : (tensor<2x64xf32>, tensor<1x64xf32>, tensor<i32>, tensor<i32>) -> tensor<2x64xf32>
    %t143 = "stablehlo.reshape"(%1663)  : (tensor<64x128xf32>) -> tensor<1x64x128xf32>
    %t144 = "stablehlo.dynamic_update_slice"(%b2446_14, %t143, %t89, %t87, %t87)  : (tensor<2x64x128xf32>, tensor<1x64x128xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x64x128xf32>
    %t145 = "stablehlo.reshape"(%1659)  : (tensor<64x128xf32>) -> tensor<1x64x128xf32>
    %t146 = "stablehlo.dynamic_update_slice"(%b2446_15, %t145, %t89, %t87, %t87)  : (tensor<2x64x128xf32>, tensor<1x64x128xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x64x128xf32>
    %t147 = "stablehlo.reshape"(%1634)  : (tensor<128x64xf32>) -> tensor<1x128x64xf32>
    %t148 = "stablehlo.dynamic_update_slice"(%b2446_16, %t147, %t89, %t87, %t87)  : (tensor<2x128x64xf32>, tensor<1x128x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x128x64xf32>
    %t149 = "stablehlo.reshape"(%1684)  : (tensor<64xf32>) -> tensor<1x64xf32>
    %t150 = "stablehlo.dynamic_update_slice"(%b2446_17, %t149, %t89, %t87)  : (tensor<2x64xf32>, tensor<1x64xf32>, tensor<i32>, tensor<i32>) -> tensor<2x64xf32>
    "stablehlo.return"(%t122, %1820, %1822, %1823, %t124, %t126, %t128, %t130, %t132, %t134, %t136, %t138, %t140, %t142, %t144, %t146, %t148, %t150, %b2446_18, %b2446_19, %b2446_20, %b2446_21, %b2446_22, %b2446_23, %b2446_24, %b2446_25, %b2446_26, %b2446_27, %b2446_28, %b2446_29, %b2446_30, %b2446_31, %b2446_32, %b2446_33, %b2446_34, %b2446_35, %b2446_36, %b2446_37, %b2446_38) : (tensor<i32>, tensor<32x16x64xf32>, tensor<4x16x16xf32>, tensor<32x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64xf32>, tensor<2x64x128xf32>, tensor<2x64x128xf32>, tensor<2x128x64xf32>, tensor<2x64xf32>, tensor<2xi32>, tensor<2x128x64xf32>, tensor<2x64xf32>, tensor<2x32x16x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64xf32>, tensor<2x64x128xf32>, tensor<2x64x128xf32>, tensor<ui64>, tensor<32x16x16xi1>, tensor<4x16x16xf32>, tensor<32x16x64xi1>, tensor<32x64x64xf32>) -> ()
    }) : (tensor<i32>, tensor<32x16x64xf32>, tensor<4x16x16xf32>, tensor<32x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64xf32>, tensor<2x64x128xf32>, tensor<2x64x128xf32>, tensor<2x128x64xf32>, tensor<2x64xf32>, tensor<2xi32>, tensor<2x128x64xf32>, tensor<2x64xf32>, tensor<2x32x16x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64xf32>, tensor<2x64x128xf32>, tensor<2x64x128xf32>, tensor<ui64>, tensor<32x16x16xi1>, tensor<4x16x16xf32>, tensor<32x16x64xi1>, tensor<32x64x64xf32>) -> (tensor<i32>, tensor<32x16x64xf32>, tensor<4x16x16xf32>, tensor<32x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64xf32>, tensor<2x64x128xf32>, tensor<2x64x128xf32>, tensor<2x128x64xf32>, tensor<2x64xf32>, tensor<2xi32>, tensor<2x128x64xf32>, tensor<2x64xf32>, tensor<2x32x16x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64xf32>, tensor<2x64x128xf32>, tensor<2x64x128xf32>, tensor<ui64>, tensor<32x16x16xi1>, tensor<4x16x16xf32>, tensor<32x16x64xi1>, tensor<32x64x64xf32>)
    %2447 = "sdy.sharding_constraint"(%s2446#1) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %2448 = "stablehlo.multiply"(%2447, %824) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %2449 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %2450 = "stablehlo.pad"(%s2446#2, %2449) <{edge_padding_low = array<i64: 0, 0, 0>, edge_padding_high = array<i64: 0, 0, 15>, interior_padding = array<i64: 0, 0, 0>}> : (tensor<4x16x16xf32>, tensor<f32>) -> tensor<4x16x31xf32>
    %2451 = "stablehlo.reshape"(%2450) : (tensor<4x16x31xf32>) -> tensor<4x496xf32>
    %2452 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %2453 = "stablehlo.pad"(%2451, %2452) <{edge_padding_low = array<i64: 0, 0>, edge_padding_high = array<i64: 0, 16>, interior_padding = array<i64: 0, 0>}> : (tensor<4x496xf32>, tensor<f32>) -> tensor<4x512xf32>
    %2454 = "stablehlo.reshape"(%2453) : (tensor<4x512xf32>) -> tensor<4x16x32xf32>
    %2455 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %2456 = "stablehlo.reduce"(%2454, %2455) <{dimensions = array<i64: 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<4x16x32xf32>, tensor<f32>) -> tensor<4x32xf32>
    %2457 = "stablehlo.transpose"(%2456) <{permutation = array<i64: 1, 0>}> : (tensor<4x32xf32>) -> tensor<32x4xf32>
    %2458 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<32x4xf32>}> : () -> tensor<32x4xf32>
    %2459 = "stablehlo.constant"() <{value = dense<31> : tensor<1xi32>}> : () -> tensor<1xi32>
    %2460 = "stablehlo.concatenate"(%2459) <{dimension = 0 : i64}> : (tensor<1xi32>) -> tensor<1xi32>
    %2461 = "stablehlo.reshape"(%2460) : (tensor<1xi32>) -> tensor<i32>
    %2462 = "stablehlo.constant"() <{value = dense<0> : tensor<32xi32>}> : () -> tensor<32xi32>
    %2463 = "stablehlo.broadcast_in_dim"(%2461) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<32xi32>
    %2464 = "stablehlo.clamp"(%2462, %747, %2463) : (tensor<32xi32>, tensor<32xi32>, tensor<32xi32>) -> tensor<32xi32>
    %2465 = "stablehlo.scatter"(%2458, %2464, %2457) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = false}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x4xf32>, tensor<32xi32>, tensor<32x4xf32>) -> tensor<32x4xf32>
    %2466 = "sdy.sharding_constraint"(%2465) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<32x4xf32>) -> tensor<32x4xf32>
    %2467 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %2468 = "stablehlo.pad"(%2448, %2467) <{edge_padding_low = array<i64: 0, 64, 0>, edge_padding_high = array<i64: 0, 0, 0>, interior_padding = array<i64: 0, 0, 0>}> : (tensor<32x16x64xf32>, tensor<f32>) -> tensor<32x80x64xf32>
    %2469 = "sdy.sharding_constraint"(%s2446#3) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2470 = "stablehlo.multiply"(%2469, %726) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2472 = "stablehlo.broadcast_in_dim"(%651) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<32x64xf32>) -> tensor<32x64x64xf32>
    %2473 = "stablehlo.multiply"(%s642#1, %2472) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2474 = "stablehlo.broadcast_in_dim"(%643) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<32x64x64xf32>
    %2475 = "stablehlo.multiply"(%2470, %2474) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2476 = "stablehlo.multiply"(%2475, %2473) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2477 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %2478 = "stablehlo.reduce"(%2476, %2477) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x64x64xf32>, tensor<f32>) -> tensor<32x64xf32>
    %2479 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<32x64xf32>}> : () -> tensor<32x64xf32>
    %2480 = "stablehlo.multiply"(%2478, %2479) : (tensor<32x64xf32>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %2481 = "stablehlo.broadcast_in_dim"(%2480) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<32x64xf32>) -> tensor<32x64x64xf32>
    %2482 = "stablehlo.multiply"(%2473, %2481) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2483 = "stablehlo.subtract"(%2475, %2482) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2484 = "stablehlo.multiply"(%2483, %2472) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2485 = "stablehlo.multiply"(%2470, %2473) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2486 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %2487 = "stablehlo.reduce"(%2485, %2486) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x64x64xf32>, tensor<f32>) -> tensor<64xf32>
    %2488 = "sdy.sharding_constraint"(%2487) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %3024 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<4x64x64xf32>}> : () -> tensor<4x64x64xf32>
    %t151 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %t152 = "stablehlo.constant"() <{value = dense<0.0> : tensor<2x64x64xf32>}> : () -> tensor<2x64x64xf32>
    %t153 = "stablehlo.constant"() <{value = dense<0.0> : tensor<2x64x64xf32>}> : () -> tensor<2x64x64xf32>
    %t154 = "stablehlo.constant"() <{value = dense<0.0> : tensor<2x64x64xf32>}> : () -> tensor<2x64x64xf32>
    %t155 = "stablehlo.constant"() <{value = dense<0.0> : tensor<2x64x64xf32>}> : () -> tensor<2x64x64xf32>
    %t156 = "stablehlo.constant"() <{value = dense<0.0> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %t157 = "stablehlo.constant"() <{value = dense<0.0> : tensor<2x64x128xf32>}> : () -> tensor<2x64x128xf32>
    %t158 = "stablehlo.constant"() <{value = dense<0.0> : tensor<2x64x128xf32>}> : () -> tensor<2x64x128xf32>
    %t159 = "stablehlo.constant"() <{value = dense<0.0> : tensor<2x128x64xf32>}> : () -> tensor<2x128x64xf32>
    %t160 = "stablehlo.constant"() <{value = dense<0.0> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %s3025:26 = "stablehlo.while"(%t151, %2484, %3024, %t152, %t153, %t154, %t155, %t156, %t157, %t158, %t159, %t160, %229, %arg10, %arg2, %s642#2, %arg3, %arg4, %arg5, %arg6, %arg7, %arg8, %arg9, %127, %147, %156) ({
    ^bb0(%c3025_0: tensor<i32>, %c3025_1: tensor<32x64x64xf32>, %c3025_2: tensor<4x64x64xf32>, %c3025_3: tensor<2x64x64xf32>, %c3025_4: tensor<2x64x64xf32>, %c3025_5: tensor<2x64x64xf32>, %c3025_6: tensor<2x64x64xf32>, %c3025_7: tensor<2x64xf32>, %c3025_8: tensor<2x64x128xf32>, %c3025_9: tensor<2x64x128xf32>, %c3025_10: tensor<2x128x64xf32>, %c3025_11: tensor<2x64xf32>, %c3025_12: tensor<2xi32>, %c3025_13: tensor<2x128x64xf32>, %c3025_14: tensor<2x64xf32>, %c3025_15: tensor<2x32x64x64xf32>, %c3025_16: tensor<2x64x64xf32>, %c3025_17: tensor<2x64x64xf32>, %c3025_18: tensor<2x64x64xf32>, %c3025_19: tensor<2x64x64xf32>, %c3025_20: tensor<2x64xf32>, %c3025_21: tensor<2x64x128xf32>, %c3025_22: tensor<2x64x128xf32>, %c3025_23: tensor<ui64>, %c3025_24: tensor<32x64x64xi1>, %c3025_25: tensor<4x64x64xf32>):
    %t161 = "stablehlo.constant"() <{value = dense<2> : tensor<i32>}> : () -> tensor<i32>
    %t162 = "stablehlo.compare"(%c3025_0, %t161) <{comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<i32>, tensor<i32>) -> tensor<i1>
    "stablehlo.return"(%t162) : (tensor<i1>) -> ()
    }, {
    ^bb0(%b3025_0: tensor<i32>, %b3025_1: tensor<32x64x64xf32>, %b3025_2: tensor<4x64x64xf32>, %b3025_3: tensor<2x64x64xf32>, %b3025_4: tensor<2x64x64xf32>, %b3025_5: tensor<2x64x64xf32>, %b3025_6: tensor<2x64x64xf32>, %b3025_7: tensor<2x64xf32>, %b3025_8: tensor<2x64x128xf32>, %b3025_9: tensor<2x64x128xf32>, %b3025_10: tensor<2x128x64xf32>, %b3025_11: tensor<2x64xf32>, %b3025_12: tensor<2xi32>, %b3025_13: tensor<2x128x64xf32>, %b3025_14: tensor<2x64xf32>, %b3025_15: tensor<2x32x64x64xf32>, %b3025_16: tensor<2x64x64xf32>, %b3025_17: tensor<2x64x64xf32>, %b3025_18: tensor<2x64x64xf32>, %b3025_19: tensor<2x64x64xf32>, %b3025_20: tensor<2x64xf32>, %b3025_21: tensor<2x64x128xf32>, %b3025_22: tensor<2x64x128xf32>, %b3025_23: tensor<ui64>, %b3025_24: tensor<32x64x64xi1>, %b3025_25: tensor<4x64x64xf32>):
    %t163 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %t164 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %t165 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %t166 = "stablehlo.subtract"(%t165, %b3025_0)  : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %t167 = "stablehlo.dynamic_slice"(%b3025_12, %t166) <{slice_sizes = array<i64: 1>}> : (tensor<2xi32>, tensor<i32>) -> tensor<1xi32>
    %t168 = "stablehlo.reshape"(%t167)  : (tensor<1xi32>) -> tensor<i32>
    %t169 = "stablehlo.dynamic_slice"(%b3025_13, %t166, %t164, %t164) <{slice_sizes = array<i64: 1, 128, 64>}> : (tensor<2x128x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x128x64xf32>
    %t170 = "stablehlo.reshape"(%t169)  : (tensor<1x128x64xf32>) -> tensor<128x64xf32>
    %t171 = "stablehlo.dynamic_slice"(%b3025_14, %t166, %t164) <{slice_sizes = array<i64: 1, 64>}> : (tensor<2x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>
    %t172 = "stablehlo.reshape"(%t171)  : (tensor<1x64xf32>) -> tensor<64xf32>
    %t173 = "stablehlo.dynamic_slice"(%b3025_15, %t166, %t164, %t164, %t164) <{slice_sizes = array<i64: 1, 32, 64, 64>}> : (tensor<2x32x64x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x32x64x64xf32>
    %t174 = "stablehlo.reshape"(%t173)  : (tensor<1x32x64x64xf32>) -> tensor<32x64x64xf32>
    %t175 = "stablehlo.dynamic_slice"(%b3025_16, %t166, %t164, %t164) <{slice_sizes = array<i64: 1, 64, 64>}> : (tensor<2x64x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x64xf32>
    %t176 = "stablehlo.reshape"(%t175)  : (tensor<1x64x64xf32>) -> tensor<64x64xf32>
    %t177 = "stablehlo.dynamic_slice"(%b3025_17, %t166, %t164, %t164) <{slice_sizes = array<i64: 1, 64, 64>}> : (tensor<2x64x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x64xf32>
    %t178 = "stablehlo.reshape"(%t177)  : (tensor<1x64x64xf32>) -> tensor<64x64xf32>
    %t179 = "stablehlo.dynamic_slice"(%b3025_18, %t166, %t164, %t164) <{slice_sizes = array<i64: 1, 64, 64>}> : (tensor<2x64x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x64xf32>
    %t180 = "stablehlo.reshape"(%t179)  : (tensor<1x64x64xf32>) -> tensor<64x64xf32>
    %t181 = "stablehlo.dynamic_slice"(%b3025_19, %t166, %t164, %t164) <{slice_sizes = array<i64: 1, 64, 64>}> : (tensor<2x64x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x64xf32>
    %t182 = "stablehlo.reshape"(%t181)  : (tensor<1x64x64xf32>) -> tensor<64x64xf32>
    %t183 = "stablehlo.dynamic_slice"(%b3025_20, %t166, %t164) <{slice_sizes = array<i64: 1, 64>}> : (tensor<2x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>
    %t184 = "stablehlo.reshape"(%t183)  : (tensor<1x64xf32>) -> tensor<64xf32>
    %t185 = "stablehlo.dynamic_slice"(%b3025_21, %t166, %t164, %t164) <{slice_sizes = array<i64: 1, 64, 128>}> : (tensor<2x64x128xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x128xf32>
    %t186 = "stablehlo.reshape"(%t185)  : (tensor<1x64x128xf32>) -> tensor<64x128xf32>
    %t187 = "stablehlo.dynamic_slice"(%b3025_22, %t166, %t164, %t164) <{slice_sizes = array<i64: 1, 64, 128>}> : (tensor<2x64x128xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x128xf32>
    %t188 = "stablehlo.reshape"(%t187)  : (tensor<1x64x128xf32>) -> tensor<64x128xf32>
    %2491 = "sdy.sharding_constraint"(%b3025_1) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2492 = "sdy.sharding_constraint"(%2491) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %3005 = "stablehlo.constant"() <{value = dense<"0xABD5370045B13057DC579B3011ED614C"> : tensor<2xui64>}> : () -> tensor<2xui64>
    %3001 = "stablehlo.dynamic_slice"(%3005, %t168) <{slice_sizes = array<i64: 1>}> : (tensor<2xui64>, tensor<i32>) -> tensor<1xui64>
    %2995 = "stablehlo.reshape"(%3001) : (tensor<1xui64>) -> tensor<ui64>
    %2984 = "stablehlo.xor"(%b3025_23, %2995) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2985 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %2975 = "stablehlo.add"(%2984, %2985) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2986 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2976 = "stablehlo.shift_right_logical"(%2975, %2986) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2964 = "stablehlo.xor"(%2975, %2976) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2965 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %2955 = "stablehlo.multiply"(%2964, %2965) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2966 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2956 = "stablehlo.shift_right_logical"(%2955, %2966) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2943 = "stablehlo.xor"(%2955, %2956) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2944 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %2930 = "stablehlo.multiply"(%2943, %2944) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2945 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2931 = "stablehlo.shift_right_logical"(%2930, %2945) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2913 = "stablehlo.xor"(%2930, %2931) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2893 = "stablehlo.broadcast_in_dim"(%2913) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %2914 = "stablehlo.iota"() <{iota_dimension = 2 : i64}> : () -> tensor<32x64x64xui64>
    %2932 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %2915 = "stablehlo.broadcast_in_dim"(%2932) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %2894 = "stablehlo.multiply"(%2914, %2915) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %2877 = "stablehlo.add"(%2893, %2894) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %2895 = "stablehlo.iota"() <{iota_dimension = 1 : i64}> : () -> tensor<32x64x64xui64>
    %2916 = "stablehlo.constant"() <{value = dense<"0x40059FD25F6EDE8D"> : tensor<ui64>}> : () -> tensor<ui64>
    %2896 = "stablehlo.broadcast_in_dim"(%2916) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %2878 = "stablehlo.multiply"(%2895, %2896) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %2861 = "stablehlo.add"(%2877, %2878) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %2879 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<32x64x64xui64>
    %2897 = "stablehlo.constant"() <{value = dense<"0x0050C1A7F4979B77"> : tensor<ui64>}> : () -> tensor<ui64>
    %2880 = "stablehlo.broadcast_in_dim"(%2897) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %2862 = "stablehlo.multiply"(%2879, %2880) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %2849 = "stablehlo.add"(%2861, %2862) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %2863 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %2850 = "stablehlo.broadcast_in_dim"(%2863) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %2833 = "stablehlo.add"(%2849, %2850) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %2864 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2851 = "stablehlo.broadcast_in_dim"(%2864) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %2834 = "stablehlo.shift_right_logical"(%2833, %2851) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %2821 = "stablehlo.xor"(%2833, %2834) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %2835 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %2822 = "stablehlo.broadcast_in_dim"(%2835) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %2805 = "stablehlo.multiply"(%2821, %2822) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %2836 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2823 = "stablehlo.broadcast_in_dim"(%2836) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %2806 = "stablehlo.shift_right_logical"(%2805, %2823) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %2793 = "stablehlo.xor"(%2805, %2806) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %2807 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %2794 = "stablehlo.broadcast_in_dim"(%2807) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %2781 = "stablehlo.multiply"(%2793, %2794) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %2808 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2795 = "stablehlo.broadcast_in_dim"(%2808) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %2782 = "stablehlo.shift_right_logical"(%2781, %2795) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %2773 = "stablehlo.xor"(%2781, %2782) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %2783 = "stablehlo.constant"() <{value = dense<"0x2000000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2774 = "stablehlo.broadcast_in_dim"(%2783) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %2769 = "stablehlo.shift_right_logical"(%2773, %2774) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %2761 = "stablehlo.convert"(%2769) : (tensor<32x64x64xui64>) -> tensor<32x64x64xui32>
    %2762 = "stablehlo.constant"() <{value = dense<9> : tensor<32x64x64xui32>}> : () -> tensor<32x64x64xui32>
    %2751 = "stablehlo.shift_right_logical"(%2761, %2762) : (tensor<32x64x64xui32>, tensor<32x64x64xui32>) -> tensor<32x64x64xui32>
    %2752 = "stablehlo.constant"() <{value = dense<1065353216> : tensor<32x64x64xui32>}> : () -> tensor<32x64x64xui32>
    %2738 = "stablehlo.or"(%2751, %2752) : (tensor<32x64x64xui32>, tensor<32x64x64xui32>) -> tensor<32x64x64xui32>
    %2719 = "stablehlo.bitcast_convert"(%2738) : (tensor<32x64x64xui32>) -> tensor<32x64x64xf32>
    %2720 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<32x64x64xf32>}> : () -> tensor<32x64x64xf32>
    %2695 = "stablehlo.subtract"(%2719, %2720) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2696 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<32x64x64xf32>}> : () -> tensor<32x64x64xf32>
    %2672 = "stablehlo.compare"(%2695, %2696) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xi1>
    %2647 = "stablehlo.convert"(%2672) : (tensor<32x64x64xi1>) -> tensor<32x64x64xf32>
    %2648 = "stablehlo.constant"() <{value = dense<0x3F8E38E4> : tensor<32x64x64xf32>}> : () -> tensor<32x64x64xf32>
    %2619 = "stablehlo.multiply"(%2647, %2648) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2493 = "stablehlo.multiply"(%2492, %2619) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2494 = "sdy.sharding_constraint"(%t170) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<128x64xf32>) -> tensor<128x64xf32>
    %2495 = "stablehlo.dot_general"(%2493, %2494) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>}> : (tensor<32x64x64xf32>, tensor<128x64xf32>) -> tensor<32x64x128xf32>
    %2641 = "stablehlo.broadcast_in_dim"(%b3025_24) <{broadcast_dimensions = array<i64: 0, 2, 3>}> : (tensor<32x64x64xi1>) -> tensor<32x4x64x64xi1>
    %2646 = "sdy.sharding_constraint"(%t172) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %2744 = "stablehlo.multiply"(%t174, %t174) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2745 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %2736 = "stablehlo.reduce"(%2744, %2745) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x64x64xf32>, tensor<f32>) -> tensor<32x64xf32>
    %2737 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<32x64xf32>}> : () -> tensor<32x64xf32>
    %2717 = "stablehlo.multiply"(%2736, %2737) : (tensor<32x64xf32>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %2718 = "stablehlo.constant"() <{value = dense<0x358637BD> : tensor<32x64xf32>}> : () -> tensor<32x64xf32>
    %2694 = "stablehlo.add"(%2717, %2718) : (tensor<32x64xf32>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %2671 = "stablehlo.rsqrt"(%2694) : (tensor<32x64xf32>) -> tensor<32x64xf32>
    %2716 = "stablehlo.broadcast_in_dim"(%2671) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<32x64xf32>) -> tensor<32x64x64xf32>
    %2692 = "stablehlo.multiply"(%t174, %2716) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2693 = "stablehlo.broadcast_in_dim"(%2646) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<32x64x64xf32>
    %2670 = "stablehlo.multiply"(%2692, %2693) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2644 = "sdy.sharding_constraint"(%2670) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2746 = "sdy.sharding_constraint"(%t176) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %2735 = "stablehlo.dot_general"(%2644, %2746) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>}> : (tensor<32x64x64xf32>, tensor<64x64xf32>) -> tensor<32x64x64xf32>
    %2691 = "stablehlo.reshape"(%2735) : (tensor<32x64x64xf32>) -> tensor<32x64x4x16xf32>
    %2669 = "sdy.sharding_constraint"(%2691) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}, {}]>}> : (tensor<32x64x4x16xf32>) -> tensor<32x64x4x16xf32>
    %2643 = "stablehlo.transpose"(%2669) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<32x64x4x16xf32>) -> tensor<32x4x64x16xf32>
    %2747 = "sdy.sharding_constraint"(%t178) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %2734 = "stablehlo.dot_general"(%2644, %2747) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>}> : (tensor<32x64x64xf32>, tensor<64x64xf32>) -> tensor<32x64x64xf32>
    %2690 = "stablehlo.reshape"(%2734) : (tensor<32x64x64xf32>) -> tensor<32x64x4x16xf32>
    %2668 = "sdy.sharding_constraint"(%2690) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}, {}]>}> : (tensor<32x64x4x16xf32>) -> tensor<32x64x4x16xf32>
    %2642 = "stablehlo.transpose"(%2668) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<32x64x4x16xf32>) -> tensor<32x4x64x16xf32>
    %2708 = "stablehlo.dot_general"(%2643, %2642) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>}> : (tensor<32x4x64x16xf32>, tensor<32x4x64x16xf32>) -> tensor<32x4x64x64xf32>
    %2709 = "stablehlo.broadcast_in_dim"(%b3025_25) <{broadcast_dimensions = array<i64: 1, 2, 3>}> : (tensor<4x64x64xf32>) -> tensor<32x4x64x64xf32>
    %2685 = "stablehlo.add"(%2708, %2709) : (tensor<32x4x64x64xf32>, tensor<32x4x64x64xf32>) -> tensor<32x4x64x64xf32>
    %2686 = "stablehlo.constant"() <{value = dense<0xCE6E6B28> : tensor<32x4x64x64xf32>}> : () -> tensor<32x4x64x64xf32>
    %2664 = "stablehlo.select"(%2641, %2685, %2686) : (tensor<32x4x64x64xi1>, tensor<32x4x64x64xf32>, tensor<32x4x64x64xf32>) -> tensor<32x4x64x64xf32>
    %2753 = "stablehlo.constant"() <{value = dense<0xFF800000> : tensor<f32>}> : () -> tensor<f32>
    %2748 = "stablehlo.reduce"(%2664, %2753) <{dimensions = array<i64: 3>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.maximum"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x4x64x64xf32>, tensor<f32>) -> tensor<32x4x64xf32>
    %2730 = "stablehlo.broadcast_in_dim"(%2748) <{broadcast_dimensions = array<i64: 0, 1, 2>}> : (tensor<32x4x64xf32>) -> tensor<32x4x64x64xf32>
    %2710 = "stablehlo.subtract"(%2664, %2730) : (tensor<32x4x64x64xf32>, tensor<32x4x64x64xf32>) -> tensor<32x4x64x64xf32>
    %2687 = "stablehlo.exponential"(%2710) : (tensor<32x4x64x64xf32>) -> tensor<32x4x64x64xf32>
    %2731 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %2711 = "stablehlo.reduce"(%2687, %2731) <{dimensions = array<i64: 3>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x4x64x64xf32>, tensor<f32>) -> tensor<32x4x64xf32>
    %2688 = "stablehlo.broadcast_in_dim"(%2711) <{broadcast_dimensions = array<i64: 0, 1, 2>}> : (tensor<32x4x64xf32>) -> tensor<32x4x64x64xf32>
    %2665 = "stablehlo.divide"(%2687, %2688) : (tensor<32x4x64x64xf32>, tensor<32x4x64x64xf32>) -> tensor<32x4x64x64xf32>
    %3009 = "stablehlo.constant"() <{value = dense<"0xCBDFE2B3407C737C008FF8AFE08865D7"> : tensor<2xui64>}> : () -> tensor<2xui64>
    %3006 = "stablehlo.dynamic_slice"(%3009, %t168) <{slice_sizes = array<i64: 1>}> : (tensor<2xui64>, tensor<i32>) -> tensor<1xui64>
    %3002 = "stablehlo.reshape"(%3006) : (tensor<1xui64>) -> tensor<ui64>
    %2996 = "stablehlo.xor"(%b3025_23, %3002) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2997 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %2987 = "stablehlo.add"(%2996, %2997) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2998 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2988 = "stablehlo.shift_right_logical"(%2987, %2998) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2977 = "stablehlo.xor"(%2987, %2988) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2978 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %2967 = "stablehlo.multiply"(%2977, %2978) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2979 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2968 = "stablehlo.shift_right_logical"(%2967, %2979) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2957 = "stablehlo.xor"(%2967, %2968) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2958 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %2946 = "stablehlo.multiply"(%2957, %2958) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2959 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2947 = "stablehlo.shift_right_logical"(%2946, %2959) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2933 = "stablehlo.xor"(%2946, %2947) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2917 = "stablehlo.broadcast_in_dim"(%2933) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x64x64xui64>
    %2934 = "stablehlo.iota"() <{iota_dimension = 3 : i64}> : () -> tensor<32x4x64x64xui64>
    %2948 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %2935 = "stablehlo.broadcast_in_dim"(%2948) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x64x64xui64>
    %2918 = "stablehlo.multiply"(%2934, %2935) : (tensor<32x4x64x64xui64>, tensor<32x4x64x64xui64>) -> tensor<32x4x64x64xui64>
    %2898 = "stablehlo.add"(%2917, %2918) : (tensor<32x4x64x64xui64>, tensor<32x4x64x64xui64>) -> tensor<32x4x64x64xui64>
    %2919 = "stablehlo.iota"() <{iota_dimension = 2 : i64}> : () -> tensor<32x4x64x64xui64>
    %2936 = "stablehlo.constant"() <{value = dense<"0x40059FD25F6EDE8D"> : tensor<ui64>}> : () -> tensor<ui64>
    %2920 = "stablehlo.broadcast_in_dim"(%2936) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x64x64xui64>
    %2899 = "stablehlo.multiply"(%2919, %2920) : (tensor<32x4x64x64xui64>, tensor<32x4x64x64xui64>) -> tensor<32x4x64x64xui64>
    %2881 = "stablehlo.add"(%2898, %2899) : (tensor<32x4x64x64xui64>, tensor<32x4x64x64xui64>) -> tensor<32x4x64x64xui64>
    %2900 = "stablehlo.iota"() <{iota_dimension = 1 : i64}> : () -> tensor<32x4x64x64xui64>
    %2921 = "stablehlo.constant"() <{value = dense<"0x0050C1A7F4979B77"> : tensor<ui64>}> : () -> tensor<ui64>
    %2901 = "stablehlo.broadcast_in_dim"(%2921) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x64x64xui64>
    %2882 = "stablehlo.multiply"(%2900, %2901) : (tensor<32x4x64x64xui64>, tensor<32x4x64x64xui64>) -> tensor<32x4x64x64xui64>
    %2865 = "stablehlo.add"(%2881, %2882) : (tensor<32x4x64x64xui64>, tensor<32x4x64x64xui64>) -> tensor<32x4x64x64xui64>
    %2883 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<32x4x64x64xui64>
    %2902 = "stablehlo.constant"() <{value = dense<"0x0040059FD25F6EDE"> : tensor<ui64>}> : () -> tensor<ui64>
    %2884 = "stablehlo.broadcast_in_dim"(%2902) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x64x64xui64>
    %2866 = "stablehlo.multiply"(%2883, %2884) : (tensor<32x4x64x64xui64>, tensor<32x4x64x64xui64>) -> tensor<32x4x64x64xui64>
    %2852 = "stablehlo.add"(%2865, %2866) : (tensor<32x4x64x64xui64>, tensor<32x4x64x64xui64>) -> tensor<32x4x64x64xui64>
    %2867 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %2853 = "stablehlo.broadcast_in_dim"(%2867) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x64x64xui64>
    %2837 = "stablehlo.add"(%2852, %2853) : (tensor<32x4x64x64xui64>, tensor<32x4x64x64xui64>) -> tensor<32x4x64x64xui64>
    %2868 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2854 = "stablehlo.broadcast_in_dim"(%2868) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x64x64xui64>
    %2838 = "stablehlo.shift_right_logical"(%2837, %2854) : (tensor<32x4x64x64xui64>, tensor<32x4x64x64xui64>) -> tensor<32x4x64x64xui64>
    %2824 = "stablehlo.xor"(%2837, %2838) : (tensor<32x4x64x64xui64>, tensor<32x4x64x64xui64>) -> tensor<32x4x64x64xui64>
    %2839 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %2825 = "stablehlo.broadcast_in_dim"(%2839) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x64x64xui64>
    %2809 = "stablehlo.multiply"(%2824, %2825) : (tensor<32x4x64x64xui64>, tensor<32x4x64x64xui64>) -> tensor<32x4x64x64xui64>
    %2840 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2826 = "stablehlo.broadcast_in_dim"(%2840) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x64x64xui64>
    %2810 = "stablehlo.shift_right_logical"(%2809, %2826) : (tensor<32x4x64x64xui64>, tensor<32x4x64x64xui64>) -> tensor<32x4x64x64xui64>
    %2796 = "stablehlo.xor"(%2809, %2810) : (tensor<32x4x64x64xui64>, tensor<32x4x64x64xui64>) -> tensor<32x4x64x64xui64>
    %2811 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %2797 = "stablehlo.broadcast_in_dim"(%2811) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x64x64xui64>
    %2784 = "stablehlo.multiply"(%2796, %2797) : (tensor<32x4x64x64xui64>, tensor<32x4x64x64xui64>) -> tensor<32x4x64x64xui64>
    %2812 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2798 = "stablehlo.broadcast_in_dim"(%2812) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x64x64xui64>
    %2785 = "stablehlo.shift_right_logical"(%2784, %2798) : (tensor<32x4x64x64xui64>, tensor<32x4x64x64xui64>) -> tensor<32x4x64x64xui64>
    %2775 = "stablehlo.xor"(%2784, %2785) : (tensor<32x4x64x64xui64>, tensor<32x4x64x64xui64>) -> tensor<32x4x64x64xui64>
    %2786 = "stablehlo.constant"() <{value = dense<"0x2000000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2776 = "stablehlo.broadcast_in_dim"(%2786) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x64x64xui64>
    %2770 = "stablehlo.shift_right_logical"(%2775, %2776) : (tensor<32x4x64x64xui64>, tensor<32x4x64x64xui64>) -> tensor<32x4x64x64xui64>
    %2763 = "stablehlo.convert"(%2770) : (tensor<32x4x64x64xui64>) -> tensor<32x4x64x64xui32>
    %2764 = "stablehlo.constant"() <{value = dense<9> : tensor<32x4x64x64xui32>}> : () -> tensor<32x4x64x64xui32>
    %2754 = "stablehlo.shift_right_logical"(%2763, %2764) : (tensor<32x4x64x64xui32>, tensor<32x4x64x64xui32>) -> tensor<32x4x64x64xui32>
    %2755 = "stablehlo.constant"() <{value = dense<1065353216> : tensor<32x4x64x64xui32>}> : () -> tensor<32x4x64x64xui32>
    %2749 = "stablehlo.or"(%2754, %2755) : (tensor<32x4x64x64xui32>, tensor<32x4x64x64xui32>) -> tensor<32x4x64x64xui32>
    %2732 = "stablehlo.bitcast_convert"(%2749) : (tensor<32x4x64x64xui32>) -> tensor<32x4x64x64xf32>
    %2733 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<32x4x64x64xf32>}> : () -> tensor<32x4x64x64xf32>
    %2712 = "stablehlo.subtract"(%2732, %2733) : (tensor<32x4x64x64xf32>, tensor<32x4x64x64xf32>) -> tensor<32x4x64x64xf32>
    %2713 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<32x4x64x64xf32>}> : () -> tensor<32x4x64x64xf32>
    %2689 = "stablehlo.compare"(%2712, %2713) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<32x4x64x64xf32>, tensor<32x4x64x64xf32>) -> tensor<32x4x64x64xi1>
    %2666 = "stablehlo.convert"(%2689) : (tensor<32x4x64x64xi1>) -> tensor<32x4x64x64xf32>
    %2667 = "stablehlo.constant"() <{value = dense<0x3F8E38E4> : tensor<32x4x64x64xf32>}> : () -> tensor<32x4x64x64xf32>
    %2639 = "stablehlo.multiply"(%2666, %2667) : (tensor<32x4x64x64xf32>, tensor<32x4x64x64xf32>) -> tensor<32x4x64x64xf32>
    %2638 = "stablehlo.multiply"(%2665, %2639) : (tensor<32x4x64x64xf32>, tensor<32x4x64x64xf32>) -> tensor<32x4x64x64xf32>
    %2750 = "sdy.sharding_constraint"(%t180) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %2729 = "stablehlo.dot_general"(%2644, %2750) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>}> : (tensor<32x64x64xf32>, tensor<64x64xf32>) -> tensor<32x64x64xf32>
    %2684 = "stablehlo.reshape"(%2729) : (tensor<32x64x64xf32>) -> tensor<32x64x4x16xf32>
    %2663 = "sdy.sharding_constraint"(%2684) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}, {}]>}> : (tensor<32x64x4x16xf32>) -> tensor<32x64x4x16xf32>
    %2637 = "stablehlo.transpose"(%2663) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<32x64x4x16xf32>) -> tensor<32x4x64x16xf32>
    %2706 = "stablehlo.dot_general"(%2638, %2637) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [2]>}> : (tensor<32x4x64x64xf32>, tensor<32x4x64x16xf32>) -> tensor<32x4x64x16xf32>
    %2683 = "stablehlo.transpose"(%2706) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<32x4x64x16xf32>) -> tensor<32x64x4x16xf32>
    %2662 = "sdy.sharding_constraint"(%2683) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}, {}]>}> : (tensor<32x64x4x16xf32>) -> tensor<32x64x4x16xf32>
    %2636 = "stablehlo.reshape"(%2662) : (tensor<32x64x4x16xf32>) -> tensor<32x64x64xf32>
    %2756 = "sdy.sharding_constraint"(%t182) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %2739 = "stablehlo.dot_general"(%2636, %2756) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>}> : (tensor<32x64x64xf32>, tensor<64x64xf32>) -> tensor<32x64x64xf32>
    %3007 = "stablehlo.constant"() <{value = dense<"0xF12B2AB95B9B32D50A3042AB1B78A0A7"> : tensor<2xui64>}> : () -> tensor<2xui64>
    %3003 = "stablehlo.dynamic_slice"(%3007, %t168) <{slice_sizes = array<i64: 1>}> : (tensor<2xui64>, tensor<i32>) -> tensor<1xui64>
    %2999 = "stablehlo.reshape"(%3003) : (tensor<1xui64>) -> tensor<ui64>
    %2989 = "stablehlo.xor"(%b3025_23, %2999) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2990 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %2980 = "stablehlo.add"(%2989, %2990) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2991 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2981 = "stablehlo.shift_right_logical"(%2980, %2991) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2969 = "stablehlo.xor"(%2980, %2981) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2970 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %2960 = "stablehlo.multiply"(%2969, %2970) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2971 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2961 = "stablehlo.shift_right_logical"(%2960, %2971) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2949 = "stablehlo.xor"(%2960, %2961) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2950 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %2937 = "stablehlo.multiply"(%2949, %2950) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2951 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2938 = "stablehlo.shift_right_logical"(%2937, %2951) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2922 = "stablehlo.xor"(%2937, %2938) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2903 = "stablehlo.broadcast_in_dim"(%2922) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %2923 = "stablehlo.iota"() <{iota_dimension = 2 : i64}> : () -> tensor<32x64x64xui64>
    %2939 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %2924 = "stablehlo.broadcast_in_dim"(%2939) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %2904 = "stablehlo.multiply"(%2923, %2924) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %2885 = "stablehlo.add"(%2903, %2904) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %2905 = "stablehlo.iota"() <{iota_dimension = 1 : i64}> : () -> tensor<32x64x64xui64>
    %2925 = "stablehlo.constant"() <{value = dense<"0x40059FD25F6EDE8D"> : tensor<ui64>}> : () -> tensor<ui64>
    %2906 = "stablehlo.broadcast_in_dim"(%2925) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %2886 = "stablehlo.multiply"(%2905, %2906) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %2869 = "stablehlo.add"(%2885, %2886) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %2887 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<32x64x64xui64>
    %2907 = "stablehlo.constant"() <{value = dense<"0x0050C1A7F4979B77"> : tensor<ui64>}> : () -> tensor<ui64>
    %2888 = "stablehlo.broadcast_in_dim"(%2907) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %2870 = "stablehlo.multiply"(%2887, %2888) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %2855 = "stablehlo.add"(%2869, %2870) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %2871 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %2856 = "stablehlo.broadcast_in_dim"(%2871) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %2841 = "stablehlo.add"(%2855, %2856) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %2872 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2857 = "stablehlo.broadcast_in_dim"(%2872) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %2842 = "stablehlo.shift_right_logical"(%2841, %2857) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %2827 = "stablehlo.xor"(%2841, %2842) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %2843 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %2828 = "stablehlo.broadcast_in_dim"(%2843) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %2813 = "stablehlo.multiply"(%2827, %2828) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %2844 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2829 = "stablehlo.broadcast_in_dim"(%2844) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %2814 = "stablehlo.shift_right_logical"(%2813, %2829) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %2799 = "stablehlo.xor"(%2813, %2814) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %2815 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %2800 = "stablehlo.broadcast_in_dim"(%2815) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %2787 = "stablehlo.multiply"(%2799, %2800) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %2816 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2801 = "stablehlo.broadcast_in_dim"(%2816) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %2788 = "stablehlo.shift_right_logical"(%2787, %2801) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %2777 = "stablehlo.xor"(%2787, %2788) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %2789 = "stablehlo.constant"() <{value = dense<"0x2000000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2778 = "stablehlo.broadcast_in_dim"(%2789) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %2771 = "stablehlo.shift_right_logical"(%2777, %2778) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %2765 = "stablehlo.convert"(%2771) : (tensor<32x64x64xui64>) -> tensor<32x64x64xui32>
    %2766 = "stablehlo.constant"() <{value = dense<9> : tensor<32x64x64xui32>}> : () -> tensor<32x64x64xui32>
    %2757 = "stablehlo.shift_right_logical"(%2765, %2766) : (tensor<32x64x64xui32>, tensor<32x64x64xui32>) -> tensor<32x64x64xui32>
    %2758 = "stablehlo.constant"() <{value = dense<1065353216> : tensor<32x64x64xui32>}> : () -> tensor<32x64x64xui32>
    %2740 = "stablehlo.or"(%2757, %2758) : (tensor<32x64x64xui32>, tensor<32x64x64xui32>) -> tensor<32x64x64xui32>
    %2727 = "stablehlo.bitcast_convert"(%2740) : (tensor<32x64x64xui32>) -> tensor<32x64x64xf32>
    %2728 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<32x64x64xf32>}> : () -> tensor<32x64x64xf32>
    %2704 = "stablehlo.subtract"(%2727, %2728) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2705 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<32x64x64xf32>}> : () -> tensor<32x64x64xf32>
    %2682 = "stablehlo.compare"(%2704, %2705) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xi1>
    %2660 = "stablehlo.convert"(%2682) : (tensor<32x64x64xi1>) -> tensor<32x64x64xf32>
    %2661 = "stablehlo.constant"() <{value = dense<0x3F8E38E4> : tensor<32x64x64xf32>}> : () -> tensor<32x64x64xf32>
    %2635 = "stablehlo.multiply"(%2660, %2661) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2699 = "stablehlo.multiply"(%2739, %2635) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2675 = "sdy.sharding_constraint"(%2699) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2657 = "stablehlo.add"(%t174, %2675) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2633 = "sdy.sharding_constraint"(%2657) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2634 = "sdy.sharding_constraint"(%t184) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %2741 = "stablehlo.multiply"(%2633, %2633) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2742 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %2722 = "stablehlo.reduce"(%2741, %2742) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x64x64xf32>, tensor<f32>) -> tensor<32x64xf32>
    %2723 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<32x64xf32>}> : () -> tensor<32x64xf32>
    %2701 = "stablehlo.multiply"(%2722, %2723) : (tensor<32x64xf32>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %2702 = "stablehlo.constant"() <{value = dense<0x358637BD> : tensor<32x64xf32>}> : () -> tensor<32x64xf32>
    %2678 = "stablehlo.add"(%2701, %2702) : (tensor<32x64xf32>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %2659 = "stablehlo.rsqrt"(%2678) : (tensor<32x64xf32>) -> tensor<32x64xf32>
    %2700 = "stablehlo.broadcast_in_dim"(%2659) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<32x64xf32>) -> tensor<32x64x64xf32>
    %2676 = "stablehlo.multiply"(%2633, %2700) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2677 = "stablehlo.broadcast_in_dim"(%2634) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<32x64x64xf32>
    %2658 = "stablehlo.multiply"(%2676, %2677) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2631 = "sdy.sharding_constraint"(%2658) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2681 = "sdy.sharding_constraint"(%t186) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<64x128xf32>) -> tensor<64x128xf32>
    %2656 = "stablehlo.dot_general"(%2631, %2681) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>}> : (tensor<32x64x64xf32>, tensor<64x128xf32>) -> tensor<32x64x128xf32>
    %2630 = "stablehlo.multiply"(%2656, %2656) : (tensor<32x64x128xf32>, tensor<32x64x128xf32>) -> tensor<32x64x128xf32>
    %2724 = "stablehlo.multiply"(%2630, %2656) : (tensor<32x64x128xf32>, tensor<32x64x128xf32>) -> tensor<32x64x128xf32>
    %2629 = "stablehlo.constant"() <{value = dense<0x3D372713> : tensor<32x64x128xf32>}> : () -> tensor<32x64x128xf32>
    %2703 = "stablehlo.multiply"(%2724, %2629) : (tensor<32x64x128xf32>, tensor<32x64x128xf32>) -> tensor<32x64x128xf32>
    %2680 = "stablehlo.add"(%2656, %2703) : (tensor<32x64x128xf32>, tensor<32x64x128xf32>) -> tensor<32x64x128xf32>
    %2628 = "stablehlo.constant"() <{value = dense<0x3F4C422A> : tensor<32x64x128xf32>}> : () -> tensor<32x64x128xf32>
    %2654 = "stablehlo.multiply"(%2680, %2628) : (tensor<32x64x128xf32>, tensor<32x64x128xf32>) -> tensor<32x64x128xf32>
    %2627 = "stablehlo.tanh"(%2654) : (tensor<32x64x128xf32>) -> tensor<32x64x128xf32>
    %2655 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<32x64x128xf32>}> : () -> tensor<32x64x128xf32>
    %2625 = "stablehlo.add"(%2627, %2655) : (tensor<32x64x128xf32>, tensor<32x64x128xf32>) -> tensor<32x64x128xf32>
    %2653 = "stablehlo.multiply"(%2656, %2625) : (tensor<32x64x128xf32>, tensor<32x64x128xf32>) -> tensor<32x64x128xf32>
    %2624 = "stablehlo.constant"() <{value = dense<0x3F000000> : tensor<32x64x128xf32>}> : () -> tensor<32x64x128xf32>
    %2623 = "stablehlo.multiply"(%2653, %2624) : (tensor<32x64x128xf32>, tensor<32x64x128xf32>) -> tensor<32x64x128xf32>
    %2679 = "sdy.sharding_constraint"(%t188) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<64x128xf32>) -> tensor<64x128xf32>
    %2652 = "stablehlo.dot_general"(%2631, %2679) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>}> : (tensor<32x64x64xf32>, tensor<64x128xf32>) -> tensor<32x64x128xf32>
    %2673 = "stablehlo.multiply"(%2623, %2652) : (tensor<32x64x128xf32>, tensor<32x64x128xf32>) -> tensor<32x64x128xf32>
    %2651 = "sdy.sharding_constraint"(%2673) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<32x64x128xf32>) -> tensor<32x64x128xf32>
    %3008 = "stablehlo.constant"() <{value = dense<"0xEAAC7DF952804EA8B7A5C3652C538AB3"> : tensor<2xui64>}> : () -> tensor<2xui64>
    %3004 = "stablehlo.dynamic_slice"(%3008, %t168) <{slice_sizes = array<i64: 1>}> : (tensor<2xui64>, tensor<i32>) -> tensor<1xui64>
    %3000 = "stablehlo.reshape"(%3004) : (tensor<1xui64>) -> tensor<ui64>
    %2992 = "stablehlo.xor"(%b3025_23, %3000) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2993 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %2982 = "stablehlo.add"(%2992, %2993) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2994 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2983 = "stablehlo.shift_right_logical"(%2982, %2994) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2972 = "stablehlo.xor"(%2982, %2983) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2973 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %2962 = "stablehlo.multiply"(%2972, %2973) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2974 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2963 = "stablehlo.shift_right_logical"(%2962, %2974) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2952 = "stablehlo.xor"(%2962, %2963) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2953 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %2940 = "stablehlo.multiply"(%2952, %2953) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2954 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2941 = "stablehlo.shift_right_logical"(%2940, %2954) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2926 = "stablehlo.xor"(%2940, %2941) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2908 = "stablehlo.broadcast_in_dim"(%2926) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x128xui64>
    %2927 = "stablehlo.iota"() <{iota_dimension = 2 : i64}> : () -> tensor<32x64x128xui64>
    %2942 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %2928 = "stablehlo.broadcast_in_dim"(%2942) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x128xui64>
    %2909 = "stablehlo.multiply"(%2927, %2928) : (tensor<32x64x128xui64>, tensor<32x64x128xui64>) -> tensor<32x64x128xui64>
    %2889 = "stablehlo.add"(%2908, %2909) : (tensor<32x64x128xui64>, tensor<32x64x128xui64>) -> tensor<32x64x128xui64>
    %2910 = "stablehlo.iota"() <{iota_dimension = 1 : i64}> : () -> tensor<32x64x128xui64>
    %2929 = "stablehlo.constant"() <{value = dense<"0x800A3EA5BFDCBC1B"> : tensor<ui64>}> : () -> tensor<ui64>
    %2911 = "stablehlo.broadcast_in_dim"(%2929) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x128xui64>
    %2890 = "stablehlo.multiply"(%2910, %2911) : (tensor<32x64x128xui64>, tensor<32x64x128xui64>) -> tensor<32x64x128xui64>
    %2873 = "stablehlo.add"(%2889, %2890) : (tensor<32x64x128xui64>, tensor<32x64x128xui64>) -> tensor<32x64x128xui64>
    %2891 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<32x64x128xui64>
    %2912 = "stablehlo.constant"() <{value = dense<"0x00A0824FE92F37EF"> : tensor<ui64>}> : () -> tensor<ui64>
    %2892 = "stablehlo.broadcast_in_dim"(%2912) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x128xui64>
    %2874 = "stablehlo.multiply"(%2891, %2892) : (tensor<32x64x128xui64>, tensor<32x64x128xui64>) -> tensor<32x64x128xui64>
    %2858 = "stablehlo.add"(%2873, %2874) : (tensor<32x64x128xui64>, tensor<32x64x128xui64>) -> tensor<32x64x128xui64>
    %2875 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %2859 = "stablehlo.broadcast_in_dim"(%2875) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x128xui64>
    %2845 = "stablehlo.add"(%2858, %2859) : (tensor<32x64x128xui64>, tensor<32x64x128xui64>) -> tensor<32x64x128xui64>
    %2876 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2860 = "stablehlo.broadcast_in_dim"(%2876) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x128xui64>
    %2846 = "stablehlo.shift_right_logical"(%2845, %2860) : (tensor<32x64x128xui64>, tensor<32x64x128xui64>) -> tensor<32x64x128xui64>
    %2830 = "stablehlo.xor"(%2845, %2846) : (tensor<32x64x128xui64>, tensor<32x64x128xui64>) -> tensor<32x64x128xui64>
    %2847 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %2831 = "stablehlo.broadcast_in_dim"(%2847) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x128xui64>
    %2817 = "stablehlo.multiply"(%2830, %2831) : (tensor<32x64x128xui64>, tensor<32x64x128xui64>) -> tensor<32x64x128xui64>
    %2848 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2832 = "stablehlo.broadcast_in_dim"(%2848) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x128xui64>
    %2818 = "stablehlo.shift_right_logical"(%2817, %2832) : (tensor<32x64x128xui64>, tensor<32x64x128xui64>) -> tensor<32x64x128xui64>
    %2802 = "stablehlo.xor"(%2817, %2818) : (tensor<32x64x128xui64>, tensor<32x64x128xui64>) -> tensor<32x64x128xui64>
    %2819 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %2803 = "stablehlo.broadcast_in_dim"(%2819) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x128xui64>
    %2790 = "stablehlo.multiply"(%2802, %2803) : (tensor<32x64x128xui64>, tensor<32x64x128xui64>) -> tensor<32x64x128xui64>
    %2820 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2804 = "stablehlo.broadcast_in_dim"(%2820) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x128xui64>
    %2791 = "stablehlo.shift_right_logical"(%2790, %2804) : (tensor<32x64x128xui64>, tensor<32x64x128xui64>) -> tensor<32x64x128xui64>
    %2779 = "stablehlo.xor"(%2790, %2791) : (tensor<32x64x128xui64>, tensor<32x64x128xui64>) -> tensor<32x64x128xui64>
    %2792 = "stablehlo.constant"() <{value = dense<"0x2000000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2780 = "stablehlo.broadcast_in_dim"(%2792) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x128xui64>
    %2772 = "stablehlo.shift_right_logical"(%2779, %2780) : (tensor<32x64x128xui64>, tensor<32x64x128xui64>) -> tensor<32x64x128xui64>
    %2767 = "stablehlo.convert"(%2772) : (tensor<32x64x128xui64>) -> tensor<32x64x128xui32>
    %2768 = "stablehlo.constant"() <{value = dense<9> : tensor<32x64x128xui32>}> : () -> tensor<32x64x128xui32>
    %2759 = "stablehlo.shift_right_logical"(%2767, %2768) : (tensor<32x64x128xui32>, tensor<32x64x128xui32>) -> tensor<32x64x128xui32>
    %2760 = "stablehlo.constant"() <{value = dense<1065353216> : tensor<32x64x128xui32>}> : () -> tensor<32x64x128xui32>
    %2743 = "stablehlo.or"(%2759, %2760) : (tensor<32x64x128xui32>, tensor<32x64x128xui32>) -> tensor<32x64x128xui32>
    %2725 = "stablehlo.bitcast_convert"(%2743) : (tensor<32x64x128xui32>) -> tensor<32x64x128xf32>
    %2726 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<32x64x128xf32>}> : () -> tensor<32x64x128xf32>
    %2697 = "stablehlo.subtract"(%2725, %2726) : (tensor<32x64x128xf32>, tensor<32x64x128xf32>) -> tensor<32x64x128xf32>
    %2698 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<32x64x128xf32>}> : () -> tensor<32x64x128xf32>
    %2674 = "stablehlo.compare"(%2697, %2698) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<32x64x128xf32>, tensor<32x64x128xf32>) -> tensor<32x64x128xi1>
    %2649 = "stablehlo.convert"(%2674) : (tensor<32x64x128xi1>) -> tensor<32x64x128xf32>
    %2650 = "stablehlo.constant"() <{value = dense<0x3F8E38E4> : tensor<32x64x128xf32>}> : () -> tensor<32x64x128xf32>
    %2621 = "stablehlo.multiply"(%2649, %2650) : (tensor<32x64x128xf32>, tensor<32x64x128xf32>) -> tensor<32x64x128xf32>
    %2620 = "stablehlo.multiply"(%2651, %2621) : (tensor<32x64x128xf32>, tensor<32x64x128xf32>) -> tensor<32x64x128xf32>
    %2496 = "stablehlo.dot_general"(%2620, %2493) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>}> : (tensor<32x64x128xf32>, tensor<32x64x64xf32>) -> tensor<128x64xf32>
    %2497 = "sdy.sharding_constraint"(%2496) <{sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}> : (tensor<128x64xf32>) -> tensor<128x64xf32>
    %2498 = "stablehlo.multiply"(%2495, %2621) : (tensor<32x64x128xf32>, tensor<32x64x128xf32>) -> tensor<32x64x128xf32>
    %2499 = "sdy.sharding_constraint"(%2498) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<32x64x128xf32>) -> tensor<32x64x128xf32>
    %2500 = "stablehlo.multiply"(%2499, %2652) : (tensor<32x64x128xf32>, tensor<32x64x128xf32>) -> tensor<32x64x128xf32>
    %2501 = "stablehlo.multiply"(%2499, %2623) : (tensor<32x64x128xf32>, tensor<32x64x128xf32>) -> tensor<32x64x128xf32>
    %2502 = "stablehlo.multiply"(%2500, %2624) : (tensor<32x64x128xf32>, tensor<32x64x128xf32>) -> tensor<32x64x128xf32>
    %2503 = "stablehlo.multiply"(%2502, %2625) : (tensor<32x64x128xf32>, tensor<32x64x128xf32>) -> tensor<32x64x128xf32>
    %2504 = "stablehlo.multiply"(%2502, %2656) : (tensor<32x64x128xf32>, tensor<32x64x128xf32>) -> tensor<32x64x128xf32>
    %2505 = "stablehlo.multiply"(%2627, %2627) : (tensor<32x64x128xf32>, tensor<32x64x128xf32>) -> tensor<32x64x128xf32>
    %2506 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<32x64x128xf32>}> : () -> tensor<32x64x128xf32>
    %2507 = "stablehlo.subtract"(%2506, %2505) : (tensor<32x64x128xf32>, tensor<32x64x128xf32>) -> tensor<32x64x128xf32>
    %2508 = "stablehlo.multiply"(%2504, %2507) : (tensor<32x64x128xf32>, tensor<32x64x128xf32>) -> tensor<32x64x128xf32>
    %2509 = "stablehlo.multiply"(%2508, %2628) : (tensor<32x64x128xf32>, tensor<32x64x128xf32>) -> tensor<32x64x128xf32>
    %2510 = "stablehlo.add"(%2503, %2509) : (tensor<32x64x128xf32>, tensor<32x64x128xf32>) -> tensor<32x64x128xf32>
    %2511 = "stablehlo.multiply"(%2509, %2629) : (tensor<32x64x128xf32>, tensor<32x64x128xf32>) -> tensor<32x64x128xf32>
    %2512 = "stablehlo.multiply"(%2511, %2656) : (tensor<32x64x128xf32>, tensor<32x64x128xf32>) -> tensor<32x64x128xf32>
    %2513 = "stablehlo.multiply"(%2511, %2630) : (tensor<32x64x128xf32>, tensor<32x64x128xf32>) -> tensor<32x64x128xf32>
    %2514 = "stablehlo.add"(%2510, %2513) : (tensor<32x64x128xf32>, tensor<32x64x128xf32>) -> tensor<32x64x128xf32>
    %2515 = "stablehlo.multiply"(%2512, %2656) : (tensor<32x64x128xf32>, tensor<32x64x128xf32>) -> tensor<32x64x128xf32>
    %2516 = "stablehlo.multiply"(%2512, %2656) : (tensor<32x64x128xf32>, tensor<32x64x128xf32>) -> tensor<32x64x128xf32>
    %2517 = "stablehlo.add"(%2514, %2515) : (tensor<32x64x128xf32>, tensor<32x64x128xf32>) -> tensor<32x64x128xf32>
    %2518 = "stablehlo.add"(%2517, %2516) : (tensor<32x64x128xf32>, tensor<32x64x128xf32>) -> tensor<32x64x128xf32>
    %2519 = "sdy.sharding_constraint"(%t188) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<64x128xf32>) -> tensor<64x128xf32>
    %2520 = "stablehlo.dot_general"(%2501, %2519) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>}> : (tensor<32x64x128xf32>, tensor<64x128xf32>) -> tensor<32x64x64xf32>
    %2521 = "stablehlo.dot_general"(%2631, %2501) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>}> : (tensor<32x64x64xf32>, tensor<32x64x128xf32>) -> tensor<64x128xf32>
    %2522 = "sdy.sharding_constraint"(%2521) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}]>}> : (tensor<64x128xf32>) -> tensor<64x128xf32>
    %2523 = "sdy.sharding_constraint"(%t186) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<64x128xf32>) -> tensor<64x128xf32>
    %2524 = "stablehlo.dot_general"(%2518, %2523) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>}> : (tensor<32x64x128xf32>, tensor<64x128xf32>) -> tensor<32x64x64xf32>
    %2525 = "stablehlo.dot_general"(%2631, %2518) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>}> : (tensor<32x64x64xf32>, tensor<32x64x128xf32>) -> tensor<64x128xf32>
    %2526 = "sdy.sharding_constraint"(%2525) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}]>}> : (tensor<64x128xf32>) -> tensor<64x128xf32>
    %2527 = "stablehlo.add"(%2520, %2524) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2528 = "sdy.sharding_constraint"(%2527) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2530 = "stablehlo.broadcast_in_dim"(%2659) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<32x64xf32>) -> tensor<32x64x64xf32>
    %2531 = "stablehlo.multiply"(%2633, %2530) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2532 = "stablehlo.broadcast_in_dim"(%2634) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<32x64x64xf32>
    %2533 = "stablehlo.multiply"(%2528, %2532) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2534 = "stablehlo.multiply"(%2533, %2531) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2535 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %2536 = "stablehlo.reduce"(%2534, %2535) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x64x64xf32>, tensor<f32>) -> tensor<32x64xf32>
    %2537 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<32x64xf32>}> : () -> tensor<32x64xf32>
    %2538 = "stablehlo.multiply"(%2536, %2537) : (tensor<32x64xf32>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %2539 = "stablehlo.broadcast_in_dim"(%2538) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<32x64xf32>) -> tensor<32x64x64xf32>
    %2540 = "stablehlo.multiply"(%2531, %2539) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2541 = "stablehlo.subtract"(%2533, %2540) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2542 = "stablehlo.multiply"(%2541, %2530) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2543 = "stablehlo.multiply"(%2528, %2531) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2544 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %2545 = "stablehlo.reduce"(%2543, %2544) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x64x64xf32>, tensor<f32>) -> tensor<64xf32>
    %2546 = "stablehlo.add"(%2491, %2542) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2547 = "sdy.sharding_constraint"(%2545) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %2548 = "sdy.sharding_constraint"(%2546) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2549 = "sdy.sharding_constraint"(%2548) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2550 = "stablehlo.multiply"(%2549, %2635) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2551 = "sdy.sharding_constraint"(%t182) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %2552 = "stablehlo.dot_general"(%2550, %2551) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>}> : (tensor<32x64x64xf32>, tensor<64x64xf32>) -> tensor<32x64x64xf32>
    %2553 = "stablehlo.dot_general"(%2636, %2550) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>}> : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<64x64xf32>
    %2554 = "sdy.sharding_constraint"(%2553) <{sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %2555 = "stablehlo.reshape"(%2552) : (tensor<32x64x64xf32>) -> tensor<32x64x4x16xf32>
    %2556 = "sdy.sharding_constraint"(%2555) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}, {}]>}> : (tensor<32x64x4x16xf32>) -> tensor<32x64x4x16xf32>
    %2557 = "stablehlo.transpose"(%2556) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<32x64x4x16xf32>) -> tensor<32x4x64x16xf32>
    %2558 = "stablehlo.dot_general"(%2557, %2637) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>}> : (tensor<32x4x64x16xf32>, tensor<32x4x64x16xf32>) -> tensor<32x4x64x64xf32>
    %2559 = "stablehlo.dot_general"(%2638, %2557) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>}> : (tensor<32x4x64x64xf32>, tensor<32x4x64x16xf32>) -> tensor<32x4x64x16xf32>
    %2560 = "stablehlo.multiply"(%2558, %2639) : (tensor<32x4x64x64xf32>, tensor<32x4x64x64xf32>) -> tensor<32x4x64x64xf32>
    %2561 = "stablehlo.multiply"(%2560, %2665) : (tensor<32x4x64x64xf32>, tensor<32x4x64x64xf32>) -> tensor<32x4x64x64xf32>
    %2562 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %2563 = "stablehlo.reduce"(%2561, %2562) <{dimensions = array<i64: 3>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x4x64x64xf32>, tensor<f32>) -> tensor<32x4x64xf32>
    %2564 = "stablehlo.broadcast_in_dim"(%2563) <{broadcast_dimensions = array<i64: 0, 1, 2>}> : (tensor<32x4x64xf32>) -> tensor<32x4x64x64xf32>
    %2565 = "stablehlo.subtract"(%2560, %2564) : (tensor<32x4x64x64xf32>, tensor<32x4x64x64xf32>) -> tensor<32x4x64x64xf32>
    %2566 = "stablehlo.multiply"(%2665, %2565) : (tensor<32x4x64x64xf32>, tensor<32x4x64x64xf32>) -> tensor<32x4x64x64xf32>
    %2567 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<32x4x64x64xf32>}> : () -> tensor<32x4x64x64xf32>
    %2568 = "stablehlo.select"(%2641, %2566, %2567) : (tensor<32x4x64x64xi1>, tensor<32x4x64x64xf32>, tensor<32x4x64x64xf32>) -> tensor<32x4x64x64xf32>
    %2570 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %2571 = "stablehlo.reduce"(%2568, %2570) <{dimensions = array<i64: 0>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x4x64x64xf32>, tensor<f32>) -> tensor<4x64x64xf32>
    %2572 = "stablehlo.dot_general"(%2568, %2642) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [2]>}> : (tensor<32x4x64x64xf32>, tensor<32x4x64x16xf32>) -> tensor<32x4x64x16xf32>
    %2573 = "stablehlo.dot_general"(%2643, %2568) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>}> : (tensor<32x4x64x16xf32>, tensor<32x4x64x64xf32>) -> tensor<32x4x16x64xf32>
    %2574 = "stablehlo.transpose"(%2573) <{permutation = array<i64: 0, 1, 3, 2>}> : (tensor<32x4x16x64xf32>) -> tensor<32x4x64x16xf32>
    %2575 = "stablehlo.transpose"(%2559) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<32x4x64x16xf32>) -> tensor<32x64x4x16xf32>
    %2576 = "sdy.sharding_constraint"(%2575) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}, {}]>}> : (tensor<32x64x4x16xf32>) -> tensor<32x64x4x16xf32>
    %2577 = "stablehlo.reshape"(%2576) : (tensor<32x64x4x16xf32>) -> tensor<32x64x64xf32>
    %2578 = "stablehlo.transpose"(%2574) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<32x4x64x16xf32>) -> tensor<32x64x4x16xf32>
    %2579 = "sdy.sharding_constraint"(%2578) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}, {}]>}> : (tensor<32x64x4x16xf32>) -> tensor<32x64x4x16xf32>
    %2580 = "stablehlo.reshape"(%2579) : (tensor<32x64x4x16xf32>) -> tensor<32x64x64xf32>
    %2581 = "stablehlo.transpose"(%2572) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<32x4x64x16xf32>) -> tensor<32x64x4x16xf32>
    %2582 = "sdy.sharding_constraint"(%2581) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}, {}]>}> : (tensor<32x64x4x16xf32>) -> tensor<32x64x4x16xf32>
    %2583 = "stablehlo.reshape"(%2582) : (tensor<32x64x4x16xf32>) -> tensor<32x64x64xf32>
    %2584 = "sdy.sharding_constraint"(%t180) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %2585 = "stablehlo.dot_general"(%2577, %2584) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>}> : (tensor<32x64x64xf32>, tensor<64x64xf32>) -> tensor<32x64x64xf32>
    %2586 = "stablehlo.dot_general"(%2644, %2577) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>}> : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<64x64xf32>
    %2587 = "sdy.sharding_constraint"(%2586) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %2588 = "sdy.sharding_constraint"(%t178) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %2589 = "stablehlo.dot_general"(%2580, %2588) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>}> : (tensor<32x64x64xf32>, tensor<64x64xf32>) -> tensor<32x64x64xf32>
    %2590 = "stablehlo.dot_general"(%2644, %2580) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>}> : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<64x64xf32>
    %2591 = "sdy.sharding_constraint"(%2590) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %2592 = "stablehlo.add"(%2585, %2589) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2593 = "sdy.sharding_constraint"(%t176) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %2594 = "stablehlo.dot_general"(%2583, %2593) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>}> : (tensor<32x64x64xf32>, tensor<64x64xf32>) -> tensor<32x64x64xf32>
    %2595 = "stablehlo.dot_general"(%2644, %2583) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>}> : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<64x64xf32>
    %2596 = "sdy.sharding_constraint"(%2595) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %2597 = "stablehlo.add"(%2592, %2594) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2598 = "sdy.sharding_constraint"(%2597) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2600 = "stablehlo.broadcast_in_dim"(%2671) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<32x64xf32>) -> tensor<32x64x64xf32>
    %2601 = "stablehlo.multiply"(%t174, %2600) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2602 = "stablehlo.broadcast_in_dim"(%2646) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<32x64x64xf32>
    %2603 = "stablehlo.multiply"(%2598, %2602) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2604 = "stablehlo.multiply"(%2603, %2601) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2605 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %2606 = "stablehlo.reduce"(%2604, %2605) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x64x64xf32>, tensor<f32>) -> tensor<32x64xf32>
    %2607 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<32x64xf32>}> : () -> tensor<32x64xf32>
    %2608 = "stablehlo.multiply"(%2606, %2607) : (tensor<32x64xf32>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %2609 = "stablehlo.broadcast_in_dim"(%2608) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<32x64xf32>) -> tensor<32x64x64xf32>
    %2610 = "stablehlo.multiply"(%2601, %2609) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2611 = "stablehlo.subtract"(%2603, %2610) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2612 = "stablehlo.multiply"(%2611, %2600) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2613 = "stablehlo.multiply"(%2598, %2601) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2614 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %2615 = "stablehlo.reduce"(%2613, %2614) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x64x64xf32>, tensor<f32>) -> tensor<64xf32>
    %2616 = "stablehlo.add"(%2548, %2612) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2617 = "sdy.sharding_constraint"(%2615) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %2618 = "stablehlo.add"(%2571, %b3025_2) : (tensor<4x64x64xf32>, tensor<4x64x64xf32>) -> tensor<4x64x64xf32>
    %t189 = "stablehlo.add"(%b3025_0, %t163)  : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %t190 = "stablehlo.reshape"(%2591)  : (tensor<64x64xf32>) -> tensor<1x64x64xf32>
    %t191 = "stablehlo.dynamic_update_slice"(%b3025_3, %t190, %t166, %t164, %t164)  : (tensor<2x64x64xf32>, tensor<1x64x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x64x64xf32>
    %t192 = "stablehlo.reshape"(%2554)  : (tensor<64x64xf32>) -> tensor<1x64x64xf32>
    %t193 = "stablehlo.dynamic_update_slice"(%b3025_4, %t192, %t166, %t164, %t164)  : (tensor<2x64x64xf32>, tensor<1x64x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x64x64xf32>
    %t194 = "stablehlo.reshape"(%2596)  : (tensor<64x64xf32>) -> tensor<1x64x64xf32>
    %t195 = "stablehlo.dynamic_update_slice"(%b3025_5, %t194, %t166, %t164, %t164)  : (tensor<2x64x64xf32>, tensor<1x64x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x64x64xf32>
    %t196 = "stablehlo.reshape"(%2587)  : (tensor<64x64xf32>) -> tensor<1x64x64xf32>
    %t197 = "stablehlo.dynamic_update_slice"(%b3025_6, %t196, %t166, %t164, %t164)  : (tensor<2x64x64xf32>, tensor<1x64x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x64x64xf32>
    %t198 = "stablehlo.reshape"(%2617)  : (tensor<64xf32>) -> tensor<1x64xf32>
    %t199 = "stablehlo.dynamic_update_slice"(%b3025_7, %t198, %t166, %t164)  : (tensor<2x64xf32>, tensor<1x64xf32>, tensor<i32>, tensor<i32>) -> tensor<2x64xf32>
    %t200 = "stablehlo.reshape"(%2526)  : (tensor<64x128xf32>) -> tensor<1x64x128xf32>
    %t201 = "stablehlo.dynamic_update_slice"(%b3025_8, %t200, %t166, %t164, %t164)  : (tensor<2x64x128xf32>, tensor<1x64x128xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x64x128xf32>
    %t202 = "stablehlo.reshape"(%2522)  : (tensor<64x128xf32>) -> tensor<1x64x128xf32>
    %t203 = "stablehlo.dynamic_update_slice"(%b3025_9, %t202, %t166, %t164, %t164)  : (tensor<2x64x128xf32>, tensor<1x64x128xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x64x128xf32>
    %t204 = "stablehlo.reshape"(%2497)  : (tensor<128x64xf32>) -> tensor<1x128x64xf32>
    %t205 = "stablehlo.dynamic_update_slice"(%b3025_10, %t204, %t166, %t164, %t164)  : (tensor<2x128x64xf32>, tensor<1x128x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x128x64xf32>
    %t206 = "stablehlo.reshape"(%2547)  : (tensor<64xf32>) -> tensor<1x64xf32>
    %t207 = "stablehlo.dynamic_update_slice"(%b3025_11, %t206, %t166, %t164)  : (tensor<2x64xf32>, tensor<1x64xf32>, tensor<i32>, tensor<i32>) -> tensor<2x64xf32>
    "stablehlo.return"(%t189, %2616, %2618, %t191, %t193, %t195, %t197, %t199, %t201, %t203, %t205, %t207, %b3025_12, %b3025_13, %b3025_14, %b3025_15, %b3025_16, %b3025_17, %b3025_18, %b3025_19, %b3025_20, %b3025_21, %b3025_22, %b3025_23, %b3025_24, %b3025_25) : (tensor<i32>, tensor<32x64x64xf32>, tensor<4x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64xf32>, tensor<2x64x128xf32>, tensor<2x64x128xf32>, tensor<2x128x64xf32>, tensor<2x64xf32>, tensor<2xi32>, tensor<2x128x64xf32>, tensor<2x64xf32>, tensor<2x32x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64xf32>, tensor<2x64x128xf32>, tensor<2x64x128xf32>, tensor<ui64>, tensor<32x64x64xi1>, tensor<4x64x64xf32>) -> ()
    }) : (tensor<i32>, tensor<32x64x64xf32>, tensor<4x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64xf32>, tensor<2x64x128xf32>, tensor<2x64x128xf32>, tensor<2x128x64xf32>, tensor<2x64xf32>, tensor<2xi32>, tensor<2x128x64xf32>, tensor<2x64xf32>, tensor<2x32x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64xf32>, tensor<2x64x128xf32>, tensor<2x64x128xf32>, tensor<ui64>, tensor<32x64x64xi1>, tensor<4x64x64xf32>) -> (tensor<i32>, tensor<32x64x64xf32>, tensor<4x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64xf32>, tensor<2x64x128xf32>, tensor<2x64x128xf32>, tensor<2x128x64xf32>, tensor<2x64xf32>, tensor<2xi32>, tensor<2x128x64xf32>, tensor<2x64xf32>, tensor<2x32x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64xf32>, tensor<2x64x128xf32>, tensor<2x64x128xf32>, tensor<ui64>, tensor<32x64x64xi1>, tensor<4x64x64xf32>)
    %3026 = "sdy.sharding_constraint"(%s3025#1) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %3027 = "stablehlo.multiply"(%3026, %226) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %3028 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3029 = "stablehlo.pad"(%s3025#2, %3028) <{edge_padding_low = array<i64: 0, 0, 0>, edge_padding_high = array<i64: 0, 0, 63>, interior_padding = array<i64: 0, 0, 0>}> : (tensor<4x64x64xf32>, tensor<f32>) -> tensor<4x64x127xf32>
    %3030 = "stablehlo.reshape"(%3029) : (tensor<4x64x127xf32>) -> tensor<4x8128xf32>
    %3031 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3032 = "stablehlo.pad"(%3030, %3031) <{edge_padding_low = array<i64: 0, 0>, edge_padding_high = array<i64: 0, 64>, interior_padding = array<i64: 0, 0>}> : (tensor<4x8128xf32>, tensor<f32>) -> tensor<4x8192xf32>
    %3033 = "stablehlo.reshape"(%3032) : (tensor<4x8192xf32>) -> tensor<4x64x128xf32>
    %3034 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3035 = "stablehlo.reduce"(%3033, %3034) <{dimensions = array<i64: 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<4x64x128xf32>, tensor<f32>) -> tensor<4x128xf32>
    %3036 = "stablehlo.transpose"(%3035) <{permutation = array<i64: 1, 0>}> : (tensor<4x128xf32>) -> tensor<128x4xf32>
    %3037 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<32x4xf32>}> : () -> tensor<32x4xf32>
    %3038 = "stablehlo.constant"() <{value = dense<31> : tensor<1xi32>}> : () -> tensor<1xi32>
    %3039 = "stablehlo.concatenate"(%3038) <{dimension = 0 : i64}> : (tensor<1xi32>) -> tensor<1xi32>
    %3040 = "stablehlo.reshape"(%3039) : (tensor<1xi32>) -> tensor<i32>
    %3041 = "stablehlo.constant"() <{value = dense<0> : tensor<128xi32>}> : () -> tensor<128xi32>
    %3042 = "stablehlo.broadcast_in_dim"(%3040) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<128xi32>
    %3043 = "stablehlo.clamp"(%3041, %149, %3042) : (tensor<128xi32>, tensor<128xi32>, tensor<128xi32>) -> tensor<128xi32>
    %3044 = "stablehlo.scatter"(%3037, %3043, %3036) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = false}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x4xf32>, tensor<128xi32>, tensor<128x4xf32>) -> tensor<32x4xf32>
    %3045 = "sdy.sharding_constraint"(%3044) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<32x4xf32>) -> tensor<32x4xf32>
    %3046 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3047 = "stablehlo.pad"(%3027, %3046) <{edge_padding_low = array<i64: 0, 0, 0>, edge_padding_high = array<i64: 0, 16, 0>, interior_padding = array<i64: 0, 0, 0>}> : (tensor<32x64x64xf32>, tensor<f32>) -> tensor<32x80x64xf32>
    %3048 = "stablehlo.add"(%2468, %3047) : (tensor<32x80x64xf32>, tensor<32x80x64xf32>) -> tensor<32x80x64xf32>
    %3049 = "sdy.sharding_constraint"(%3048) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<32x80x64xf32>) -> tensor<32x80x64xf32>
    %3050 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<1024x64xf32>}> : () -> tensor<1024x64xf32>
    %3051 = "stablehlo.constant"() <{value = dense<1023> : tensor<1xi32>}> : () -> tensor<1xi32>
    %3052 = "stablehlo.concatenate"(%3051) <{dimension = 0 : i64}> : (tensor<1xi32>) -> tensor<1xi32>
    %3053 = "stablehlo.reshape"(%3052) : (tensor<1xi32>) -> tensor<i32>
    %3054 = "stablehlo.constant"() <{value = dense<0> : tensor<32x80xi32>}> : () -> tensor<32x80xi32>
    %3055 = "stablehlo.broadcast_in_dim"(%3053) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<32x80xi32>
    %3056 = "stablehlo.clamp"(%3054, %136, %3055) : (tensor<32x80xi32>, tensor<32x80xi32>, tensor<32x80xi32>) -> tensor<32x80xi32>
    %3057 = "stablehlo.scatter"(%3050, %3056, %3049) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, indices_are_sorted = false, unique_indices = false}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<1024x64xf32>, tensor<32x80xi32>, tensor<32x80x64xf32>) -> tensor<1024x64xf32>
    %3058 = "sdy.sharding_constraint"(%3057) <{sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}> : (tensor<1024x64xf32>) -> tensor<1024x64xf32>
    %3059 = "stablehlo.multiply"(%3058, %3058) : (tensor<1024x64xf32>, tensor<1024x64xf32>) -> tensor<1024x64xf32>
    %3060 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3061 = "stablehlo.reduce"(%3059, %3060) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<1024x64xf32>, tensor<f32>) -> tensor<f32>
    %3062 = "stablehlo.multiply"(%3045, %3045) : (tensor<32x4xf32>, tensor<32x4xf32>) -> tensor<32x4xf32>
    %3063 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3064 = "stablehlo.reduce"(%3062, %3063) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x4xf32>, tensor<f32>) -> tensor<f32>
    %3065 = "stablehlo.add"(%3061, %3064) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3066 = "stablehlo.multiply"(%s3025#7, %s3025#7) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3067 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3068 = "stablehlo.reduce"(%3066, %3067) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64xf32>, tensor<f32>) -> tensor<f32>
    %3069 = "stablehlo.add"(%3065, %3068) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3070 = "stablehlo.multiply"(%s3025#5, %s3025#5) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3071 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3072 = "stablehlo.reduce"(%3070, %3071) <{dimensions = array<i64: 0, 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x64xf32>, tensor<f32>) -> tensor<f32>
    %3073 = "stablehlo.add"(%3069, %3072) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3074 = "stablehlo.multiply"(%s3025#3, %s3025#3) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3075 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3076 = "stablehlo.reduce"(%3074, %3075) <{dimensions = array<i64: 0, 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x64xf32>, tensor<f32>) -> tensor<f32>
    %3077 = "stablehlo.add"(%3073, %3076) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3078 = "stablehlo.multiply"(%s3025#6, %s3025#6) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3079 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3080 = "stablehlo.reduce"(%3078, %3079) <{dimensions = array<i64: 0, 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x64xf32>, tensor<f32>) -> tensor<f32>
    %3081 = "stablehlo.add"(%3077, %3080) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3082 = "stablehlo.multiply"(%s3025#4, %s3025#4) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3083 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3084 = "stablehlo.reduce"(%3082, %3083) <{dimensions = array<i64: 0, 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x64xf32>, tensor<f32>) -> tensor<f32>
    %3085 = "stablehlo.add"(%3081, %3084) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3086 = "stablehlo.multiply"(%s3025#11, %s3025#11) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3087 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3088 = "stablehlo.reduce"(%3086, %3087) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64xf32>, tensor<f32>) -> tensor<f32>
    %3089 = "stablehlo.add"(%3085, %3088) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3090 = "stablehlo.multiply"(%s3025#8, %s3025#8) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %3091 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3092 = "stablehlo.reduce"(%3090, %3091) <{dimensions = array<i64: 0, 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x128xf32>, tensor<f32>) -> tensor<f32>
    %3093 = "stablehlo.add"(%3089, %3092) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3094 = "stablehlo.multiply"(%s3025#9, %s3025#9) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %3095 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3096 = "stablehlo.reduce"(%3094, %3095) <{dimensions = array<i64: 0, 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x128xf32>, tensor<f32>) -> tensor<f32>
    %3097 = "stablehlo.add"(%3093, %3096) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3098 = "stablehlo.multiply"(%s3025#10, %s3025#10) : (tensor<2x128x64xf32>, tensor<2x128x64xf32>) -> tensor<2x128x64xf32>
    %3099 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3100 = "stablehlo.reduce"(%3098, %3099) <{dimensions = array<i64: 0, 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x128x64xf32>, tensor<f32>) -> tensor<f32>
    %3101 = "stablehlo.add"(%3097, %3100) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3102 = "stablehlo.multiply"(%2488, %2488) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %3103 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3104 = "stablehlo.reduce"(%3102, %3103) <{dimensions = array<i64: 0>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64xf32>, tensor<f32>) -> tensor<f32>
    %3105 = "stablehlo.add"(%3101, %3104) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3106 = "stablehlo.multiply"(%2466, %2466) : (tensor<32x4xf32>, tensor<32x4xf32>) -> tensor<32x4xf32>
    %3107 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3108 = "stablehlo.reduce"(%3106, %3107) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x4xf32>, tensor<f32>) -> tensor<f32>
    %3109 = "stablehlo.add"(%3105, %3108) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3110 = "stablehlo.multiply"(%s2446#8, %s2446#8) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3111 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3112 = "stablehlo.reduce"(%3110, %3111) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64xf32>, tensor<f32>) -> tensor<f32>
    %3113 = "stablehlo.add"(%3109, %3112) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3114 = "stablehlo.multiply"(%s2446#6, %s2446#6) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3115 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3116 = "stablehlo.reduce"(%3114, %3115) <{dimensions = array<i64: 0, 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x64xf32>, tensor<f32>) -> tensor<f32>
    %3117 = "stablehlo.add"(%3113, %3116) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3118 = "stablehlo.multiply"(%s2446#4, %s2446#4) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3119 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3120 = "stablehlo.reduce"(%3118, %3119) <{dimensions = array<i64: 0, 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x64xf32>, tensor<f32>) -> tensor<f32>
    %3121 = "stablehlo.add"(%3117, %3120) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3122 = "stablehlo.multiply"(%s2446#7, %s2446#7) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3123 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3124 = "stablehlo.reduce"(%3122, %3123) <{dimensions = array<i64: 0, 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x64xf32>, tensor<f32>) -> tensor<f32>
    %3125 = "stablehlo.add"(%3121, %3124) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3126 = "stablehlo.multiply"(%s2446#5, %s2446#5) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3127 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3128 = "stablehlo.reduce"(%3126, %3127) <{dimensions = array<i64: 0, 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x64xf32>, tensor<f32>) -> tensor<f32>
    %3129 = "stablehlo.add"(%3125, %3128) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3130 = "stablehlo.multiply"(%s2446#13, %s2446#13) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3131 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3132 = "stablehlo.reduce"(%3130, %3131) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64xf32>, tensor<f32>) -> tensor<f32>
    %3133 = "stablehlo.add"(%3129, %3132) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3134 = "stablehlo.multiply"(%s2446#11, %s2446#11) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3135 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3136 = "stablehlo.reduce"(%3134, %3135) <{dimensions = array<i64: 0, 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x64xf32>, tensor<f32>) -> tensor<f32>
    %3137 = "stablehlo.add"(%3133, %3136) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3138 = "stablehlo.multiply"(%s2446#9, %s2446#9) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3139 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3140 = "stablehlo.reduce"(%3138, %3139) <{dimensions = array<i64: 0, 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x64xf32>, tensor<f32>) -> tensor<f32>
    %3141 = "stablehlo.add"(%3137, %3140) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3142 = "stablehlo.multiply"(%s2446#12, %s2446#12) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3143 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3144 = "stablehlo.reduce"(%3142, %3143) <{dimensions = array<i64: 0, 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x64xf32>, tensor<f32>) -> tensor<f32>
    %3145 = "stablehlo.add"(%3141, %3144) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3146 = "stablehlo.multiply"(%s2446#10, %s2446#10) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3147 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3148 = "stablehlo.reduce"(%3146, %3147) <{dimensions = array<i64: 0, 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x64xf32>, tensor<f32>) -> tensor<f32>
    %3149 = "stablehlo.add"(%3145, %3148) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3150 = "stablehlo.multiply"(%s2446#17, %s2446#17) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3151 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3152 = "stablehlo.reduce"(%3150, %3151) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64xf32>, tensor<f32>) -> tensor<f32>
    %3153 = "stablehlo.add"(%3149, %3152) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3154 = "stablehlo.multiply"(%s2446#14, %s2446#14) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %3155 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3156 = "stablehlo.reduce"(%3154, %3155) <{dimensions = array<i64: 0, 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x128xf32>, tensor<f32>) -> tensor<f32>
    %3157 = "stablehlo.add"(%3153, %3156) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3158 = "stablehlo.multiply"(%s2446#15, %s2446#15) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %3159 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3160 = "stablehlo.reduce"(%3158, %3159) <{dimensions = array<i64: 0, 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x128xf32>, tensor<f32>) -> tensor<f32>
    %3161 = "stablehlo.add"(%3157, %3160) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3162 = "stablehlo.multiply"(%s2446#16, %s2446#16) : (tensor<2x128x64xf32>, tensor<2x128x64xf32>) -> tensor<2x128x64xf32>
    %3163 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3164 = "stablehlo.reduce"(%3162, %3163) <{dimensions = array<i64: 0, 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x128x64xf32>, tensor<f32>) -> tensor<f32>
    %3165 = "stablehlo.add"(%3161, %3164) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3166 = "stablehlo.multiply"(%1624, %1624) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %3167 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3168 = "stablehlo.reduce"(%3166, %3167) <{dimensions = array<i64: 0>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64xf32>, tensor<f32>) -> tensor<f32>
    %3169 = "stablehlo.add"(%3165, %3168) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3170 = "stablehlo.multiply"(%1604, %1604) : (tensor<64x1024xf32>, tensor<64x1024xf32>) -> tensor<64x1024xf32>
    %3171 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3172 = "stablehlo.reduce"(%3170, %3171) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x1024xf32>, tensor<f32>) -> tensor<f32>
    %3173 = "stablehlo.add"(%3169, %3172) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3174 = "stablehlo.sqrt"(%3173) : (tensor<f32>) -> tensor<f32>
    %3175 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %3176 = "stablehlo.compare"(%3174, %3175) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %3177 = "stablehlo.divide"(%3175, %3174) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3178 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %3179 = "stablehlo.select"(%3176, %3177, %3178) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %3180 = "stablehlo.convert"(%arg62) : (tensor<ui64>) -> tensor<f32>
    %3181 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %3182 = "stablehlo.add"(%3180, %3181) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3183 = "stablehlo.broadcast_in_dim"(%3179) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<1024x64xf32>
    %3184 = "stablehlo.multiply"(%3058, %3183) : (tensor<1024x64xf32>, tensor<1024x64xf32>) -> tensor<1024x64xf32>
    %3185 = "stablehlo.log"(%3182) : (tensor<f32>) -> tensor<f32>
    %3186 = "stablehlo.constant"() <{value = dense<0xBF4CCCCD> : tensor<f32>}> : () -> tensor<f32>
    %3187 = "stablehlo.multiply"(%3185, %3186) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3188 = "stablehlo.exponential"(%3187) : (tensor<f32>) -> tensor<f32>
    %3189 = "stablehlo.negate"(%3188) : (tensor<f32>) -> tensor<f32>
    %3190 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %3191 = "stablehlo.add"(%3189, %3190) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3192 = "stablehlo.multiply"(%3184, %3184) : (tensor<1024x64xf32>, tensor<1024x64xf32>) -> tensor<1024x64xf32>
    %3193 = "stablehlo.constant"() <{value = dense<0x0DA24260> : tensor<1024x64xf32>}> : () -> tensor<1024x64xf32>
    %3194 = "stablehlo.add"(%3192, %3193) : (tensor<1024x64xf32>, tensor<1024x64xf32>) -> tensor<1024x64xf32>
    %3195 = "stablehlo.broadcast_in_dim"(%3191) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<1024x64xf32>
    %3196 = "stablehlo.multiply"(%arg29, %3195) : (tensor<1024x64xf32>, tensor<1024x64xf32>) -> tensor<1024x64xf32>
    %3197 = "stablehlo.broadcast_in_dim"(%3188) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<1024x64xf32>
    %3198 = "stablehlo.multiply"(%3194, %3197) : (tensor<1024x64xf32>, tensor<1024x64xf32>) -> tensor<1024x64xf32>
    %3199 = "stablehlo.add"(%3196, %3198) : (tensor<1024x64xf32>, tensor<1024x64xf32>) -> tensor<1024x64xf32>
    %3200 = "stablehlo.rsqrt"(%3199) : (tensor<1024x64xf32>) -> tensor<1024x64xf32>
    %3201 = "stablehlo.multiply"(%3184, %3200) : (tensor<1024x64xf32>, tensor<1024x64xf32>) -> tensor<1024x64xf32>
    %3202 = "stablehlo.multiply"(%3201, %3201) : (tensor<1024x64xf32>, tensor<1024x64xf32>) -> tensor<1024x64xf32>
    %3203 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3204 = "stablehlo.reduce"(%3202, %3203) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<1024x64xf32>, tensor<f32>) -> tensor<f32>
    %3205 = "stablehlo.constant"() <{value = dense<0x37800000> : tensor<f32>}> : () -> tensor<f32>
    %3206 = "stablehlo.multiply"(%3204, %3205) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3207 = "stablehlo.sqrt"(%3206) : (tensor<f32>) -> tensor<f32>
    %3208 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %3209 = "stablehlo.multiply"(%3207, %3208) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3210 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %3211 = "stablehlo.maximum"(%3209, %3210) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3212 = "stablehlo.broadcast_in_dim"(%3211) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<1024x64xf32>
    %3213 = "stablehlo.divide"(%3201, %3212) : (tensor<1024x64xf32>, tensor<1024x64xf32>) -> tensor<1024x64xf32>
    %3216 = "stablehlo.multiply"(%arg0, %arg0) : (tensor<1024x64xf32>, tensor<1024x64xf32>) -> tensor<1024x64xf32>
    %3217 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3218 = "stablehlo.reduce"(%3216, %3217) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<1024x64xf32>, tensor<f32>) -> tensor<f32>
    %3219 = "stablehlo.constant"() <{value = dense<0x37800000> : tensor<f32>}> : () -> tensor<f32>
    %3220 = "stablehlo.multiply"(%3218, %3219) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3221 = "stablehlo.sqrt"(%3220) : (tensor<f32>) -> tensor<f32>
    %3222 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<f32>}> : () -> tensor<f32>
    %3223 = "stablehlo.maximum"(%3221, %3222) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3224 = "stablehlo.multiply"(%3223, %arg63) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3225 = "stablehlo.broadcast_in_dim"(%3224) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<1024x64xf32>
    %3226 = "stablehlo.multiply"(%3213, %3225) : (tensor<1024x64xf32>, tensor<1024x64xf32>) -> tensor<1024x64xf32>
    %3227 = "stablehlo.subtract"(%arg0, %3226) : (tensor<1024x64xf32>, tensor<1024x64xf32>) -> tensor<1024x64xf32>
    %3228 = "stablehlo.broadcast_in_dim"(%3179) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32x4xf32>
    %3229 = "stablehlo.multiply"(%3045, %3228) : (tensor<32x4xf32>, tensor<32x4xf32>) -> tensor<32x4xf32>
    %3230 = "stablehlo.log"(%3182) : (tensor<f32>) -> tensor<f32>
    %3231 = "stablehlo.constant"() <{value = dense<0xBF4CCCCD> : tensor<f32>}> : () -> tensor<f32>
    %3232 = "stablehlo.multiply"(%3230, %3231) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3233 = "stablehlo.exponential"(%3232) : (tensor<f32>) -> tensor<f32>
    %3234 = "stablehlo.negate"(%3233) : (tensor<f32>) -> tensor<f32>
    %3235 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %3236 = "stablehlo.add"(%3234, %3235) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3237 = "stablehlo.multiply"(%3229, %3229) : (tensor<32x4xf32>, tensor<32x4xf32>) -> tensor<32x4xf32>
    %3238 = "stablehlo.constant"() <{value = dense<0x0DA24260> : tensor<32x4xf32>}> : () -> tensor<32x4xf32>
    %3239 = "stablehlo.add"(%3237, %3238) : (tensor<32x4xf32>, tensor<32x4xf32>) -> tensor<32x4xf32>
    %3240 = "stablehlo.broadcast_in_dim"(%3236) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32x4xf32>
    %3241 = "stablehlo.multiply"(%arg30, %3240) : (tensor<32x4xf32>, tensor<32x4xf32>) -> tensor<32x4xf32>
    %3242 = "stablehlo.broadcast_in_dim"(%3233) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32x4xf32>
    %3243 = "stablehlo.multiply"(%3239, %3242) : (tensor<32x4xf32>, tensor<32x4xf32>) -> tensor<32x4xf32>
    %3244 = "stablehlo.add"(%3241, %3243) : (tensor<32x4xf32>, tensor<32x4xf32>) -> tensor<32x4xf32>
    %3245 = "stablehlo.rsqrt"(%3244) : (tensor<32x4xf32>) -> tensor<32x4xf32>
    %3246 = "stablehlo.multiply"(%3229, %3245) : (tensor<32x4xf32>, tensor<32x4xf32>) -> tensor<32x4xf32>
    %3247 = "stablehlo.multiply"(%3246, %3246) : (tensor<32x4xf32>, tensor<32x4xf32>) -> tensor<32x4xf32>
    %3248 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3249 = "stablehlo.reduce"(%3247, %3248) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x4xf32>, tensor<f32>) -> tensor<f32>
    %3250 = "stablehlo.constant"() <{value = dense<0x3C000000> : tensor<f32>}> : () -> tensor<f32>
    %3251 = "stablehlo.multiply"(%3249, %3250) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3252 = "stablehlo.sqrt"(%3251) : (tensor<f32>) -> tensor<f32>
    %3253 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %3254 = "stablehlo.multiply"(%3252, %3253) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3255 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %3256 = "stablehlo.maximum"(%3254, %3255) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3257 = "stablehlo.broadcast_in_dim"(%3256) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32x4xf32>
    %3258 = "stablehlo.divide"(%3246, %3257) : (tensor<32x4xf32>, tensor<32x4xf32>) -> tensor<32x4xf32>
    %3261 = "stablehlo.multiply"(%arg1, %arg1) : (tensor<32x4xf32>, tensor<32x4xf32>) -> tensor<32x4xf32>
    %3262 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3263 = "stablehlo.reduce"(%3261, %3262) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x4xf32>, tensor<f32>) -> tensor<f32>
    %3264 = "stablehlo.constant"() <{value = dense<0x3C000000> : tensor<f32>}> : () -> tensor<f32>
    %3265 = "stablehlo.multiply"(%3263, %3264) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3266 = "stablehlo.sqrt"(%3265) : (tensor<f32>) -> tensor<f32>
    %3267 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<f32>}> : () -> tensor<f32>
    %3268 = "stablehlo.maximum"(%3266, %3267) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3269 = "stablehlo.multiply"(%3268, %arg63) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3270 = "stablehlo.broadcast_in_dim"(%3269) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32x4xf32>
    %3271 = "stablehlo.multiply"(%3258, %3270) : (tensor<32x4xf32>, tensor<32x4xf32>) -> tensor<32x4xf32>
    %3272 = "stablehlo.subtract"(%arg1, %3271) : (tensor<32x4xf32>, tensor<32x4xf32>) -> tensor<32x4xf32>
    %3273 = "stablehlo.broadcast_in_dim"(%3179) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %3274 = "stablehlo.multiply"(%s3025#7, %3273) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3275 = "stablehlo.log"(%3182) : (tensor<f32>) -> tensor<f32>
    %3276 = "stablehlo.constant"() <{value = dense<0xBF4CCCCD> : tensor<f32>}> : () -> tensor<f32>
    %3277 = "stablehlo.multiply"(%3275, %3276) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3278 = "stablehlo.exponential"(%3277) : (tensor<f32>) -> tensor<f32>
    %3279 = "stablehlo.negate"(%3278) : (tensor<f32>) -> tensor<f32>
    %3280 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %3281 = "stablehlo.add"(%3279, %3280) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3282 = "stablehlo.multiply"(%3274, %3274) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3283 = "stablehlo.constant"() <{value = dense<0x0DA24260> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %3284 = "stablehlo.add"(%3282, %3283) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3285 = "stablehlo.broadcast_in_dim"(%3281) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %3286 = "stablehlo.multiply"(%arg31, %3285) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3287 = "stablehlo.broadcast_in_dim"(%3278) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %3288 = "stablehlo.multiply"(%3284, %3287) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3289 = "stablehlo.add"(%3286, %3288) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3290 = "stablehlo.rsqrt"(%3289) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %3291 = "stablehlo.multiply"(%3274, %3290) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3292 = "stablehlo.multiply"(%3291, %3291) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3293 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3294 = "stablehlo.reduce"(%3292, %3293) <{dimensions = array<i64: 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64xf32>, tensor<f32>) -> tensor<2xf32>
    %3295 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3296 = "stablehlo.multiply"(%3294, %3295) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3297 = "stablehlo.sqrt"(%3296) : (tensor<2xf32>) -> tensor<2xf32>
    %3298 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3299 = "stablehlo.multiply"(%3297, %3298) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3300 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3301 = "stablehlo.maximum"(%3299, %3300) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3302 = "stablehlo.broadcast_in_dim"(%3301) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xf32>) -> tensor<2x64xf32>
    %3303 = "stablehlo.divide"(%3291, %3302) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3306 = "stablehlo.multiply"(%arg2, %arg2) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3307 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3308 = "stablehlo.reduce"(%3306, %3307) <{dimensions = array<i64: 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64xf32>, tensor<f32>) -> tensor<2xf32>
    %3309 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3310 = "stablehlo.multiply"(%3308, %3309) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3311 = "stablehlo.sqrt"(%3310) : (tensor<2xf32>) -> tensor<2xf32>
    %3312 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3313 = "stablehlo.maximum"(%3311, %3312) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3314 = "stablehlo.broadcast_in_dim"(%arg63) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2xf32>
    %3315 = "stablehlo.multiply"(%3313, %3314) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3316 = "stablehlo.broadcast_in_dim"(%3315) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xf32>) -> tensor<2x64xf32>
    %3317 = "stablehlo.multiply"(%3303, %3316) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3318 = "stablehlo.subtract"(%arg2, %3317) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3319 = "stablehlo.broadcast_in_dim"(%3179) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x64xf32>
    %3320 = "stablehlo.multiply"(%s3025#5, %3319) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3321 = "stablehlo.log"(%3182) : (tensor<f32>) -> tensor<f32>
    %3322 = "stablehlo.constant"() <{value = dense<0xBF4CCCCD> : tensor<f32>}> : () -> tensor<f32>
    %3323 = "stablehlo.multiply"(%3321, %3322) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3324 = "stablehlo.exponential"(%3323) : (tensor<f32>) -> tensor<f32>
    %3325 = "stablehlo.negate"(%3324) : (tensor<f32>) -> tensor<f32>
    %3326 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %3327 = "stablehlo.add"(%3325, %3326) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3328 = "stablehlo.multiply"(%3320, %3320) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3329 = "stablehlo.constant"() <{value = dense<0x0DA24260> : tensor<2x64x64xf32>}> : () -> tensor<2x64x64xf32>
    %3330 = "stablehlo.add"(%3328, %3329) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3331 = "stablehlo.broadcast_in_dim"(%3327) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x64xf32>
    %3332 = "stablehlo.multiply"(%arg32, %3331) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3333 = "stablehlo.broadcast_in_dim"(%3324) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x64xf32>
    %3334 = "stablehlo.multiply"(%3330, %3333) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3335 = "stablehlo.add"(%3332, %3334) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3336 = "stablehlo.rsqrt"(%3335) : (tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3337 = "stablehlo.multiply"(%3320, %3336) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3338 = "stablehlo.multiply"(%3337, %3337) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3339 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3340 = "stablehlo.reduce"(%3338, %3339) <{dimensions = array<i64: 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x64xf32>, tensor<f32>) -> tensor<2xf32>
    %3341 = "stablehlo.constant"() <{value = dense<0x39800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3342 = "stablehlo.multiply"(%3340, %3341) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3343 = "stablehlo.sqrt"(%3342) : (tensor<2xf32>) -> tensor<2xf32>
    %3344 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3345 = "stablehlo.multiply"(%3343, %3344) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3346 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3347 = "stablehlo.maximum"(%3345, %3346) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3348 = "stablehlo.broadcast_in_dim"(%3347) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xf32>) -> tensor<2x64x64xf32>
    %3349 = "stablehlo.divide"(%3337, %3348) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3352 = "stablehlo.multiply"(%arg3, %arg3) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3353 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3354 = "stablehlo.reduce"(%3352, %3353) <{dimensions = array<i64: 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x64xf32>, tensor<f32>) -> tensor<2xf32>
    %3355 = "stablehlo.constant"() <{value = dense<0x39800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3356 = "stablehlo.multiply"(%3354, %3355) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3357 = "stablehlo.sqrt"(%3356) : (tensor<2xf32>) -> tensor<2xf32>
    %3358 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3359 = "stablehlo.maximum"(%3357, %3358) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3360 = "stablehlo.broadcast_in_dim"(%arg63) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2xf32>
    %3361 = "stablehlo.multiply"(%3359, %3360) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3362 = "stablehlo.broadcast_in_dim"(%3361) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xf32>) -> tensor<2x64x64xf32>
    %3363 = "stablehlo.multiply"(%3349, %3362) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3364 = "stablehlo.subtract"(%arg3, %3363) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3365 = "stablehlo.broadcast_in_dim"(%3179) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x64xf32>
    %3366 = "stablehlo.multiply"(%s3025#3, %3365) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3367 = "stablehlo.log"(%3182) : (tensor<f32>) -> tensor<f32>
    %3368 = "stablehlo.constant"() <{value = dense<0xBF4CCCCD> : tensor<f32>}> : () -> tensor<f32>
    %3369 = "stablehlo.multiply"(%3367, %3368) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3370 = "stablehlo.exponential"(%3369) : (tensor<f32>) -> tensor<f32>
    %3371 = "stablehlo.negate"(%3370) : (tensor<f32>) -> tensor<f32>
    %3372 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %3373 = "stablehlo.add"(%3371, %3372) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3374 = "stablehlo.multiply"(%3366, %3366) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3375 = "stablehlo.constant"() <{value = dense<0x0DA24260> : tensor<2x64x64xf32>}> : () -> tensor<2x64x64xf32>
    %3376 = "stablehlo.add"(%3374, %3375) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3377 = "stablehlo.broadcast_in_dim"(%3373) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x64xf32>
    %3378 = "stablehlo.multiply"(%arg33, %3377) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3379 = "stablehlo.broadcast_in_dim"(%3370) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x64xf32>
    %3380 = "stablehlo.multiply"(%3376, %3379) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3381 = "stablehlo.add"(%3378, %3380) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3382 = "stablehlo.rsqrt"(%3381) : (tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3383 = "stablehlo.multiply"(%3366, %3382) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3384 = "stablehlo.multiply"(%3383, %3383) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3385 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3386 = "stablehlo.reduce"(%3384, %3385) <{dimensions = array<i64: 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x64xf32>, tensor<f32>) -> tensor<2xf32>
    %3387 = "stablehlo.constant"() <{value = dense<0x39800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3388 = "stablehlo.multiply"(%3386, %3387) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3389 = "stablehlo.sqrt"(%3388) : (tensor<2xf32>) -> tensor<2xf32>
    %3390 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3391 = "stablehlo.multiply"(%3389, %3390) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3392 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3393 = "stablehlo.maximum"(%3391, %3392) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3394 = "stablehlo.broadcast_in_dim"(%3393) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xf32>) -> tensor<2x64x64xf32>
    %3395 = "stablehlo.divide"(%3383, %3394) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3398 = "stablehlo.multiply"(%arg4, %arg4) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3399 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3400 = "stablehlo.reduce"(%3398, %3399) <{dimensions = array<i64: 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x64xf32>, tensor<f32>) -> tensor<2xf32>
    %3401 = "stablehlo.constant"() <{value = dense<0x39800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3402 = "stablehlo.multiply"(%3400, %3401) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3403 = "stablehlo.sqrt"(%3402) : (tensor<2xf32>) -> tensor<2xf32>
    %3404 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3405 = "stablehlo.maximum"(%3403, %3404) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3406 = "stablehlo.broadcast_in_dim"(%arg63) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2xf32>
    %3407 = "stablehlo.multiply"(%3405, %3406) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3408 = "stablehlo.broadcast_in_dim"(%3407) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xf32>) -> tensor<2x64x64xf32>
    %3409 = "stablehlo.multiply"(%3395, %3408) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3410 = "stablehlo.subtract"(%arg4, %3409) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3411 = "stablehlo.broadcast_in_dim"(%3179) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x64xf32>
    %3412 = "stablehlo.multiply"(%s3025#6, %3411) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3413 = "stablehlo.log"(%3182) : (tensor<f32>) -> tensor<f32>
    %3414 = "stablehlo.constant"() <{value = dense<0xBF4CCCCD> : tensor<f32>}> : () -> tensor<f32>
    %3415 = "stablehlo.multiply"(%3413, %3414) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3416 = "stablehlo.exponential"(%3415) : (tensor<f32>) -> tensor<f32>
    %3417 = "stablehlo.negate"(%3416) : (tensor<f32>) -> tensor<f32>
    %3418 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %3419 = "stablehlo.add"(%3417, %3418) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3420 = "stablehlo.multiply"(%3412, %3412) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3421 = "stablehlo.constant"() <{value = dense<0x0DA24260> : tensor<2x64x64xf32>}> : () -> tensor<2x64x64xf32>
    %3422 = "stablehlo.add"(%3420, %3421) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3423 = "stablehlo.broadcast_in_dim"(%3419) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x64xf32>
    %3424 = "stablehlo.multiply"(%arg34, %3423) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3425 = "stablehlo.broadcast_in_dim"(%3416) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x64xf32>
    %3426 = "stablehlo.multiply"(%3422, %3425) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3427 = "stablehlo.add"(%3424, %3426) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3428 = "stablehlo.rsqrt"(%3427) : (tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3429 = "stablehlo.multiply"(%3412, %3428) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3430 = "stablehlo.multiply"(%3429, %3429) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3431 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3432 = "stablehlo.reduce"(%3430, %3431) <{dimensions = array<i64: 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x64xf32>, tensor<f32>) -> tensor<2xf32>
    %3433 = "stablehlo.constant"() <{value = dense<0x39800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3434 = "stablehlo.multiply"(%3432, %3433) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3435 = "stablehlo.sqrt"(%3434) : (tensor<2xf32>) -> tensor<2xf32>
    %3436 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3437 = "stablehlo.multiply"(%3435, %3436) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3438 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3439 = "stablehlo.maximum"(%3437, %3438) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3440 = "stablehlo.broadcast_in_dim"(%3439) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xf32>) -> tensor<2x64x64xf32>
    %3441 = "stablehlo.divide"(%3429, %3440) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3444 = "stablehlo.multiply"(%arg5, %arg5) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3445 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3446 = "stablehlo.reduce"(%3444, %3445) <{dimensions = array<i64: 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x64xf32>, tensor<f32>) -> tensor<2xf32>
    %3447 = "stablehlo.constant"() <{value = dense<0x39800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3448 = "stablehlo.multiply"(%3446, %3447) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3449 = "stablehlo.sqrt"(%3448) : (tensor<2xf32>) -> tensor<2xf32>
    %3450 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3451 = "stablehlo.maximum"(%3449, %3450) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3452 = "stablehlo.broadcast_in_dim"(%arg63) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2xf32>
    %3453 = "stablehlo.multiply"(%3451, %3452) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3454 = "stablehlo.broadcast_in_dim"(%3453) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xf32>) -> tensor<2x64x64xf32>
    %3455 = "stablehlo.multiply"(%3441, %3454) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3456 = "stablehlo.subtract"(%arg5, %3455) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3457 = "stablehlo.broadcast_in_dim"(%3179) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x64xf32>
    %3458 = "stablehlo.multiply"(%s3025#4, %3457) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3459 = "stablehlo.log"(%3182) : (tensor<f32>) -> tensor<f32>
    %3460 = "stablehlo.constant"() <{value = dense<0xBF4CCCCD> : tensor<f32>}> : () -> tensor<f32>
    %3461 = "stablehlo.multiply"(%3459, %3460) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3462 = "stablehlo.exponential"(%3461) : (tensor<f32>) -> tensor<f32>
    %3463 = "stablehlo.negate"(%3462) : (tensor<f32>) -> tensor<f32>
    %3464 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %3465 = "stablehlo.add"(%3463, %3464) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3466 = "stablehlo.multiply"(%3458, %3458) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3467 = "stablehlo.constant"() <{value = dense<0x0DA24260> : tensor<2x64x64xf32>}> : () -> tensor<2x64x64xf32>
    %3468 = "stablehlo.add"(%3466, %3467) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3469 = "stablehlo.broadcast_in_dim"(%3465) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x64xf32>
    %3470 = "stablehlo.multiply"(%arg35, %3469) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3471 = "stablehlo.broadcast_in_dim"(%3462) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x64xf32>
    %3472 = "stablehlo.multiply"(%3468, %3471) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3473 = "stablehlo.add"(%3470, %3472) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3474 = "stablehlo.rsqrt"(%3473) : (tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3475 = "stablehlo.multiply"(%3458, %3474) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3476 = "stablehlo.multiply"(%3475, %3475) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3477 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3478 = "stablehlo.reduce"(%3476, %3477) <{dimensions = array<i64: 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x64xf32>, tensor<f32>) -> tensor<2xf32>
    %3479 = "stablehlo.constant"() <{value = dense<0x39800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3480 = "stablehlo.multiply"(%3478, %3479) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3481 = "stablehlo.sqrt"(%3480) : (tensor<2xf32>) -> tensor<2xf32>
    %3482 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3483 = "stablehlo.multiply"(%3481, %3482) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3484 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3485 = "stablehlo.maximum"(%3483, %3484) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3486 = "stablehlo.broadcast_in_dim"(%3485) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xf32>) -> tensor<2x64x64xf32>
    %3487 = "stablehlo.divide"(%3475, %3486) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3490 = "stablehlo.multiply"(%arg6, %arg6) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3491 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3492 = "stablehlo.reduce"(%3490, %3491) <{dimensions = array<i64: 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x64xf32>, tensor<f32>) -> tensor<2xf32>
    %3493 = "stablehlo.constant"() <{value = dense<0x39800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3494 = "stablehlo.multiply"(%3492, %3493) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3495 = "stablehlo.sqrt"(%3494) : (tensor<2xf32>) -> tensor<2xf32>
    %3496 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3497 = "stablehlo.maximum"(%3495, %3496) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3498 = "stablehlo.broadcast_in_dim"(%arg63) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2xf32>
    %3499 = "stablehlo.multiply"(%3497, %3498) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3500 = "stablehlo.broadcast_in_dim"(%3499) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xf32>) -> tensor<2x64x64xf32>
    %3501 = "stablehlo.multiply"(%3487, %3500) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3502 = "stablehlo.subtract"(%arg6, %3501) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3503 = "stablehlo.broadcast_in_dim"(%3179) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %3504 = "stablehlo.multiply"(%s3025#11, %3503) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3505 = "stablehlo.log"(%3182) : (tensor<f32>) -> tensor<f32>
    %3506 = "stablehlo.constant"() <{value = dense<0xBF4CCCCD> : tensor<f32>}> : () -> tensor<f32>
    %3507 = "stablehlo.multiply"(%3505, %3506) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3508 = "stablehlo.exponential"(%3507) : (tensor<f32>) -> tensor<f32>
    %3509 = "stablehlo.negate"(%3508) : (tensor<f32>) -> tensor<f32>
    %3510 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %3511 = "stablehlo.add"(%3509, %3510) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3512 = "stablehlo.multiply"(%3504, %3504) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3513 = "stablehlo.constant"() <{value = dense<0x0DA24260> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %3514 = "stablehlo.add"(%3512, %3513) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3515 = "stablehlo.broadcast_in_dim"(%3511) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %3516 = "stablehlo.multiply"(%arg36, %3515) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3517 = "stablehlo.broadcast_in_dim"(%3508) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %3518 = "stablehlo.multiply"(%3514, %3517) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3519 = "stablehlo.add"(%3516, %3518) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3520 = "stablehlo.rsqrt"(%3519) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %3521 = "stablehlo.multiply"(%3504, %3520) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3522 = "stablehlo.multiply"(%3521, %3521) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3523 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3524 = "stablehlo.reduce"(%3522, %3523) <{dimensions = array<i64: 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64xf32>, tensor<f32>) -> tensor<2xf32>
    %3525 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3526 = "stablehlo.multiply"(%3524, %3525) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3527 = "stablehlo.sqrt"(%3526) : (tensor<2xf32>) -> tensor<2xf32>
    %3528 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3529 = "stablehlo.multiply"(%3527, %3528) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3530 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3531 = "stablehlo.maximum"(%3529, %3530) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3532 = "stablehlo.broadcast_in_dim"(%3531) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xf32>) -> tensor<2x64xf32>
    %3533 = "stablehlo.divide"(%3521, %3532) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3536 = "stablehlo.multiply"(%arg7, %arg7) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3537 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3538 = "stablehlo.reduce"(%3536, %3537) <{dimensions = array<i64: 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64xf32>, tensor<f32>) -> tensor<2xf32>
    %3539 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3540 = "stablehlo.multiply"(%3538, %3539) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3541 = "stablehlo.sqrt"(%3540) : (tensor<2xf32>) -> tensor<2xf32>
    %3542 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3543 = "stablehlo.maximum"(%3541, %3542) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3544 = "stablehlo.broadcast_in_dim"(%arg63) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2xf32>
    %3545 = "stablehlo.multiply"(%3543, %3544) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3546 = "stablehlo.broadcast_in_dim"(%3545) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xf32>) -> tensor<2x64xf32>
    %3547 = "stablehlo.multiply"(%3533, %3546) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3548 = "stablehlo.subtract"(%arg7, %3547) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3549 = "stablehlo.broadcast_in_dim"(%3179) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x128xf32>
    %3550 = "stablehlo.multiply"(%s3025#8, %3549) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %3551 = "stablehlo.log"(%3182) : (tensor<f32>) -> tensor<f32>
    %3552 = "stablehlo.constant"() <{value = dense<0xBF4CCCCD> : tensor<f32>}> : () -> tensor<f32>
    %3553 = "stablehlo.multiply"(%3551, %3552) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3554 = "stablehlo.exponential"(%3553) : (tensor<f32>) -> tensor<f32>
    %3555 = "stablehlo.negate"(%3554) : (tensor<f32>) -> tensor<f32>
    %3556 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %3557 = "stablehlo.add"(%3555, %3556) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3558 = "stablehlo.multiply"(%3550, %3550) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %3559 = "stablehlo.constant"() <{value = dense<0x0DA24260> : tensor<2x64x128xf32>}> : () -> tensor<2x64x128xf32>
    %3560 = "stablehlo.add"(%3558, %3559) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %3561 = "stablehlo.broadcast_in_dim"(%3557) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x128xf32>
    %3562 = "stablehlo.multiply"(%arg37, %3561) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %3563 = "stablehlo.broadcast_in_dim"(%3554) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x128xf32>
    %3564 = "stablehlo.multiply"(%3560, %3563) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %3565 = "stablehlo.add"(%3562, %3564) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %3566 = "stablehlo.rsqrt"(%3565) : (tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %3567 = "stablehlo.multiply"(%3550, %3566) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %3568 = "stablehlo.multiply"(%3567, %3567) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %3569 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3570 = "stablehlo.reduce"(%3568, %3569) <{dimensions = array<i64: 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x128xf32>, tensor<f32>) -> tensor<2xf32>
    %3571 = "stablehlo.constant"() <{value = dense<0x39000000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3572 = "stablehlo.multiply"(%3570, %3571) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3573 = "stablehlo.sqrt"(%3572) : (tensor<2xf32>) -> tensor<2xf32>
    %3574 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3575 = "stablehlo.multiply"(%3573, %3574) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3576 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3577 = "stablehlo.maximum"(%3575, %3576) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3578 = "stablehlo.broadcast_in_dim"(%3577) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xf32>) -> tensor<2x64x128xf32>
    %3579 = "stablehlo.divide"(%3567, %3578) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %3582 = "stablehlo.multiply"(%arg8, %arg8) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %3583 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3584 = "stablehlo.reduce"(%3582, %3583) <{dimensions = array<i64: 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x128xf32>, tensor<f32>) -> tensor<2xf32>
    %3585 = "stablehlo.constant"() <{value = dense<0x39000000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3586 = "stablehlo.multiply"(%3584, %3585) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3587 = "stablehlo.sqrt"(%3586) : (tensor<2xf32>) -> tensor<2xf32>
    %3588 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3589 = "stablehlo.maximum"(%3587, %3588) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3590 = "stablehlo.broadcast_in_dim"(%arg63) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2xf32>
    %3591 = "stablehlo.multiply"(%3589, %3590) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3592 = "stablehlo.broadcast_in_dim"(%3591) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xf32>) -> tensor<2x64x128xf32>
    %3593 = "stablehlo.multiply"(%3579, %3592) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %3594 = "stablehlo.subtract"(%arg8, %3593) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %3595 = "stablehlo.broadcast_in_dim"(%3179) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x128xf32>
    %3596 = "stablehlo.multiply"(%s3025#9, %3595) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %3597 = "stablehlo.log"(%3182) : (tensor<f32>) -> tensor<f32>
    %3598 = "stablehlo.constant"() <{value = dense<0xBF4CCCCD> : tensor<f32>}> : () -> tensor<f32>
    %3599 = "stablehlo.multiply"(%3597, %3598) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3600 = "stablehlo.exponential"(%3599) : (tensor<f32>) -> tensor<f32>
    %3601 = "stablehlo.negate"(%3600) : (tensor<f32>) -> tensor<f32>
    %3602 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %3603 = "stablehlo.add"(%3601, %3602) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3604 = "stablehlo.multiply"(%3596, %3596) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %3605 = "stablehlo.constant"() <{value = dense<0x0DA24260> : tensor<2x64x128xf32>}> : () -> tensor<2x64x128xf32>
    %3606 = "stablehlo.add"(%3604, %3605) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %3607 = "stablehlo.broadcast_in_dim"(%3603) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x128xf32>
    %3608 = "stablehlo.multiply"(%arg38, %3607) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %3609 = "stablehlo.broadcast_in_dim"(%3600) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x128xf32>
    %3610 = "stablehlo.multiply"(%3606, %3609) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %3611 = "stablehlo.add"(%3608, %3610) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %3612 = "stablehlo.rsqrt"(%3611) : (tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %3613 = "stablehlo.multiply"(%3596, %3612) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %3614 = "stablehlo.multiply"(%3613, %3613) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %3615 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3616 = "stablehlo.reduce"(%3614, %3615) <{dimensions = array<i64: 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x128xf32>, tensor<f32>) -> tensor<2xf32>
    %3617 = "stablehlo.constant"() <{value = dense<0x39000000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3618 = "stablehlo.multiply"(%3616, %3617) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3619 = "stablehlo.sqrt"(%3618) : (tensor<2xf32>) -> tensor<2xf32>
    %3620 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3621 = "stablehlo.multiply"(%3619, %3620) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3622 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3623 = "stablehlo.maximum"(%3621, %3622) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3624 = "stablehlo.broadcast_in_dim"(%3623) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xf32>) -> tensor<2x64x128xf32>
    %3625 = "stablehlo.divide"(%3613, %3624) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %3628 = "stablehlo.multiply"(%arg9, %arg9) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %3629 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3630 = "stablehlo.reduce"(%3628, %3629) <{dimensions = array<i64: 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x128xf32>, tensor<f32>) -> tensor<2xf32>
    %3631 = "stablehlo.constant"() <{value = dense<0x39000000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3632 = "stablehlo.multiply"(%3630, %3631) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3633 = "stablehlo.sqrt"(%3632) : (tensor<2xf32>) -> tensor<2xf32>
    %3634 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3635 = "stablehlo.maximum"(%3633, %3634) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3636 = "stablehlo.broadcast_in_dim"(%arg63) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2xf32>
    %3637 = "stablehlo.multiply"(%3635, %3636) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3638 = "stablehlo.broadcast_in_dim"(%3637) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xf32>) -> tensor<2x64x128xf32>
    %3639 = "stablehlo.multiply"(%3625, %3638) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %3640 = "stablehlo.subtract"(%arg9, %3639) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %3641 = "stablehlo.broadcast_in_dim"(%3179) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x128x64xf32>
    %3642 = "stablehlo.multiply"(%s3025#10, %3641) : (tensor<2x128x64xf32>, tensor<2x128x64xf32>) -> tensor<2x128x64xf32>
    %3643 = "stablehlo.log"(%3182) : (tensor<f32>) -> tensor<f32>
    %3644 = "stablehlo.constant"() <{value = dense<0xBF4CCCCD> : tensor<f32>}> : () -> tensor<f32>
    %3645 = "stablehlo.multiply"(%3643, %3644) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3646 = "stablehlo.exponential"(%3645) : (tensor<f32>) -> tensor<f32>
    %3647 = "stablehlo.negate"(%3646) : (tensor<f32>) -> tensor<f32>
    %3648 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %3649 = "stablehlo.add"(%3647, %3648) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3650 = "stablehlo.multiply"(%3642, %3642) : (tensor<2x128x64xf32>, tensor<2x128x64xf32>) -> tensor<2x128x64xf32>
    %3651 = "stablehlo.constant"() <{value = dense<0x0DA24260> : tensor<2x128x64xf32>}> : () -> tensor<2x128x64xf32>
    %3652 = "stablehlo.add"(%3650, %3651) : (tensor<2x128x64xf32>, tensor<2x128x64xf32>) -> tensor<2x128x64xf32>
    %3653 = "stablehlo.broadcast_in_dim"(%3649) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x128x64xf32>
    %3654 = "stablehlo.multiply"(%arg39, %3653) : (tensor<2x128x64xf32>, tensor<2x128x64xf32>) -> tensor<2x128x64xf32>
    %3655 = "stablehlo.broadcast_in_dim"(%3646) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x128x64xf32>
    %3656 = "stablehlo.multiply"(%3652, %3655) : (tensor<2x128x64xf32>, tensor<2x128x64xf32>) -> tensor<2x128x64xf32>
    %3657 = "stablehlo.add"(%3654, %3656) : (tensor<2x128x64xf32>, tensor<2x128x64xf32>) -> tensor<2x128x64xf32>
    %3658 = "stablehlo.rsqrt"(%3657) : (tensor<2x128x64xf32>) -> tensor<2x128x64xf32>
    %3659 = "stablehlo.multiply"(%3642, %3658) : (tensor<2x128x64xf32>, tensor<2x128x64xf32>) -> tensor<2x128x64xf32>
    %3660 = "stablehlo.multiply"(%3659, %3659) : (tensor<2x128x64xf32>, tensor<2x128x64xf32>) -> tensor<2x128x64xf32>
    %3661 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3662 = "stablehlo.reduce"(%3660, %3661) <{dimensions = array<i64: 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x128x64xf32>, tensor<f32>) -> tensor<2xf32>
    %3663 = "stablehlo.constant"() <{value = dense<0x39000000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3664 = "stablehlo.multiply"(%3662, %3663) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3665 = "stablehlo.sqrt"(%3664) : (tensor<2xf32>) -> tensor<2xf32>
    %3666 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3667 = "stablehlo.multiply"(%3665, %3666) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3668 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3669 = "stablehlo.maximum"(%3667, %3668) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3670 = "stablehlo.broadcast_in_dim"(%3669) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xf32>) -> tensor<2x128x64xf32>
    %3671 = "stablehlo.divide"(%3659, %3670) : (tensor<2x128x64xf32>, tensor<2x128x64xf32>) -> tensor<2x128x64xf32>
    %3674 = "stablehlo.multiply"(%arg10, %arg10) : (tensor<2x128x64xf32>, tensor<2x128x64xf32>) -> tensor<2x128x64xf32>
    %3675 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3676 = "stablehlo.reduce"(%3674, %3675) <{dimensions = array<i64: 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x128x64xf32>, tensor<f32>) -> tensor<2xf32>
    %3677 = "stablehlo.constant"() <{value = dense<0x39000000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3678 = "stablehlo.multiply"(%3676, %3677) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3679 = "stablehlo.sqrt"(%3678) : (tensor<2xf32>) -> tensor<2xf32>
    %3680 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3681 = "stablehlo.maximum"(%3679, %3680) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3682 = "stablehlo.broadcast_in_dim"(%arg63) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2xf32>
    %3683 = "stablehlo.multiply"(%3681, %3682) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3684 = "stablehlo.broadcast_in_dim"(%3683) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xf32>) -> tensor<2x128x64xf32>
    %3685 = "stablehlo.multiply"(%3671, %3684) : (tensor<2x128x64xf32>, tensor<2x128x64xf32>) -> tensor<2x128x64xf32>
    %3686 = "stablehlo.subtract"(%arg10, %3685) : (tensor<2x128x64xf32>, tensor<2x128x64xf32>) -> tensor<2x128x64xf32>
    %3687 = "stablehlo.broadcast_in_dim"(%3179) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64xf32>
    %3688 = "stablehlo.multiply"(%2488, %3687) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %3689 = "stablehlo.log"(%3182) : (tensor<f32>) -> tensor<f32>
    %3690 = "stablehlo.constant"() <{value = dense<0xBF4CCCCD> : tensor<f32>}> : () -> tensor<f32>
    %3691 = "stablehlo.multiply"(%3689, %3690) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3692 = "stablehlo.exponential"(%3691) : (tensor<f32>) -> tensor<f32>
    %3693 = "stablehlo.negate"(%3692) : (tensor<f32>) -> tensor<f32>
    %3694 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %3695 = "stablehlo.add"(%3693, %3694) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3696 = "stablehlo.multiply"(%3688, %3688) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %3697 = "stablehlo.constant"() <{value = dense<0x0DA24260> : tensor<64xf32>}> : () -> tensor<64xf32>
    %3698 = "stablehlo.add"(%3696, %3697) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %3699 = "stablehlo.broadcast_in_dim"(%3695) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64xf32>
    %3700 = "stablehlo.multiply"(%arg40, %3699) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %3701 = "stablehlo.broadcast_in_dim"(%3692) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64xf32>
    %3702 = "stablehlo.multiply"(%3698, %3701) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %3703 = "stablehlo.add"(%3700, %3702) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %3704 = "stablehlo.rsqrt"(%3703) : (tensor<64xf32>) -> tensor<64xf32>
    %3705 = "stablehlo.multiply"(%3688, %3704) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %3706 = "stablehlo.multiply"(%3705, %3705) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %3707 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3708 = "stablehlo.reduce"(%3706, %3707) <{dimensions = array<i64: 0>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64xf32>, tensor<f32>) -> tensor<f32>
    %3709 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<f32>}> : () -> tensor<f32>
    %3710 = "stablehlo.multiply"(%3708, %3709) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3711 = "stablehlo.sqrt"(%3710) : (tensor<f32>) -> tensor<f32>
    %3712 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %3713 = "stablehlo.multiply"(%3711, %3712) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3714 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %3715 = "stablehlo.maximum"(%3713, %3714) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3716 = "stablehlo.broadcast_in_dim"(%3715) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64xf32>
    %3717 = "stablehlo.divide"(%3705, %3716) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %3720 = "stablehlo.multiply"(%arg11, %arg11) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %3721 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3722 = "stablehlo.reduce"(%3720, %3721) <{dimensions = array<i64: 0>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64xf32>, tensor<f32>) -> tensor<f32>
    %3723 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<f32>}> : () -> tensor<f32>
    %3724 = "stablehlo.multiply"(%3722, %3723) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3725 = "stablehlo.sqrt"(%3724) : (tensor<f32>) -> tensor<f32>
    %3726 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<f32>}> : () -> tensor<f32>
    %3727 = "stablehlo.maximum"(%3725, %3726) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3728 = "stablehlo.multiply"(%3727, %arg63) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3729 = "stablehlo.broadcast_in_dim"(%3728) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64xf32>
    %3730 = "stablehlo.multiply"(%3717, %3729) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %3731 = "stablehlo.subtract"(%arg11, %3730) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %3732 = "stablehlo.broadcast_in_dim"(%3179) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32x4xf32>
    %3733 = "stablehlo.multiply"(%2466, %3732) : (tensor<32x4xf32>, tensor<32x4xf32>) -> tensor<32x4xf32>
    %3734 = "stablehlo.log"(%3182) : (tensor<f32>) -> tensor<f32>
    %3735 = "stablehlo.constant"() <{value = dense<0xBF4CCCCD> : tensor<f32>}> : () -> tensor<f32>
    %3736 = "stablehlo.multiply"(%3734, %3735) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3737 = "stablehlo.exponential"(%3736) : (tensor<f32>) -> tensor<f32>
    %3738 = "stablehlo.negate"(%3737) : (tensor<f32>) -> tensor<f32>
    %3739 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %3740 = "stablehlo.add"(%3738, %3739) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3741 = "stablehlo.multiply"(%3733, %3733) : (tensor<32x4xf32>, tensor<32x4xf32>) -> tensor<32x4xf32>
    %3742 = "stablehlo.constant"() <{value = dense<0x0DA24260> : tensor<32x4xf32>}> : () -> tensor<32x4xf32>
    %3743 = "stablehlo.add"(%3741, %3742) : (tensor<32x4xf32>, tensor<32x4xf32>) -> tensor<32x4xf32>
    %3744 = "stablehlo.broadcast_in_dim"(%3740) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32x4xf32>
    %3745 = "stablehlo.multiply"(%arg41, %3744) : (tensor<32x4xf32>, tensor<32x4xf32>) -> tensor<32x4xf32>
    %3746 = "stablehlo.broadcast_in_dim"(%3737) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32x4xf32>
    %3747 = "stablehlo.multiply"(%3743, %3746) : (tensor<32x4xf32>, tensor<32x4xf32>) -> tensor<32x4xf32>
    %3748 = "stablehlo.add"(%3745, %3747) : (tensor<32x4xf32>, tensor<32x4xf32>) -> tensor<32x4xf32>
    %3749 = "stablehlo.rsqrt"(%3748) : (tensor<32x4xf32>) -> tensor<32x4xf32>
    %3750 = "stablehlo.multiply"(%3733, %3749) : (tensor<32x4xf32>, tensor<32x4xf32>) -> tensor<32x4xf32>
    %3751 = "stablehlo.multiply"(%3750, %3750) : (tensor<32x4xf32>, tensor<32x4xf32>) -> tensor<32x4xf32>
    %3752 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3753 = "stablehlo.reduce"(%3751, %3752) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x4xf32>, tensor<f32>) -> tensor<f32>
    %3754 = "stablehlo.constant"() <{value = dense<0x3C000000> : tensor<f32>}> : () -> tensor<f32>
    %3755 = "stablehlo.multiply"(%3753, %3754) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3756 = "stablehlo.sqrt"(%3755) : (tensor<f32>) -> tensor<f32>
    %3757 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %3758 = "stablehlo.multiply"(%3756, %3757) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3759 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %3760 = "stablehlo.maximum"(%3758, %3759) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3761 = "stablehlo.broadcast_in_dim"(%3760) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32x4xf32>
    %3762 = "stablehlo.divide"(%3750, %3761) : (tensor<32x4xf32>, tensor<32x4xf32>) -> tensor<32x4xf32>
    %3765 = "stablehlo.multiply"(%arg12, %arg12) : (tensor<32x4xf32>, tensor<32x4xf32>) -> tensor<32x4xf32>
    %3766 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3767 = "stablehlo.reduce"(%3765, %3766) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x4xf32>, tensor<f32>) -> tensor<f32>
    %3768 = "stablehlo.constant"() <{value = dense<0x3C000000> : tensor<f32>}> : () -> tensor<f32>
    %3769 = "stablehlo.multiply"(%3767, %3768) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3770 = "stablehlo.sqrt"(%3769) : (tensor<f32>) -> tensor<f32>
    %3771 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<f32>}> : () -> tensor<f32>
    %3772 = "stablehlo.maximum"(%3770, %3771) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3773 = "stablehlo.multiply"(%3772, %arg63) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3774 = "stablehlo.broadcast_in_dim"(%3773) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32x4xf32>
    %3775 = "stablehlo.multiply"(%3762, %3774) : (tensor<32x4xf32>, tensor<32x4xf32>) -> tensor<32x4xf32>
    %3776 = "stablehlo.subtract"(%arg12, %3775) : (tensor<32x4xf32>, tensor<32x4xf32>) -> tensor<32x4xf32>
    %3777 = "stablehlo.broadcast_in_dim"(%3179) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %3778 = "stablehlo.multiply"(%s2446#8, %3777) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3779 = "stablehlo.log"(%3182) : (tensor<f32>) -> tensor<f32>
    %3780 = "stablehlo.constant"() <{value = dense<0xBF4CCCCD> : tensor<f32>}> : () -> tensor<f32>
    %3781 = "stablehlo.multiply"(%3779, %3780) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3782 = "stablehlo.exponential"(%3781) : (tensor<f32>) -> tensor<f32>
    %3783 = "stablehlo.negate"(%3782) : (tensor<f32>) -> tensor<f32>
    %3784 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %3785 = "stablehlo.add"(%3783, %3784) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3786 = "stablehlo.multiply"(%3778, %3778) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3787 = "stablehlo.constant"() <{value = dense<0x0DA24260> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %3788 = "stablehlo.add"(%3786, %3787) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3789 = "stablehlo.broadcast_in_dim"(%3785) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %3790 = "stablehlo.multiply"(%arg42, %3789) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3791 = "stablehlo.broadcast_in_dim"(%3782) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %3792 = "stablehlo.multiply"(%3788, %3791) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3793 = "stablehlo.add"(%3790, %3792) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3794 = "stablehlo.rsqrt"(%3793) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %3795 = "stablehlo.multiply"(%3778, %3794) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3796 = "stablehlo.multiply"(%3795, %3795) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3797 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3798 = "stablehlo.reduce"(%3796, %3797) <{dimensions = array<i64: 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64xf32>, tensor<f32>) -> tensor<2xf32>
    %3799 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3800 = "stablehlo.multiply"(%3798, %3799) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3801 = "stablehlo.sqrt"(%3800) : (tensor<2xf32>) -> tensor<2xf32>
    %3802 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3803 = "stablehlo.multiply"(%3801, %3802) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3804 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3805 = "stablehlo.maximum"(%3803, %3804) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3806 = "stablehlo.broadcast_in_dim"(%3805) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xf32>) -> tensor<2x64xf32>
    %3807 = "stablehlo.divide"(%3795, %3806) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3810 = "stablehlo.multiply"(%arg13, %arg13) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3811 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3812 = "stablehlo.reduce"(%3810, %3811) <{dimensions = array<i64: 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64xf32>, tensor<f32>) -> tensor<2xf32>
    %3813 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3814 = "stablehlo.multiply"(%3812, %3813) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3815 = "stablehlo.sqrt"(%3814) : (tensor<2xf32>) -> tensor<2xf32>
    %3816 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3817 = "stablehlo.maximum"(%3815, %3816) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3818 = "stablehlo.broadcast_in_dim"(%arg63) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2xf32>
    %3819 = "stablehlo.multiply"(%3817, %3818) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3820 = "stablehlo.broadcast_in_dim"(%3819) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xf32>) -> tensor<2x64xf32>
    %3821 = "stablehlo.multiply"(%3807, %3820) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3822 = "stablehlo.subtract"(%arg13, %3821) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3823 = "stablehlo.broadcast_in_dim"(%3179) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x64xf32>
    %3824 = "stablehlo.multiply"(%s2446#6, %3823) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3825 = "stablehlo.log"(%3182) : (tensor<f32>) -> tensor<f32>
    %3826 = "stablehlo.constant"() <{value = dense<0xBF4CCCCD> : tensor<f32>}> : () -> tensor<f32>
    %3827 = "stablehlo.multiply"(%3825, %3826) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3828 = "stablehlo.exponential"(%3827) : (tensor<f32>) -> tensor<f32>
    %3829 = "stablehlo.negate"(%3828) : (tensor<f32>) -> tensor<f32>
    %3830 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %3831 = "stablehlo.add"(%3829, %3830) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3832 = "stablehlo.multiply"(%3824, %3824) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3833 = "stablehlo.constant"() <{value = dense<0x0DA24260> : tensor<2x64x64xf32>}> : () -> tensor<2x64x64xf32>
    %3834 = "stablehlo.add"(%3832, %3833) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3835 = "stablehlo.broadcast_in_dim"(%3831) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x64xf32>
    %3836 = "stablehlo.multiply"(%arg43, %3835) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3837 = "stablehlo.broadcast_in_dim"(%3828) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x64xf32>
    %3838 = "stablehlo.multiply"(%3834, %3837) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3839 = "stablehlo.add"(%3836, %3838) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3840 = "stablehlo.rsqrt"(%3839) : (tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3841 = "stablehlo.multiply"(%3824, %3840) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3842 = "stablehlo.multiply"(%3841, %3841) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3843 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3844 = "stablehlo.reduce"(%3842, %3843) <{dimensions = array<i64: 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x64xf32>, tensor<f32>) -> tensor<2xf32>
    %3845 = "stablehlo.constant"() <{value = dense<0x39800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3846 = "stablehlo.multiply"(%3844, %3845) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3847 = "stablehlo.sqrt"(%3846) : (tensor<2xf32>) -> tensor<2xf32>
    %3848 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3849 = "stablehlo.multiply"(%3847, %3848) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3850 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3851 = "stablehlo.maximum"(%3849, %3850) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3852 = "stablehlo.broadcast_in_dim"(%3851) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xf32>) -> tensor<2x64x64xf32>
    %3853 = "stablehlo.divide"(%3841, %3852) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3856 = "stablehlo.multiply"(%arg14, %arg14) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3857 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3858 = "stablehlo.reduce"(%3856, %3857) <{dimensions = array<i64: 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x64xf32>, tensor<f32>) -> tensor<2xf32>
    %3859 = "stablehlo.constant"() <{value = dense<0x39800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3860 = "stablehlo.multiply"(%3858, %3859) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3861 = "stablehlo.sqrt"(%3860) : (tensor<2xf32>) -> tensor<2xf32>
    %3862 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3863 = "stablehlo.maximum"(%3861, %3862) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3864 = "stablehlo.broadcast_in_dim"(%arg63) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2xf32>
    %3865 = "stablehlo.multiply"(%3863, %3864) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3866 = "stablehlo.broadcast_in_dim"(%3865) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xf32>) -> tensor<2x64x64xf32>
    %3867 = "stablehlo.multiply"(%3853, %3866) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3868 = "stablehlo.subtract"(%arg14, %3867) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3869 = "stablehlo.broadcast_in_dim"(%3179) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x64xf32>
    %3870 = "stablehlo.multiply"(%s2446#4, %3869) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3871 = "stablehlo.log"(%3182) : (tensor<f32>) -> tensor<f32>
    %3872 = "stablehlo.constant"() <{value = dense<0xBF4CCCCD> : tensor<f32>}> : () -> tensor<f32>
    %3873 = "stablehlo.multiply"(%3871, %3872) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3874 = "stablehlo.exponential"(%3873) : (tensor<f32>) -> tensor<f32>
    %3875 = "stablehlo.negate"(%3874) : (tensor<f32>) -> tensor<f32>
    %3876 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %3877 = "stablehlo.add"(%3875, %3876) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3878 = "stablehlo.multiply"(%3870, %3870) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3879 = "stablehlo.constant"() <{value = dense<0x0DA24260> : tensor<2x64x64xf32>}> : () -> tensor<2x64x64xf32>
    %3880 = "stablehlo.add"(%3878, %3879) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3881 = "stablehlo.broadcast_in_dim"(%3877) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x64xf32>
    %3882 = "stablehlo.multiply"(%arg44, %3881) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3883 = "stablehlo.broadcast_in_dim"(%3874) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x64xf32>
    %3884 = "stablehlo.multiply"(%3880, %3883) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3885 = "stablehlo.add"(%3882, %3884) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3886 = "stablehlo.rsqrt"(%3885) : (tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3887 = "stablehlo.multiply"(%3870, %3886) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3888 = "stablehlo.multiply"(%3887, %3887) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3889 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3890 = "stablehlo.reduce"(%3888, %3889) <{dimensions = array<i64: 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x64xf32>, tensor<f32>) -> tensor<2xf32>
    %3891 = "stablehlo.constant"() <{value = dense<0x39800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3892 = "stablehlo.multiply"(%3890, %3891) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3893 = "stablehlo.sqrt"(%3892) : (tensor<2xf32>) -> tensor<2xf32>
    %3894 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3895 = "stablehlo.multiply"(%3893, %3894) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3896 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3897 = "stablehlo.maximum"(%3895, %3896) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3898 = "stablehlo.broadcast_in_dim"(%3897) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xf32>) -> tensor<2x64x64xf32>
    %3899 = "stablehlo.divide"(%3887, %3898) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3902 = "stablehlo.multiply"(%arg15, %arg15) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3903 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3904 = "stablehlo.reduce"(%3902, %3903) <{dimensions = array<i64: 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x64xf32>, tensor<f32>) -> tensor<2xf32>
    %3905 = "stablehlo.constant"() <{value = dense<0x39800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3906 = "stablehlo.multiply"(%3904, %3905) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3907 = "stablehlo.sqrt"(%3906) : (tensor<2xf32>) -> tensor<2xf32>
    %3908 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3909 = "stablehlo.maximum"(%3907, %3908) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3910 = "stablehlo.broadcast_in_dim"(%arg63) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2xf32>
    %3911 = "stablehlo.multiply"(%3909, %3910) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3912 = "stablehlo.broadcast_in_dim"(%3911) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xf32>) -> tensor<2x64x64xf32>
    %3913 = "stablehlo.multiply"(%3899, %3912) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3914 = "stablehlo.subtract"(%arg15, %3913) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3915 = "stablehlo.broadcast_in_dim"(%3179) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x64xf32>
    %3916 = "stablehlo.multiply"(%s2446#7, %3915) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3917 = "stablehlo.log"(%3182) : (tensor<f32>) -> tensor<f32>
    %3918 = "stablehlo.constant"() <{value = dense<0xBF4CCCCD> : tensor<f32>}> : () -> tensor<f32>
    %3919 = "stablehlo.multiply"(%3917, %3918) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3920 = "stablehlo.exponential"(%3919) : (tensor<f32>) -> tensor<f32>
    %3921 = "stablehlo.negate"(%3920) : (tensor<f32>) -> tensor<f32>
    %3922 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %3923 = "stablehlo.add"(%3921, %3922) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3924 = "stablehlo.multiply"(%3916, %3916) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3925 = "stablehlo.constant"() <{value = dense<0x0DA24260> : tensor<2x64x64xf32>}> : () -> tensor<2x64x64xf32>
    %3926 = "stablehlo.add"(%3924, %3925) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3927 = "stablehlo.broadcast_in_dim"(%3923) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x64xf32>
    %3928 = "stablehlo.multiply"(%arg45, %3927) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3929 = "stablehlo.broadcast_in_dim"(%3920) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x64xf32>
    %3930 = "stablehlo.multiply"(%3926, %3929) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3931 = "stablehlo.add"(%3928, %3930) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3932 = "stablehlo.rsqrt"(%3931) : (tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3933 = "stablehlo.multiply"(%3916, %3932) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3934 = "stablehlo.multiply"(%3933, %3933) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3935 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3936 = "stablehlo.reduce"(%3934, %3935) <{dimensions = array<i64: 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x64xf32>, tensor<f32>) -> tensor<2xf32>
    %3937 = "stablehlo.constant"() <{value = dense<0x39800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3938 = "stablehlo.multiply"(%3936, %3937) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3939 = "stablehlo.sqrt"(%3938) : (tensor<2xf32>) -> tensor<2xf32>
    %3940 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3941 = "stablehlo.multiply"(%3939, %3940) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3942 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3943 = "stablehlo.maximum"(%3941, %3942) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3944 = "stablehlo.broadcast_in_dim"(%3943) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xf32>) -> tensor<2x64x64xf32>
    %3945 = "stablehlo.divide"(%3933, %3944) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3948 = "stablehlo.multiply"(%arg16, %arg16) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3949 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3950 = "stablehlo.reduce"(%3948, %3949) <{dimensions = array<i64: 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x64xf32>, tensor<f32>) -> tensor<2xf32>
    %3951 = "stablehlo.constant"() <{value = dense<0x39800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3952 = "stablehlo.multiply"(%3950, %3951) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3953 = "stablehlo.sqrt"(%3952) : (tensor<2xf32>) -> tensor<2xf32>
    %3954 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3955 = "stablehlo.maximum"(%3953, %3954) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3956 = "stablehlo.broadcast_in_dim"(%arg63) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2xf32>
    %3957 = "stablehlo.multiply"(%3955, %3956) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3958 = "stablehlo.broadcast_in_dim"(%3957) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xf32>) -> tensor<2x64x64xf32>
    %3959 = "stablehlo.multiply"(%3945, %3958) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3960 = "stablehlo.subtract"(%arg16, %3959) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3961 = "stablehlo.broadcast_in_dim"(%3179) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x64xf32>
    %3962 = "stablehlo.multiply"(%s2446#5, %3961) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3963 = "stablehlo.log"(%3182) : (tensor<f32>) -> tensor<f32>
    %3964 = "stablehlo.constant"() <{value = dense<0xBF4CCCCD> : tensor<f32>}> : () -> tensor<f32>
    %3965 = "stablehlo.multiply"(%3963, %3964) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3966 = "stablehlo.exponential"(%3965) : (tensor<f32>) -> tensor<f32>
    %3967 = "stablehlo.negate"(%3966) : (tensor<f32>) -> tensor<f32>
    %3968 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %3969 = "stablehlo.add"(%3967, %3968) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3970 = "stablehlo.multiply"(%3962, %3962) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3971 = "stablehlo.constant"() <{value = dense<0x0DA24260> : tensor<2x64x64xf32>}> : () -> tensor<2x64x64xf32>
    %3972 = "stablehlo.add"(%3970, %3971) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3973 = "stablehlo.broadcast_in_dim"(%3969) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x64xf32>
    %3974 = "stablehlo.multiply"(%arg46, %3973) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3975 = "stablehlo.broadcast_in_dim"(%3966) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x64xf32>
    %3976 = "stablehlo.multiply"(%3972, %3975) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3977 = "stablehlo.add"(%3974, %3976) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3978 = "stablehlo.rsqrt"(%3977) : (tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3979 = "stablehlo.multiply"(%3962, %3978) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3980 = "stablehlo.multiply"(%3979, %3979) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3981 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3982 = "stablehlo.reduce"(%3980, %3981) <{dimensions = array<i64: 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x64xf32>, tensor<f32>) -> tensor<2xf32>
    %3983 = "stablehlo.constant"() <{value = dense<0x39800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3984 = "stablehlo.multiply"(%3982, %3983) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3985 = "stablehlo.sqrt"(%3984) : (tensor<2xf32>) -> tensor<2xf32>
    %3986 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3987 = "stablehlo.multiply"(%3985, %3986) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3988 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3989 = "stablehlo.maximum"(%3987, %3988) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3990 = "stablehlo.broadcast_in_dim"(%3989) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xf32>) -> tensor<2x64x64xf32>
    %3991 = "stablehlo.divide"(%3979, %3990) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3994 = "stablehlo.multiply"(%arg17, %arg17) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3995 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3996 = "stablehlo.reduce"(%3994, %3995) <{dimensions = array<i64: 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x64xf32>, tensor<f32>) -> tensor<2xf32>
    %3997 = "stablehlo.constant"() <{value = dense<0x39800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3998 = "stablehlo.multiply"(%3996, %3997) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3999 = "stablehlo.sqrt"(%3998) : (tensor<2xf32>) -> tensor<2xf32>
    %4000 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<2xf32>}> : () -> tensor<2xf32>
    %4001 = "stablehlo.maximum"(%3999, %4000) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4002 = "stablehlo.broadcast_in_dim"(%arg63) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2xf32>
    %4003 = "stablehlo.multiply"(%4001, %4002) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4004 = "stablehlo.broadcast_in_dim"(%4003) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xf32>) -> tensor<2x64x64xf32>
    %4005 = "stablehlo.multiply"(%3991, %4004) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4006 = "stablehlo.subtract"(%arg17, %4005) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4007 = "stablehlo.broadcast_in_dim"(%3179) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %4008 = "stablehlo.multiply"(%s2446#13, %4007) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4009 = "stablehlo.log"(%3182) : (tensor<f32>) -> tensor<f32>
    %4010 = "stablehlo.constant"() <{value = dense<0xBF4CCCCD> : tensor<f32>}> : () -> tensor<f32>
    %4011 = "stablehlo.multiply"(%4009, %4010) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4012 = "stablehlo.exponential"(%4011) : (tensor<f32>) -> tensor<f32>
    %4013 = "stablehlo.negate"(%4012) : (tensor<f32>) -> tensor<f32>
    %4014 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %4015 = "stablehlo.add"(%4013, %4014) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4016 = "stablehlo.multiply"(%4008, %4008) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4017 = "stablehlo.constant"() <{value = dense<0x0DA24260> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %4018 = "stablehlo.add"(%4016, %4017) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4019 = "stablehlo.broadcast_in_dim"(%4015) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %4020 = "stablehlo.multiply"(%arg47, %4019) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4021 = "stablehlo.broadcast_in_dim"(%4012) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %4022 = "stablehlo.multiply"(%4018, %4021) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4023 = "stablehlo.add"(%4020, %4022) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4024 = "stablehlo.rsqrt"(%4023) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %4025 = "stablehlo.multiply"(%4008, %4024) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4026 = "stablehlo.multiply"(%4025, %4025) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4027 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %4028 = "stablehlo.reduce"(%4026, %4027) <{dimensions = array<i64: 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64xf32>, tensor<f32>) -> tensor<2xf32>
    %4029 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %4030 = "stablehlo.multiply"(%4028, %4029) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4031 = "stablehlo.sqrt"(%4030) : (tensor<2xf32>) -> tensor<2xf32>
    %4032 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %4033 = "stablehlo.multiply"(%4031, %4032) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4034 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %4035 = "stablehlo.maximum"(%4033, %4034) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4036 = "stablehlo.broadcast_in_dim"(%4035) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xf32>) -> tensor<2x64xf32>
    %4037 = "stablehlo.divide"(%4025, %4036) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4040 = "stablehlo.multiply"(%arg18, %arg18) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4041 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %4042 = "stablehlo.reduce"(%4040, %4041) <{dimensions = array<i64: 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64xf32>, tensor<f32>) -> tensor<2xf32>
    %4043 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %4044 = "stablehlo.multiply"(%4042, %4043) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4045 = "stablehlo.sqrt"(%4044) : (tensor<2xf32>) -> tensor<2xf32>
    %4046 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<2xf32>}> : () -> tensor<2xf32>
    %4047 = "stablehlo.maximum"(%4045, %4046) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4048 = "stablehlo.broadcast_in_dim"(%arg63) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2xf32>
    %4049 = "stablehlo.multiply"(%4047, %4048) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4050 = "stablehlo.broadcast_in_dim"(%4049) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xf32>) -> tensor<2x64xf32>
    %4051 = "stablehlo.multiply"(%4037, %4050) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4052 = "stablehlo.subtract"(%arg18, %4051) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4053 = "stablehlo.broadcast_in_dim"(%3179) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x64xf32>
    %4054 = "stablehlo.multiply"(%s2446#11, %4053) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4055 = "stablehlo.log"(%3182) : (tensor<f32>) -> tensor<f32>
    %4056 = "stablehlo.constant"() <{value = dense<0xBF4CCCCD> : tensor<f32>}> : () -> tensor<f32>
    %4057 = "stablehlo.multiply"(%4055, %4056) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4058 = "stablehlo.exponential"(%4057) : (tensor<f32>) -> tensor<f32>
    %4059 = "stablehlo.negate"(%4058) : (tensor<f32>) -> tensor<f32>
    %4060 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %4061 = "stablehlo.add"(%4059, %4060) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4062 = "stablehlo.multiply"(%4054, %4054) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4063 = "stablehlo.constant"() <{value = dense<0x0DA24260> : tensor<2x64x64xf32>}> : () -> tensor<2x64x64xf32>
    %4064 = "stablehlo.add"(%4062, %4063) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4065 = "stablehlo.broadcast_in_dim"(%4061) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x64xf32>
    %4066 = "stablehlo.multiply"(%arg48, %4065) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4067 = "stablehlo.broadcast_in_dim"(%4058) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x64xf32>
    %4068 = "stablehlo.multiply"(%4064, %4067) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4069 = "stablehlo.add"(%4066, %4068) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4070 = "stablehlo.rsqrt"(%4069) : (tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4071 = "stablehlo.multiply"(%4054, %4070) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4072 = "stablehlo.multiply"(%4071, %4071) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4073 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %4074 = "stablehlo.reduce"(%4072, %4073) <{dimensions = array<i64: 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x64xf32>, tensor<f32>) -> tensor<2xf32>
    %4075 = "stablehlo.constant"() <{value = dense<0x39800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %4076 = "stablehlo.multiply"(%4074, %4075) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4077 = "stablehlo.sqrt"(%4076) : (tensor<2xf32>) -> tensor<2xf32>
    %4078 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %4079 = "stablehlo.multiply"(%4077, %4078) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4080 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %4081 = "stablehlo.maximum"(%4079, %4080) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4082 = "stablehlo.broadcast_in_dim"(%4081) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xf32>) -> tensor<2x64x64xf32>
    %4083 = "stablehlo.divide"(%4071, %4082) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4086 = "stablehlo.multiply"(%arg19, %arg19) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4087 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %4088 = "stablehlo.reduce"(%4086, %4087) <{dimensions = array<i64: 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x64xf32>, tensor<f32>) -> tensor<2xf32>
    %4089 = "stablehlo.constant"() <{value = dense<0x39800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %4090 = "stablehlo.multiply"(%4088, %4089) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4091 = "stablehlo.sqrt"(%4090) : (tensor<2xf32>) -> tensor<2xf32>
    %4092 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<2xf32>}> : () -> tensor<2xf32>
    %4093 = "stablehlo.maximum"(%4091, %4092) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4094 = "stablehlo.broadcast_in_dim"(%arg63) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2xf32>
    %4095 = "stablehlo.multiply"(%4093, %4094) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4096 = "stablehlo.broadcast_in_dim"(%4095) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xf32>) -> tensor<2x64x64xf32>
    %4097 = "stablehlo.multiply"(%4083, %4096) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4098 = "stablehlo.subtract"(%arg19, %4097) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4099 = "stablehlo.broadcast_in_dim"(%3179) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x64xf32>
    %4100 = "stablehlo.multiply"(%s2446#9, %4099) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4101 = "stablehlo.log"(%3182) : (tensor<f32>) -> tensor<f32>
    %4102 = "stablehlo.constant"() <{value = dense<0xBF4CCCCD> : tensor<f32>}> : () -> tensor<f32>
    %4103 = "stablehlo.multiply"(%4101, %4102) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4104 = "stablehlo.exponential"(%4103) : (tensor<f32>) -> tensor<f32>
    %4105 = "stablehlo.negate"(%4104) : (tensor<f32>) -> tensor<f32>
    %4106 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %4107 = "stablehlo.add"(%4105, %4106) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4108 = "stablehlo.multiply"(%4100, %4100) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4109 = "stablehlo.constant"() <{value = dense<0x0DA24260> : tensor<2x64x64xf32>}> : () -> tensor<2x64x64xf32>
    %4110 = "stablehlo.add"(%4108, %4109) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4111 = "stablehlo.broadcast_in_dim"(%4107) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x64xf32>
    %4112 = "stablehlo.multiply"(%arg49, %4111) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4113 = "stablehlo.broadcast_in_dim"(%4104) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x64xf32>
    %4114 = "stablehlo.multiply"(%4110, %4113) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4115 = "stablehlo.add"(%4112, %4114) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4116 = "stablehlo.rsqrt"(%4115) : (tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4117 = "stablehlo.multiply"(%4100, %4116) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4118 = "stablehlo.multiply"(%4117, %4117) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4119 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %4120 = "stablehlo.reduce"(%4118, %4119) <{dimensions = array<i64: 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x64xf32>, tensor<f32>) -> tensor<2xf32>
    %4121 = "stablehlo.constant"() <{value = dense<0x39800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %4122 = "stablehlo.multiply"(%4120, %4121) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4123 = "stablehlo.sqrt"(%4122) : (tensor<2xf32>) -> tensor<2xf32>
    %4124 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %4125 = "stablehlo.multiply"(%4123, %4124) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4126 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %4127 = "stablehlo.maximum"(%4125, %4126) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4128 = "stablehlo.broadcast_in_dim"(%4127) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xf32>) -> tensor<2x64x64xf32>
    %4129 = "stablehlo.divide"(%4117, %4128) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4132 = "stablehlo.multiply"(%arg20, %arg20) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4133 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %4134 = "stablehlo.reduce"(%4132, %4133) <{dimensions = array<i64: 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x64xf32>, tensor<f32>) -> tensor<2xf32>
    %4135 = "stablehlo.constant"() <{value = dense<0x39800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %4136 = "stablehlo.multiply"(%4134, %4135) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4137 = "stablehlo.sqrt"(%4136) : (tensor<2xf32>) -> tensor<2xf32>
    %4138 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<2xf32>}> : () -> tensor<2xf32>
    %4139 = "stablehlo.maximum"(%4137, %4138) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4140 = "stablehlo.broadcast_in_dim"(%arg63) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2xf32>
    %4141 = "stablehlo.multiply"(%4139, %4140) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4142 = "stablehlo.broadcast_in_dim"(%4141) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xf32>) -> tensor<2x64x64xf32>
    %4143 = "stablehlo.multiply"(%4129, %4142) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4144 = "stablehlo.subtract"(%arg20, %4143) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4145 = "stablehlo.broadcast_in_dim"(%3179) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x64xf32>
    %4146 = "stablehlo.multiply"(%s2446#12, %4145) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4147 = "stablehlo.log"(%3182) : (tensor<f32>) -> tensor<f32>
    %4148 = "stablehlo.constant"() <{value = dense<0xBF4CCCCD> : tensor<f32>}> : () -> tensor<f32>
    %4149 = "stablehlo.multiply"(%4147, %4148) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4150 = "stablehlo.exponential"(%4149) : (tensor<f32>) -> tensor<f32>
    %4151 = "stablehlo.negate"(%4150) : (tensor<f32>) -> tensor<f32>
    %4152 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %4153 = "stablehlo.add"(%4151, %4152) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4154 = "stablehlo.multiply"(%4146, %4146) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4155 = "stablehlo.constant"() <{value = dense<0x0DA24260> : tensor<2x64x64xf32>}> : () -> tensor<2x64x64xf32>
    %4156 = "stablehlo.add"(%4154, %4155) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4157 = "stablehlo.broadcast_in_dim"(%4153) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x64xf32>
    %4158 = "stablehlo.multiply"(%arg50, %4157) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4159 = "stablehlo.broadcast_in_dim"(%4150) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x64xf32>
    %4160 = "stablehlo.multiply"(%4156, %4159) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4161 = "stablehlo.add"(%4158, %4160) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4162 = "stablehlo.rsqrt"(%4161) : (tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4163 = "stablehlo.multiply"(%4146, %4162) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4164 = "stablehlo.multiply"(%4163, %4163) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4165 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %4166 = "stablehlo.reduce"(%4164, %4165) <{dimensions = array<i64: 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x64xf32>, tensor<f32>) -> tensor<2xf32>
    %4167 = "stablehlo.constant"() <{value = dense<0x39800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %4168 = "stablehlo.multiply"(%4166, %4167) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4169 = "stablehlo.sqrt"(%4168) : (tensor<2xf32>) -> tensor<2xf32>
    %4170 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %4171 = "stablehlo.multiply"(%4169, %4170) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4172 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %4173 = "stablehlo.maximum"(%4171, %4172) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4174 = "stablehlo.broadcast_in_dim"(%4173) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xf32>) -> tensor<2x64x64xf32>
    %4175 = "stablehlo.divide"(%4163, %4174) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4178 = "stablehlo.multiply"(%arg21, %arg21) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4179 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %4180 = "stablehlo.reduce"(%4178, %4179) <{dimensions = array<i64: 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x64xf32>, tensor<f32>) -> tensor<2xf32>
    %4181 = "stablehlo.constant"() <{value = dense<0x39800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %4182 = "stablehlo.multiply"(%4180, %4181) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4183 = "stablehlo.sqrt"(%4182) : (tensor<2xf32>) -> tensor<2xf32>
    %4184 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<2xf32>}> : () -> tensor<2xf32>
    %4185 = "stablehlo.maximum"(%4183, %4184) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4186 = "stablehlo.broadcast_in_dim"(%arg63) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2xf32>
    %4187 = "stablehlo.multiply"(%4185, %4186) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4188 = "stablehlo.broadcast_in_dim"(%4187) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xf32>) -> tensor<2x64x64xf32>
    %4189 = "stablehlo.multiply"(%4175, %4188) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4190 = "stablehlo.subtract"(%arg21, %4189) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4191 = "stablehlo.broadcast_in_dim"(%3179) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x64xf32>
    %4192 = "stablehlo.multiply"(%s2446#10, %4191) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4193 = "stablehlo.log"(%3182) : (tensor<f32>) -> tensor<f32>
    %4194 = "stablehlo.constant"() <{value = dense<0xBF4CCCCD> : tensor<f32>}> : () -> tensor<f32>
    %4195 = "stablehlo.multiply"(%4193, %4194) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4196 = "stablehlo.exponential"(%4195) : (tensor<f32>) -> tensor<f32>
    %4197 = "stablehlo.negate"(%4196) : (tensor<f32>) -> tensor<f32>
    %4198 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %4199 = "stablehlo.add"(%4197, %4198) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4200 = "stablehlo.multiply"(%4192, %4192) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4201 = "stablehlo.constant"() <{value = dense<0x0DA24260> : tensor<2x64x64xf32>}> : () -> tensor<2x64x64xf32>
    %4202 = "stablehlo.add"(%4200, %4201) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4203 = "stablehlo.broadcast_in_dim"(%4199) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x64xf32>
    %4204 = "stablehlo.multiply"(%arg51, %4203) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4205 = "stablehlo.broadcast_in_dim"(%4196) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x64xf32>
    %4206 = "stablehlo.multiply"(%4202, %4205) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4207 = "stablehlo.add"(%4204, %4206) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4208 = "stablehlo.rsqrt"(%4207) : (tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4209 = "stablehlo.multiply"(%4192, %4208) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4210 = "stablehlo.multiply"(%4209, %4209) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4211 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %4212 = "stablehlo.reduce"(%4210, %4211) <{dimensions = array<i64: 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x64xf32>, tensor<f32>) -> tensor<2xf32>
    %4213 = "stablehlo.constant"() <{value = dense<0x39800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %4214 = "stablehlo.multiply"(%4212, %4213) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4215 = "stablehlo.sqrt"(%4214) : (tensor<2xf32>) -> tensor<2xf32>
    %4216 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %4217 = "stablehlo.multiply"(%4215, %4216) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4218 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %4219 = "stablehlo.maximum"(%4217, %4218) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4220 = "stablehlo.broadcast_in_dim"(%4219) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xf32>) -> tensor<2x64x64xf32>
    %4221 = "stablehlo.divide"(%4209, %4220) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4224 = "stablehlo.multiply"(%arg22, %arg22) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4225 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %4226 = "stablehlo.reduce"(%4224, %4225) <{dimensions = array<i64: 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x64xf32>, tensor<f32>) -> tensor<2xf32>
    %4227 = "stablehlo.constant"() <{value = dense<0x39800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %4228 = "stablehlo.multiply"(%4226, %4227) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4229 = "stablehlo.sqrt"(%4228) : (tensor<2xf32>) -> tensor<2xf32>
    %4230 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<2xf32>}> : () -> tensor<2xf32>
    %4231 = "stablehlo.maximum"(%4229, %4230) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4232 = "stablehlo.broadcast_in_dim"(%arg63) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2xf32>
    %4233 = "stablehlo.multiply"(%4231, %4232) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4234 = "stablehlo.broadcast_in_dim"(%4233) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xf32>) -> tensor<2x64x64xf32>
    %4235 = "stablehlo.multiply"(%4221, %4234) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4236 = "stablehlo.subtract"(%arg22, %4235) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4237 = "stablehlo.broadcast_in_dim"(%3179) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %4238 = "stablehlo.multiply"(%s2446#17, %4237) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4239 = "stablehlo.log"(%3182) : (tensor<f32>) -> tensor<f32>
    %4240 = "stablehlo.constant"() <{value = dense<0xBF4CCCCD> : tensor<f32>}> : () -> tensor<f32>
    %4241 = "stablehlo.multiply"(%4239, %4240) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4242 = "stablehlo.exponential"(%4241) : (tensor<f32>) -> tensor<f32>
    %4243 = "stablehlo.negate"(%4242) : (tensor<f32>) -> tensor<f32>
    %4244 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %4245 = "stablehlo.add"(%4243, %4244) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4246 = "stablehlo.multiply"(%4238, %4238) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4247 = "stablehlo.constant"() <{value = dense<0x0DA24260> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %4248 = "stablehlo.add"(%4246, %4247) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4249 = "stablehlo.broadcast_in_dim"(%4245) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %4250 = "stablehlo.multiply"(%arg52, %4249) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4251 = "stablehlo.broadcast_in_dim"(%4242) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %4252 = "stablehlo.multiply"(%4248, %4251) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4253 = "stablehlo.add"(%4250, %4252) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4254 = "stablehlo.rsqrt"(%4253) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %4255 = "stablehlo.multiply"(%4238, %4254) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4256 = "stablehlo.multiply"(%4255, %4255) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4257 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %4258 = "stablehlo.reduce"(%4256, %4257) <{dimensions = array<i64: 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64xf32>, tensor<f32>) -> tensor<2xf32>
    %4259 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %4260 = "stablehlo.multiply"(%4258, %4259) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4261 = "stablehlo.sqrt"(%4260) : (tensor<2xf32>) -> tensor<2xf32>
    %4262 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %4263 = "stablehlo.multiply"(%4261, %4262) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4264 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %4265 = "stablehlo.maximum"(%4263, %4264) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4266 = "stablehlo.broadcast_in_dim"(%4265) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xf32>) -> tensor<2x64xf32>
    %4267 = "stablehlo.divide"(%4255, %4266) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4270 = "stablehlo.multiply"(%arg23, %arg23) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4271 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %4272 = "stablehlo.reduce"(%4270, %4271) <{dimensions = array<i64: 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64xf32>, tensor<f32>) -> tensor<2xf32>
    %4273 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %4274 = "stablehlo.multiply"(%4272, %4273) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4275 = "stablehlo.sqrt"(%4274) : (tensor<2xf32>) -> tensor<2xf32>
    %4276 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<2xf32>}> : () -> tensor<2xf32>
    %4277 = "stablehlo.maximum"(%4275, %4276) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4278 = "stablehlo.broadcast_in_dim"(%arg63) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2xf32>
    %4279 = "stablehlo.multiply"(%4277, %4278) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4280 = "stablehlo.broadcast_in_dim"(%4279) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xf32>) -> tensor<2x64xf32>
    %4281 = "stablehlo.multiply"(%4267, %4280) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4282 = "stablehlo.subtract"(%arg23, %4281) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4283 = "stablehlo.broadcast_in_dim"(%3179) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x128xf32>
    %4284 = "stablehlo.multiply"(%s2446#14, %4283) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %4285 = "stablehlo.log"(%3182) : (tensor<f32>) -> tensor<f32>
    %4286 = "stablehlo.constant"() <{value = dense<0xBF4CCCCD> : tensor<f32>}> : () -> tensor<f32>
    %4287 = "stablehlo.multiply"(%4285, %4286) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4288 = "stablehlo.exponential"(%4287) : (tensor<f32>) -> tensor<f32>
    %4289 = "stablehlo.negate"(%4288) : (tensor<f32>) -> tensor<f32>
    %4290 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %4291 = "stablehlo.add"(%4289, %4290) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4292 = "stablehlo.multiply"(%4284, %4284) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %4293 = "stablehlo.constant"() <{value = dense<0x0DA24260> : tensor<2x64x128xf32>}> : () -> tensor<2x64x128xf32>
    %4294 = "stablehlo.add"(%4292, %4293) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %4295 = "stablehlo.broadcast_in_dim"(%4291) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x128xf32>
    %4296 = "stablehlo.multiply"(%arg53, %4295) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %4297 = "stablehlo.broadcast_in_dim"(%4288) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x128xf32>
    %4298 = "stablehlo.multiply"(%4294, %4297) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %4299 = "stablehlo.add"(%4296, %4298) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %4300 = "stablehlo.rsqrt"(%4299) : (tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %4301 = "stablehlo.multiply"(%4284, %4300) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %4302 = "stablehlo.multiply"(%4301, %4301) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %4303 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %4304 = "stablehlo.reduce"(%4302, %4303) <{dimensions = array<i64: 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x128xf32>, tensor<f32>) -> tensor<2xf32>
    %4305 = "stablehlo.constant"() <{value = dense<0x39000000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %4306 = "stablehlo.multiply"(%4304, %4305) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4307 = "stablehlo.sqrt"(%4306) : (tensor<2xf32>) -> tensor<2xf32>
    %4308 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %4309 = "stablehlo.multiply"(%4307, %4308) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4310 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %4311 = "stablehlo.maximum"(%4309, %4310) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4312 = "stablehlo.broadcast_in_dim"(%4311) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xf32>) -> tensor<2x64x128xf32>
    %4313 = "stablehlo.divide"(%4301, %4312) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %4316 = "stablehlo.multiply"(%arg24, %arg24) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %4317 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %4318 = "stablehlo.reduce"(%4316, %4317) <{dimensions = array<i64: 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x128xf32>, tensor<f32>) -> tensor<2xf32>
    %4319 = "stablehlo.constant"() <{value = dense<0x39000000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %4320 = "stablehlo.multiply"(%4318, %4319) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4321 = "stablehlo.sqrt"(%4320) : (tensor<2xf32>) -> tensor<2xf32>
    %4322 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<2xf32>}> : () -> tensor<2xf32>
    %4323 = "stablehlo.maximum"(%4321, %4322) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4324 = "stablehlo.broadcast_in_dim"(%arg63) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2xf32>
    %4325 = "stablehlo.multiply"(%4323, %4324) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4326 = "stablehlo.broadcast_in_dim"(%4325) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xf32>) -> tensor<2x64x128xf32>
    %4327 = "stablehlo.multiply"(%4313, %4326) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %4328 = "stablehlo.subtract"(%arg24, %4327) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %4329 = "stablehlo.broadcast_in_dim"(%3179) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x128xf32>
    %4330 = "stablehlo.multiply"(%s2446#15, %4329) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %4331 = "stablehlo.log"(%3182) : (tensor<f32>) -> tensor<f32>
    %4332 = "stablehlo.constant"() <{value = dense<0xBF4CCCCD> : tensor<f32>}> : () -> tensor<f32>
    %4333 = "stablehlo.multiply"(%4331, %4332) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4334 = "stablehlo.exponential"(%4333) : (tensor<f32>) -> tensor<f32>
    %4335 = "stablehlo.negate"(%4334) : (tensor<f32>) -> tensor<f32>
    %4336 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %4337 = "stablehlo.add"(%4335, %4336) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4338 = "stablehlo.multiply"(%4330, %4330) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %4339 = "stablehlo.constant"() <{value = dense<0x0DA24260> : tensor<2x64x128xf32>}> : () -> tensor<2x64x128xf32>
    %4340 = "stablehlo.add"(%4338, %4339) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %4341 = "stablehlo.broadcast_in_dim"(%4337) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x128xf32>
    %4342 = "stablehlo.multiply"(%arg54, %4341) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %4343 = "stablehlo.broadcast_in_dim"(%4334) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x128xf32>
    %4344 = "stablehlo.multiply"(%4340, %4343) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %4345 = "stablehlo.add"(%4342, %4344) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %4346 = "stablehlo.rsqrt"(%4345) : (tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %4347 = "stablehlo.multiply"(%4330, %4346) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %4348 = "stablehlo.multiply"(%4347, %4347) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %4349 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %4350 = "stablehlo.reduce"(%4348, %4349) <{dimensions = array<i64: 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x128xf32>, tensor<f32>) -> tensor<2xf32>
    %4351 = "stablehlo.constant"() <{value = dense<0x39000000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %4352 = "stablehlo.multiply"(%4350, %4351) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4353 = "stablehlo.sqrt"(%4352) : (tensor<2xf32>) -> tensor<2xf32>
    %4354 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %4355 = "stablehlo.multiply"(%4353, %4354) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4356 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %4357 = "stablehlo.maximum"(%4355, %4356) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4358 = "stablehlo.broadcast_in_dim"(%4357) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xf32>) -> tensor<2x64x128xf32>
    %4359 = "stablehlo.divide"(%4347, %4358) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %4362 = "stablehlo.multiply"(%arg25, %arg25) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %4363 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %4364 = "stablehlo.reduce"(%4362, %4363) <{dimensions = array<i64: 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x128xf32>, tensor<f32>) -> tensor<2xf32>
    %4365 = "stablehlo.constant"() <{value = dense<0x39000000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %4366 = "stablehlo.multiply"(%4364, %4365) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4367 = "stablehlo.sqrt"(%4366) : (tensor<2xf32>) -> tensor<2xf32>
    %4368 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<2xf32>}> : () -> tensor<2xf32>
    %4369 = "stablehlo.maximum"(%4367, %4368) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4370 = "stablehlo.broadcast_in_dim"(%arg63) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2xf32>
    %4371 = "stablehlo.multiply"(%4369, %4370) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4372 = "stablehlo.broadcast_in_dim"(%4371) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xf32>) -> tensor<2x64x128xf32>
    %4373 = "stablehlo.multiply"(%4359, %4372) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %4374 = "stablehlo.subtract"(%arg25, %4373) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %4375 = "stablehlo.broadcast_in_dim"(%3179) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x128x64xf32>
    %4376 = "stablehlo.multiply"(%s2446#16, %4375) : (tensor<2x128x64xf32>, tensor<2x128x64xf32>) -> tensor<2x128x64xf32>
    %4377 = "stablehlo.log"(%3182) : (tensor<f32>) -> tensor<f32>
    %4378 = "stablehlo.constant"() <{value = dense<0xBF4CCCCD> : tensor<f32>}> : () -> tensor<f32>
    %4379 = "stablehlo.multiply"(%4377, %4378) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4380 = "stablehlo.exponential"(%4379) : (tensor<f32>) -> tensor<f32>
    %4381 = "stablehlo.negate"(%4380) : (tensor<f32>) -> tensor<f32>
    %4382 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %4383 = "stablehlo.add"(%4381, %4382) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4384 = "stablehlo.multiply"(%4376, %4376) : (tensor<2x128x64xf32>, tensor<2x128x64xf32>) -> tensor<2x128x64xf32>
    %4385 = "stablehlo.constant"() <{value = dense<0x0DA24260> : tensor<2x128x64xf32>}> : () -> tensor<2x128x64xf32>
    %4386 = "stablehlo.add"(%4384, %4385) : (tensor<2x128x64xf32>, tensor<2x128x64xf32>) -> tensor<2x128x64xf32>
    %4387 = "stablehlo.broadcast_in_dim"(%4383) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x128x64xf32>
    %4388 = "stablehlo.multiply"(%arg55, %4387) : (tensor<2x128x64xf32>, tensor<2x128x64xf32>) -> tensor<2x128x64xf32>
    %4389 = "stablehlo.broadcast_in_dim"(%4380) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x128x64xf32>
    %4390 = "stablehlo.multiply"(%4386, %4389) : (tensor<2x128x64xf32>, tensor<2x128x64xf32>) -> tensor<2x128x64xf32>
    %4391 = "stablehlo.add"(%4388, %4390) : (tensor<2x128x64xf32>, tensor<2x128x64xf32>) -> tensor<2x128x64xf32>
    %4392 = "stablehlo.rsqrt"(%4391) : (tensor<2x128x64xf32>) -> tensor<2x128x64xf32>
    %4393 = "stablehlo.multiply"(%4376, %4392) : (tensor<2x128x64xf32>, tensor<2x128x64xf32>) -> tensor<2x128x64xf32>
    %4394 = "stablehlo.multiply"(%4393, %4393) : (tensor<2x128x64xf32>, tensor<2x128x64xf32>) -> tensor<2x128x64xf32>
    %4395 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %4396 = "stablehlo.reduce"(%4394, %4395) <{dimensions = array<i64: 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x128x64xf32>, tensor<f32>) -> tensor<2xf32>
    %4397 = "stablehlo.constant"() <{value = dense<0x39000000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %4398 = "stablehlo.multiply"(%4396, %4397) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4399 = "stablehlo.sqrt"(%4398) : (tensor<2xf32>) -> tensor<2xf32>
    %4400 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %4401 = "stablehlo.multiply"(%4399, %4400) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4402 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %4403 = "stablehlo.maximum"(%4401, %4402) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4404 = "stablehlo.broadcast_in_dim"(%4403) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xf32>) -> tensor<2x128x64xf32>
    %4405 = "stablehlo.divide"(%4393, %4404) : (tensor<2x128x64xf32>, tensor<2x128x64xf32>) -> tensor<2x128x64xf32>
    %4408 = "stablehlo.multiply"(%arg26, %arg26) : (tensor<2x128x64xf32>, tensor<2x128x64xf32>) -> tensor<2x128x64xf32>
    %4409 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %4410 = "stablehlo.reduce"(%4408, %4409) <{dimensions = array<i64: 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x128x64xf32>, tensor<f32>) -> tensor<2xf32>
    %4411 = "stablehlo.constant"() <{value = dense<0x39000000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %4412 = "stablehlo.multiply"(%4410, %4411) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4413 = "stablehlo.sqrt"(%4412) : (tensor<2xf32>) -> tensor<2xf32>
    %4414 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<2xf32>}> : () -> tensor<2xf32>
    %4415 = "stablehlo.maximum"(%4413, %4414) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4416 = "stablehlo.broadcast_in_dim"(%arg63) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2xf32>
    %4417 = "stablehlo.multiply"(%4415, %4416) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4418 = "stablehlo.broadcast_in_dim"(%4417) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xf32>) -> tensor<2x128x64xf32>
    %4419 = "stablehlo.multiply"(%4405, %4418) : (tensor<2x128x64xf32>, tensor<2x128x64xf32>) -> tensor<2x128x64xf32>
    %4420 = "stablehlo.subtract"(%arg26, %4419) : (tensor<2x128x64xf32>, tensor<2x128x64xf32>) -> tensor<2x128x64xf32>
    %4421 = "stablehlo.broadcast_in_dim"(%3179) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64xf32>
    %4422 = "stablehlo.multiply"(%1624, %4421) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %4423 = "stablehlo.log"(%3182) : (tensor<f32>) -> tensor<f32>
    %4424 = "stablehlo.constant"() <{value = dense<0xBF4CCCCD> : tensor<f32>}> : () -> tensor<f32>
    %4425 = "stablehlo.multiply"(%4423, %4424) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4426 = "stablehlo.exponential"(%4425) : (tensor<f32>) -> tensor<f32>
    %4427 = "stablehlo.negate"(%4426) : (tensor<f32>) -> tensor<f32>
    %4428 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %4429 = "stablehlo.add"(%4427, %4428) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4430 = "stablehlo.multiply"(%4422, %4422) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %4431 = "stablehlo.constant"() <{value = dense<0x0DA24260> : tensor<64xf32>}> : () -> tensor<64xf32>
    %4432 = "stablehlo.add"(%4430, %4431) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %4433 = "stablehlo.broadcast_in_dim"(%4429) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64xf32>
    %4434 = "stablehlo.multiply"(%arg56, %4433) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %4435 = "stablehlo.broadcast_in_dim"(%4426) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64xf32>
    %4436 = "stablehlo.multiply"(%4432, %4435) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %4437 = "stablehlo.add"(%4434, %4436) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %4438 = "stablehlo.rsqrt"(%4437) : (tensor<64xf32>) -> tensor<64xf32>
    %4439 = "stablehlo.multiply"(%4422, %4438) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %4440 = "stablehlo.multiply"(%4439, %4439) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %4441 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %4442 = "stablehlo.reduce"(%4440, %4441) <{dimensions = array<i64: 0>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64xf32>, tensor<f32>) -> tensor<f32>
    %4443 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<f32>}> : () -> tensor<f32>
    %4444 = "stablehlo.multiply"(%4442, %4443) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4445 = "stablehlo.sqrt"(%4444) : (tensor<f32>) -> tensor<f32>
    %4446 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %4447 = "stablehlo.multiply"(%4445, %4446) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4448 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %4449 = "stablehlo.maximum"(%4447, %4448) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4450 = "stablehlo.broadcast_in_dim"(%4449) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64xf32>
    %4451 = "stablehlo.divide"(%4439, %4450) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %4454 = "stablehlo.multiply"(%arg27, %arg27) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %4455 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %4456 = "stablehlo.reduce"(%4454, %4455) <{dimensions = array<i64: 0>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64xf32>, tensor<f32>) -> tensor<f32>
    %4457 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<f32>}> : () -> tensor<f32>
    %4458 = "stablehlo.multiply"(%4456, %4457) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4459 = "stablehlo.sqrt"(%4458) : (tensor<f32>) -> tensor<f32>
    %4460 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<f32>}> : () -> tensor<f32>
    %4461 = "stablehlo.maximum"(%4459, %4460) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4462 = "stablehlo.multiply"(%4461, %arg63) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4463 = "stablehlo.broadcast_in_dim"(%4462) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64xf32>
    %4464 = "stablehlo.multiply"(%4451, %4463) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %4465 = "stablehlo.subtract"(%arg27, %4464) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %4466 = "stablehlo.broadcast_in_dim"(%3179) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64x1024xf32>
    %4467 = "stablehlo.multiply"(%1604, %4466) : (tensor<64x1024xf32>, tensor<64x1024xf32>) -> tensor<64x1024xf32>
    %4468 = "stablehlo.log"(%3182) : (tensor<f32>) -> tensor<f32>
    %4469 = "stablehlo.constant"() <{value = dense<0xBF4CCCCD> : tensor<f32>}> : () -> tensor<f32>
    %4470 = "stablehlo.multiply"(%4468, %4469) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4471 = "stablehlo.exponential"(%4470) : (tensor<f32>) -> tensor<f32>
    %4472 = "stablehlo.negate"(%4471) : (tensor<f32>) -> tensor<f32>
    %4473 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %4474 = "stablehlo.add"(%4472, %4473) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4475 = "stablehlo.multiply"(%4467, %4467) : (tensor<64x1024xf32>, tensor<64x1024xf32>) -> tensor<64x1024xf32>
    %4476 = "stablehlo.constant"() <{value = dense<0x0DA24260> : tensor<64x1024xf32>}> : () -> tensor<64x1024xf32>
    %4477 = "stablehlo.add"(%4475, %4476) : (tensor<64x1024xf32>, tensor<64x1024xf32>) -> tensor<64x1024xf32>
    %4478 = "stablehlo.broadcast_in_dim"(%4474) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64x1024xf32>
    %4479 = "stablehlo.multiply"(%arg57, %4478) : (tensor<64x1024xf32>, tensor<64x1024xf32>) -> tensor<64x1024xf32>
    %4480 = "stablehlo.broadcast_in_dim"(%4471) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64x1024xf32>
    %4481 = "stablehlo.multiply"(%4477, %4480) : (tensor<64x1024xf32>, tensor<64x1024xf32>) -> tensor<64x1024xf32>
    %4482 = "stablehlo.add"(%4479, %4481) : (tensor<64x1024xf32>, tensor<64x1024xf32>) -> tensor<64x1024xf32>
    %4483 = "stablehlo.rsqrt"(%4482) : (tensor<64x1024xf32>) -> tensor<64x1024xf32>
    %4484 = "stablehlo.multiply"(%4467, %4483) : (tensor<64x1024xf32>, tensor<64x1024xf32>) -> tensor<64x1024xf32>
    %4485 = "stablehlo.multiply"(%4484, %4484) : (tensor<64x1024xf32>, tensor<64x1024xf32>) -> tensor<64x1024xf32>
    %4486 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %4487 = "stablehlo.reduce"(%4485, %4486) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x1024xf32>, tensor<f32>) -> tensor<f32>
    %4488 = "stablehlo.constant"() <{value = dense<0x37800000> : tensor<f32>}> : () -> tensor<f32>
    %4489 = "stablehlo.multiply"(%4487, %4488) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4490 = "stablehlo.sqrt"(%4489) : (tensor<f32>) -> tensor<f32>
    %4491 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %4492 = "stablehlo.multiply"(%4490, %4491) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4493 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %4494 = "stablehlo.maximum"(%4492, %4493) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4495 = "stablehlo.broadcast_in_dim"(%4494) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64x1024xf32>
    %4496 = "stablehlo.divide"(%4484, %4495) : (tensor<64x1024xf32>, tensor<64x1024xf32>) -> tensor<64x1024xf32>
    %4499 = "stablehlo.multiply"(%arg28, %arg28) : (tensor<64x1024xf32>, tensor<64x1024xf32>) -> tensor<64x1024xf32>
    %4500 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %4501 = "stablehlo.reduce"(%4499, %4500) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x1024xf32>, tensor<f32>) -> tensor<f32>
    %4502 = "stablehlo.constant"() <{value = dense<0x37800000> : tensor<f32>}> : () -> tensor<f32>
    %4503 = "stablehlo.multiply"(%4501, %4502) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4504 = "stablehlo.sqrt"(%4503) : (tensor<f32>) -> tensor<f32>
    %4505 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<f32>}> : () -> tensor<f32>
    %4506 = "stablehlo.maximum"(%4504, %4505) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4507 = "stablehlo.multiply"(%4506, %arg63) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4508 = "stablehlo.broadcast_in_dim"(%4507) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64x1024xf32>
    %4509 = "stablehlo.multiply"(%4496, %4508) : (tensor<64x1024xf32>, tensor<64x1024xf32>) -> tensor<64x1024xf32>
    %4510 = "stablehlo.subtract"(%arg28, %4509) : (tensor<64x1024xf32>, tensor<64x1024xf32>) -> tensor<64x1024xf32>
    "func.return"(%3227, %3272, %3318, %3364, %3410, %3456, %3502, %3548, %3594, %3640, %3686, %3731, %3776, %3822, %3868, %3914, %3960, %4006, %4052, %4098, %4144, %4190, %4236, %4282, %4328, %4374, %4420, %4465, %4510, %3199, %3244, %3289, %3335, %3381, %3427, %3473, %3519, %3565, %3611, %3657, %3703, %3748, %3793, %3839, %3885, %3931, %3977, %4023, %4069, %4115, %4161, %4207, %4253, %4299, %4345, %4391, %4437, %4482, %1579, %3174) : (tensor<1024x64xf32>, tensor<32x4xf32>, tensor<2x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64xf32>, tensor<2x64x128xf32>, tensor<2x64x128xf32>, tensor<2x128x64xf32>, tensor<64xf32>, tensor<32x4xf32>, tensor<2x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64xf32>, tensor<2x64x128xf32>, tensor<2x64x128xf32>, tensor<2x128x64xf32>, tensor<64xf32>, tensor<64x1024xf32>, tensor<1024x64xf32>, tensor<32x4xf32>, tensor<2x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64xf32>, tensor<2x64x128xf32>, tensor<2x64x128xf32>, tensor<2x128x64xf32>, tensor<64xf32>, tensor<32x4xf32>, tensor<2x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64xf32>, tensor<2x64x128xf32>, tensor<2x64x128xf32>, tensor<2x128x64xf32>, tensor<64xf32>, tensor<64x1024xf32>, tensor<f32>, tensor<f32>) -> ()
  }
}
