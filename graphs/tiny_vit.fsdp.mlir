module @train_step {
  sdy.mesh @mesh = <["fsdp"=8]>
  func.func public @main(%arg0: tensor<49x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 0 : i32}, %arg1: tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>, tf.aliasing_output = 1 : i32}, %arg2: tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>, tf.aliasing_output = 2 : i32}, %arg3: tensor<17x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 3 : i32}, %arg4: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 4 : i32}, %arg5: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 5 : i32}, %arg6: tensor<2x3x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {"fsdp"}, {}]>, tf.aliasing_output = 6 : i32}, %arg7: tensor<2x3x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {"fsdp"}]>, tf.aliasing_output = 7 : i32}, %arg8: tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>, tf.aliasing_output = 8 : i32}, %arg9: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 9 : i32}, %arg10: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 10 : i32}, %arg11: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 11 : i32}, %arg12: tensor<2x64x128xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>, tf.aliasing_output = 12 : i32}, %arg13: tensor<2x128xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 13 : i32}, %arg14: tensor<2x128x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>, tf.aliasing_output = 14 : i32}, %arg15: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 15 : i32}, %arg16: tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>, tf.aliasing_output = 16 : i32}, %arg17: tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>, tf.aliasing_output = 17 : i32}, %arg18: tensor<64x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}]>, tf.aliasing_output = 18 : i32}, %arg19: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>, tf.aliasing_output = 19 : i32}, %arg20: tensor<49x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 20 : i32}, %arg21: tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>, tf.aliasing_output = 21 : i32}, %arg22: tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>, tf.aliasing_output = 22 : i32}, %arg23: tensor<17x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 23 : i32}, %arg24: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 24 : i32}, %arg25: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 25 : i32}, %arg26: tensor<2x3x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {"fsdp"}, {}]>, tf.aliasing_output = 26 : i32}, %arg27: tensor<2x3x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {"fsdp"}]>, tf.aliasing_output = 27 : i32}, %arg28: tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>, tf.aliasing_output = 28 : i32}, %arg29: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 29 : i32}, %arg30: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 30 : i32}, %arg31: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 31 : i32}, %arg32: tensor<2x64x128xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>, tf.aliasing_output = 32 : i32}, %arg33: tensor<2x128xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 33 : i32}, %arg34: tensor<2x128x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>, tf.aliasing_output = 34 : i32}, %arg35: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 35 : i32}, %arg36: tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>, tf.aliasing_output = 36 : i32}, %arg37: tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>, tf.aliasing_output = 37 : i32}, %arg38: tensor<64x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}]>, tf.aliasing_output = 38 : i32}, %arg39: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>, tf.aliasing_output = 39 : i32}, %arg40: tensor<49x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 40 : i32}, %arg41: tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>, tf.aliasing_output = 41 : i32}, %arg42: tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>, tf.aliasing_output = 42 : i32}, %arg43: tensor<17x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 43 : i32}, %arg44: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 44 : i32}, %arg45: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 45 : i32}, %arg46: tensor<2x3x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {"fsdp"}, {}]>, tf.aliasing_output = 46 : i32}, %arg47: tensor<2x3x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {"fsdp"}]>, tf.aliasing_output = 47 : i32}, %arg48: tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>, tf.aliasing_output = 48 : i32}, %arg49: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 49 : i32}, %arg50: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 50 : i32}, %arg51: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 51 : i32}, %arg52: tensor<2x64x128xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>, tf.aliasing_output = 52 : i32}, %arg53: tensor<2x128xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 53 : i32}, %arg54: tensor<2x128x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>, tf.aliasing_output = 54 : i32}, %arg55: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 55 : i32}, %arg56: tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>, tf.aliasing_output = 56 : i32}, %arg57: tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>, tf.aliasing_output = 57 : i32}, %arg58: tensor<64x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}]>, tf.aliasing_output = 58 : i32}, %arg59: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>, tf.aliasing_output = 59 : i32}, %arg60: tensor<64x28x28x1xui8> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}, {}]>}, %arg61: tensor<64xi32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}, %arg62: tensor<ui64> {sdy.sharding = #sdy.sharding<@mesh, []>}, %arg63: tensor<f32> {sdy.sharding = #sdy.sharding<@mesh, []>}, %arg64: tensor<ui64> {sdy.sharding = #sdy.sharding<@mesh, []>}) -> (tensor<49x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}, tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}, tensor<17x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<2x3x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {"fsdp"}, {}]>}, tensor<2x3x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {"fsdp"}]>}, tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>}, tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<2x64x128xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>}, tensor<2x128xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<2x128x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>}, tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}, tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}, tensor<64x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}, tensor<49x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}, tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}, tensor<17x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<2x3x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {"fsdp"}, {}]>}, tensor<2x3x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {"fsdp"}]>}, tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>}, tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<2x64x128xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>}, tensor<2x128xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<2x128x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>}, tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}, tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}, tensor<64x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}, tensor<49x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}, tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}, tensor<17x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<2x3x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {"fsdp"}, {}]>}, tensor<2x3x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {"fsdp"}]>}, tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>}, tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<2x64x128xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>}, tensor<2x128xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<2x128x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>}, tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}, tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}, tensor<64x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}, tensor<f32> {sdy.sharding = #sdy.sharding<@mesh, []>}, tensor<f32> {sdy.sharding = #sdy.sharding<@mesh, []>}, tensor<f32> {sdy.sharding = #sdy.sharding<@mesh, []>}) {
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
    %128 = "stablehlo.convert"(%arg60) : (tensor<64x28x28x1xui8>) -> tensor<64x28x28x1xf32>
    %129 = "stablehlo.constant"() <{value = dense<"0x9D03363C"> : tensor<1xf32>}> : () -> tensor<1xf32>
    %130 = "stablehlo.constant"() <{value = dense<"0x28694FBF"> : tensor<1xf32>}> : () -> tensor<1xf32>
    %131 = "stablehlo.broadcast_in_dim"(%129) <{broadcast_dimensions = array<i64: 3>}> : (tensor<1xf32>) -> tensor<64x28x28x1xf32>
    %132 = "stablehlo.multiply"(%128, %131) : (tensor<64x28x28x1xf32>, tensor<64x28x28x1xf32>) -> tensor<64x28x28x1xf32>
    %133 = "stablehlo.broadcast_in_dim"(%130) <{broadcast_dimensions = array<i64: 3>}> : (tensor<1xf32>) -> tensor<64x28x28x1xf32>
    %134 = "stablehlo.add"(%132, %133) : (tensor<64x28x28x1xf32>, tensor<64x28x28x1xf32>) -> tensor<64x28x28x1xf32>
    %135 = "stablehlo.reshape"(%134) : (tensor<64x28x28x1xf32>) -> tensor<64x4x7x4x7xf32>
    %136 = "stablehlo.transpose"(%135) <{permutation = array<i64: 0, 1, 3, 2, 4>}> : (tensor<64x4x7x4x7xf32>) -> tensor<64x4x4x7x7xf32>
    %137 = "stablehlo.reshape"(%136) : (tensor<64x4x4x7x7xf32>) -> tensor<64x16x49xf32>
    %138 = "sdy.sharding_constraint"(%arg0) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<49x64xf32>) -> tensor<49x64xf32>
    %139 = "stablehlo.dot_general"(%137, %138) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x16x49xf32>, tensor<49x64xf32>) -> tensor<64x16x64xf32>
    %140 = "sdy.sharding_constraint"(%arg1) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %141 = "stablehlo.broadcast_in_dim"(%140) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<64x16x64xf32>
    %142 = "stablehlo.add"(%139, %141) : (tensor<64x16x64xf32>, tensor<64x16x64xf32>) -> tensor<64x16x64xf32>
    %144 = "sdy.sharding_constraint"(%arg2) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %145 = "stablehlo.broadcast_in_dim"(%144) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<64x1x64xf32>
    %146 = "stablehlo.concatenate"(%145, %142) <{dimension = 1 : i64}> : (tensor<64x1x64xf32>, tensor<64x16x64xf32>) -> tensor<64x17x64xf32>
    %147 = "sdy.sharding_constraint"(%arg3) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<17x64xf32>) -> tensor<17x64xf32>
    %148 = "stablehlo.broadcast_in_dim"(%147) <{broadcast_dimensions = array<i64: 1, 2>}> : (tensor<17x64xf32>) -> tensor<64x17x64xf32>
    %149 = "stablehlo.add"(%146, %148) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %150 = "stablehlo.constant"() <{value = dense<"0xFE6984709DAD7868"> : tensor<ui64>}> : () -> tensor<ui64>
    %151 = "stablehlo.xor"(%127, %150) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %152 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %153 = "stablehlo.add"(%151, %152) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %154 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %155 = "stablehlo.shift_right_logical"(%153, %154) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %156 = "stablehlo.xor"(%153, %155) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %157 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %158 = "stablehlo.multiply"(%156, %157) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %159 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %160 = "stablehlo.shift_right_logical"(%158, %159) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %161 = "stablehlo.xor"(%158, %160) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %162 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %163 = "stablehlo.multiply"(%161, %162) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %164 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %165 = "stablehlo.shift_right_logical"(%163, %164) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %166 = "stablehlo.xor"(%163, %165) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %167 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %168 = "stablehlo.iota"() <{iota_dimension = 2 : i64}> : () -> tensor<64x17x64xui64>
    %169 = "stablehlo.broadcast_in_dim"(%167) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x64xui64>
    %170 = "stablehlo.multiply"(%168, %169) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %171 = "stablehlo.broadcast_in_dim"(%166) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x64xui64>
    %172 = "stablehlo.add"(%171, %170) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %173 = "stablehlo.constant"() <{value = dense<"0x40059FD25F6EDE8D"> : tensor<ui64>}> : () -> tensor<ui64>
    %174 = "stablehlo.iota"() <{iota_dimension = 1 : i64}> : () -> tensor<64x17x64xui64>
    %175 = "stablehlo.broadcast_in_dim"(%173) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x64xui64>
    %176 = "stablehlo.multiply"(%174, %175) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %177 = "stablehlo.add"(%172, %176) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %178 = "stablehlo.constant"() <{value = dense<"0x40598FFC5C54C56B"> : tensor<ui64>}> : () -> tensor<ui64>
    %179 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<64x17x64xui64>
    %180 = "stablehlo.broadcast_in_dim"(%178) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x64xui64>
    %181 = "stablehlo.multiply"(%179, %180) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %182 = "stablehlo.add"(%177, %181) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %183 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %184 = "stablehlo.broadcast_in_dim"(%183) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x64xui64>
    %185 = "stablehlo.add"(%182, %184) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %186 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %187 = "stablehlo.broadcast_in_dim"(%186) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x64xui64>
    %188 = "stablehlo.shift_right_logical"(%185, %187) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %189 = "stablehlo.xor"(%185, %188) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %190 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %191 = "stablehlo.broadcast_in_dim"(%190) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x64xui64>
    %192 = "stablehlo.multiply"(%189, %191) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %193 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %194 = "stablehlo.broadcast_in_dim"(%193) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x64xui64>
    %195 = "stablehlo.shift_right_logical"(%192, %194) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %196 = "stablehlo.xor"(%192, %195) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %197 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %198 = "stablehlo.broadcast_in_dim"(%197) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x64xui64>
    %199 = "stablehlo.multiply"(%196, %198) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %200 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %201 = "stablehlo.broadcast_in_dim"(%200) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x64xui64>
    %202 = "stablehlo.shift_right_logical"(%199, %201) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %203 = "stablehlo.xor"(%199, %202) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %204 = "stablehlo.constant"() <{value = dense<"0x2000000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %205 = "stablehlo.broadcast_in_dim"(%204) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x64xui64>
    %206 = "stablehlo.shift_right_logical"(%203, %205) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %207 = "stablehlo.convert"(%206) : (tensor<64x17x64xui64>) -> tensor<64x17x64xui32>
    %208 = "stablehlo.constant"() <{value = dense<9> : tensor<64x17x64xui32>}> : () -> tensor<64x17x64xui32>
    %209 = "stablehlo.shift_right_logical"(%207, %208) : (tensor<64x17x64xui32>, tensor<64x17x64xui32>) -> tensor<64x17x64xui32>
    %210 = "stablehlo.constant"() <{value = dense<1065353216> : tensor<64x17x64xui32>}> : () -> tensor<64x17x64xui32>
    %211 = "stablehlo.or"(%209, %210) : (tensor<64x17x64xui32>, tensor<64x17x64xui32>) -> tensor<64x17x64xui32>
    %212 = "stablehlo.bitcast_convert"(%211) : (tensor<64x17x64xui32>) -> tensor<64x17x64xf32>
    %213 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<64x17x64xf32>}> : () -> tensor<64x17x64xf32>
    %214 = "stablehlo.subtract"(%212, %213) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %215 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<64x17x64xf32>}> : () -> tensor<64x17x64xf32>
    %216 = "stablehlo.compare"(%214, %215) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xi1>
    %217 = "stablehlo.convert"(%216) : (tensor<64x17x64xi1>) -> tensor<64x17x64xf32>
    %218 = "stablehlo.constant"() <{value = dense<0x3F8E38E4> : tensor<64x17x64xf32>}> : () -> tensor<64x17x64xf32>
    %219 = "stablehlo.multiply"(%217, %218) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %220 = "stablehlo.multiply"(%149, %219) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %221 = "sdy.sharding_constraint"(%220) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %222 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<2xi32>
    %t1 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %t2 = "stablehlo.constant"() <{value = dense<0.0> : tensor<2x64x17x64xf32>}> : () -> tensor<2x64x17x64xf32>
    %s780:17 = "stablehlo.while"(%t1, %221, %t2, %arg9, %arg8, %arg7, %arg6, %arg13, %arg12, %arg15, %arg14, %arg5, %arg4, %arg11, %arg10, %222, %127) ({
    ^bb0(%c780_0: tensor<i32>, %c780_1: tensor<64x17x64xf32>, %c780_2: tensor<2x64x17x64xf32>, %c780_3: tensor<2x64xf32>, %c780_4: tensor<2x64x64xf32>, %c780_5: tensor<2x3x64xf32>, %c780_6: tensor<2x3x64x64xf32>, %c780_7: tensor<2x128xf32>, %c780_8: tensor<2x64x128xf32>, %c780_9: tensor<2x64xf32>, %c780_10: tensor<2x128x64xf32>, %c780_11: tensor<2x64xf32>, %c780_12: tensor<2x64xf32>, %c780_13: tensor<2x64xf32>, %c780_14: tensor<2x64xf32>, %c780_15: tensor<2xi32>, %c780_16: tensor<ui64>):
    %t3 = "stablehlo.constant"() <{value = dense<2> : tensor<i32>}> : () -> tensor<i32>
    %t4 = "stablehlo.compare"(%c780_0, %t3) <{comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<i32>, tensor<i32>) -> tensor<i1>
    "stablehlo.return"(%t4) : (tensor<i1>) -> ()
    }, {
    ^bb0(%b780_0: tensor<i32>, %b780_1: tensor<64x17x64xf32>, %b780_2: tensor<2x64x17x64xf32>, %b780_3: tensor<2x64xf32>, %b780_4: tensor<2x64x64xf32>, %b780_5: tensor<2x3x64xf32>, %b780_6: tensor<2x3x64x64xf32>, %b780_7: tensor<2x128xf32>, %b780_8: tensor<2x64x128xf32>, %b780_9: tensor<2x64xf32>, %b780_10: tensor<2x128x64xf32>, %b780_11: tensor<2x64xf32>, %b780_12: tensor<2x64xf32>, %b780_13: tensor<2x64xf32>, %b780_14: tensor<2x64xf32>, %b780_15: tensor<2xi32>, %b780_16: tensor<ui64>):
    %t5 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %t6 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %t7 = "stablehlo.dynamic_slice"(%b780_3, %b780_0, %t6) <{slice_sizes = array<i64: 1, 64>}> : (tensor<2x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>
    %t8 = "stablehlo.reshape"(%t7)  : (tensor<1x64xf32>) -> tensor<64xf32>
    %t9 = "stablehlo.dynamic_slice"(%b780_4, %b780_0, %t6, %t6) <{slice_sizes = array<i64: 1, 64, 64>}> : (tensor<2x64x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x64xf32>
    %t10 = "stablehlo.reshape"(%t9)  : (tensor<1x64x64xf32>) -> tensor<64x64xf32>
    %t11 = "stablehlo.dynamic_slice"(%b780_5, %b780_0, %t6, %t6) <{slice_sizes = array<i64: 1, 3, 64>}> : (tensor<2x3x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x64xf32>
    %t12 = "stablehlo.reshape"(%t11)  : (tensor<1x3x64xf32>) -> tensor<3x64xf32>
    %t13 = "stablehlo.dynamic_slice"(%b780_6, %b780_0, %t6, %t6, %t6) <{slice_sizes = array<i64: 1, 3, 64, 64>}> : (tensor<2x3x64x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x64x64xf32>
    %t14 = "stablehlo.reshape"(%t13)  : (tensor<1x3x64x64xf32>) -> tensor<3x64x64xf32>
    %t15 = "stablehlo.dynamic_slice"(%b780_7, %b780_0, %t6) <{slice_sizes = array<i64: 1, 128>}> : (tensor<2x128xf32>, tensor<i32>, tensor<i32>) -> tensor<1x128xf32>
    %t16 = "stablehlo.reshape"(%t15)  : (tensor<1x128xf32>) -> tensor<128xf32>
    %t17 = "stablehlo.dynamic_slice"(%b780_8, %b780_0, %t6, %t6) <{slice_sizes = array<i64: 1, 64, 128>}> : (tensor<2x64x128xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x128xf32>
    %t18 = "stablehlo.reshape"(%t17)  : (tensor<1x64x128xf32>) -> tensor<64x128xf32>
    %t19 = "stablehlo.dynamic_slice"(%b780_9, %b780_0, %t6) <{slice_sizes = array<i64: 1, 64>}> : (tensor<2x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>
    %t20 = "stablehlo.reshape"(%t19)  : (tensor<1x64xf32>) -> tensor<64xf32>
    %t21 = "stablehlo.dynamic_slice"(%b780_10, %b780_0, %t6, %t6) <{slice_sizes = array<i64: 1, 128, 64>}> : (tensor<2x128x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x128x64xf32>
    %t22 = "stablehlo.reshape"(%t21)  : (tensor<1x128x64xf32>) -> tensor<128x64xf32>
    %t23 = "stablehlo.dynamic_slice"(%b780_11, %b780_0, %t6) <{slice_sizes = array<i64: 1, 64>}> : (tensor<2x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>
    %t24 = "stablehlo.reshape"(%t23)  : (tensor<1x64xf32>) -> tensor<64xf32>
    %t25 = "stablehlo.dynamic_slice"(%b780_12, %b780_0, %t6) <{slice_sizes = array<i64: 1, 64>}> : (tensor<2x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>
    %t26 = "stablehlo.reshape"(%t25)  : (tensor<1x64xf32>) -> tensor<64xf32>
    %t27 = "stablehlo.dynamic_slice"(%b780_13, %b780_0, %t6) <{slice_sizes = array<i64: 1, 64>}> : (tensor<2x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>
    %t28 = "stablehlo.reshape"(%t27)  : (tensor<1x64xf32>) -> tensor<64xf32>
    %t29 = "stablehlo.dynamic_slice"(%b780_14, %b780_0, %t6) <{slice_sizes = array<i64: 1, 64>}> : (tensor<2x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>
    %t30 = "stablehlo.reshape"(%t29)  : (tensor<1x64xf32>) -> tensor<64xf32>
    %t31 = "stablehlo.dynamic_slice"(%b780_15, %b780_0) <{slice_sizes = array<i64: 1>}> : (tensor<2xi32>, tensor<i32>) -> tensor<1xi32>
    %t32 = "stablehlo.reshape"(%t31)  : (tensor<1xi32>) -> tensor<i32>
    %237 = "sdy.sharding_constraint"(%t26) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %238 = "sdy.sharding_constraint"(%t24) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %239 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %240 = "stablehlo.reduce"(%b780_1, %239) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x17x64xf32>, tensor<f32>) -> tensor<64x17xf32>
    %241 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<64x17xf32>}> : () -> tensor<64x17xf32>
    %242 = "stablehlo.multiply"(%240, %241) : (tensor<64x17xf32>, tensor<64x17xf32>) -> tensor<64x17xf32>
    %243 = "stablehlo.broadcast_in_dim"(%242) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x17xf32>) -> tensor<64x17x64xf32>
    %244 = "stablehlo.subtract"(%b780_1, %243) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %245 = "stablehlo.multiply"(%244, %244) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %246 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %247 = "stablehlo.reduce"(%245, %246) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x17x64xf32>, tensor<f32>) -> tensor<64x17xf32>
    %248 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<64x17xf32>}> : () -> tensor<64x17xf32>
    %249 = "stablehlo.multiply"(%247, %248) : (tensor<64x17xf32>, tensor<64x17xf32>) -> tensor<64x17xf32>
    %250 = "stablehlo.constant"() <{value = dense<0x358637BD> : tensor<64x17xf32>}> : () -> tensor<64x17xf32>
    %251 = "stablehlo.add"(%249, %250) : (tensor<64x17xf32>, tensor<64x17xf32>) -> tensor<64x17xf32>
    %252 = "stablehlo.rsqrt"(%251) : (tensor<64x17xf32>) -> tensor<64x17xf32>
    %253 = "stablehlo.broadcast_in_dim"(%242) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x17xf32>) -> tensor<64x17x64xf32>
    %254 = "stablehlo.subtract"(%b780_1, %253) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %255 = "stablehlo.broadcast_in_dim"(%252) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x17xf32>) -> tensor<64x17x64xf32>
    %256 = "stablehlo.multiply"(%254, %255) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %257 = "stablehlo.broadcast_in_dim"(%237) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<64x17x64xf32>
    %258 = "stablehlo.multiply"(%256, %257) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %259 = "stablehlo.broadcast_in_dim"(%238) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<64x17x64xf32>
    %260 = "stablehlo.add"(%258, %259) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %262 = "sdy.sharding_constraint"(%260) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %263 = "stablehlo.slice"(%t14) <{start_indices = array<i64: 0, 0, 0>, limit_indices = array<i64: 1, 64, 64>, strides = array<i64: 1, 1, 1>}> : (tensor<3x64x64xf32>) -> tensor<1x64x64xf32>
    %264 = "stablehlo.slice"(%t14) <{start_indices = array<i64: 1, 0, 0>, limit_indices = array<i64: 2, 64, 64>, strides = array<i64: 1, 1, 1>}> : (tensor<3x64x64xf32>) -> tensor<1x64x64xf32>
    %265 = "stablehlo.slice"(%t14) <{start_indices = array<i64: 2, 0, 0>, limit_indices = array<i64: 3, 64, 64>, strides = array<i64: 1, 1, 1>}> : (tensor<3x64x64xf32>) -> tensor<1x64x64xf32>
    %267 = "stablehlo.reshape"(%263) : (tensor<1x64x64xf32>) -> tensor<64x64xf32>
    %268 = "stablehlo.reshape"(%264) : (tensor<1x64x64xf32>) -> tensor<64x64xf32>
    %269 = "stablehlo.reshape"(%265) : (tensor<1x64x64xf32>) -> tensor<64x64xf32>
    %270 = "stablehlo.slice"(%t12) <{start_indices = array<i64: 0, 0>, limit_indices = array<i64: 1, 64>, strides = array<i64: 1, 1>}> : (tensor<3x64xf32>) -> tensor<1x64xf32>
    %271 = "stablehlo.slice"(%t12) <{start_indices = array<i64: 1, 0>, limit_indices = array<i64: 2, 64>, strides = array<i64: 1, 1>}> : (tensor<3x64xf32>) -> tensor<1x64xf32>
    %272 = "stablehlo.slice"(%t12) <{start_indices = array<i64: 2, 0>, limit_indices = array<i64: 3, 64>, strides = array<i64: 1, 1>}> : (tensor<3x64xf32>) -> tensor<1x64xf32>
    %274 = "stablehlo.reshape"(%270) : (tensor<1x64xf32>) -> tensor<64xf32>
    %275 = "stablehlo.reshape"(%271) : (tensor<1x64xf32>) -> tensor<64xf32>
    %276 = "stablehlo.reshape"(%272) : (tensor<1x64xf32>) -> tensor<64xf32>
    %277 = "sdy.sharding_constraint"(%267) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %278 = "stablehlo.dot_general"(%262, %277) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x17x64xf32>, tensor<64x64xf32>) -> tensor<64x17x64xf32>
    %279 = "sdy.sharding_constraint"(%274) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %280 = "stablehlo.broadcast_in_dim"(%279) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<64x17x64xf32>
    %281 = "stablehlo.add"(%278, %280) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %283 = "sdy.sharding_constraint"(%268) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %284 = "stablehlo.dot_general"(%262, %283) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x17x64xf32>, tensor<64x64xf32>) -> tensor<64x17x64xf32>
    %285 = "sdy.sharding_constraint"(%275) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %286 = "stablehlo.broadcast_in_dim"(%285) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<64x17x64xf32>
    %287 = "stablehlo.add"(%284, %286) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %289 = "sdy.sharding_constraint"(%269) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %290 = "stablehlo.dot_general"(%262, %289) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x17x64xf32>, tensor<64x64xf32>) -> tensor<64x17x64xf32>
    %291 = "sdy.sharding_constraint"(%276) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %292 = "stablehlo.broadcast_in_dim"(%291) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<64x17x64xf32>
    %293 = "stablehlo.add"(%290, %292) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %295 = "stablehlo.reshape"(%281) : (tensor<64x17x64xf32>) -> tensor<64x17x4x16xf32>
    %296 = "sdy.sharding_constraint"(%295) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}, {}]>}> : (tensor<64x17x4x16xf32>) -> tensor<64x17x4x16xf32>
    %297 = "stablehlo.transpose"(%296) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<64x17x4x16xf32>) -> tensor<64x4x17x16xf32>
    %298 = "stablehlo.reshape"(%287) : (tensor<64x17x64xf32>) -> tensor<64x17x4x16xf32>
    %299 = "sdy.sharding_constraint"(%298) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}, {}]>}> : (tensor<64x17x4x16xf32>) -> tensor<64x17x4x16xf32>
    %300 = "stablehlo.transpose"(%299) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<64x17x4x16xf32>) -> tensor<64x4x17x16xf32>
    %301 = "stablehlo.reshape"(%293) : (tensor<64x17x64xf32>) -> tensor<64x17x4x16xf32>
    %302 = "sdy.sharding_constraint"(%301) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}, {}]>}> : (tensor<64x17x4x16xf32>) -> tensor<64x17x4x16xf32>
    %303 = "stablehlo.transpose"(%302) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<64x17x4x16xf32>) -> tensor<64x4x17x16xf32>
    %304 = "stablehlo.constant"() <{value = dense<0x3E800000> : tensor<64x4x17x16xf32>}> : () -> tensor<64x4x17x16xf32>
    %305 = "stablehlo.multiply"(%297, %304) : (tensor<64x4x17x16xf32>, tensor<64x4x17x16xf32>) -> tensor<64x4x17x16xf32>
    %306 = "stablehlo.dot_general"(%305, %300) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x4x17x16xf32>, tensor<64x4x17x16xf32>) -> tensor<64x4x17x17xf32>
    %307 = "stablehlo.constant"() <{value = dense<0xFF800000> : tensor<f32>}> : () -> tensor<f32>
    %308 = "stablehlo.reduce"(%306, %307) <{dimensions = array<i64: 3>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.maximum"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x4x17x17xf32>, tensor<f32>) -> tensor<64x4x17xf32>
    %309 = "stablehlo.broadcast_in_dim"(%308) <{broadcast_dimensions = array<i64: 0, 1, 2>}> : (tensor<64x4x17xf32>) -> tensor<64x4x17x17xf32>
    %310 = "stablehlo.subtract"(%306, %309) : (tensor<64x4x17x17xf32>, tensor<64x4x17x17xf32>) -> tensor<64x4x17x17xf32>
    %311 = "stablehlo.exponential"(%310) : (tensor<64x4x17x17xf32>) -> tensor<64x4x17x17xf32>
    %312 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %313 = "stablehlo.reduce"(%311, %312) <{dimensions = array<i64: 3>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x4x17x17xf32>, tensor<f32>) -> tensor<64x4x17xf32>
    %314 = "stablehlo.broadcast_in_dim"(%313) <{broadcast_dimensions = array<i64: 0, 1, 2>}> : (tensor<64x4x17xf32>) -> tensor<64x4x17x17xf32>
    %315 = "stablehlo.divide"(%311, %314) : (tensor<64x4x17x17xf32>, tensor<64x4x17x17xf32>) -> tensor<64x4x17x17xf32>
    %336 = "stablehlo.dot_general"(%315, %303) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x4x17x17xf32>, tensor<64x4x17x16xf32>) -> tensor<64x4x17x16xf32>
    %337 = "stablehlo.transpose"(%336) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<64x4x17x16xf32>) -> tensor<64x17x4x16xf32>
    %338 = "sdy.sharding_constraint"(%337) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}, {}]>}> : (tensor<64x17x4x16xf32>) -> tensor<64x17x4x16xf32>
    %339 = "stablehlo.reshape"(%338) : (tensor<64x17x4x16xf32>) -> tensor<64x17x64xf32>
    %340 = "sdy.sharding_constraint"(%t10) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %341 = "stablehlo.dot_general"(%339, %340) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x17x64xf32>, tensor<64x64xf32>) -> tensor<64x17x64xf32>
    %342 = "sdy.sharding_constraint"(%t8) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %343 = "stablehlo.broadcast_in_dim"(%342) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<64x17x64xf32>
    %344 = "stablehlo.add"(%341, %343) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %346 = "stablehlo.constant"() <{value = dense<"0xF12B2AB95B9B32D50A3042AB1B78A0A7"> : tensor<2xui64>}> : () -> tensor<2xui64>
    %347 = "stablehlo.dynamic_slice"(%346, %t32) <{slice_sizes = array<i64: 1>}> : (tensor<2xui64>, tensor<i32>) -> tensor<1xui64>
    %348 = "stablehlo.reshape"(%347) : (tensor<1xui64>) -> tensor<ui64>
    %349 = "stablehlo.xor"(%b780_16, %348) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %350 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %351 = "stablehlo.add"(%349, %350) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %352 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %353 = "stablehlo.shift_right_logical"(%351, %352) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %354 = "stablehlo.xor"(%351, %353) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %355 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %356 = "stablehlo.multiply"(%354, %355) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %357 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %358 = "stablehlo.shift_right_logical"(%356, %357) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %359 = "stablehlo.xor"(%356, %358) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %360 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %361 = "stablehlo.multiply"(%359, %360) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %362 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %363 = "stablehlo.shift_right_logical"(%361, %362) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %364 = "stablehlo.xor"(%361, %363) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %365 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %366 = "stablehlo.iota"() <{iota_dimension = 2 : i64}> : () -> tensor<64x17x64xui64>
    %367 = "stablehlo.broadcast_in_dim"(%365) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x64xui64>
    %368 = "stablehlo.multiply"(%366, %367) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %369 = "stablehlo.broadcast_in_dim"(%364) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x64xui64>
    %370 = "stablehlo.add"(%369, %368) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %371 = "stablehlo.constant"() <{value = dense<"0x40059FD25F6EDE8D"> : tensor<ui64>}> : () -> tensor<ui64>
    %372 = "stablehlo.iota"() <{iota_dimension = 1 : i64}> : () -> tensor<64x17x64xui64>
    %373 = "stablehlo.broadcast_in_dim"(%371) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x64xui64>
    %374 = "stablehlo.multiply"(%372, %373) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %375 = "stablehlo.add"(%370, %374) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %376 = "stablehlo.constant"() <{value = dense<"0x40598FFC5C54C56B"> : tensor<ui64>}> : () -> tensor<ui64>
    %377 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<64x17x64xui64>
    %378 = "stablehlo.broadcast_in_dim"(%376) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x64xui64>
    %379 = "stablehlo.multiply"(%377, %378) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %380 = "stablehlo.add"(%375, %379) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %381 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %382 = "stablehlo.broadcast_in_dim"(%381) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x64xui64>
    %383 = "stablehlo.add"(%380, %382) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %384 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %385 = "stablehlo.broadcast_in_dim"(%384) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x64xui64>
    %386 = "stablehlo.shift_right_logical"(%383, %385) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %387 = "stablehlo.xor"(%383, %386) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %388 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %389 = "stablehlo.broadcast_in_dim"(%388) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x64xui64>
    %390 = "stablehlo.multiply"(%387, %389) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %391 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %392 = "stablehlo.broadcast_in_dim"(%391) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x64xui64>
    %393 = "stablehlo.shift_right_logical"(%390, %392) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %394 = "stablehlo.xor"(%390, %393) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %395 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %396 = "stablehlo.broadcast_in_dim"(%395) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x64xui64>
    %397 = "stablehlo.multiply"(%394, %396) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %398 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %399 = "stablehlo.broadcast_in_dim"(%398) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x64xui64>
    %400 = "stablehlo.shift_right_logical"(%397, %399) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %401 = "stablehlo.xor"(%397, %400) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %402 = "stablehlo.constant"() <{value = dense<"0x2000000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %403 = "stablehlo.broadcast_in_dim"(%402) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x64xui64>
    %404 = "stablehlo.shift_right_logical"(%401, %403) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %405 = "stablehlo.convert"(%404) : (tensor<64x17x64xui64>) -> tensor<64x17x64xui32>
    %406 = "stablehlo.constant"() <{value = dense<9> : tensor<64x17x64xui32>}> : () -> tensor<64x17x64xui32>
    %407 = "stablehlo.shift_right_logical"(%405, %406) : (tensor<64x17x64xui32>, tensor<64x17x64xui32>) -> tensor<64x17x64xui32>
    %408 = "stablehlo.constant"() <{value = dense<1065353216> : tensor<64x17x64xui32>}> : () -> tensor<64x17x64xui32>
    %409 = "stablehlo.or"(%407, %408) : (tensor<64x17x64xui32>, tensor<64x17x64xui32>) -> tensor<64x17x64xui32>
    %410 = "stablehlo.bitcast_convert"(%409) : (tensor<64x17x64xui32>) -> tensor<64x17x64xf32>
    %411 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<64x17x64xf32>}> : () -> tensor<64x17x64xf32>
    %412 = "stablehlo.subtract"(%410, %411) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %413 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<64x17x64xf32>}> : () -> tensor<64x17x64xf32>
    %414 = "stablehlo.compare"(%412, %413) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xi1>
    %415 = "stablehlo.convert"(%414) : (tensor<64x17x64xi1>) -> tensor<64x17x64xf32>
    %416 = "stablehlo.constant"() <{value = dense<0x3F8E38E4> : tensor<64x17x64xf32>}> : () -> tensor<64x17x64xf32>
    %417 = "stablehlo.multiply"(%415, %416) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %418 = "stablehlo.multiply"(%344, %417) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %419 = "sdy.sharding_constraint"(%418) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %420 = "stablehlo.constant"() <{value = dense<"0x27DDFA9D93B989F02CB1D8F9D774FCB8"> : tensor<2xui64>}> : () -> tensor<2xui64>
    %421 = "stablehlo.dynamic_slice"(%420, %t32) <{slice_sizes = array<i64: 1>}> : (tensor<2xui64>, tensor<i32>) -> tensor<1xui64>
    %422 = "stablehlo.reshape"(%421) : (tensor<1xui64>) -> tensor<ui64>
    %423 = "stablehlo.xor"(%b780_16, %422) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %424 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %425 = "stablehlo.add"(%423, %424) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %426 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %427 = "stablehlo.shift_right_logical"(%425, %426) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %428 = "stablehlo.xor"(%425, %427) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %429 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %430 = "stablehlo.multiply"(%428, %429) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %431 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %432 = "stablehlo.shift_right_logical"(%430, %431) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %433 = "stablehlo.xor"(%430, %432) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %434 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %435 = "stablehlo.multiply"(%433, %434) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %436 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %437 = "stablehlo.shift_right_logical"(%435, %436) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %438 = "stablehlo.xor"(%435, %437) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %439 = "stablehlo.constant"() <{value = dense<"0x0000803F6666663F"> : tensor<2xf32>}> : () -> tensor<2xf32>
    %440 = "stablehlo.dynamic_slice"(%439, %t32) <{slice_sizes = array<i64: 1>}> : (tensor<2xf32>, tensor<i32>) -> tensor<1xf32>
    %441 = "stablehlo.reshape"(%440) : (tensor<1xf32>) -> tensor<f32>
    %442 = "stablehlo.broadcast_in_dim"(%441) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64x1x1xf32>
    %443 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %444 = "stablehlo.iota"() <{iota_dimension = 2 : i64}> : () -> tensor<64x1x1xui64>
    %445 = "stablehlo.broadcast_in_dim"(%443) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %446 = "stablehlo.multiply"(%444, %445) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %447 = "stablehlo.broadcast_in_dim"(%438) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %448 = "stablehlo.add"(%447, %446) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %449 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %450 = "stablehlo.iota"() <{iota_dimension = 1 : i64}> : () -> tensor<64x1x1xui64>
    %451 = "stablehlo.broadcast_in_dim"(%449) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %452 = "stablehlo.multiply"(%450, %451) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %453 = "stablehlo.add"(%448, %452) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %454 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %455 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<64x1x1xui64>
    %456 = "stablehlo.broadcast_in_dim"(%454) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %457 = "stablehlo.multiply"(%455, %456) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %458 = "stablehlo.add"(%453, %457) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %459 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %460 = "stablehlo.broadcast_in_dim"(%459) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %461 = "stablehlo.add"(%458, %460) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %462 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %463 = "stablehlo.broadcast_in_dim"(%462) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %464 = "stablehlo.shift_right_logical"(%461, %463) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %465 = "stablehlo.xor"(%461, %464) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %466 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %467 = "stablehlo.broadcast_in_dim"(%466) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %468 = "stablehlo.multiply"(%465, %467) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %469 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %470 = "stablehlo.broadcast_in_dim"(%469) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %471 = "stablehlo.shift_right_logical"(%468, %470) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %472 = "stablehlo.xor"(%468, %471) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %473 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %474 = "stablehlo.broadcast_in_dim"(%473) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %475 = "stablehlo.multiply"(%472, %474) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %476 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %477 = "stablehlo.broadcast_in_dim"(%476) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %478 = "stablehlo.shift_right_logical"(%475, %477) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %479 = "stablehlo.xor"(%475, %478) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %480 = "stablehlo.constant"() <{value = dense<"0x2000000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %481 = "stablehlo.broadcast_in_dim"(%480) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %482 = "stablehlo.shift_right_logical"(%479, %481) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %483 = "stablehlo.convert"(%482) : (tensor<64x1x1xui64>) -> tensor<64x1x1xui32>
    %484 = "stablehlo.constant"() <{value = dense<9> : tensor<64x1x1xui32>}> : () -> tensor<64x1x1xui32>
    %485 = "stablehlo.shift_right_logical"(%483, %484) : (tensor<64x1x1xui32>, tensor<64x1x1xui32>) -> tensor<64x1x1xui32>
    %486 = "stablehlo.constant"() <{value = dense<1065353216> : tensor<64x1x1xui32>}> : () -> tensor<64x1x1xui32>
    %487 = "stablehlo.or"(%485, %486) : (tensor<64x1x1xui32>, tensor<64x1x1xui32>) -> tensor<64x1x1xui32>
    %488 = "stablehlo.bitcast_convert"(%487) : (tensor<64x1x1xui32>) -> tensor<64x1x1xf32>
    %489 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<64x1x1xf32>}> : () -> tensor<64x1x1xf32>
    %490 = "stablehlo.subtract"(%488, %489) : (tensor<64x1x1xf32>, tensor<64x1x1xf32>) -> tensor<64x1x1xf32>
    %491 = "stablehlo.compare"(%490, %442) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<64x1x1xf32>, tensor<64x1x1xf32>) -> tensor<64x1x1xi1>
    %492 = "stablehlo.convert"(%491) : (tensor<64x1x1xi1>) -> tensor<64x1x1xf32>
    %493 = "stablehlo.constant"() <{value = dense<"0x0000803FE4388E3F"> : tensor<2xf32>}> : () -> tensor<2xf32>
    %494 = "stablehlo.dynamic_slice"(%493, %t32) <{slice_sizes = array<i64: 1>}> : (tensor<2xf32>, tensor<i32>) -> tensor<1xf32>
    %495 = "stablehlo.reshape"(%494) : (tensor<1xf32>) -> tensor<f32>
    %496 = "stablehlo.broadcast_in_dim"(%495) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64x1x1xf32>
    %497 = "stablehlo.multiply"(%492, %496) : (tensor<64x1x1xf32>, tensor<64x1x1xf32>) -> tensor<64x1x1xf32>
    %498 = "stablehlo.broadcast_in_dim"(%497) <{broadcast_dimensions = array<i64: 0, 1, 2>}> : (tensor<64x1x1xf32>) -> tensor<64x17x64xf32>
    %499 = "stablehlo.multiply"(%419, %498) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %500 = "stablehlo.add"(%b780_1, %499) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %501 = "sdy.sharding_constraint"(%500) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %502 = "sdy.sharding_constraint"(%t30) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %503 = "sdy.sharding_constraint"(%t28) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %504 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %505 = "stablehlo.reduce"(%501, %504) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x17x64xf32>, tensor<f32>) -> tensor<64x17xf32>
    %506 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<64x17xf32>}> : () -> tensor<64x17xf32>
    %507 = "stablehlo.multiply"(%505, %506) : (tensor<64x17xf32>, tensor<64x17xf32>) -> tensor<64x17xf32>
    %508 = "stablehlo.broadcast_in_dim"(%507) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x17xf32>) -> tensor<64x17x64xf32>
    %509 = "stablehlo.subtract"(%501, %508) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %510 = "stablehlo.multiply"(%509, %509) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %511 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %512 = "stablehlo.reduce"(%510, %511) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x17x64xf32>, tensor<f32>) -> tensor<64x17xf32>
    %513 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<64x17xf32>}> : () -> tensor<64x17xf32>
    %514 = "stablehlo.multiply"(%512, %513) : (tensor<64x17xf32>, tensor<64x17xf32>) -> tensor<64x17xf32>
    %515 = "stablehlo.constant"() <{value = dense<0x358637BD> : tensor<64x17xf32>}> : () -> tensor<64x17xf32>
    %516 = "stablehlo.add"(%514, %515) : (tensor<64x17xf32>, tensor<64x17xf32>) -> tensor<64x17xf32>
    %517 = "stablehlo.rsqrt"(%516) : (tensor<64x17xf32>) -> tensor<64x17xf32>
    %518 = "stablehlo.broadcast_in_dim"(%507) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x17xf32>) -> tensor<64x17x64xf32>
    %519 = "stablehlo.subtract"(%501, %518) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %520 = "stablehlo.broadcast_in_dim"(%517) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x17xf32>) -> tensor<64x17x64xf32>
    %521 = "stablehlo.multiply"(%519, %520) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %522 = "stablehlo.broadcast_in_dim"(%502) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<64x17x64xf32>
    %523 = "stablehlo.multiply"(%521, %522) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %524 = "stablehlo.broadcast_in_dim"(%503) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<64x17x64xf32>
    %525 = "stablehlo.add"(%523, %524) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %527 = "sdy.sharding_constraint"(%525) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %528 = "sdy.sharding_constraint"(%t18) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<64x128xf32>) -> tensor<64x128xf32>
    %529 = "stablehlo.dot_general"(%527, %528) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x17x64xf32>, tensor<64x128xf32>) -> tensor<64x17x128xf32>
    %530 = "sdy.sharding_constraint"(%t16) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<128xf32>) -> tensor<128xf32>
    %531 = "stablehlo.broadcast_in_dim"(%530) <{broadcast_dimensions = array<i64: 2>}> : (tensor<128xf32>) -> tensor<64x17x128xf32>
    %532 = "stablehlo.add"(%529, %531) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %534 = "stablehlo.constant"() <{value = dense<0x3F3504F3> : tensor<64x17x128xf32>}> : () -> tensor<64x17x128xf32>
    %535 = "stablehlo.multiply"(%532, %534) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %536 = "chlo.erf"(%535) : (tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %537 = "stablehlo.constant"() <{value = dense<0x3F000000> : tensor<64x17x128xf32>}> : () -> tensor<64x17x128xf32>
    %538 = "stablehlo.multiply"(%536, %537) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %539 = "stablehlo.constant"() <{value = dense<0x3F000000> : tensor<64x17x128xf32>}> : () -> tensor<64x17x128xf32>
    %540 = "stablehlo.add"(%538, %539) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %541 = "stablehlo.multiply"(%532, %540) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %543 = "sdy.sharding_constraint"(%541) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %544 = "stablehlo.constant"() <{value = dense<"0xEAAC7DF952804EA8B7A5C3652C538AB3"> : tensor<2xui64>}> : () -> tensor<2xui64>
    %545 = "stablehlo.dynamic_slice"(%544, %t32) <{slice_sizes = array<i64: 1>}> : (tensor<2xui64>, tensor<i32>) -> tensor<1xui64>
    %546 = "stablehlo.reshape"(%545) : (tensor<1xui64>) -> tensor<ui64>
    %547 = "stablehlo.xor"(%b780_16, %546) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %548 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %549 = "stablehlo.add"(%547, %548) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %550 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %551 = "stablehlo.shift_right_logical"(%549, %550) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %552 = "stablehlo.xor"(%549, %551) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %553 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %554 = "stablehlo.multiply"(%552, %553) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %555 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %556 = "stablehlo.shift_right_logical"(%554, %555) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %557 = "stablehlo.xor"(%554, %556) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %558 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %559 = "stablehlo.multiply"(%557, %558) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %560 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %561 = "stablehlo.shift_right_logical"(%559, %560) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %562 = "stablehlo.xor"(%559, %561) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %563 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %564 = "stablehlo.iota"() <{iota_dimension = 2 : i64}> : () -> tensor<64x17x128xui64>
    %565 = "stablehlo.broadcast_in_dim"(%563) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x128xui64>
    %566 = "stablehlo.multiply"(%564, %565) : (tensor<64x17x128xui64>, tensor<64x17x128xui64>) -> tensor<64x17x128xui64>
    %567 = "stablehlo.broadcast_in_dim"(%562) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x128xui64>
    %568 = "stablehlo.add"(%567, %566) : (tensor<64x17x128xui64>, tensor<64x17x128xui64>) -> tensor<64x17x128xui64>
    %569 = "stablehlo.constant"() <{value = dense<"0x800A3EA5BFDCBC1B"> : tensor<ui64>}> : () -> tensor<ui64>
    %570 = "stablehlo.iota"() <{iota_dimension = 1 : i64}> : () -> tensor<64x17x128xui64>
    %571 = "stablehlo.broadcast_in_dim"(%569) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x128xui64>
    %572 = "stablehlo.multiply"(%570, %571) : (tensor<64x17x128xui64>, tensor<64x17x128xui64>) -> tensor<64x17x128xui64>
    %573 = "stablehlo.add"(%568, %572) : (tensor<64x17x128xui64>, tensor<64x17x128xui64>) -> tensor<64x17x128xui64>
    %574 = "stablehlo.constant"() <{value = dense<"0x80B21EF9B9A88AD7"> : tensor<ui64>}> : () -> tensor<ui64>
    %575 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<64x17x128xui64>
    %576 = "stablehlo.broadcast_in_dim"(%574) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x128xui64>
    %577 = "stablehlo.multiply"(%575, %576) : (tensor<64x17x128xui64>, tensor<64x17x128xui64>) -> tensor<64x17x128xui64>
    %578 = "stablehlo.add"(%573, %577) : (tensor<64x17x128xui64>, tensor<64x17x128xui64>) -> tensor<64x17x128xui64>
    %579 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %580 = "stablehlo.broadcast_in_dim"(%579) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x128xui64>
    %581 = "stablehlo.add"(%578, %580) : (tensor<64x17x128xui64>, tensor<64x17x128xui64>) -> tensor<64x17x128xui64>
    %582 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %583 = "stablehlo.broadcast_in_dim"(%582) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x128xui64>
    %584 = "stablehlo.shift_right_logical"(%581, %583) : (tensor<64x17x128xui64>, tensor<64x17x128xui64>) -> tensor<64x17x128xui64>
    %585 = "stablehlo.xor"(%581, %584) : (tensor<64x17x128xui64>, tensor<64x17x128xui64>) -> tensor<64x17x128xui64>
    %586 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %587 = "stablehlo.broadcast_in_dim"(%586) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x128xui64>
    %588 = "stablehlo.multiply"(%585, %587) : (tensor<64x17x128xui64>, tensor<64x17x128xui64>) -> tensor<64x17x128xui64>
    %589 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %590 = "stablehlo.broadcast_in_dim"(%589) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x128xui64>
    %591 = "stablehlo.shift_right_logical"(%588, %590) : (tensor<64x17x128xui64>, tensor<64x17x128xui64>) -> tensor<64x17x128xui64>
    %592 = "stablehlo.xor"(%588, %591) : (tensor<64x17x128xui64>, tensor<64x17x128xui64>) -> tensor<64x17x128xui64>
    %593 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %594 = "stablehlo.broadcast_in_dim"(%593) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x128xui64>
    %595 = "stablehlo.multiply"(%592, %594) : (tensor<64x17x128xui64>, tensor<64x17x128xui64>) -> tensor<64x17x128xui64>
    %596 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %597 = "stablehlo.broadcast_in_dim"(%596) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x128xui64>
    %598 = "stablehlo.shift_right_logical"(%595, %597) : (tensor<64x17x128xui64>, tensor<64x17x128xui64>) -> tensor<64x17x128xui64>
    %599 = "stablehlo.xor"(%595, %598) : (tensor<64x17x128xui64>, tensor<64x17x128xui64>) -> tensor<64x17x128xui64>
    %600 = "stablehlo.constant"() <{value = dense<"0x2000000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %601 = "stablehlo.broadcast_in_dim"(%600) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x128xui64>
    %602 = "stablehlo.shift_right_logical"(%599, %601) : (tensor<64x17x128xui64>, tensor<64x17x128xui64>) -> tensor<64x17x128xui64>
    %603 = "stablehlo.convert"(%602) : (tensor<64x17x128xui64>) -> tensor<64x17x128xui32>
    %604 = "stablehlo.constant"() <{value = dense<9> : tensor<64x17x128xui32>}> : () -> tensor<64x17x128xui32>
    %605 = "stablehlo.shift_right_logical"(%603, %604) : (tensor<64x17x128xui32>, tensor<64x17x128xui32>) -> tensor<64x17x128xui32>
    %606 = "stablehlo.constant"() <{value = dense<1065353216> : tensor<64x17x128xui32>}> : () -> tensor<64x17x128xui32>
    %607 = "stablehlo.or"(%605, %606) : (tensor<64x17x128xui32>, tensor<64x17x128xui32>) -> tensor<64x17x128xui32>
    %608 = "stablehlo.bitcast_convert"(%607) : (tensor<64x17x128xui32>) -> tensor<64x17x128xf32>
    %609 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<64x17x128xf32>}> : () -> tensor<64x17x128xf32>
    %610 = "stablehlo.subtract"(%608, %609) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %611 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<64x17x128xf32>}> : () -> tensor<64x17x128xf32>
    %612 = "stablehlo.compare"(%610, %611) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xi1>
    %613 = "stablehlo.convert"(%612) : (tensor<64x17x128xi1>) -> tensor<64x17x128xf32>
    %614 = "stablehlo.constant"() <{value = dense<0x3F8E38E4> : tensor<64x17x128xf32>}> : () -> tensor<64x17x128xf32>
    %615 = "stablehlo.multiply"(%613, %614) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %616 = "stablehlo.multiply"(%543, %615) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %617 = "sdy.sharding_constraint"(%t22) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<128x64xf32>) -> tensor<128x64xf32>
    %618 = "stablehlo.dot_general"(%616, %617) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x17x128xf32>, tensor<128x64xf32>) -> tensor<64x17x64xf32>
    %619 = "sdy.sharding_constraint"(%t20) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %620 = "stablehlo.broadcast_in_dim"(%619) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<64x17x64xf32>
    %621 = "stablehlo.add"(%618, %620) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %623 = "stablehlo.constant"() <{value = dense<"0xABD5370045B13057DC579B3011ED614C"> : tensor<2xui64>}> : () -> tensor<2xui64>
    %624 = "stablehlo.dynamic_slice"(%623, %t32) <{slice_sizes = array<i64: 1>}> : (tensor<2xui64>, tensor<i32>) -> tensor<1xui64>
    %625 = "stablehlo.reshape"(%624) : (tensor<1xui64>) -> tensor<ui64>
    %626 = "stablehlo.xor"(%b780_16, %625) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %627 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %628 = "stablehlo.add"(%626, %627) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %629 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %630 = "stablehlo.shift_right_logical"(%628, %629) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %631 = "stablehlo.xor"(%628, %630) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %632 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %633 = "stablehlo.multiply"(%631, %632) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %634 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %635 = "stablehlo.shift_right_logical"(%633, %634) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %636 = "stablehlo.xor"(%633, %635) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %637 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %638 = "stablehlo.multiply"(%636, %637) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %639 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %640 = "stablehlo.shift_right_logical"(%638, %639) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %641 = "stablehlo.xor"(%638, %640) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %642 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %643 = "stablehlo.iota"() <{iota_dimension = 2 : i64}> : () -> tensor<64x17x64xui64>
    %644 = "stablehlo.broadcast_in_dim"(%642) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x64xui64>
    %645 = "stablehlo.multiply"(%643, %644) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %646 = "stablehlo.broadcast_in_dim"(%641) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x64xui64>
    %647 = "stablehlo.add"(%646, %645) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %648 = "stablehlo.constant"() <{value = dense<"0x40059FD25F6EDE8D"> : tensor<ui64>}> : () -> tensor<ui64>
    %649 = "stablehlo.iota"() <{iota_dimension = 1 : i64}> : () -> tensor<64x17x64xui64>
    %650 = "stablehlo.broadcast_in_dim"(%648) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x64xui64>
    %651 = "stablehlo.multiply"(%649, %650) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %652 = "stablehlo.add"(%647, %651) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %653 = "stablehlo.constant"() <{value = dense<"0x40598FFC5C54C56B"> : tensor<ui64>}> : () -> tensor<ui64>
    %654 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<64x17x64xui64>
    %655 = "stablehlo.broadcast_in_dim"(%653) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x64xui64>
    %656 = "stablehlo.multiply"(%654, %655) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %657 = "stablehlo.add"(%652, %656) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %658 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %659 = "stablehlo.broadcast_in_dim"(%658) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x64xui64>
    %660 = "stablehlo.add"(%657, %659) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %661 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %662 = "stablehlo.broadcast_in_dim"(%661) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x64xui64>
    %663 = "stablehlo.shift_right_logical"(%660, %662) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %664 = "stablehlo.xor"(%660, %663) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %665 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %666 = "stablehlo.broadcast_in_dim"(%665) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x64xui64>
    %667 = "stablehlo.multiply"(%664, %666) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %668 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %669 = "stablehlo.broadcast_in_dim"(%668) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x64xui64>
    %670 = "stablehlo.shift_right_logical"(%667, %669) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %671 = "stablehlo.xor"(%667, %670) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %672 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %673 = "stablehlo.broadcast_in_dim"(%672) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x64xui64>
    %674 = "stablehlo.multiply"(%671, %673) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %675 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %676 = "stablehlo.broadcast_in_dim"(%675) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x64xui64>
    %677 = "stablehlo.shift_right_logical"(%674, %676) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %678 = "stablehlo.xor"(%674, %677) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %679 = "stablehlo.constant"() <{value = dense<"0x2000000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %680 = "stablehlo.broadcast_in_dim"(%679) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x64xui64>
    %681 = "stablehlo.shift_right_logical"(%678, %680) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %682 = "stablehlo.convert"(%681) : (tensor<64x17x64xui64>) -> tensor<64x17x64xui32>
    %683 = "stablehlo.constant"() <{value = dense<9> : tensor<64x17x64xui32>}> : () -> tensor<64x17x64xui32>
    %684 = "stablehlo.shift_right_logical"(%682, %683) : (tensor<64x17x64xui32>, tensor<64x17x64xui32>) -> tensor<64x17x64xui32>
    %685 = "stablehlo.constant"() <{value = dense<1065353216> : tensor<64x17x64xui32>}> : () -> tensor<64x17x64xui32>
    %686 = "stablehlo.or"(%684, %685) : (tensor<64x17x64xui32>, tensor<64x17x64xui32>) -> tensor<64x17x64xui32>
    %687 = "stablehlo.bitcast_convert"(%686) : (tensor<64x17x64xui32>) -> tensor<64x17x64xf32>
    %688 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<64x17x64xf32>}> : () -> tensor<64x17x64xf32>
    %689 = "stablehlo.subtract"(%687, %688) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %690 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<64x17x64xf32>}> : () -> tensor<64x17x64xf32>
    %691 = "stablehlo.compare"(%689, %690) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xi1>
    %692 = "stablehlo.convert"(%691) : (tensor<64x17x64xi1>) -> tensor<64x17x64xf32>
    %693 = "stablehlo.constant"() <{value = dense<0x3F8E38E4> : tensor<64x17x64xf32>}> : () -> tensor<64x17x64xf32>
    %694 = "stablehlo.multiply"(%692, %693) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %695 = "stablehlo.multiply"(%621, %694) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %696 = "sdy.sharding_constraint"(%695) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %697 = "stablehlo.constant"() <{value = dense<"0xCE98D5A0E7624145FDFE865CC3CC0492"> : tensor<2xui64>}> : () -> tensor<2xui64>
    %698 = "stablehlo.dynamic_slice"(%697, %t32) <{slice_sizes = array<i64: 1>}> : (tensor<2xui64>, tensor<i32>) -> tensor<1xui64>
    %699 = "stablehlo.reshape"(%698) : (tensor<1xui64>) -> tensor<ui64>
    %700 = "stablehlo.xor"(%b780_16, %699) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %701 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %702 = "stablehlo.add"(%700, %701) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %703 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %704 = "stablehlo.shift_right_logical"(%702, %703) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %705 = "stablehlo.xor"(%702, %704) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %706 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %707 = "stablehlo.multiply"(%705, %706) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %708 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %709 = "stablehlo.shift_right_logical"(%707, %708) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %710 = "stablehlo.xor"(%707, %709) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %711 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %712 = "stablehlo.multiply"(%710, %711) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %713 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %714 = "stablehlo.shift_right_logical"(%712, %713) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %715 = "stablehlo.xor"(%712, %714) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %716 = "stablehlo.constant"() <{value = dense<"0x0000803F6666663F"> : tensor<2xf32>}> : () -> tensor<2xf32>
    %717 = "stablehlo.dynamic_slice"(%716, %t32) <{slice_sizes = array<i64: 1>}> : (tensor<2xf32>, tensor<i32>) -> tensor<1xf32>
    %718 = "stablehlo.reshape"(%717) : (tensor<1xf32>) -> tensor<f32>
    %719 = "stablehlo.broadcast_in_dim"(%718) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64x1x1xf32>
    %720 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %721 = "stablehlo.iota"() <{iota_dimension = 2 : i64}> : () -> tensor<64x1x1xui64>
    %722 = "stablehlo.broadcast_in_dim"(%720) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %723 = "stablehlo.multiply"(%721, %722) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %724 = "stablehlo.broadcast_in_dim"(%715) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %725 = "stablehlo.add"(%724, %723) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %726 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %727 = "stablehlo.iota"() <{iota_dimension = 1 : i64}> : () -> tensor<64x1x1xui64>
    %728 = "stablehlo.broadcast_in_dim"(%726) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %729 = "stablehlo.multiply"(%727, %728) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %730 = "stablehlo.add"(%725, %729) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %731 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %732 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<64x1x1xui64>
    %733 = "stablehlo.broadcast_in_dim"(%731) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %734 = "stablehlo.multiply"(%732, %733) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %735 = "stablehlo.add"(%730, %734) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %736 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %737 = "stablehlo.broadcast_in_dim"(%736) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %738 = "stablehlo.add"(%735, %737) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %739 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %740 = "stablehlo.broadcast_in_dim"(%739) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %741 = "stablehlo.shift_right_logical"(%738, %740) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %742 = "stablehlo.xor"(%738, %741) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %743 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %744 = "stablehlo.broadcast_in_dim"(%743) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %745 = "stablehlo.multiply"(%742, %744) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %746 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %747 = "stablehlo.broadcast_in_dim"(%746) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %748 = "stablehlo.shift_right_logical"(%745, %747) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %749 = "stablehlo.xor"(%745, %748) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %750 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %751 = "stablehlo.broadcast_in_dim"(%750) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %752 = "stablehlo.multiply"(%749, %751) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %753 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %754 = "stablehlo.broadcast_in_dim"(%753) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %755 = "stablehlo.shift_right_logical"(%752, %754) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %756 = "stablehlo.xor"(%752, %755) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %757 = "stablehlo.constant"() <{value = dense<"0x2000000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %758 = "stablehlo.broadcast_in_dim"(%757) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %759 = "stablehlo.shift_right_logical"(%756, %758) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %760 = "stablehlo.convert"(%759) : (tensor<64x1x1xui64>) -> tensor<64x1x1xui32>
    %761 = "stablehlo.constant"() <{value = dense<9> : tensor<64x1x1xui32>}> : () -> tensor<64x1x1xui32>
    %762 = "stablehlo.shift_right_logical"(%760, %761) : (tensor<64x1x1xui32>, tensor<64x1x1xui32>) -> tensor<64x1x1xui32>
    %763 = "stablehlo.constant"() <{value = dense<1065353216> : tensor<64x1x1xui32>}> : () -> tensor<64x1x1xui32>
    %764 = "stablehlo.or"(%762, %763) : (tensor<64x1x1xui32>, tensor<64x1x1xui32>) -> tensor<64x1x1xui32>
    %765 = "stablehlo.bitcast_convert"(%764) : (tensor<64x1x1xui32>) -> tensor<64x1x1xf32>
    %766 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<64x1x1xf32>}> : () -> tensor<64x1x1xf32>
    %767 = "stablehlo.subtract"(%765, %766) : (tensor<64x1x1xf32>, tensor<64x1x1xf32>) -> tensor<64x1x1xf32>
    %768 = "stablehlo.compare"(%767, %719) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<64x1x1xf32>, tensor<64x1x1xf32>) -> tensor<64x1x1xi1>
    %769 = "stablehlo.convert"(%768) : (tensor<64x1x1xi1>) -> tensor<64x1x1xf32>
    %770 = "stablehlo.constant"() <{value = dense<"0x0000803FE4388E3F"> : tensor<2xf32>}> : () -> tensor<2xf32>
    %771 = "stablehlo.dynamic_slice"(%770, %t32) <{slice_sizes = array<i64: 1>}> : (tensor<2xf32>, tensor<i32>) -> tensor<1xf32>
    %772 = "stablehlo.reshape"(%771) : (tensor<1xf32>) -> tensor<f32>
    %773 = "stablehlo.broadcast_in_dim"(%772) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64x1x1xf32>
    %774 = "stablehlo.multiply"(%769, %773) : (tensor<64x1x1xf32>, tensor<64x1x1xf32>) -> tensor<64x1x1xf32>
    %775 = "stablehlo.broadcast_in_dim"(%774) <{broadcast_dimensions = array<i64: 0, 1, 2>}> : (tensor<64x1x1xf32>) -> tensor<64x17x64xf32>
    %776 = "stablehlo.multiply"(%696, %775) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %777 = "stablehlo.add"(%501, %776) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %778 = "sdy.sharding_constraint"(%777) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %t33 = "stablehlo.add"(%b780_0, %t5)  : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %t34 = "stablehlo.reshape"(%b780_1)  : (tensor<64x17x64xf32>) -> tensor<1x64x17x64xf32>
    %t35 = "stablehlo.dynamic_update_slice"(%b780_2, %t34, %b780_0, %t6, %t6, %t6)  : (tensor<2x64x17x64xf32>, tensor<1x64x17x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x64x17x64xf32>
    "stablehlo.return"(%t33, %778, %t35, %b780_3, %b780_4, %b780_5, %b780_6, %b780_7, %b780_8, %b780_9, %b780_10, %b780_11, %b780_12, %b780_13, %b780_14, %b780_15, %b780_16) : (tensor<i32>, tensor<64x17x64xf32>, tensor<2x64x17x64xf32>, tensor<2x64xf32>, tensor<2x64x64xf32>, tensor<2x3x64xf32>, tensor<2x3x64x64xf32>, tensor<2x128xf32>, tensor<2x64x128xf32>, tensor<2x64xf32>, tensor<2x128x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2xi32>, tensor<ui64>) -> ()
    }) : (tensor<i32>, tensor<64x17x64xf32>, tensor<2x64x17x64xf32>, tensor<2x64xf32>, tensor<2x64x64xf32>, tensor<2x3x64xf32>, tensor<2x3x64x64xf32>, tensor<2x128xf32>, tensor<2x64x128xf32>, tensor<2x64xf32>, tensor<2x128x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2xi32>, tensor<ui64>) -> (tensor<i32>, tensor<64x17x64xf32>, tensor<2x64x17x64xf32>, tensor<2x64xf32>, tensor<2x64x64xf32>, tensor<2x3x64xf32>, tensor<2x3x64x64xf32>, tensor<2x128xf32>, tensor<2x64x128xf32>, tensor<2x64xf32>, tensor<2x128x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2xi32>, tensor<ui64>)
    %781 = "sdy.sharding_constraint"(%arg16) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %782 = "sdy.sharding_constraint"(%arg17) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %783 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %784 = "stablehlo.reduce"(%s780#1, %783) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x17x64xf32>, tensor<f32>) -> tensor<64x17xf32>
    %785 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<64x17xf32>}> : () -> tensor<64x17xf32>
    %786 = "stablehlo.multiply"(%784, %785) : (tensor<64x17xf32>, tensor<64x17xf32>) -> tensor<64x17xf32>
    %787 = "stablehlo.broadcast_in_dim"(%786) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x17xf32>) -> tensor<64x17x64xf32>
    %788 = "stablehlo.subtract"(%s780#1, %787) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %789 = "stablehlo.multiply"(%788, %788) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %790 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %791 = "stablehlo.reduce"(%789, %790) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x17x64xf32>, tensor<f32>) -> tensor<64x17xf32>
    %792 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<64x17xf32>}> : () -> tensor<64x17xf32>
    %793 = "stablehlo.multiply"(%791, %792) : (tensor<64x17xf32>, tensor<64x17xf32>) -> tensor<64x17xf32>
    %794 = "stablehlo.constant"() <{value = dense<0x358637BD> : tensor<64x17xf32>}> : () -> tensor<64x17xf32>
    %795 = "stablehlo.add"(%793, %794) : (tensor<64x17xf32>, tensor<64x17xf32>) -> tensor<64x17xf32>
    %796 = "stablehlo.rsqrt"(%795) : (tensor<64x17xf32>) -> tensor<64x17xf32>
    %797 = "stablehlo.broadcast_in_dim"(%786) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x17xf32>) -> tensor<64x17x64xf32>
    %798 = "stablehlo.subtract"(%s780#1, %797) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %799 = "stablehlo.broadcast_in_dim"(%796) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x17xf32>) -> tensor<64x17x64xf32>
    %800 = "stablehlo.multiply"(%798, %799) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %801 = "stablehlo.broadcast_in_dim"(%781) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<64x17x64xf32>
    %802 = "stablehlo.multiply"(%800, %801) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %803 = "stablehlo.broadcast_in_dim"(%782) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<64x17x64xf32>
    %804 = "stablehlo.add"(%802, %803) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %806 = "stablehlo.slice"(%804) <{start_indices = array<i64: 0, 0, 0>, limit_indices = array<i64: 64, 1, 64>, strides = array<i64: 1, 1, 1>}> : (tensor<64x17x64xf32>) -> tensor<64x1x64xf32>
    %807 = "stablehlo.reshape"(%806) : (tensor<64x1x64xf32>) -> tensor<64x64xf32>
    %808 = "sdy.sharding_constraint"(%arg18) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<64x16xf32>) -> tensor<64x16xf32>
    %809 = "stablehlo.dot_general"(%807, %808) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x64xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %810 = "sdy.sharding_constraint"(%arg19) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<16xf32>) -> tensor<16xf32>
    %811 = "stablehlo.broadcast_in_dim"(%810) <{broadcast_dimensions = array<i64: 1>}> : (tensor<16xf32>) -> tensor<64x16xf32>
    %812 = "stablehlo.add"(%809, %811) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %814 = "stablehlo.iota"() <{iota_dimension = 1 : i64}> : () -> tensor<64x16xi32>
    %815 = "stablehlo.broadcast_in_dim"(%arg61) <{broadcast_dimensions = array<i64: 0>}> : (tensor<64xi32>) -> tensor<64x16xi32>
    %816 = "stablehlo.compare"(%815, %814) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type SIGNED>}> : (tensor<64x16xi32>, tensor<64x16xi32>) -> tensor<64x16xi1>
    %817 = "stablehlo.convert"(%816) : (tensor<64x16xi1>) -> tensor<64x16xf32>
    %818 = "stablehlo.constant"() <{value = dense<0xFF800000> : tensor<f32>}> : () -> tensor<f32>
    %819 = "stablehlo.reduce"(%812, %818) <{dimensions = array<i64: 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.maximum"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x16xf32>, tensor<f32>) -> tensor<64xf32>
    %821 = "stablehlo.broadcast_in_dim"(%819) <{broadcast_dimensions = array<i64: 0>}> : (tensor<64xf32>) -> tensor<64x16xf32>
    %822 = "stablehlo.subtract"(%812, %821) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %823 = "stablehlo.exponential"(%822) : (tensor<64x16xf32>) -> tensor<64x16xf32>
    %824 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %825 = "stablehlo.reduce"(%823, %824) <{dimensions = array<i64: 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x16xf32>, tensor<f32>) -> tensor<64xf32>
    %826 = "stablehlo.log"(%825) : (tensor<64xf32>) -> tensor<64xf32>
    %827 = "stablehlo.add"(%826, %819) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %828 = "stablehlo.multiply"(%812, %817) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %829 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %830 = "stablehlo.reduce"(%828, %829) <{dimensions = array<i64: 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x16xf32>, tensor<f32>) -> tensor<64xf32>
    %831 = "stablehlo.subtract"(%827, %830) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %878 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %879 = "stablehlo.reduce"(%831, %878) <{dimensions = array<i64: 0>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64xf32>, tensor<f32>) -> tensor<f32>
    %880 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<f32>}> : () -> tensor<f32>
    %881 = "stablehlo.multiply"(%879, %880) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %882 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %883 = "stablehlo.multiply"(%882, %880) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %884 = "stablehlo.broadcast_in_dim"(%883) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64xf32>
    %885 = "stablehlo.negate"(%884) : (tensor<64xf32>) -> tensor<64xf32>
    %886 = "stablehlo.broadcast_in_dim"(%885) <{broadcast_dimensions = array<i64: 0>}> : (tensor<64xf32>) -> tensor<64x16xf32>
    %887 = "stablehlo.multiply"(%886, %817) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %888 = "stablehlo.divide"(%884, %825) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %889 = "stablehlo.broadcast_in_dim"(%888) <{broadcast_dimensions = array<i64: 0>}> : (tensor<64xf32>) -> tensor<64x16xf32>
    %890 = "stablehlo.multiply"(%889, %823) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %891 = "stablehlo.add"(%887, %890) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %892 = "sdy.sharding_constraint"(%arg18) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<64x16xf32>) -> tensor<64x16xf32>
    %893 = "stablehlo.dot_general"(%891, %892) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x64xf32>
    %894 = "stablehlo.dot_general"(%807, %891) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x64xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %895 = "sdy.sharding_constraint"(%894) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}]>}> : (tensor<64x16xf32>) -> tensor<64x16xf32>
    %896 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<64xf32>}> : () -> tensor<64xf32>
    %897 = "stablehlo.dot_general"(%896, %891) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64xf32>, tensor<64x16xf32>) -> tensor<16xf32>
    %898 = "sdy.sharding_constraint"(%897) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}> : (tensor<16xf32>) -> tensor<16xf32>
    %899 = "stablehlo.reshape"(%893) : (tensor<64x64xf32>) -> tensor<64x1x64xf32>
    %900 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %901 = "stablehlo.pad"(%899, %900) <{edge_padding_low = array<i64: 0, 0, 0>, edge_padding_high = array<i64: 0, 16, 0>, interior_padding = array<i64: 0, 0, 0>}> : (tensor<64x1x64xf32>, tensor<f32>) -> tensor<64x17x64xf32>
    %904 = "stablehlo.broadcast_in_dim"(%786) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x17xf32>) -> tensor<64x17x64xf32>
    %905 = "stablehlo.subtract"(%s780#1, %904) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %906 = "stablehlo.broadcast_in_dim"(%796) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x17xf32>) -> tensor<64x17x64xf32>
    %907 = "stablehlo.multiply"(%905, %906) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %908 = "stablehlo.broadcast_in_dim"(%781) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<64x17x64xf32>
    %909 = "stablehlo.multiply"(%901, %908) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %910 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %911 = "stablehlo.reduce"(%909, %910) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x17x64xf32>, tensor<f32>) -> tensor<64x17xf32>
    %912 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<64x17xf32>}> : () -> tensor<64x17xf32>
    %913 = "stablehlo.multiply"(%911, %912) : (tensor<64x17xf32>, tensor<64x17xf32>) -> tensor<64x17xf32>
    %914 = "stablehlo.broadcast_in_dim"(%913) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x17xf32>) -> tensor<64x17x64xf32>
    %915 = "stablehlo.multiply"(%909, %907) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %916 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %917 = "stablehlo.reduce"(%915, %916) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x17x64xf32>, tensor<f32>) -> tensor<64x17xf32>
    %918 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<64x17xf32>}> : () -> tensor<64x17xf32>
    %919 = "stablehlo.multiply"(%917, %918) : (tensor<64x17xf32>, tensor<64x17xf32>) -> tensor<64x17xf32>
    %920 = "stablehlo.broadcast_in_dim"(%919) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x17xf32>) -> tensor<64x17x64xf32>
    %921 = "stablehlo.subtract"(%909, %914) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %922 = "stablehlo.multiply"(%907, %920) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %923 = "stablehlo.subtract"(%921, %922) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %924 = "stablehlo.broadcast_in_dim"(%796) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x17xf32>) -> tensor<64x17x64xf32>
    %925 = "stablehlo.multiply"(%923, %924) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %926 = "stablehlo.multiply"(%901, %907) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %927 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %928 = "stablehlo.reduce"(%926, %927) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x17x64xf32>, tensor<f32>) -> tensor<64xf32>
    %929 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %930 = "stablehlo.reduce"(%901, %929) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x17x64xf32>, tensor<f32>) -> tensor<64xf32>
    %931 = "sdy.sharding_constraint"(%930) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %932 = "sdy.sharding_constraint"(%928) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %t36 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %t37 = "stablehlo.constant"() <{value = dense<0.0> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %t38 = "stablehlo.constant"() <{value = dense<0.0> : tensor<2x64x64xf32>}> : () -> tensor<2x64x64xf32>
    %t39 = "stablehlo.constant"() <{value = dense<0.0> : tensor<2x3x64xf32>}> : () -> tensor<2x3x64xf32>
    %t40 = "stablehlo.constant"() <{value = dense<0.0> : tensor<2x3x64x64xf32>}> : () -> tensor<2x3x64x64xf32>
    %t41 = "stablehlo.constant"() <{value = dense<0.0> : tensor<2x128xf32>}> : () -> tensor<2x128xf32>
    %t42 = "stablehlo.constant"() <{value = dense<0.0> : tensor<2x64x128xf32>}> : () -> tensor<2x64x128xf32>
    %t43 = "stablehlo.constant"() <{value = dense<0.0> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %t44 = "stablehlo.constant"() <{value = dense<0.0> : tensor<2x128x64xf32>}> : () -> tensor<2x128x64xf32>
    %t45 = "stablehlo.constant"() <{value = dense<0.0> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %t46 = "stablehlo.constant"() <{value = dense<0.0> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %t47 = "stablehlo.constant"() <{value = dense<0.0> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %t48 = "stablehlo.constant"() <{value = dense<0.0> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %s1650:28 = "stablehlo.while"(%t36, %925, %t37, %t38, %t39, %t40, %t41, %t42, %t43, %t44, %t45, %t46, %t47, %t48, %222, %arg14, %arg4, %arg5, %s780#2, %arg6, %arg7, %arg8, %arg9, %arg10, %arg11, %arg12, %arg13, %127) ({
    ^bb0(%c1650_0: tensor<i32>, %c1650_1: tensor<64x17x64xf32>, %c1650_2: tensor<2x64xf32>, %c1650_3: tensor<2x64x64xf32>, %c1650_4: tensor<2x3x64xf32>, %c1650_5: tensor<2x3x64x64xf32>, %c1650_6: tensor<2x128xf32>, %c1650_7: tensor<2x64x128xf32>, %c1650_8: tensor<2x64xf32>, %c1650_9: tensor<2x128x64xf32>, %c1650_10: tensor<2x64xf32>, %c1650_11: tensor<2x64xf32>, %c1650_12: tensor<2x64xf32>, %c1650_13: tensor<2x64xf32>, %c1650_14: tensor<2xi32>, %c1650_15: tensor<2x128x64xf32>, %c1650_16: tensor<2x64xf32>, %c1650_17: tensor<2x64xf32>, %c1650_18: tensor<2x64x17x64xf32>, %c1650_19: tensor<2x3x64x64xf32>, %c1650_20: tensor<2x3x64xf32>, %c1650_21: tensor<2x64x64xf32>, %c1650_22: tensor<2x64xf32>, %c1650_23: tensor<2x64xf32>, %c1650_24: tensor<2x64xf32>, %c1650_25: tensor<2x64x128xf32>, %c1650_26: tensor<2x128xf32>, %c1650_27: tensor<ui64>):
    %t49 = "stablehlo.constant"() <{value = dense<2> : tensor<i32>}> : () -> tensor<i32>
    %t50 = "stablehlo.compare"(%c1650_0, %t49) <{comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<i32>, tensor<i32>) -> tensor<i1>
    "stablehlo.return"(%t50) : (tensor<i1>) -> ()
    }, {
    ^bb0(%b1650_0: tensor<i32>, %b1650_1: tensor<64x17x64xf32>, %b1650_2: tensor<2x64xf32>, %b1650_3: tensor<2x64x64xf32>, %b1650_4: tensor<2x3x64xf32>, %b1650_5: tensor<2x3x64x64xf32>, %b1650_6: tensor<2x128xf32>, %b1650_7: tensor<2x64x128xf32>, %b1650_8: tensor<2x64xf32>, %b1650_9: tensor<2x128x64xf32>, %b1650_10: tensor<2x64xf32>, %b1650_11: tensor<2x64xf32>, %b1650_12: tensor<2x64xf32>, %b1650_13: tensor<2x64xf32>, %b1650_14: tensor<2xi32>, %b1650_15: tensor<2x128x64xf32>, %b1650_16: tensor<2x64xf32>, %b1650_17: tensor<2x64xf32>, %b1650_18: tensor<2x64x17x64xf32>, %b1650_19: tensor<2x3x64x64xf32>, %b1650_20: tensor<2x3x64xf32>, %b1650_21: tensor<2x64x64xf32>, %b1650_22: tensor<2x64xf32>, %b1650_23: tensor<2x64xf32>, %b1650_24: tensor<2x64xf32>, %b1650_25: tensor<2x64x128xf32>, %b1650_26: tensor<2x128xf32>, %b1650_27: tensor<ui64>):
    %t51 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %t52 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %t53 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %t54 = "stablehlo.subtract"(%t53, %b1650_0)  : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %t55 = "stablehlo.dynamic_slice"(%b1650_14, %t54) <{slice_sizes = array<i64: 1>}> : (tensor<2xi32>, tensor<i32>) -> tensor<1xi32>
    %t56 = "stablehlo.reshape"(%t55)  : (tensor<1xi32>) -> tensor<i32>
    %t57 = "stablehlo.dynamic_slice"(%b1650_15, %t54, %t52, %t52) <{slice_sizes = array<i64: 1, 128, 64>}> : (tensor<2x128x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x128x64xf32>
    %t58 = "stablehlo.reshape"(%t57)  : (tensor<1x128x64xf32>) -> tensor<128x64xf32>
    %t59 = "stablehlo.dynamic_slice"(%b1650_16, %t54, %t52) <{slice_sizes = array<i64: 1, 64>}> : (tensor<2x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>
    %t60 = "stablehlo.reshape"(%t59)  : (tensor<1x64xf32>) -> tensor<64xf32>
    %t61 = "stablehlo.dynamic_slice"(%b1650_17, %t54, %t52) <{slice_sizes = array<i64: 1, 64>}> : (tensor<2x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>
    %t62 = "stablehlo.reshape"(%t61)  : (tensor<1x64xf32>) -> tensor<64xf32>
    %t63 = "stablehlo.dynamic_slice"(%b1650_18, %t54, %t52, %t52, %t52) <{slice_sizes = array<i64: 1, 64, 17, 64>}> : (tensor<2x64x17x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x17x64xf32>
    %t64 = "stablehlo.reshape"(%t63)  : (tensor<1x64x17x64xf32>) -> tensor<64x17x64xf32>
    %t65 = "stablehlo.dynamic_slice"(%b1650_19, %t54, %t52, %t52, %t52) <{slice_sizes = array<i64: 1, 3, 64, 64>}> : (tensor<2x3x64x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x64x64xf32>
    %t66 = "stablehlo.reshape"(%t65)  : (tensor<1x3x64x64xf32>) -> tensor<3x64x64xf32>
    %t67 = "stablehlo.dynamic_slice"(%b1650_20, %t54, %t52, %t52) <{slice_sizes = array<i64: 1, 3, 64>}> : (tensor<2x3x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x64xf32>
    %t68 = "stablehlo.reshape"(%t67)  : (tensor<1x3x64xf32>) -> tensor<3x64xf32>
    %t69 = "stablehlo.dynamic_slice"(%b1650_21, %t54, %t52, %t52) <{slice_sizes = array<i64: 1, 64, 64>}> : (tensor<2x64x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x64xf32>
    %t70 = "stablehlo.reshape"(%t69)  : (tensor<1x64x64xf32>) -> tensor<64x64xf32>
    %t71 = "stablehlo.dynamic_slice"(%b1650_22, %t54, %t52) <{slice_sizes = array<i64: 1, 64>}> : (tensor<2x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>
    %t72 = "stablehlo.reshape"(%t71)  : (tensor<1x64xf32>) -> tensor<64xf32>
    %t73 = "stablehlo.dynamic_slice"(%b1650_23, %t54, %t52) <{slice_sizes = array<i64: 1, 64>}> : (tensor<2x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>
    %t74 = "stablehlo.reshape"(%t73)  : (tensor<1x64xf32>) -> tensor<64xf32>
    %t75 = "stablehlo.dynamic_slice"(%b1650_24, %t54, %t52) <{slice_sizes = array<i64: 1, 64>}> : (tensor<2x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>
    %t76 = "stablehlo.reshape"(%t75)  : (tensor<1x64xf32>) -> tensor<64xf32>
    %t77 = "stablehlo.dynamic_slice"(%b1650_25, %t54, %t52, %t52) <{slice_sizes = array<i64: 1, 64, 128>}> : (tensor<2x64x128xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x128xf32>
    %t78 = "stablehlo.reshape"(%t77)  : (tensor<1x64x128xf32>) -> tensor<64x128xf32>
    %t79 = "stablehlo.dynamic_slice"(%b1650_26, %t54, %t52) <{slice_sizes = array<i64: 1, 128>}> : (tensor<2x128xf32>, tensor<i32>, tensor<i32>) -> tensor<1x128xf32>
    %t80 = "stablehlo.reshape"(%t79)  : (tensor<1x128xf32>) -> tensor<128xf32>
    %934 = "sdy.sharding_constraint"(%b1650_1) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1634 = "stablehlo.constant"() <{value = dense<"0xCE98D5A0E7624145FDFE865CC3CC0492"> : tensor<2xui64>}> : () -> tensor<2xui64>
    %1629 = "stablehlo.dynamic_slice"(%1634, %t56) <{slice_sizes = array<i64: 1>}> : (tensor<2xui64>, tensor<i32>) -> tensor<1xui64>
    %1624 = "stablehlo.reshape"(%1629) : (tensor<1xui64>) -> tensor<ui64>
    %1615 = "stablehlo.xor"(%b1650_27, %1624) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1616 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %1602 = "stablehlo.add"(%1615, %1616) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1617 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1603 = "stablehlo.shift_right_logical"(%1602, %1617) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1590 = "stablehlo.xor"(%1602, %1603) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1591 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %1577 = "stablehlo.multiply"(%1590, %1591) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1592 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1578 = "stablehlo.shift_right_logical"(%1577, %1592) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1565 = "stablehlo.xor"(%1577, %1578) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1566 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %1550 = "stablehlo.multiply"(%1565, %1566) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1567 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1551 = "stablehlo.shift_right_logical"(%1550, %1567) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1533 = "stablehlo.xor"(%1550, %1551) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1511 = "stablehlo.broadcast_in_dim"(%1533) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %1534 = "stablehlo.iota"() <{iota_dimension = 2 : i64}> : () -> tensor<64x1x1xui64>
    %1552 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %1535 = "stablehlo.broadcast_in_dim"(%1552) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %1512 = "stablehlo.multiply"(%1534, %1535) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %1488 = "stablehlo.add"(%1511, %1512) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %1513 = "stablehlo.iota"() <{iota_dimension = 1 : i64}> : () -> tensor<64x1x1xui64>
    %1536 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %1514 = "stablehlo.broadcast_in_dim"(%1536) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %1489 = "stablehlo.multiply"(%1513, %1514) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %1468 = "stablehlo.add"(%1488, %1489) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %1490 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<64x1x1xui64>
    %1515 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %1491 = "stablehlo.broadcast_in_dim"(%1515) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %1469 = "stablehlo.multiply"(%1490, %1491) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %1450 = "stablehlo.add"(%1468, %1469) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %1470 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %1451 = "stablehlo.broadcast_in_dim"(%1470) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %1433 = "stablehlo.add"(%1450, %1451) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %1471 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1452 = "stablehlo.broadcast_in_dim"(%1471) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %1434 = "stablehlo.shift_right_logical"(%1433, %1452) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %1415 = "stablehlo.xor"(%1433, %1434) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %1435 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %1416 = "stablehlo.broadcast_in_dim"(%1435) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %1398 = "stablehlo.multiply"(%1415, %1416) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %1436 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1417 = "stablehlo.broadcast_in_dim"(%1436) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %1399 = "stablehlo.shift_right_logical"(%1398, %1417) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %1380 = "stablehlo.xor"(%1398, %1399) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %1400 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %1381 = "stablehlo.broadcast_in_dim"(%1400) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %1365 = "stablehlo.multiply"(%1380, %1381) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %1401 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1382 = "stablehlo.broadcast_in_dim"(%1401) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %1366 = "stablehlo.shift_right_logical"(%1365, %1382) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %1352 = "stablehlo.xor"(%1365, %1366) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %1367 = "stablehlo.constant"() <{value = dense<"0x2000000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1353 = "stablehlo.broadcast_in_dim"(%1367) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %1344 = "stablehlo.shift_right_logical"(%1352, %1353) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %1334 = "stablehlo.convert"(%1344) : (tensor<64x1x1xui64>) -> tensor<64x1x1xui32>
    %1335 = "stablehlo.constant"() <{value = dense<9> : tensor<64x1x1xui32>}> : () -> tensor<64x1x1xui32>
    %1315 = "stablehlo.shift_right_logical"(%1334, %1335) : (tensor<64x1x1xui32>, tensor<64x1x1xui32>) -> tensor<64x1x1xui32>
    %1316 = "stablehlo.constant"() <{value = dense<1065353216> : tensor<64x1x1xui32>}> : () -> tensor<64x1x1xui32>
    %1290 = "stablehlo.or"(%1315, %1316) : (tensor<64x1x1xui32>, tensor<64x1x1xui32>) -> tensor<64x1x1xui32>
    %1262 = "stablehlo.bitcast_convert"(%1290) : (tensor<64x1x1xui32>) -> tensor<64x1x1xf32>
    %1263 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<64x1x1xf32>}> : () -> tensor<64x1x1xf32>
    %1233 = "stablehlo.subtract"(%1262, %1263) : (tensor<64x1x1xf32>, tensor<64x1x1xf32>) -> tensor<64x1x1xf32>
    %1317 = "stablehlo.constant"() <{value = dense<"0x0000803F6666663F"> : tensor<2xf32>}> : () -> tensor<2xf32>
    %1291 = "stablehlo.dynamic_slice"(%1317, %t56) <{slice_sizes = array<i64: 1>}> : (tensor<2xf32>, tensor<i32>) -> tensor<1xf32>
    %1264 = "stablehlo.reshape"(%1291) : (tensor<1xf32>) -> tensor<f32>
    %1234 = "stablehlo.broadcast_in_dim"(%1264) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64x1x1xf32>
    %1203 = "stablehlo.compare"(%1233, %1234) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<64x1x1xf32>, tensor<64x1x1xf32>) -> tensor<64x1x1xi1>
    %1173 = "stablehlo.convert"(%1203) : (tensor<64x1x1xi1>) -> tensor<64x1x1xf32>
    %1265 = "stablehlo.constant"() <{value = dense<"0x0000803FE4388E3F"> : tensor<2xf32>}> : () -> tensor<2xf32>
    %1235 = "stablehlo.dynamic_slice"(%1265, %t56) <{slice_sizes = array<i64: 1>}> : (tensor<2xf32>, tensor<i32>) -> tensor<1xf32>
    %1204 = "stablehlo.reshape"(%1235) : (tensor<1xf32>) -> tensor<f32>
    %1174 = "stablehlo.broadcast_in_dim"(%1204) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64x1x1xf32>
    %1147 = "stablehlo.multiply"(%1173, %1174) : (tensor<64x1x1xf32>, tensor<64x1x1xf32>) -> tensor<64x1x1xf32>
    %1124 = "stablehlo.broadcast_in_dim"(%1147) <{broadcast_dimensions = array<i64: 0, 1, 2>}> : (tensor<64x1x1xf32>) -> tensor<64x17x64xf32>
    %935 = "stablehlo.multiply"(%934, %1124) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %936 = "sdy.sharding_constraint"(%935) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1630 = "stablehlo.constant"() <{value = dense<"0xABD5370045B13057DC579B3011ED614C"> : tensor<2xui64>}> : () -> tensor<2xui64>
    %1625 = "stablehlo.dynamic_slice"(%1630, %t56) <{slice_sizes = array<i64: 1>}> : (tensor<2xui64>, tensor<i32>) -> tensor<1xui64>
    %1618 = "stablehlo.reshape"(%1625) : (tensor<1xui64>) -> tensor<ui64>
    %1604 = "stablehlo.xor"(%b1650_27, %1618) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1605 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %1593 = "stablehlo.add"(%1604, %1605) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1606 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1594 = "stablehlo.shift_right_logical"(%1593, %1606) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1579 = "stablehlo.xor"(%1593, %1594) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1580 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %1568 = "stablehlo.multiply"(%1579, %1580) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1581 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1569 = "stablehlo.shift_right_logical"(%1568, %1581) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1553 = "stablehlo.xor"(%1568, %1569) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1554 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %1537 = "stablehlo.multiply"(%1553, %1554) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1555 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1538 = "stablehlo.shift_right_logical"(%1537, %1555) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1516 = "stablehlo.xor"(%1537, %1538) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1492 = "stablehlo.broadcast_in_dim"(%1516) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x64xui64>
    %1517 = "stablehlo.iota"() <{iota_dimension = 2 : i64}> : () -> tensor<64x17x64xui64>
    %1539 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %1518 = "stablehlo.broadcast_in_dim"(%1539) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x64xui64>
    %1493 = "stablehlo.multiply"(%1517, %1518) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %1472 = "stablehlo.add"(%1492, %1493) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %1494 = "stablehlo.iota"() <{iota_dimension = 1 : i64}> : () -> tensor<64x17x64xui64>
    %1519 = "stablehlo.constant"() <{value = dense<"0x40059FD25F6EDE8D"> : tensor<ui64>}> : () -> tensor<ui64>
    %1495 = "stablehlo.broadcast_in_dim"(%1519) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x64xui64>
    %1473 = "stablehlo.multiply"(%1494, %1495) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %1453 = "stablehlo.add"(%1472, %1473) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %1474 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<64x17x64xui64>
    %1496 = "stablehlo.constant"() <{value = dense<"0x40598FFC5C54C56B"> : tensor<ui64>}> : () -> tensor<ui64>
    %1475 = "stablehlo.broadcast_in_dim"(%1496) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x64xui64>
    %1454 = "stablehlo.multiply"(%1474, %1475) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %1437 = "stablehlo.add"(%1453, %1454) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %1455 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %1438 = "stablehlo.broadcast_in_dim"(%1455) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x64xui64>
    %1418 = "stablehlo.add"(%1437, %1438) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %1456 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1439 = "stablehlo.broadcast_in_dim"(%1456) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x64xui64>
    %1419 = "stablehlo.shift_right_logical"(%1418, %1439) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %1402 = "stablehlo.xor"(%1418, %1419) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %1420 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %1403 = "stablehlo.broadcast_in_dim"(%1420) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x64xui64>
    %1383 = "stablehlo.multiply"(%1402, %1403) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %1421 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1404 = "stablehlo.broadcast_in_dim"(%1421) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x64xui64>
    %1384 = "stablehlo.shift_right_logical"(%1383, %1404) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %1368 = "stablehlo.xor"(%1383, %1384) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %1385 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %1369 = "stablehlo.broadcast_in_dim"(%1385) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x64xui64>
    %1354 = "stablehlo.multiply"(%1368, %1369) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %1386 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1370 = "stablehlo.broadcast_in_dim"(%1386) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x64xui64>
    %1355 = "stablehlo.shift_right_logical"(%1354, %1370) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %1345 = "stablehlo.xor"(%1354, %1355) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %1356 = "stablehlo.constant"() <{value = dense<"0x2000000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1346 = "stablehlo.broadcast_in_dim"(%1356) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x64xui64>
    %1336 = "stablehlo.shift_right_logical"(%1345, %1346) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %1318 = "stablehlo.convert"(%1336) : (tensor<64x17x64xui64>) -> tensor<64x17x64xui32>
    %1319 = "stablehlo.constant"() <{value = dense<9> : tensor<64x17x64xui32>}> : () -> tensor<64x17x64xui32>
    %1292 = "stablehlo.shift_right_logical"(%1318, %1319) : (tensor<64x17x64xui32>, tensor<64x17x64xui32>) -> tensor<64x17x64xui32>
    %1293 = "stablehlo.constant"() <{value = dense<1065353216> : tensor<64x17x64xui32>}> : () -> tensor<64x17x64xui32>
    %1266 = "stablehlo.or"(%1292, %1293) : (tensor<64x17x64xui32>, tensor<64x17x64xui32>) -> tensor<64x17x64xui32>
    %1236 = "stablehlo.bitcast_convert"(%1266) : (tensor<64x17x64xui32>) -> tensor<64x17x64xf32>
    %1237 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<64x17x64xf32>}> : () -> tensor<64x17x64xf32>
    %1205 = "stablehlo.subtract"(%1236, %1237) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1206 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<64x17x64xf32>}> : () -> tensor<64x17x64xf32>
    %1175 = "stablehlo.compare"(%1205, %1206) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xi1>
    %1148 = "stablehlo.convert"(%1175) : (tensor<64x17x64xi1>) -> tensor<64x17x64xf32>
    %1149 = "stablehlo.constant"() <{value = dense<0x3F8E38E4> : tensor<64x17x64xf32>}> : () -> tensor<64x17x64xf32>
    %1125 = "stablehlo.multiply"(%1148, %1149) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %937 = "stablehlo.multiply"(%936, %1125) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %938 = "sdy.sharding_constraint"(%t58) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<128x64xf32>) -> tensor<128x64xf32>
    %939 = "stablehlo.dot_general"(%937, %938) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x17x64xf32>, tensor<128x64xf32>) -> tensor<64x17x128xf32>
    %1146 = "sdy.sharding_constraint"(%t60) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %1169 = "sdy.sharding_constraint"(%t62) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %1230 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1200 = "stablehlo.reduce"(%t64, %1230) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x17x64xf32>, tensor<f32>) -> tensor<64x17xf32>
    %1201 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<64x17xf32>}> : () -> tensor<64x17xf32>
    %1171 = "stablehlo.multiply"(%1200, %1201) : (tensor<64x17xf32>, tensor<64x17xf32>) -> tensor<64x17xf32>
    %1279 = "stablehlo.broadcast_in_dim"(%1171) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x17xf32>) -> tensor<64x17x64xf32>
    %1258 = "stablehlo.subtract"(%t64, %1279) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1320 = "stablehlo.broadcast_in_dim"(%1171) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x17xf32>) -> tensor<64x17x64xf32>
    %1304 = "stablehlo.subtract"(%t64, %1320) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1280 = "stablehlo.multiply"(%1304, %1304) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1281 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1260 = "stablehlo.reduce"(%1280, %1281) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x17x64xf32>, tensor<f32>) -> tensor<64x17xf32>
    %1261 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<64x17xf32>}> : () -> tensor<64x17xf32>
    %1231 = "stablehlo.multiply"(%1260, %1261) : (tensor<64x17xf32>, tensor<64x17xf32>) -> tensor<64x17xf32>
    %1232 = "stablehlo.constant"() <{value = dense<0x358637BD> : tensor<64x17xf32>}> : () -> tensor<64x17xf32>
    %1202 = "stablehlo.add"(%1231, %1232) : (tensor<64x17xf32>, tensor<64x17xf32>) -> tensor<64x17xf32>
    %1172 = "stablehlo.rsqrt"(%1202) : (tensor<64x17xf32>) -> tensor<64x17xf32>
    %1259 = "stablehlo.broadcast_in_dim"(%1172) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x17xf32>) -> tensor<64x17x64xf32>
    %1228 = "stablehlo.multiply"(%1258, %1259) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1229 = "stablehlo.broadcast_in_dim"(%1146) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<64x17x64xf32>
    %1198 = "stablehlo.multiply"(%1228, %1229) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1199 = "stablehlo.broadcast_in_dim"(%1169) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<64x17x64xf32>
    %1170 = "stablehlo.add"(%1198, %1199) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1142 = "sdy.sharding_constraint"(%1170) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1195 = "stablehlo.slice"(%t66) <{start_indices = array<i64: 0, 0, 0>, limit_indices = array<i64: 1, 64, 64>, strides = array<i64: 1, 1, 1>}> : (tensor<3x64x64xf32>) -> tensor<1x64x64xf32>
    %1196 = "stablehlo.slice"(%t66) <{start_indices = array<i64: 1, 0, 0>, limit_indices = array<i64: 2, 64, 64>, strides = array<i64: 1, 1, 1>}> : (tensor<3x64x64xf32>) -> tensor<1x64x64xf32>
    %1197 = "stablehlo.slice"(%t66) <{start_indices = array<i64: 2, 0, 0>, limit_indices = array<i64: 3, 64, 64>, strides = array<i64: 1, 1, 1>}> : (tensor<3x64x64xf32>) -> tensor<1x64x64xf32>
    %1144 = "stablehlo.reshape"(%1195) : (tensor<1x64x64xf32>) -> tensor<64x64xf32>
    %1307 = "stablehlo.slice"(%t68) <{start_indices = array<i64: 0, 0>, limit_indices = array<i64: 1, 64>, strides = array<i64: 1, 1>}> : (tensor<3x64xf32>) -> tensor<1x64xf32>
    %1308 = "stablehlo.slice"(%t68) <{start_indices = array<i64: 1, 0>, limit_indices = array<i64: 2, 64>, strides = array<i64: 1, 1>}> : (tensor<3x64xf32>) -> tensor<1x64xf32>
    %1309 = "stablehlo.slice"(%t68) <{start_indices = array<i64: 2, 0>, limit_indices = array<i64: 3, 64>, strides = array<i64: 1, 1>}> : (tensor<3x64xf32>) -> tensor<1x64xf32>
    %1282 = "stablehlo.reshape"(%1307) : (tensor<1x64xf32>) -> tensor<64xf32>
    %1321 = "sdy.sharding_constraint"(%1144) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %1305 = "stablehlo.dot_general"(%1142, %1321) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x17x64xf32>, tensor<64x64xf32>) -> tensor<64x17x64xf32>
    %1322 = "sdy.sharding_constraint"(%1282) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %1306 = "stablehlo.broadcast_in_dim"(%1322) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<64x17x64xf32>
    %1283 = "stablehlo.add"(%1305, %1306) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1224 = "stablehlo.reshape"(%1283) : (tensor<64x17x64xf32>) -> tensor<64x17x4x16xf32>
    %1194 = "sdy.sharding_constraint"(%1224) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}, {}]>}> : (tensor<64x17x4x16xf32>) -> tensor<64x17x4x16xf32>
    %1167 = "stablehlo.transpose"(%1194) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<64x17x4x16xf32>) -> tensor<64x4x17x16xf32>
    %1140 = "stablehlo.constant"() <{value = dense<0x3E800000> : tensor<64x4x17x16xf32>}> : () -> tensor<64x4x17x16xf32>
    %1139 = "stablehlo.multiply"(%1167, %1140) : (tensor<64x4x17x16xf32>, tensor<64x4x17x16xf32>) -> tensor<64x4x17x16xf32>
    %1143 = "stablehlo.reshape"(%1196) : (tensor<1x64x64xf32>) -> tensor<64x64xf32>
    %1254 = "stablehlo.reshape"(%1308) : (tensor<1x64xf32>) -> tensor<64xf32>
    %1310 = "sdy.sharding_constraint"(%1143) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %1285 = "stablehlo.dot_general"(%1142, %1310) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x17x64xf32>, tensor<64x64xf32>) -> tensor<64x17x64xf32>
    %1311 = "sdy.sharding_constraint"(%1254) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %1286 = "stablehlo.broadcast_in_dim"(%1311) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<64x17x64xf32>
    %1255 = "stablehlo.add"(%1285, %1286) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1193 = "stablehlo.reshape"(%1255) : (tensor<64x17x64xf32>) -> tensor<64x17x4x16xf32>
    %1166 = "sdy.sharding_constraint"(%1193) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}, {}]>}> : (tensor<64x17x4x16xf32>) -> tensor<64x17x4x16xf32>
    %1138 = "stablehlo.transpose"(%1166) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<64x17x4x16xf32>) -> tensor<64x4x17x16xf32>
    %1164 = "stablehlo.dot_general"(%1139, %1138) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x4x17x16xf32>, tensor<64x4x17x16xf32>) -> tensor<64x4x17x17xf32>
    %1312 = "stablehlo.constant"() <{value = dense<0xFF800000> : tensor<f32>}> : () -> tensor<f32>
    %1287 = "stablehlo.reduce"(%1164, %1312) <{dimensions = array<i64: 3>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.maximum"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x4x17x17xf32>, tensor<f32>) -> tensor<64x4x17xf32>
    %1256 = "stablehlo.broadcast_in_dim"(%1287) <{broadcast_dimensions = array<i64: 0, 1, 2>}> : (tensor<64x4x17xf32>) -> tensor<64x4x17x17xf32>
    %1226 = "stablehlo.subtract"(%1164, %1256) : (tensor<64x4x17x17xf32>, tensor<64x4x17x17xf32>) -> tensor<64x4x17x17xf32>
    %1191 = "stablehlo.exponential"(%1226) : (tensor<64x4x17x17xf32>) -> tensor<64x4x17x17xf32>
    %1257 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1227 = "stablehlo.reduce"(%1191, %1257) <{dimensions = array<i64: 3>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x4x17x17xf32>, tensor<f32>) -> tensor<64x4x17xf32>
    %1192 = "stablehlo.broadcast_in_dim"(%1227) <{broadcast_dimensions = array<i64: 0, 1, 2>}> : (tensor<64x4x17xf32>) -> tensor<64x4x17x17xf32>
    %1165 = "stablehlo.divide"(%1191, %1192) : (tensor<64x4x17x17xf32>, tensor<64x4x17x17xf32>) -> tensor<64x4x17x17xf32>
    %1141 = "stablehlo.reshape"(%1197) : (tensor<1x64x64xf32>) -> tensor<64x64xf32>
    %1251 = "stablehlo.reshape"(%1309) : (tensor<1x64xf32>) -> tensor<64xf32>
    %1313 = "sdy.sharding_constraint"(%1141) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %1288 = "stablehlo.dot_general"(%1142, %1313) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x17x64xf32>, tensor<64x64xf32>) -> tensor<64x17x64xf32>
    %1314 = "sdy.sharding_constraint"(%1251) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %1289 = "stablehlo.broadcast_in_dim"(%1314) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<64x17x64xf32>
    %1252 = "stablehlo.add"(%1288, %1289) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1190 = "stablehlo.reshape"(%1252) : (tensor<64x17x64xf32>) -> tensor<64x17x4x16xf32>
    %1163 = "sdy.sharding_constraint"(%1190) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}, {}]>}> : (tensor<64x17x4x16xf32>) -> tensor<64x17x4x16xf32>
    %1136 = "stablehlo.transpose"(%1163) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<64x17x4x16xf32>) -> tensor<64x4x17x16xf32>
    %1222 = "stablehlo.dot_general"(%1165, %1136) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x4x17x17xf32>, tensor<64x4x17x16xf32>) -> tensor<64x4x17x16xf32>
    %1189 = "stablehlo.transpose"(%1222) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<64x4x17x16xf32>) -> tensor<64x17x4x16xf32>
    %1162 = "sdy.sharding_constraint"(%1189) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}, {}]>}> : (tensor<64x17x4x16xf32>) -> tensor<64x17x4x16xf32>
    %1135 = "stablehlo.reshape"(%1162) : (tensor<64x17x4x16xf32>) -> tensor<64x17x64xf32>
    %1337 = "sdy.sharding_constraint"(%t70) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %1323 = "stablehlo.dot_general"(%1135, %1337) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x17x64xf32>, tensor<64x64xf32>) -> tensor<64x17x64xf32>
    %1338 = "sdy.sharding_constraint"(%t72) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %1324 = "stablehlo.broadcast_in_dim"(%1338) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<64x17x64xf32>
    %1294 = "stablehlo.add"(%1323, %1324) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1631 = "stablehlo.constant"() <{value = dense<"0xF12B2AB95B9B32D50A3042AB1B78A0A7"> : tensor<2xui64>}> : () -> tensor<2xui64>
    %1626 = "stablehlo.dynamic_slice"(%1631, %t56) <{slice_sizes = array<i64: 1>}> : (tensor<2xui64>, tensor<i32>) -> tensor<1xui64>
    %1619 = "stablehlo.reshape"(%1626) : (tensor<1xui64>) -> tensor<ui64>
    %1607 = "stablehlo.xor"(%b1650_27, %1619) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1608 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %1595 = "stablehlo.add"(%1607, %1608) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1609 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1596 = "stablehlo.shift_right_logical"(%1595, %1609) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1582 = "stablehlo.xor"(%1595, %1596) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1583 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %1570 = "stablehlo.multiply"(%1582, %1583) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1584 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1571 = "stablehlo.shift_right_logical"(%1570, %1584) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1556 = "stablehlo.xor"(%1570, %1571) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1557 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %1540 = "stablehlo.multiply"(%1556, %1557) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1558 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1541 = "stablehlo.shift_right_logical"(%1540, %1558) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1520 = "stablehlo.xor"(%1540, %1541) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1497 = "stablehlo.broadcast_in_dim"(%1520) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x64xui64>
    %1521 = "stablehlo.iota"() <{iota_dimension = 2 : i64}> : () -> tensor<64x17x64xui64>
    %1542 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %1522 = "stablehlo.broadcast_in_dim"(%1542) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x64xui64>
    %1498 = "stablehlo.multiply"(%1521, %1522) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %1476 = "stablehlo.add"(%1497, %1498) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %1499 = "stablehlo.iota"() <{iota_dimension = 1 : i64}> : () -> tensor<64x17x64xui64>
    %1523 = "stablehlo.constant"() <{value = dense<"0x40059FD25F6EDE8D"> : tensor<ui64>}> : () -> tensor<ui64>
    %1500 = "stablehlo.broadcast_in_dim"(%1523) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x64xui64>
    %1477 = "stablehlo.multiply"(%1499, %1500) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %1457 = "stablehlo.add"(%1476, %1477) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %1478 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<64x17x64xui64>
    %1501 = "stablehlo.constant"() <{value = dense<"0x40598FFC5C54C56B"> : tensor<ui64>}> : () -> tensor<ui64>
    %1479 = "stablehlo.broadcast_in_dim"(%1501) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x64xui64>
    %1458 = "stablehlo.multiply"(%1478, %1479) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %1440 = "stablehlo.add"(%1457, %1458) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %1459 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %1441 = "stablehlo.broadcast_in_dim"(%1459) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x64xui64>
    %1422 = "stablehlo.add"(%1440, %1441) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %1460 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1442 = "stablehlo.broadcast_in_dim"(%1460) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x64xui64>
    %1423 = "stablehlo.shift_right_logical"(%1422, %1442) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %1405 = "stablehlo.xor"(%1422, %1423) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %1424 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %1406 = "stablehlo.broadcast_in_dim"(%1424) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x64xui64>
    %1387 = "stablehlo.multiply"(%1405, %1406) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %1425 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1407 = "stablehlo.broadcast_in_dim"(%1425) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x64xui64>
    %1388 = "stablehlo.shift_right_logical"(%1387, %1407) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %1371 = "stablehlo.xor"(%1387, %1388) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %1389 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %1372 = "stablehlo.broadcast_in_dim"(%1389) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x64xui64>
    %1357 = "stablehlo.multiply"(%1371, %1372) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %1390 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1373 = "stablehlo.broadcast_in_dim"(%1390) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x64xui64>
    %1358 = "stablehlo.shift_right_logical"(%1357, %1373) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %1347 = "stablehlo.xor"(%1357, %1358) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %1359 = "stablehlo.constant"() <{value = dense<"0x2000000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1348 = "stablehlo.broadcast_in_dim"(%1359) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x64xui64>
    %1339 = "stablehlo.shift_right_logical"(%1347, %1348) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %1325 = "stablehlo.convert"(%1339) : (tensor<64x17x64xui64>) -> tensor<64x17x64xui32>
    %1326 = "stablehlo.constant"() <{value = dense<9> : tensor<64x17x64xui32>}> : () -> tensor<64x17x64xui32>
    %1295 = "stablehlo.shift_right_logical"(%1325, %1326) : (tensor<64x17x64xui32>, tensor<64x17x64xui32>) -> tensor<64x17x64xui32>
    %1296 = "stablehlo.constant"() <{value = dense<1065353216> : tensor<64x17x64xui32>}> : () -> tensor<64x17x64xui32>
    %1278 = "stablehlo.or"(%1295, %1296) : (tensor<64x17x64xui32>, tensor<64x17x64xui32>) -> tensor<64x17x64xui32>
    %1249 = "stablehlo.bitcast_convert"(%1278) : (tensor<64x17x64xui32>) -> tensor<64x17x64xf32>
    %1250 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<64x17x64xf32>}> : () -> tensor<64x17x64xf32>
    %1220 = "stablehlo.subtract"(%1249, %1250) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1221 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<64x17x64xf32>}> : () -> tensor<64x17x64xf32>
    %1188 = "stablehlo.compare"(%1220, %1221) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xi1>
    %1160 = "stablehlo.convert"(%1188) : (tensor<64x17x64xi1>) -> tensor<64x17x64xf32>
    %1161 = "stablehlo.constant"() <{value = dense<0x3F8E38E4> : tensor<64x17x64xf32>}> : () -> tensor<64x17x64xf32>
    %1134 = "stablehlo.multiply"(%1160, %1161) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1238 = "stablehlo.multiply"(%1294, %1134) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1210 = "sdy.sharding_constraint"(%1238) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1635 = "stablehlo.constant"() <{value = dense<"0x27DDFA9D93B989F02CB1D8F9D774FCB8"> : tensor<2xui64>}> : () -> tensor<2xui64>
    %1632 = "stablehlo.dynamic_slice"(%1635, %t56) <{slice_sizes = array<i64: 1>}> : (tensor<2xui64>, tensor<i32>) -> tensor<1xui64>
    %1627 = "stablehlo.reshape"(%1632) : (tensor<1xui64>) -> tensor<ui64>
    %1620 = "stablehlo.xor"(%b1650_27, %1627) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1621 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %1610 = "stablehlo.add"(%1620, %1621) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1622 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1611 = "stablehlo.shift_right_logical"(%1610, %1622) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1597 = "stablehlo.xor"(%1610, %1611) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1598 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %1585 = "stablehlo.multiply"(%1597, %1598) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1599 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1586 = "stablehlo.shift_right_logical"(%1585, %1599) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1572 = "stablehlo.xor"(%1585, %1586) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1573 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %1559 = "stablehlo.multiply"(%1572, %1573) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1574 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1560 = "stablehlo.shift_right_logical"(%1559, %1574) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1543 = "stablehlo.xor"(%1559, %1560) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1524 = "stablehlo.broadcast_in_dim"(%1543) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %1544 = "stablehlo.iota"() <{iota_dimension = 2 : i64}> : () -> tensor<64x1x1xui64>
    %1561 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %1545 = "stablehlo.broadcast_in_dim"(%1561) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %1525 = "stablehlo.multiply"(%1544, %1545) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %1502 = "stablehlo.add"(%1524, %1525) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %1526 = "stablehlo.iota"() <{iota_dimension = 1 : i64}> : () -> tensor<64x1x1xui64>
    %1546 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %1527 = "stablehlo.broadcast_in_dim"(%1546) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %1503 = "stablehlo.multiply"(%1526, %1527) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %1480 = "stablehlo.add"(%1502, %1503) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %1504 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<64x1x1xui64>
    %1528 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %1505 = "stablehlo.broadcast_in_dim"(%1528) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %1481 = "stablehlo.multiply"(%1504, %1505) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %1461 = "stablehlo.add"(%1480, %1481) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %1482 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %1462 = "stablehlo.broadcast_in_dim"(%1482) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %1443 = "stablehlo.add"(%1461, %1462) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %1483 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1463 = "stablehlo.broadcast_in_dim"(%1483) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %1444 = "stablehlo.shift_right_logical"(%1443, %1463) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %1426 = "stablehlo.xor"(%1443, %1444) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %1445 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %1427 = "stablehlo.broadcast_in_dim"(%1445) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %1408 = "stablehlo.multiply"(%1426, %1427) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %1446 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1428 = "stablehlo.broadcast_in_dim"(%1446) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %1409 = "stablehlo.shift_right_logical"(%1408, %1428) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %1391 = "stablehlo.xor"(%1408, %1409) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %1410 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %1392 = "stablehlo.broadcast_in_dim"(%1410) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %1374 = "stablehlo.multiply"(%1391, %1392) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %1411 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1393 = "stablehlo.broadcast_in_dim"(%1411) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %1375 = "stablehlo.shift_right_logical"(%1374, %1393) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %1360 = "stablehlo.xor"(%1374, %1375) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %1376 = "stablehlo.constant"() <{value = dense<"0x2000000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1361 = "stablehlo.broadcast_in_dim"(%1376) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %1349 = "stablehlo.shift_right_logical"(%1360, %1361) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %1340 = "stablehlo.convert"(%1349) : (tensor<64x1x1xui64>) -> tensor<64x1x1xui32>
    %1341 = "stablehlo.constant"() <{value = dense<9> : tensor<64x1x1xui32>}> : () -> tensor<64x1x1xui32>
    %1327 = "stablehlo.shift_right_logical"(%1340, %1341) : (tensor<64x1x1xui32>, tensor<64x1x1xui32>) -> tensor<64x1x1xui32>
    %1328 = "stablehlo.constant"() <{value = dense<1065353216> : tensor<64x1x1xui32>}> : () -> tensor<64x1x1xui32>
    %1297 = "stablehlo.or"(%1327, %1328) : (tensor<64x1x1xui32>, tensor<64x1x1xui32>) -> tensor<64x1x1xui32>
    %1268 = "stablehlo.bitcast_convert"(%1297) : (tensor<64x1x1xui32>) -> tensor<64x1x1xf32>
    %1269 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<64x1x1xf32>}> : () -> tensor<64x1x1xf32>
    %1239 = "stablehlo.subtract"(%1268, %1269) : (tensor<64x1x1xf32>, tensor<64x1x1xf32>) -> tensor<64x1x1xf32>
    %1329 = "stablehlo.constant"() <{value = dense<"0x0000803F6666663F"> : tensor<2xf32>}> : () -> tensor<2xf32>
    %1298 = "stablehlo.dynamic_slice"(%1329, %t56) <{slice_sizes = array<i64: 1>}> : (tensor<2xf32>, tensor<i32>) -> tensor<1xf32>
    %1270 = "stablehlo.reshape"(%1298) : (tensor<1xf32>) -> tensor<f32>
    %1240 = "stablehlo.broadcast_in_dim"(%1270) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64x1x1xf32>
    %1218 = "stablehlo.compare"(%1239, %1240) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<64x1x1xf32>, tensor<64x1x1xf32>) -> tensor<64x1x1xi1>
    %1186 = "stablehlo.convert"(%1218) : (tensor<64x1x1xi1>) -> tensor<64x1x1xf32>
    %1271 = "stablehlo.constant"() <{value = dense<"0x0000803FE4388E3F"> : tensor<2xf32>}> : () -> tensor<2xf32>
    %1241 = "stablehlo.dynamic_slice"(%1271, %t56) <{slice_sizes = array<i64: 1>}> : (tensor<2xf32>, tensor<i32>) -> tensor<1xf32>
    %1219 = "stablehlo.reshape"(%1241) : (tensor<1xf32>) -> tensor<f32>
    %1187 = "stablehlo.broadcast_in_dim"(%1219) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64x1x1xf32>
    %1159 = "stablehlo.multiply"(%1186, %1187) : (tensor<64x1x1xf32>, tensor<64x1x1xf32>) -> tensor<64x1x1xf32>
    %1133 = "stablehlo.broadcast_in_dim"(%1159) <{broadcast_dimensions = array<i64: 0, 1, 2>}> : (tensor<64x1x1xf32>) -> tensor<64x17x64xf32>
    %1178 = "stablehlo.multiply"(%1210, %1133) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1154 = "stablehlo.add"(%t64, %1178) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1131 = "sdy.sharding_constraint"(%1154) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1132 = "sdy.sharding_constraint"(%t74) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %1155 = "sdy.sharding_constraint"(%t76) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %1213 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1181 = "stablehlo.reduce"(%1131, %1213) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x17x64xf32>, tensor<f32>) -> tensor<64x17xf32>
    %1182 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<64x17xf32>}> : () -> tensor<64x17xf32>
    %1157 = "stablehlo.multiply"(%1181, %1182) : (tensor<64x17xf32>, tensor<64x17xf32>) -> tensor<64x17xf32>
    %1272 = "stablehlo.broadcast_in_dim"(%1157) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x17xf32>) -> tensor<64x17x64xf32>
    %1242 = "stablehlo.subtract"(%1131, %1272) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1330 = "stablehlo.broadcast_in_dim"(%1157) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x17xf32>) -> tensor<64x17x64xf32>
    %1299 = "stablehlo.subtract"(%1131, %1330) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1273 = "stablehlo.multiply"(%1299, %1299) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1274 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1244 = "stablehlo.reduce"(%1273, %1274) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x17x64xf32>, tensor<f32>) -> tensor<64x17xf32>
    %1245 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<64x17xf32>}> : () -> tensor<64x17xf32>
    %1214 = "stablehlo.multiply"(%1244, %1245) : (tensor<64x17xf32>, tensor<64x17xf32>) -> tensor<64x17xf32>
    %1215 = "stablehlo.constant"() <{value = dense<0x358637BD> : tensor<64x17xf32>}> : () -> tensor<64x17xf32>
    %1183 = "stablehlo.add"(%1214, %1215) : (tensor<64x17xf32>, tensor<64x17xf32>) -> tensor<64x17xf32>
    %1158 = "stablehlo.rsqrt"(%1183) : (tensor<64x17xf32>) -> tensor<64x17xf32>
    %1243 = "stablehlo.broadcast_in_dim"(%1158) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x17xf32>) -> tensor<64x17x64xf32>
    %1211 = "stablehlo.multiply"(%1242, %1243) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1212 = "stablehlo.broadcast_in_dim"(%1132) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<64x17x64xf32>
    %1179 = "stablehlo.multiply"(%1211, %1212) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1180 = "stablehlo.broadcast_in_dim"(%1155) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<64x17x64xf32>
    %1156 = "stablehlo.add"(%1179, %1180) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1129 = "sdy.sharding_constraint"(%1156) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1216 = "sdy.sharding_constraint"(%t78) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<64x128xf32>) -> tensor<64x128xf32>
    %1184 = "stablehlo.dot_general"(%1129, %1216) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x17x64xf32>, tensor<64x128xf32>) -> tensor<64x17x128xf32>
    %1217 = "sdy.sharding_constraint"(%t80) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<128xf32>) -> tensor<128xf32>
    %1185 = "stablehlo.broadcast_in_dim"(%1217) <{broadcast_dimensions = array<i64: 2>}> : (tensor<128xf32>) -> tensor<64x17x128xf32>
    %1153 = "stablehlo.add"(%1184, %1185) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %1342 = "stablehlo.constant"() <{value = dense<0x3F3504F3> : tensor<64x17x128xf32>}> : () -> tensor<64x17x128xf32>
    %1331 = "stablehlo.multiply"(%1153, %1342) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %1300 = "chlo.erf"(%1331) : (tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %1301 = "stablehlo.constant"() <{value = dense<0x3F000000> : tensor<64x17x128xf32>}> : () -> tensor<64x17x128xf32>
    %1275 = "stablehlo.multiply"(%1300, %1301) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %1276 = "stablehlo.constant"() <{value = dense<0x3F000000> : tensor<64x17x128xf32>}> : () -> tensor<64x17x128xf32>
    %1246 = "stablehlo.add"(%1275, %1276) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %1207 = "stablehlo.multiply"(%1153, %1246) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %1152 = "sdy.sharding_constraint"(%1207) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %1633 = "stablehlo.constant"() <{value = dense<"0xEAAC7DF952804EA8B7A5C3652C538AB3"> : tensor<2xui64>}> : () -> tensor<2xui64>
    %1628 = "stablehlo.dynamic_slice"(%1633, %t56) <{slice_sizes = array<i64: 1>}> : (tensor<2xui64>, tensor<i32>) -> tensor<1xui64>
    %1623 = "stablehlo.reshape"(%1628) : (tensor<1xui64>) -> tensor<ui64>
    %1612 = "stablehlo.xor"(%b1650_27, %1623) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1613 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %1600 = "stablehlo.add"(%1612, %1613) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1614 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1601 = "stablehlo.shift_right_logical"(%1600, %1614) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1587 = "stablehlo.xor"(%1600, %1601) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1588 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %1575 = "stablehlo.multiply"(%1587, %1588) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1589 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1576 = "stablehlo.shift_right_logical"(%1575, %1589) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1562 = "stablehlo.xor"(%1575, %1576) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1563 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %1547 = "stablehlo.multiply"(%1562, %1563) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1564 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1548 = "stablehlo.shift_right_logical"(%1547, %1564) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1529 = "stablehlo.xor"(%1547, %1548) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1506 = "stablehlo.broadcast_in_dim"(%1529) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x128xui64>
    %1530 = "stablehlo.iota"() <{iota_dimension = 2 : i64}> : () -> tensor<64x17x128xui64>
    %1549 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %1531 = "stablehlo.broadcast_in_dim"(%1549) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x128xui64>
    %1507 = "stablehlo.multiply"(%1530, %1531) : (tensor<64x17x128xui64>, tensor<64x17x128xui64>) -> tensor<64x17x128xui64>
    %1484 = "stablehlo.add"(%1506, %1507) : (tensor<64x17x128xui64>, tensor<64x17x128xui64>) -> tensor<64x17x128xui64>
    %1508 = "stablehlo.iota"() <{iota_dimension = 1 : i64}> : () -> tensor<64x17x128xui64>
    %1532 = "stablehlo.constant"() <{value = dense<"0x800A3EA5BFDCBC1B"> : tensor<ui64>}> : () -> tensor<ui64>
    %1509 = "stablehlo.broadcast_in_dim"(%1532) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x128xui64>
    %1485 = "stablehlo.multiply"(%1508, %1509) : (tensor<64x17x128xui64>, tensor<64x17x128xui64>) -> tensor<64x17x128xui64>
    %1464 = "stablehlo.add"(%1484, %1485) : (tensor<64x17x128xui64>, tensor<64x17x128xui64>) -> tensor<64x17x128xui64>
    %1486 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<64x17x128xui64>
    %1510 = "stablehlo.constant"() <{value = dense<"0x80B21EF9B9A88AD7"> : tensor<ui64>}> : () -> tensor<ui64>
    %1487 = "stablehlo.broadcast_in_dim"(%1510) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x128xui64>
    %1465 = "stablehlo.multiply"(%1486, %1487) : (tensor<64x17x128xui64>, tensor<64x17x128xui64>) -> tensor<64x17x128xui64>
    %1447 = "stablehlo.add"(%1464, %1465) : (tensor<64x17x128xui64>, tensor<64x17x128xui64>) -> tensor<64x17x128xui64>
    %1466 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %1448 = "stablehlo.broadcast_in_dim"(%1466) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x128xui64>
    %1429 = "stablehlo.add"(%1447, %1448) : (tensor<64x17x128xui64>, tensor<64x17x128xui64>) -> tensor<64x17x128xui64>
    %1467 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1449 = "stablehlo.broadcast_in_dim"(%1467) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x128xui64>
    %1430 = "stablehlo.shift_right_logical"(%1429, %1449) : (tensor<64x17x128xui64>, tensor<64x17x128xui64>) -> tensor<64x17x128xui64>
    %1412 = "stablehlo.xor"(%1429, %1430) : (tensor<64x17x128xui64>, tensor<64x17x128xui64>) -> tensor<64x17x128xui64>
    %1431 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %1413 = "stablehlo.broadcast_in_dim"(%1431) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x128xui64>
    %1394 = "stablehlo.multiply"(%1412, %1413) : (tensor<64x17x128xui64>, tensor<64x17x128xui64>) -> tensor<64x17x128xui64>
    %1432 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1414 = "stablehlo.broadcast_in_dim"(%1432) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x128xui64>
    %1395 = "stablehlo.shift_right_logical"(%1394, %1414) : (tensor<64x17x128xui64>, tensor<64x17x128xui64>) -> tensor<64x17x128xui64>
    %1377 = "stablehlo.xor"(%1394, %1395) : (tensor<64x17x128xui64>, tensor<64x17x128xui64>) -> tensor<64x17x128xui64>
    %1396 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %1378 = "stablehlo.broadcast_in_dim"(%1396) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x128xui64>
    %1362 = "stablehlo.multiply"(%1377, %1378) : (tensor<64x17x128xui64>, tensor<64x17x128xui64>) -> tensor<64x17x128xui64>
    %1397 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1379 = "stablehlo.broadcast_in_dim"(%1397) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x128xui64>
    %1363 = "stablehlo.shift_right_logical"(%1362, %1379) : (tensor<64x17x128xui64>, tensor<64x17x128xui64>) -> tensor<64x17x128xui64>
    %1350 = "stablehlo.xor"(%1362, %1363) : (tensor<64x17x128xui64>, tensor<64x17x128xui64>) -> tensor<64x17x128xui64>
    %1364 = "stablehlo.constant"() <{value = dense<"0x2000000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1351 = "stablehlo.broadcast_in_dim"(%1364) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x128xui64>
    %1343 = "stablehlo.shift_right_logical"(%1350, %1351) : (tensor<64x17x128xui64>, tensor<64x17x128xui64>) -> tensor<64x17x128xui64>
    %1332 = "stablehlo.convert"(%1343) : (tensor<64x17x128xui64>) -> tensor<64x17x128xui32>
    %1333 = "stablehlo.constant"() <{value = dense<9> : tensor<64x17x128xui32>}> : () -> tensor<64x17x128xui32>
    %1302 = "stablehlo.shift_right_logical"(%1332, %1333) : (tensor<64x17x128xui32>, tensor<64x17x128xui32>) -> tensor<64x17x128xui32>
    %1303 = "stablehlo.constant"() <{value = dense<1065353216> : tensor<64x17x128xui32>}> : () -> tensor<64x17x128xui32>
    %1277 = "stablehlo.or"(%1302, %1303) : (tensor<64x17x128xui32>, tensor<64x17x128xui32>) -> tensor<64x17x128xui32>
    %1247 = "stablehlo.bitcast_convert"(%1277) : (tensor<64x17x128xui32>) -> tensor<64x17x128xf32>
    %1248 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<64x17x128xf32>}> : () -> tensor<64x17x128xf32>
    %1208 = "stablehlo.subtract"(%1247, %1248) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %1209 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<64x17x128xf32>}> : () -> tensor<64x17x128xf32>
    %1177 = "stablehlo.compare"(%1208, %1209) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xi1>
    %1150 = "stablehlo.convert"(%1177) : (tensor<64x17x128xi1>) -> tensor<64x17x128xf32>
    %1151 = "stablehlo.constant"() <{value = dense<0x3F8E38E4> : tensor<64x17x128xf32>}> : () -> tensor<64x17x128xf32>
    %1127 = "stablehlo.multiply"(%1150, %1151) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %1126 = "stablehlo.multiply"(%1152, %1127) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %940 = "stablehlo.dot_general"(%1126, %937) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x17x128xf32>, tensor<64x17x64xf32>) -> tensor<128x64xf32>
    %941 = "sdy.sharding_constraint"(%940) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}]>}> : (tensor<128x64xf32>) -> tensor<128x64xf32>
    %942 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<64x17xf32>}> : () -> tensor<64x17xf32>
    %943 = "stablehlo.dot_general"(%942, %937) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x17xf32>, tensor<64x17x64xf32>) -> tensor<64xf32>
    %944 = "sdy.sharding_constraint"(%943) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %945 = "stablehlo.multiply"(%939, %1127) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %946 = "sdy.sharding_constraint"(%945) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %947 = "stablehlo.multiply"(%1153, %1153) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %948 = "stablehlo.constant"() <{value = dense<0xBF000000> : tensor<64x17x128xf32>}> : () -> tensor<64x17x128xf32>
    %949 = "stablehlo.multiply"(%947, %948) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %950 = "stablehlo.exponential"(%949) : (tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %951 = "stablehlo.abs"(%1153) : (tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %952 = "stablehlo.constant"() <{value = dense<0x3E6D3388> : tensor<64x17x128xf32>}> : () -> tensor<64x17x128xf32>
    %953 = "stablehlo.multiply"(%951, %952) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %954 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<64x17x128xf32>}> : () -> tensor<64x17x128xf32>
    %955 = "stablehlo.add"(%953, %954) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %956 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<64x17x128xf32>}> : () -> tensor<64x17x128xf32>
    %957 = "stablehlo.divide"(%956, %955) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %958 = "stablehlo.constant"() <{value = dense<0x3F87DC22> : tensor<64x17x128xf32>}> : () -> tensor<64x17x128xf32>
    %959 = "stablehlo.multiply"(%957, %958) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %960 = "stablehlo.constant"() <{value = dense<0xBFBA00E3> : tensor<64x17x128xf32>}> : () -> tensor<64x17x128xf32>
    %961 = "stablehlo.add"(%959, %960) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %962 = "stablehlo.multiply"(%961, %957) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %963 = "stablehlo.constant"() <{value = dense<0x3FB5F0E3> : tensor<64x17x128xf32>}> : () -> tensor<64x17x128xf32>
    %964 = "stablehlo.add"(%962, %963) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %965 = "stablehlo.multiply"(%964, %957) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %966 = "stablehlo.constant"() <{value = dense<0xBE91A98E> : tensor<64x17x128xf32>}> : () -> tensor<64x17x128xf32>
    %967 = "stablehlo.add"(%965, %966) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %968 = "stablehlo.multiply"(%967, %957) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %969 = "stablehlo.constant"() <{value = dense<0x3E827906> : tensor<64x17x128xf32>}> : () -> tensor<64x17x128xf32>
    %970 = "stablehlo.add"(%968, %969) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %971 = "stablehlo.multiply"(%970, %957) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %972 = "stablehlo.multiply"(%971, %950) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %973 = "stablehlo.constant"() <{value = dense<0x3F000000> : tensor<64x17x128xf32>}> : () -> tensor<64x17x128xf32>
    %974 = "stablehlo.multiply"(%972, %973) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %975 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<64x17x128xf32>}> : () -> tensor<64x17x128xf32>
    %976 = "stablehlo.compare"(%1153, %975) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xi1>
    %977 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<64x17x128xf32>}> : () -> tensor<64x17x128xf32>
    %978 = "stablehlo.subtract"(%977, %974) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %979 = "stablehlo.select"(%976, %978, %974) : (tensor<64x17x128xi1>, tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %980 = "stablehlo.multiply"(%1153, %950) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %981 = "stablehlo.constant"() <{value = dense<0x3ECC422A> : tensor<64x17x128xf32>}> : () -> tensor<64x17x128xf32>
    %982 = "stablehlo.multiply"(%980, %981) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %983 = "stablehlo.add"(%979, %982) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %984 = "stablehlo.multiply"(%946, %983) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %985 = "sdy.sharding_constraint"(%t78) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<64x128xf32>) -> tensor<64x128xf32>
    %986 = "stablehlo.dot_general"(%984, %985) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x17x128xf32>, tensor<64x128xf32>) -> tensor<64x17x64xf32>
    %987 = "stablehlo.dot_general"(%1129, %984) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x17x64xf32>, tensor<64x17x128xf32>) -> tensor<64x128xf32>
    %988 = "sdy.sharding_constraint"(%987) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}]>}> : (tensor<64x128xf32>) -> tensor<64x128xf32>
    %989 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<64x17xf32>}> : () -> tensor<64x17xf32>
    %990 = "stablehlo.dot_general"(%989, %984) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x17xf32>, tensor<64x17x128xf32>) -> tensor<128xf32>
    %991 = "sdy.sharding_constraint"(%990) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}> : (tensor<128xf32>) -> tensor<128xf32>
    %992 = "sdy.sharding_constraint"(%986) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %995 = "stablehlo.broadcast_in_dim"(%1157) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x17xf32>) -> tensor<64x17x64xf32>
    %996 = "stablehlo.subtract"(%1131, %995) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %997 = "stablehlo.broadcast_in_dim"(%1158) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x17xf32>) -> tensor<64x17x64xf32>
    %998 = "stablehlo.multiply"(%996, %997) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %999 = "stablehlo.broadcast_in_dim"(%1132) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<64x17x64xf32>
    %1000 = "stablehlo.multiply"(%992, %999) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1001 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1002 = "stablehlo.reduce"(%1000, %1001) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x17x64xf32>, tensor<f32>) -> tensor<64x17xf32>
    %1003 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<64x17xf32>}> : () -> tensor<64x17xf32>
    %1004 = "stablehlo.multiply"(%1002, %1003) : (tensor<64x17xf32>, tensor<64x17xf32>) -> tensor<64x17xf32>
    %1005 = "stablehlo.broadcast_in_dim"(%1004) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x17xf32>) -> tensor<64x17x64xf32>
    %1006 = "stablehlo.multiply"(%1000, %998) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1007 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1008 = "stablehlo.reduce"(%1006, %1007) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x17x64xf32>, tensor<f32>) -> tensor<64x17xf32>
    %1009 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<64x17xf32>}> : () -> tensor<64x17xf32>
    %1010 = "stablehlo.multiply"(%1008, %1009) : (tensor<64x17xf32>, tensor<64x17xf32>) -> tensor<64x17xf32>
    %1011 = "stablehlo.broadcast_in_dim"(%1010) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x17xf32>) -> tensor<64x17x64xf32>
    %1012 = "stablehlo.subtract"(%1000, %1005) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1013 = "stablehlo.multiply"(%998, %1011) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1014 = "stablehlo.subtract"(%1012, %1013) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1015 = "stablehlo.broadcast_in_dim"(%1158) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x17xf32>) -> tensor<64x17x64xf32>
    %1016 = "stablehlo.multiply"(%1014, %1015) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1017 = "stablehlo.multiply"(%992, %998) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1018 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1019 = "stablehlo.reduce"(%1017, %1018) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x17x64xf32>, tensor<f32>) -> tensor<64xf32>
    %1020 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1021 = "stablehlo.reduce"(%992, %1020) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x17x64xf32>, tensor<f32>) -> tensor<64xf32>
    %1022 = "stablehlo.add"(%934, %1016) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1023 = "sdy.sharding_constraint"(%1021) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %1024 = "sdy.sharding_constraint"(%1019) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %1025 = "sdy.sharding_constraint"(%1022) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1026 = "stablehlo.multiply"(%1025, %1133) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1027 = "sdy.sharding_constraint"(%1026) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1028 = "stablehlo.multiply"(%1027, %1134) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1029 = "sdy.sharding_constraint"(%t70) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %1030 = "stablehlo.dot_general"(%1028, %1029) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x17x64xf32>, tensor<64x64xf32>) -> tensor<64x17x64xf32>
    %1031 = "stablehlo.dot_general"(%1135, %1028) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x64xf32>
    %1032 = "sdy.sharding_constraint"(%1031) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %1033 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<64x17xf32>}> : () -> tensor<64x17xf32>
    %1034 = "stablehlo.dot_general"(%1033, %1028) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x17xf32>, tensor<64x17x64xf32>) -> tensor<64xf32>
    %1035 = "sdy.sharding_constraint"(%1034) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %1036 = "stablehlo.reshape"(%1030) : (tensor<64x17x64xf32>) -> tensor<64x17x4x16xf32>
    %1037 = "sdy.sharding_constraint"(%1036) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}, {}]>}> : (tensor<64x17x4x16xf32>) -> tensor<64x17x4x16xf32>
    %1038 = "stablehlo.transpose"(%1037) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<64x17x4x16xf32>) -> tensor<64x4x17x16xf32>
    %1039 = "stablehlo.dot_general"(%1038, %1136) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x4x17x16xf32>, tensor<64x4x17x16xf32>) -> tensor<64x4x17x17xf32>
    %1040 = "stablehlo.dot_general"(%1165, %1038) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x4x17x17xf32>, tensor<64x4x17x16xf32>) -> tensor<64x4x17x16xf32>
    %1041 = "stablehlo.multiply"(%1039, %1165) : (tensor<64x4x17x17xf32>, tensor<64x4x17x17xf32>) -> tensor<64x4x17x17xf32>
    %1042 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1043 = "stablehlo.reduce"(%1041, %1042) <{dimensions = array<i64: 3>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x4x17x17xf32>, tensor<f32>) -> tensor<64x4x17xf32>
    %1044 = "stablehlo.broadcast_in_dim"(%1043) <{broadcast_dimensions = array<i64: 0, 1, 2>}> : (tensor<64x4x17xf32>) -> tensor<64x4x17x17xf32>
    %1045 = "stablehlo.subtract"(%1039, %1044) : (tensor<64x4x17x17xf32>, tensor<64x4x17x17xf32>) -> tensor<64x4x17x17xf32>
    %1046 = "stablehlo.multiply"(%1165, %1045) : (tensor<64x4x17x17xf32>, tensor<64x4x17x17xf32>) -> tensor<64x4x17x17xf32>
    %1047 = "stablehlo.dot_general"(%1046, %1138) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x4x17x17xf32>, tensor<64x4x17x16xf32>) -> tensor<64x4x17x16xf32>
    %1048 = "stablehlo.dot_general"(%1139, %1046) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x4x17x16xf32>, tensor<64x4x17x17xf32>) -> tensor<64x4x16x17xf32>
    %1049 = "stablehlo.transpose"(%1048) <{permutation = array<i64: 0, 1, 3, 2>}> : (tensor<64x4x16x17xf32>) -> tensor<64x4x17x16xf32>
    %1050 = "stablehlo.multiply"(%1047, %1140) : (tensor<64x4x17x16xf32>, tensor<64x4x17x16xf32>) -> tensor<64x4x17x16xf32>
    %1051 = "stablehlo.transpose"(%1040) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<64x4x17x16xf32>) -> tensor<64x17x4x16xf32>
    %1052 = "sdy.sharding_constraint"(%1051) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}, {}]>}> : (tensor<64x17x4x16xf32>) -> tensor<64x17x4x16xf32>
    %1053 = "stablehlo.reshape"(%1052) : (tensor<64x17x4x16xf32>) -> tensor<64x17x64xf32>
    %1054 = "stablehlo.transpose"(%1049) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<64x4x17x16xf32>) -> tensor<64x17x4x16xf32>
    %1055 = "sdy.sharding_constraint"(%1054) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}, {}]>}> : (tensor<64x17x4x16xf32>) -> tensor<64x17x4x16xf32>
    %1056 = "stablehlo.reshape"(%1055) : (tensor<64x17x4x16xf32>) -> tensor<64x17x64xf32>
    %1057 = "stablehlo.transpose"(%1050) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<64x4x17x16xf32>) -> tensor<64x17x4x16xf32>
    %1058 = "sdy.sharding_constraint"(%1057) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}, {}]>}> : (tensor<64x17x4x16xf32>) -> tensor<64x17x4x16xf32>
    %1059 = "stablehlo.reshape"(%1058) : (tensor<64x17x4x16xf32>) -> tensor<64x17x64xf32>
    %1060 = "sdy.sharding_constraint"(%1141) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %1061 = "stablehlo.dot_general"(%1053, %1060) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x17x64xf32>, tensor<64x64xf32>) -> tensor<64x17x64xf32>
    %1062 = "stablehlo.dot_general"(%1142, %1053) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x64xf32>
    %1063 = "sdy.sharding_constraint"(%1062) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %1064 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<64x17xf32>}> : () -> tensor<64x17xf32>
    %1065 = "stablehlo.dot_general"(%1064, %1053) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x17xf32>, tensor<64x17x64xf32>) -> tensor<64xf32>
    %1066 = "sdy.sharding_constraint"(%1065) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %1067 = "sdy.sharding_constraint"(%1143) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %1068 = "stablehlo.dot_general"(%1056, %1067) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x17x64xf32>, tensor<64x64xf32>) -> tensor<64x17x64xf32>
    %1069 = "stablehlo.dot_general"(%1142, %1056) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x64xf32>
    %1070 = "sdy.sharding_constraint"(%1069) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %1071 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<64x17xf32>}> : () -> tensor<64x17xf32>
    %1072 = "stablehlo.dot_general"(%1071, %1056) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x17xf32>, tensor<64x17x64xf32>) -> tensor<64xf32>
    %1073 = "sdy.sharding_constraint"(%1072) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %1074 = "stablehlo.add"(%1061, %1068) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1075 = "sdy.sharding_constraint"(%1144) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %1076 = "stablehlo.dot_general"(%1059, %1075) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x17x64xf32>, tensor<64x64xf32>) -> tensor<64x17x64xf32>
    %1077 = "stablehlo.dot_general"(%1142, %1059) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x64xf32>
    %1078 = "sdy.sharding_constraint"(%1077) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %1079 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<64x17xf32>}> : () -> tensor<64x17xf32>
    %1080 = "stablehlo.dot_general"(%1079, %1059) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x17xf32>, tensor<64x17x64xf32>) -> tensor<64xf32>
    %1081 = "sdy.sharding_constraint"(%1080) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %1082 = "stablehlo.add"(%1074, %1076) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1083 = "stablehlo.reshape"(%1066) : (tensor<64xf32>) -> tensor<1x64xf32>
    %1084 = "stablehlo.reshape"(%1073) : (tensor<64xf32>) -> tensor<1x64xf32>
    %1085 = "stablehlo.reshape"(%1081) : (tensor<64xf32>) -> tensor<1x64xf32>
    %1086 = "stablehlo.concatenate"(%1085, %1084, %1083) <{dimension = 0 : i64}> : (tensor<1x64xf32>, tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<3x64xf32>
    %1087 = "stablehlo.reshape"(%1063) : (tensor<64x64xf32>) -> tensor<1x64x64xf32>
    %1088 = "stablehlo.reshape"(%1070) : (tensor<64x64xf32>) -> tensor<1x64x64xf32>
    %1089 = "stablehlo.reshape"(%1078) : (tensor<64x64xf32>) -> tensor<1x64x64xf32>
    %1090 = "stablehlo.concatenate"(%1089, %1088, %1087) <{dimension = 0 : i64}> : (tensor<1x64x64xf32>, tensor<1x64x64xf32>, tensor<1x64x64xf32>) -> tensor<3x64x64xf32>
    %1091 = "sdy.sharding_constraint"(%1082) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1094 = "stablehlo.broadcast_in_dim"(%1171) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x17xf32>) -> tensor<64x17x64xf32>
    %1095 = "stablehlo.subtract"(%t64, %1094) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1096 = "stablehlo.broadcast_in_dim"(%1172) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x17xf32>) -> tensor<64x17x64xf32>
    %1097 = "stablehlo.multiply"(%1095, %1096) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1098 = "stablehlo.broadcast_in_dim"(%1146) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<64x17x64xf32>
    %1099 = "stablehlo.multiply"(%1091, %1098) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1100 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1101 = "stablehlo.reduce"(%1099, %1100) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x17x64xf32>, tensor<f32>) -> tensor<64x17xf32>
    %1102 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<64x17xf32>}> : () -> tensor<64x17xf32>
    %1103 = "stablehlo.multiply"(%1101, %1102) : (tensor<64x17xf32>, tensor<64x17xf32>) -> tensor<64x17xf32>
    %1104 = "stablehlo.broadcast_in_dim"(%1103) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x17xf32>) -> tensor<64x17x64xf32>
    %1105 = "stablehlo.multiply"(%1099, %1097) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1106 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1107 = "stablehlo.reduce"(%1105, %1106) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x17x64xf32>, tensor<f32>) -> tensor<64x17xf32>
    %1108 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<64x17xf32>}> : () -> tensor<64x17xf32>
    %1109 = "stablehlo.multiply"(%1107, %1108) : (tensor<64x17xf32>, tensor<64x17xf32>) -> tensor<64x17xf32>
    %1110 = "stablehlo.broadcast_in_dim"(%1109) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x17xf32>) -> tensor<64x17x64xf32>
    %1111 = "stablehlo.subtract"(%1099, %1104) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1112 = "stablehlo.multiply"(%1097, %1110) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1113 = "stablehlo.subtract"(%1111, %1112) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1114 = "stablehlo.broadcast_in_dim"(%1172) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x17xf32>) -> tensor<64x17x64xf32>
    %1115 = "stablehlo.multiply"(%1113, %1114) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1116 = "stablehlo.multiply"(%1091, %1097) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1117 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1118 = "stablehlo.reduce"(%1116, %1117) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x17x64xf32>, tensor<f32>) -> tensor<64xf32>
    %1119 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1120 = "stablehlo.reduce"(%1091, %1119) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x17x64xf32>, tensor<f32>) -> tensor<64xf32>
    %1121 = "stablehlo.add"(%1025, %1115) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1122 = "sdy.sharding_constraint"(%1120) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %1123 = "sdy.sharding_constraint"(%1118) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %t81 = "stablehlo.add"(%b1650_0, %t51)  : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %t82 = "stablehlo.reshape"(%1035)  : (tensor<64xf32>) -> tensor<1x64xf32>
    %t83 = "stablehlo.dynamic_update_slice"(%b1650_2, %t82, %t54, %t52)  : (tensor<2x64xf32>, tensor<1x64xf32>, tensor<i32>, tensor<i32>) -> tensor<2x64xf32>
    %t84 = "stablehlo.reshape"(%1032)  : (tensor<64x64xf32>) -> tensor<1x64x64xf32>
    %t85 = "stablehlo.dynamic_update_slice"(%b1650_3, %t84, %t54, %t52, %t52)  : (tensor<2x64x64xf32>, tensor<1x64x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x64x64xf32>
    %t86 = "stablehlo.reshape"(%1086)  : (tensor<3x64xf32>) -> tensor<1x3x64xf32>
    %t87 = "stablehlo.dynamic_update_slice"(%b1650_4, %t86, %t54, %t52, %t52)  : (tensor<2x3x64xf32>, tensor<1x3x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x3x64xf32>
    %t88 = "stablehlo.reshape"(%1090)  : (tensor<3x64x64xf32>) -> tensor<1x3x64x64xf32>
    %t89 = "stablehlo.dynamic_update_slice"(%b1650_5, %t88, %t54, %t52, %t52, %t52)  : (tensor<2x3x64x64xf32>, tensor<1x3x64x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x3x64x64xf32>
    %t90 = "stablehlo.reshape"(%991)  : (tensor<128xf32>) -> tensor<1x128xf32>
    %t91 = "stablehlo.dynamic_update_slice"(%b1650_6, %t90, %t54, %t52)  : (tensor<2x128xf32>, tensor<1x128xf32>, tensor<i32>, tensor<i32>) -> tensor<2x128xf32>
    %t92 = "stablehlo.reshape"(%988)  : (tensor<64x128xf32>) -> tensor<1x64x128xf32>
    %t93 = "stablehlo.dynamic_update_slice"(%b1650_7, %t92, %t54, %t52, %t52)  : (tensor<2x64x128xf32>, tensor<1x64x128xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x64x128xf32>
    %t94 = "stablehlo.reshape"(%944)  : (tensor<64xf32>) -> tensor<1x64xf32>
    %t95 = "stablehlo.dynamic_update_slice"(%b1650_8, %t94, %t54, %t52)  : (tensor<2x64xf32>, tensor<1x64xf32>, tensor<i32>, tensor<i32>) -> tensor<2x64xf32>
    %t96 = "stablehlo.reshape"(%941)  : (tensor<128x64xf32>) -> tensor<1x128x64xf32>
    %t97 = "stablehlo.dynamic_update_slice"(%b1650_9, %t96, %t54, %t52, %t52)  : (tensor<2x128x64xf32>, tensor<1x128x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x128x64xf32>
    %t98 = "stablehlo.reshape"(%1122)  : (tensor<64xf32>) -> tensor<1x64xf32>
    %t99 = "stablehlo.dynamic_update_slice"(%b1650_10, %t98, %t54, %t52)  : (tensor<2x64xf32>, tensor<1x64xf32>, tensor<i32>, tensor<i32>) -> tensor<2x64xf32>
    %t100 = "stablehlo.reshape"(%1123)  : (tensor<64xf32>) -> tensor<1x64xf32>
    %t101 = "stablehlo.dynamic_update_slice"(%b1650_11, %t100, %t54, %t52)  : (tensor<2x64xf32>, tensor<1x64xf32>, tensor<i32>, tensor<i32>) -> tensor<2x64xf32>
    %t102 = "stablehlo.reshape"(%1023)  : (tensor<64xf32>) -> tensor<1x64xf32>
    %t103 = "stablehlo.dynamic_update_slice"(%b1650_12, %t102, %t54, %t52)  : (tensor<2x64xf32>, tensor<1x64xf32>, tensor<i32>, tensor<i32>) -> tensor<2x64xf32>
    %t104 = "stablehlo.reshape"(%1024)  : (tensor<64xf32>) -> tensor<1x64xf32>
    %t105 = "stablehlo.dynamic_update_slice"(%b1650_13, %t104, %t54, %t52)  : (tensor<2x64xf32>, tensor<1x64xf32>, tensor<i32>, tensor<i32>) -> tensor<2x64xf32>
    "stablehlo.return"(%t81, %1121, %t83, %t85, %t87, %t89, %t91, %t93, %t95, %t97, %t99, %t101, %t103, %t105, %b1650_14, %b1650_15, %b1650_16, %b1650_17, %b1650_18, %b1650_19, %b1650_20, %b1650_21, %b1650_22, %b1650_23, %b1650_24, %b1650_25, %b1650_26, %b1650_27) : (tensor<i32>, tensor<64x17x64xf32>, tensor<2x64xf32>, tensor<2x64x64xf32>, tensor<2x3x64xf32>, tensor<2x3x64x64xf32>, tensor<2x128xf32>, tensor<2x64x128xf32>, tensor<2x64xf32>, tensor<2x128x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2xi32>, tensor<2x128x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2x64x17x64xf32>, tensor<2x3x64x64xf32>, tensor<2x3x64xf32>, tensor<2x64x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2x64x128xf32>, tensor<2x128xf32>, tensor<ui64>) -> ()
    }) : (tensor<i32>, tensor<64x17x64xf32>, tensor<2x64xf32>, tensor<2x64x64xf32>, tensor<2x3x64xf32>, tensor<2x3x64x64xf32>, tensor<2x128xf32>, tensor<2x64x128xf32>, tensor<2x64xf32>, tensor<2x128x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2xi32>, tensor<2x128x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2x64x17x64xf32>, tensor<2x3x64x64xf32>, tensor<2x3x64xf32>, tensor<2x64x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2x64x128xf32>, tensor<2x128xf32>, tensor<ui64>) -> (tensor<i32>, tensor<64x17x64xf32>, tensor<2x64xf32>, tensor<2x64x64xf32>, tensor<2x3x64xf32>, tensor<2x3x64x64xf32>, tensor<2x128xf32>, tensor<2x64x128xf32>, tensor<2x64xf32>, tensor<2x128x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2xi32>, tensor<2x128x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2x64x17x64xf32>, tensor<2x3x64x64xf32>, tensor<2x3x64xf32>, tensor<2x64x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2x64x128xf32>, tensor<2x128xf32>, tensor<ui64>)
    %1651 = "sdy.sharding_constraint"(%s1650#1) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1652 = "stablehlo.multiply"(%1651, %219) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1653 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1654 = "stablehlo.reduce"(%1652, %1653) <{dimensions = array<i64: 0>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x17x64xf32>, tensor<f32>) -> tensor<17x64xf32>
    %1655 = "sdy.sharding_constraint"(%1654) <{sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}> : (tensor<17x64xf32>) -> tensor<17x64xf32>
    %1656 = "stablehlo.slice"(%1652) <{start_indices = array<i64: 0, 0, 0>, limit_indices = array<i64: 64, 1, 64>, strides = array<i64: 1, 1, 1>}> : (tensor<64x17x64xf32>) -> tensor<64x1x64xf32>
    %1657 = "stablehlo.slice"(%1652) <{start_indices = array<i64: 0, 1, 0>, limit_indices = array<i64: 64, 17, 64>, strides = array<i64: 1, 1, 1>}> : (tensor<64x17x64xf32>) -> tensor<64x16x64xf32>
    %1658 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1659 = "stablehlo.reduce"(%1656, %1658) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x1x64xf32>, tensor<f32>) -> tensor<64xf32>
    %1660 = "sdy.sharding_constraint"(%1659) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %1663 = "stablehlo.dot_general"(%137, %1657) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x16x49xf32>, tensor<64x16x64xf32>) -> tensor<49x64xf32>
    %1664 = "sdy.sharding_constraint"(%1663) <{sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}> : (tensor<49x64xf32>) -> tensor<49x64xf32>
    %1665 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<64x16xf32>}> : () -> tensor<64x16xf32>
    %1666 = "stablehlo.dot_general"(%1665, %1657) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x16xf32>, tensor<64x16x64xf32>) -> tensor<64xf32>
    %1667 = "sdy.sharding_constraint"(%1666) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %1668 = "stablehlo.multiply"(%1664, %1664) : (tensor<49x64xf32>, tensor<49x64xf32>) -> tensor<49x64xf32>
    %1669 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1670 = "stablehlo.reduce"(%1668, %1669) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<49x64xf32>, tensor<f32>) -> tensor<f32>
    %1671 = "stablehlo.multiply"(%1667, %1667) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1672 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1673 = "stablehlo.reduce"(%1671, %1672) <{dimensions = array<i64: 0>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64xf32>, tensor<f32>) -> tensor<f32>
    %1674 = "stablehlo.add"(%1670, %1673) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1675 = "stablehlo.multiply"(%1660, %1660) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1676 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1677 = "stablehlo.reduce"(%1675, %1676) <{dimensions = array<i64: 0>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64xf32>, tensor<f32>) -> tensor<f32>
    %1678 = "stablehlo.add"(%1674, %1677) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1679 = "stablehlo.multiply"(%1655, %1655) : (tensor<17x64xf32>, tensor<17x64xf32>) -> tensor<17x64xf32>
    %1680 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1681 = "stablehlo.reduce"(%1679, %1680) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<17x64xf32>, tensor<f32>) -> tensor<f32>
    %1682 = "stablehlo.add"(%1678, %1681) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1683 = "stablehlo.multiply"(%s1650#11, %s1650#11) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %1684 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1685 = "stablehlo.reduce"(%1683, %1684) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64xf32>, tensor<f32>) -> tensor<f32>
    %1686 = "stablehlo.add"(%1682, %1685) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1687 = "stablehlo.multiply"(%s1650#10, %s1650#10) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %1688 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1689 = "stablehlo.reduce"(%1687, %1688) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64xf32>, tensor<f32>) -> tensor<f32>
    %1690 = "stablehlo.add"(%1686, %1689) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1691 = "stablehlo.multiply"(%s1650#5, %s1650#5) : (tensor<2x3x64x64xf32>, tensor<2x3x64x64xf32>) -> tensor<2x3x64x64xf32>
    %1692 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1693 = "stablehlo.reduce"(%1691, %1692) <{dimensions = array<i64: 0, 1, 2, 3>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x3x64x64xf32>, tensor<f32>) -> tensor<f32>
    %1694 = "stablehlo.add"(%1690, %1693) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1695 = "stablehlo.multiply"(%s1650#4, %s1650#4) : (tensor<2x3x64xf32>, tensor<2x3x64xf32>) -> tensor<2x3x64xf32>
    %1696 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1697 = "stablehlo.reduce"(%1695, %1696) <{dimensions = array<i64: 0, 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x3x64xf32>, tensor<f32>) -> tensor<f32>
    %1698 = "stablehlo.add"(%1694, %1697) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1699 = "stablehlo.multiply"(%s1650#3, %s1650#3) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %1700 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1701 = "stablehlo.reduce"(%1699, %1700) <{dimensions = array<i64: 0, 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x64xf32>, tensor<f32>) -> tensor<f32>
    %1702 = "stablehlo.add"(%1698, %1701) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1703 = "stablehlo.multiply"(%s1650#2, %s1650#2) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %1704 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1705 = "stablehlo.reduce"(%1703, %1704) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64xf32>, tensor<f32>) -> tensor<f32>
    %1706 = "stablehlo.add"(%1702, %1705) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1707 = "stablehlo.multiply"(%s1650#13, %s1650#13) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %1708 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1709 = "stablehlo.reduce"(%1707, %1708) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64xf32>, tensor<f32>) -> tensor<f32>
    %1710 = "stablehlo.add"(%1706, %1709) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1711 = "stablehlo.multiply"(%s1650#12, %s1650#12) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %1712 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1713 = "stablehlo.reduce"(%1711, %1712) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64xf32>, tensor<f32>) -> tensor<f32>
    %1714 = "stablehlo.add"(%1710, %1713) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1715 = "stablehlo.multiply"(%s1650#7, %s1650#7) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %1716 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1717 = "stablehlo.reduce"(%1715, %1716) <{dimensions = array<i64: 0, 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x128xf32>, tensor<f32>) -> tensor<f32>
    %1718 = "stablehlo.add"(%1714, %1717) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1719 = "stablehlo.multiply"(%s1650#6, %s1650#6) : (tensor<2x128xf32>, tensor<2x128xf32>) -> tensor<2x128xf32>
    %1720 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1721 = "stablehlo.reduce"(%1719, %1720) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x128xf32>, tensor<f32>) -> tensor<f32>
    %1722 = "stablehlo.add"(%1718, %1721) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1723 = "stablehlo.multiply"(%s1650#9, %s1650#9) : (tensor<2x128x64xf32>, tensor<2x128x64xf32>) -> tensor<2x128x64xf32>
    %1724 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1725 = "stablehlo.reduce"(%1723, %1724) <{dimensions = array<i64: 0, 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x128x64xf32>, tensor<f32>) -> tensor<f32>
    %1726 = "stablehlo.add"(%1722, %1725) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1727 = "stablehlo.multiply"(%s1650#8, %s1650#8) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %1728 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1729 = "stablehlo.reduce"(%1727, %1728) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64xf32>, tensor<f32>) -> tensor<f32>
    %1730 = "stablehlo.add"(%1726, %1729) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1731 = "stablehlo.multiply"(%932, %932) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1732 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1733 = "stablehlo.reduce"(%1731, %1732) <{dimensions = array<i64: 0>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64xf32>, tensor<f32>) -> tensor<f32>
    %1734 = "stablehlo.add"(%1730, %1733) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1735 = "stablehlo.multiply"(%931, %931) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1736 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1737 = "stablehlo.reduce"(%1735, %1736) <{dimensions = array<i64: 0>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64xf32>, tensor<f32>) -> tensor<f32>
    %1738 = "stablehlo.add"(%1734, %1737) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1739 = "stablehlo.multiply"(%895, %895) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1740 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1741 = "stablehlo.reduce"(%1739, %1740) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x16xf32>, tensor<f32>) -> tensor<f32>
    %1742 = "stablehlo.add"(%1738, %1741) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1743 = "stablehlo.multiply"(%898, %898) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %1744 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1745 = "stablehlo.reduce"(%1743, %1744) <{dimensions = array<i64: 0>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %1746 = "stablehlo.add"(%1742, %1745) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1747 = "stablehlo.sqrt"(%1746) : (tensor<f32>) -> tensor<f32>
    %1748 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %1749 = "stablehlo.compare"(%1747, %1748) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %1750 = "stablehlo.divide"(%1748, %1747) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1751 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %1752 = "stablehlo.select"(%1749, %1750, %1751) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %1753 = "stablehlo.convert"(%arg62) : (tensor<ui64>) -> tensor<f32>
    %1754 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %1755 = "stablehlo.add"(%1753, %1754) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1756 = "stablehlo.broadcast_in_dim"(%1752) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<49x64xf32>
    %1757 = "stablehlo.multiply"(%1664, %1756) : (tensor<49x64xf32>, tensor<49x64xf32>) -> tensor<49x64xf32>
    %1758 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<49x64xf32>}> : () -> tensor<49x64xf32>
    %1759 = "stablehlo.multiply"(%arg20, %1758) : (tensor<49x64xf32>, tensor<49x64xf32>) -> tensor<49x64xf32>
    %1760 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<49x64xf32>}> : () -> tensor<49x64xf32>
    %1761 = "stablehlo.multiply"(%1757, %1760) : (tensor<49x64xf32>, tensor<49x64xf32>) -> tensor<49x64xf32>
    %1762 = "stablehlo.add"(%1759, %1761) : (tensor<49x64xf32>, tensor<49x64xf32>) -> tensor<49x64xf32>
    %1763 = "stablehlo.constant"() <{value = dense<0x3F7FBE77> : tensor<49x64xf32>}> : () -> tensor<49x64xf32>
    %1764 = "stablehlo.multiply"(%arg40, %1763) : (tensor<49x64xf32>, tensor<49x64xf32>) -> tensor<49x64xf32>
    %1765 = "stablehlo.multiply"(%1757, %1757) : (tensor<49x64xf32>, tensor<49x64xf32>) -> tensor<49x64xf32>
    %1766 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<49x64xf32>}> : () -> tensor<49x64xf32>
    %1767 = "stablehlo.multiply"(%1765, %1766) : (tensor<49x64xf32>, tensor<49x64xf32>) -> tensor<49x64xf32>
    %1768 = "stablehlo.add"(%1764, %1767) : (tensor<49x64xf32>, tensor<49x64xf32>) -> tensor<49x64xf32>
    %1769 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %1770 = "stablehlo.multiply"(%1755, %1769) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1771 = "stablehlo.exponential_minus_one"(%1770) : (tensor<f32>) -> tensor<f32>
    %1772 = "stablehlo.negate"(%1771) : (tensor<f32>) -> tensor<f32>
    %1773 = "stablehlo.divide"(%arg63, %1772) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1774 = "stablehlo.sqrt"(%1768) : (tensor<49x64xf32>) -> tensor<49x64xf32>
    %1775 = "stablehlo.constant"() <{value = dense<0xBA832338> : tensor<f32>}> : () -> tensor<f32>
    %1776 = "stablehlo.multiply"(%1755, %1775) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1777 = "stablehlo.exponential_minus_one"(%1776) : (tensor<f32>) -> tensor<f32>
    %1778 = "stablehlo.negate"(%1777) : (tensor<f32>) -> tensor<f32>
    %1779 = "stablehlo.rsqrt"(%1778) : (tensor<f32>) -> tensor<f32>
    %1780 = "stablehlo.broadcast_in_dim"(%1779) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<49x64xf32>
    %1781 = "stablehlo.multiply"(%1774, %1780) : (tensor<49x64xf32>, tensor<49x64xf32>) -> tensor<49x64xf32>
    %1782 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<49x64xf32>}> : () -> tensor<49x64xf32>
    %1783 = "stablehlo.add"(%1781, %1782) : (tensor<49x64xf32>, tensor<49x64xf32>) -> tensor<49x64xf32>
    %1784 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<f32>}> : () -> tensor<f32>
    %1785 = "stablehlo.multiply"(%arg63, %1784) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1786 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %1787 = "stablehlo.subtract"(%1786, %1785) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1788 = "stablehlo.broadcast_in_dim"(%1787) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<49x64xf32>
    %1789 = "stablehlo.multiply"(%arg0, %1788) : (tensor<49x64xf32>, tensor<49x64xf32>) -> tensor<49x64xf32>
    %1790 = "stablehlo.divide"(%1762, %1783) : (tensor<49x64xf32>, tensor<49x64xf32>) -> tensor<49x64xf32>
    %1791 = "stablehlo.broadcast_in_dim"(%1773) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<49x64xf32>
    %1792 = "stablehlo.multiply"(%1790, %1791) : (tensor<49x64xf32>, tensor<49x64xf32>) -> tensor<49x64xf32>
    %1793 = "stablehlo.subtract"(%1789, %1792) : (tensor<49x64xf32>, tensor<49x64xf32>) -> tensor<49x64xf32>
    %1794 = "stablehlo.broadcast_in_dim"(%1752) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64xf32>
    %1795 = "stablehlo.multiply"(%1667, %1794) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1796 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<64xf32>}> : () -> tensor<64xf32>
    %1797 = "stablehlo.multiply"(%arg21, %1796) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1798 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<64xf32>}> : () -> tensor<64xf32>
    %1799 = "stablehlo.multiply"(%1795, %1798) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1800 = "stablehlo.add"(%1797, %1799) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1801 = "stablehlo.constant"() <{value = dense<0x3F7FBE77> : tensor<64xf32>}> : () -> tensor<64xf32>
    %1802 = "stablehlo.multiply"(%arg41, %1801) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1803 = "stablehlo.multiply"(%1795, %1795) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1804 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<64xf32>}> : () -> tensor<64xf32>
    %1805 = "stablehlo.multiply"(%1803, %1804) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1806 = "stablehlo.add"(%1802, %1805) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1807 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %1808 = "stablehlo.multiply"(%1755, %1807) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1809 = "stablehlo.exponential_minus_one"(%1808) : (tensor<f32>) -> tensor<f32>
    %1810 = "stablehlo.negate"(%1809) : (tensor<f32>) -> tensor<f32>
    %1811 = "stablehlo.divide"(%arg63, %1810) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1812 = "stablehlo.sqrt"(%1806) : (tensor<64xf32>) -> tensor<64xf32>
    %1813 = "stablehlo.constant"() <{value = dense<0xBA832338> : tensor<f32>}> : () -> tensor<f32>
    %1814 = "stablehlo.multiply"(%1755, %1813) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1815 = "stablehlo.exponential_minus_one"(%1814) : (tensor<f32>) -> tensor<f32>
    %1816 = "stablehlo.negate"(%1815) : (tensor<f32>) -> tensor<f32>
    %1817 = "stablehlo.rsqrt"(%1816) : (tensor<f32>) -> tensor<f32>
    %1818 = "stablehlo.broadcast_in_dim"(%1817) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64xf32>
    %1819 = "stablehlo.multiply"(%1812, %1818) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1820 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<64xf32>}> : () -> tensor<64xf32>
    %1821 = "stablehlo.add"(%1819, %1820) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1822 = "stablehlo.divide"(%1800, %1821) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1823 = "stablehlo.broadcast_in_dim"(%1811) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64xf32>
    %1824 = "stablehlo.multiply"(%1822, %1823) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1825 = "stablehlo.subtract"(%arg1, %1824) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1826 = "stablehlo.broadcast_in_dim"(%1752) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64xf32>
    %1827 = "stablehlo.multiply"(%1660, %1826) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1828 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<64xf32>}> : () -> tensor<64xf32>
    %1829 = "stablehlo.multiply"(%arg22, %1828) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1830 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<64xf32>}> : () -> tensor<64xf32>
    %1831 = "stablehlo.multiply"(%1827, %1830) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1832 = "stablehlo.add"(%1829, %1831) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1833 = "stablehlo.constant"() <{value = dense<0x3F7FBE77> : tensor<64xf32>}> : () -> tensor<64xf32>
    %1834 = "stablehlo.multiply"(%arg42, %1833) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1835 = "stablehlo.multiply"(%1827, %1827) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1836 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<64xf32>}> : () -> tensor<64xf32>
    %1837 = "stablehlo.multiply"(%1835, %1836) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1838 = "stablehlo.add"(%1834, %1837) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1839 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %1840 = "stablehlo.multiply"(%1755, %1839) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1841 = "stablehlo.exponential_minus_one"(%1840) : (tensor<f32>) -> tensor<f32>
    %1842 = "stablehlo.negate"(%1841) : (tensor<f32>) -> tensor<f32>
    %1843 = "stablehlo.divide"(%arg63, %1842) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1844 = "stablehlo.sqrt"(%1838) : (tensor<64xf32>) -> tensor<64xf32>
    %1845 = "stablehlo.constant"() <{value = dense<0xBA832338> : tensor<f32>}> : () -> tensor<f32>
    %1846 = "stablehlo.multiply"(%1755, %1845) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1847 = "stablehlo.exponential_minus_one"(%1846) : (tensor<f32>) -> tensor<f32>
    %1848 = "stablehlo.negate"(%1847) : (tensor<f32>) -> tensor<f32>
    %1849 = "stablehlo.rsqrt"(%1848) : (tensor<f32>) -> tensor<f32>
    %1850 = "stablehlo.broadcast_in_dim"(%1849) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64xf32>
    %1851 = "stablehlo.multiply"(%1844, %1850) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1852 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<64xf32>}> : () -> tensor<64xf32>
    %1853 = "stablehlo.add"(%1851, %1852) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1854 = "stablehlo.divide"(%1832, %1853) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1855 = "stablehlo.broadcast_in_dim"(%1843) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64xf32>
    %1856 = "stablehlo.multiply"(%1854, %1855) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1857 = "stablehlo.subtract"(%arg2, %1856) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1858 = "stablehlo.broadcast_in_dim"(%1752) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<17x64xf32>
    %1859 = "stablehlo.multiply"(%1655, %1858) : (tensor<17x64xf32>, tensor<17x64xf32>) -> tensor<17x64xf32>
    %1860 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<17x64xf32>}> : () -> tensor<17x64xf32>
    %1861 = "stablehlo.multiply"(%arg23, %1860) : (tensor<17x64xf32>, tensor<17x64xf32>) -> tensor<17x64xf32>
    %1862 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<17x64xf32>}> : () -> tensor<17x64xf32>
    %1863 = "stablehlo.multiply"(%1859, %1862) : (tensor<17x64xf32>, tensor<17x64xf32>) -> tensor<17x64xf32>
    %1864 = "stablehlo.add"(%1861, %1863) : (tensor<17x64xf32>, tensor<17x64xf32>) -> tensor<17x64xf32>
    %1865 = "stablehlo.constant"() <{value = dense<0x3F7FBE77> : tensor<17x64xf32>}> : () -> tensor<17x64xf32>
    %1866 = "stablehlo.multiply"(%arg43, %1865) : (tensor<17x64xf32>, tensor<17x64xf32>) -> tensor<17x64xf32>
    %1867 = "stablehlo.multiply"(%1859, %1859) : (tensor<17x64xf32>, tensor<17x64xf32>) -> tensor<17x64xf32>
    %1868 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<17x64xf32>}> : () -> tensor<17x64xf32>
    %1869 = "stablehlo.multiply"(%1867, %1868) : (tensor<17x64xf32>, tensor<17x64xf32>) -> tensor<17x64xf32>
    %1870 = "stablehlo.add"(%1866, %1869) : (tensor<17x64xf32>, tensor<17x64xf32>) -> tensor<17x64xf32>
    %1871 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %1872 = "stablehlo.multiply"(%1755, %1871) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1873 = "stablehlo.exponential_minus_one"(%1872) : (tensor<f32>) -> tensor<f32>
    %1874 = "stablehlo.negate"(%1873) : (tensor<f32>) -> tensor<f32>
    %1875 = "stablehlo.divide"(%arg63, %1874) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1876 = "stablehlo.sqrt"(%1870) : (tensor<17x64xf32>) -> tensor<17x64xf32>
    %1877 = "stablehlo.constant"() <{value = dense<0xBA832338> : tensor<f32>}> : () -> tensor<f32>
    %1878 = "stablehlo.multiply"(%1755, %1877) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1879 = "stablehlo.exponential_minus_one"(%1878) : (tensor<f32>) -> tensor<f32>
    %1880 = "stablehlo.negate"(%1879) : (tensor<f32>) -> tensor<f32>
    %1881 = "stablehlo.rsqrt"(%1880) : (tensor<f32>) -> tensor<f32>
    %1882 = "stablehlo.broadcast_in_dim"(%1881) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<17x64xf32>
    %1883 = "stablehlo.multiply"(%1876, %1882) : (tensor<17x64xf32>, tensor<17x64xf32>) -> tensor<17x64xf32>
    %1884 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<17x64xf32>}> : () -> tensor<17x64xf32>
    %1885 = "stablehlo.add"(%1883, %1884) : (tensor<17x64xf32>, tensor<17x64xf32>) -> tensor<17x64xf32>
    %1886 = "stablehlo.divide"(%1864, %1885) : (tensor<17x64xf32>, tensor<17x64xf32>) -> tensor<17x64xf32>
    %1887 = "stablehlo.broadcast_in_dim"(%1875) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<17x64xf32>
    %1888 = "stablehlo.multiply"(%1886, %1887) : (tensor<17x64xf32>, tensor<17x64xf32>) -> tensor<17x64xf32>
    %1889 = "stablehlo.subtract"(%arg3, %1888) : (tensor<17x64xf32>, tensor<17x64xf32>) -> tensor<17x64xf32>
    %1890 = "stablehlo.broadcast_in_dim"(%1752) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %1891 = "stablehlo.multiply"(%s1650#11, %1890) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %1892 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %1893 = "stablehlo.multiply"(%arg24, %1892) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %1894 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %1895 = "stablehlo.multiply"(%1891, %1894) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %1896 = "stablehlo.add"(%1893, %1895) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %1897 = "stablehlo.constant"() <{value = dense<0x3F7FBE77> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %1898 = "stablehlo.multiply"(%arg44, %1897) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %1899 = "stablehlo.multiply"(%1891, %1891) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %1900 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %1901 = "stablehlo.multiply"(%1899, %1900) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %1902 = "stablehlo.add"(%1898, %1901) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %1903 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %1904 = "stablehlo.multiply"(%1755, %1903) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1905 = "stablehlo.exponential_minus_one"(%1904) : (tensor<f32>) -> tensor<f32>
    %1906 = "stablehlo.negate"(%1905) : (tensor<f32>) -> tensor<f32>
    %1907 = "stablehlo.divide"(%arg63, %1906) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1908 = "stablehlo.sqrt"(%1902) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %1909 = "stablehlo.constant"() <{value = dense<0xBA832338> : tensor<f32>}> : () -> tensor<f32>
    %1910 = "stablehlo.multiply"(%1755, %1909) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1911 = "stablehlo.exponential_minus_one"(%1910) : (tensor<f32>) -> tensor<f32>
    %1912 = "stablehlo.negate"(%1911) : (tensor<f32>) -> tensor<f32>
    %1913 = "stablehlo.rsqrt"(%1912) : (tensor<f32>) -> tensor<f32>
    %1914 = "stablehlo.broadcast_in_dim"(%1913) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %1915 = "stablehlo.multiply"(%1908, %1914) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %1916 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %1917 = "stablehlo.add"(%1915, %1916) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %1918 = "stablehlo.divide"(%1896, %1917) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %1919 = "stablehlo.broadcast_in_dim"(%1907) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %1920 = "stablehlo.multiply"(%1918, %1919) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %1921 = "stablehlo.subtract"(%arg4, %1920) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %1922 = "stablehlo.broadcast_in_dim"(%1752) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %1923 = "stablehlo.multiply"(%s1650#10, %1922) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %1924 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %1925 = "stablehlo.multiply"(%arg25, %1924) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %1926 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %1927 = "stablehlo.multiply"(%1923, %1926) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %1928 = "stablehlo.add"(%1925, %1927) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %1929 = "stablehlo.constant"() <{value = dense<0x3F7FBE77> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %1930 = "stablehlo.multiply"(%arg45, %1929) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %1931 = "stablehlo.multiply"(%1923, %1923) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %1932 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %1933 = "stablehlo.multiply"(%1931, %1932) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %1934 = "stablehlo.add"(%1930, %1933) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %1935 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %1936 = "stablehlo.multiply"(%1755, %1935) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1937 = "stablehlo.exponential_minus_one"(%1936) : (tensor<f32>) -> tensor<f32>
    %1938 = "stablehlo.negate"(%1937) : (tensor<f32>) -> tensor<f32>
    %1939 = "stablehlo.divide"(%arg63, %1938) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1940 = "stablehlo.sqrt"(%1934) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %1941 = "stablehlo.constant"() <{value = dense<0xBA832338> : tensor<f32>}> : () -> tensor<f32>
    %1942 = "stablehlo.multiply"(%1755, %1941) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1943 = "stablehlo.exponential_minus_one"(%1942) : (tensor<f32>) -> tensor<f32>
    %1944 = "stablehlo.negate"(%1943) : (tensor<f32>) -> tensor<f32>
    %1945 = "stablehlo.rsqrt"(%1944) : (tensor<f32>) -> tensor<f32>
    %1946 = "stablehlo.broadcast_in_dim"(%1945) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %1947 = "stablehlo.multiply"(%1940, %1946) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %1948 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %1949 = "stablehlo.add"(%1947, %1948) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %1950 = "stablehlo.divide"(%1928, %1949) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %1951 = "stablehlo.broadcast_in_dim"(%1939) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %1952 = "stablehlo.multiply"(%1950, %1951) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %1953 = "stablehlo.subtract"(%arg5, %1952) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %1954 = "stablehlo.broadcast_in_dim"(%1752) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x3x64x64xf32>
    %1955 = "stablehlo.multiply"(%s1650#5, %1954) : (tensor<2x3x64x64xf32>, tensor<2x3x64x64xf32>) -> tensor<2x3x64x64xf32>
    %1956 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<2x3x64x64xf32>}> : () -> tensor<2x3x64x64xf32>
    %1957 = "stablehlo.multiply"(%arg26, %1956) : (tensor<2x3x64x64xf32>, tensor<2x3x64x64xf32>) -> tensor<2x3x64x64xf32>
    %1958 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<2x3x64x64xf32>}> : () -> tensor<2x3x64x64xf32>
    %1959 = "stablehlo.multiply"(%1955, %1958) : (tensor<2x3x64x64xf32>, tensor<2x3x64x64xf32>) -> tensor<2x3x64x64xf32>
    %1960 = "stablehlo.add"(%1957, %1959) : (tensor<2x3x64x64xf32>, tensor<2x3x64x64xf32>) -> tensor<2x3x64x64xf32>
    %1961 = "stablehlo.constant"() <{value = dense<0x3F7FBE77> : tensor<2x3x64x64xf32>}> : () -> tensor<2x3x64x64xf32>
    %1962 = "stablehlo.multiply"(%arg46, %1961) : (tensor<2x3x64x64xf32>, tensor<2x3x64x64xf32>) -> tensor<2x3x64x64xf32>
    %1963 = "stablehlo.multiply"(%1955, %1955) : (tensor<2x3x64x64xf32>, tensor<2x3x64x64xf32>) -> tensor<2x3x64x64xf32>
    %1964 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<2x3x64x64xf32>}> : () -> tensor<2x3x64x64xf32>
    %1965 = "stablehlo.multiply"(%1963, %1964) : (tensor<2x3x64x64xf32>, tensor<2x3x64x64xf32>) -> tensor<2x3x64x64xf32>
    %1966 = "stablehlo.add"(%1962, %1965) : (tensor<2x3x64x64xf32>, tensor<2x3x64x64xf32>) -> tensor<2x3x64x64xf32>
    %1967 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %1968 = "stablehlo.multiply"(%1755, %1967) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1969 = "stablehlo.exponential_minus_one"(%1968) : (tensor<f32>) -> tensor<f32>
    %1970 = "stablehlo.negate"(%1969) : (tensor<f32>) -> tensor<f32>
    %1971 = "stablehlo.divide"(%arg63, %1970) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1972 = "stablehlo.sqrt"(%1966) : (tensor<2x3x64x64xf32>) -> tensor<2x3x64x64xf32>
    %1973 = "stablehlo.constant"() <{value = dense<0xBA832338> : tensor<f32>}> : () -> tensor<f32>
    %1974 = "stablehlo.multiply"(%1755, %1973) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1975 = "stablehlo.exponential_minus_one"(%1974) : (tensor<f32>) -> tensor<f32>
    %1976 = "stablehlo.negate"(%1975) : (tensor<f32>) -> tensor<f32>
    %1977 = "stablehlo.rsqrt"(%1976) : (tensor<f32>) -> tensor<f32>
    %1978 = "stablehlo.broadcast_in_dim"(%1977) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x3x64x64xf32>
    %1979 = "stablehlo.multiply"(%1972, %1978) : (tensor<2x3x64x64xf32>, tensor<2x3x64x64xf32>) -> tensor<2x3x64x64xf32>
    %1980 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<2x3x64x64xf32>}> : () -> tensor<2x3x64x64xf32>
    %1981 = "stablehlo.add"(%1979, %1980) : (tensor<2x3x64x64xf32>, tensor<2x3x64x64xf32>) -> tensor<2x3x64x64xf32>
    %1982 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<f32>}> : () -> tensor<f32>
    %1983 = "stablehlo.multiply"(%arg63, %1982) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1984 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %1985 = "stablehlo.subtract"(%1984, %1983) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1986 = "stablehlo.broadcast_in_dim"(%1985) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x3x64x64xf32>
    %1987 = "stablehlo.multiply"(%arg6, %1986) : (tensor<2x3x64x64xf32>, tensor<2x3x64x64xf32>) -> tensor<2x3x64x64xf32>
    %1988 = "stablehlo.divide"(%1960, %1981) : (tensor<2x3x64x64xf32>, tensor<2x3x64x64xf32>) -> tensor<2x3x64x64xf32>
    %1989 = "stablehlo.broadcast_in_dim"(%1971) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x3x64x64xf32>
    %1990 = "stablehlo.multiply"(%1988, %1989) : (tensor<2x3x64x64xf32>, tensor<2x3x64x64xf32>) -> tensor<2x3x64x64xf32>
    %1991 = "stablehlo.subtract"(%1987, %1990) : (tensor<2x3x64x64xf32>, tensor<2x3x64x64xf32>) -> tensor<2x3x64x64xf32>
    %1992 = "stablehlo.broadcast_in_dim"(%1752) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x3x64xf32>
    %1993 = "stablehlo.multiply"(%s1650#4, %1992) : (tensor<2x3x64xf32>, tensor<2x3x64xf32>) -> tensor<2x3x64xf32>
    %1994 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<2x3x64xf32>}> : () -> tensor<2x3x64xf32>
    %1995 = "stablehlo.multiply"(%arg27, %1994) : (tensor<2x3x64xf32>, tensor<2x3x64xf32>) -> tensor<2x3x64xf32>
    %1996 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<2x3x64xf32>}> : () -> tensor<2x3x64xf32>
    %1997 = "stablehlo.multiply"(%1993, %1996) : (tensor<2x3x64xf32>, tensor<2x3x64xf32>) -> tensor<2x3x64xf32>
    %1998 = "stablehlo.add"(%1995, %1997) : (tensor<2x3x64xf32>, tensor<2x3x64xf32>) -> tensor<2x3x64xf32>
    %1999 = "stablehlo.constant"() <{value = dense<0x3F7FBE77> : tensor<2x3x64xf32>}> : () -> tensor<2x3x64xf32>
    %2000 = "stablehlo.multiply"(%arg47, %1999) : (tensor<2x3x64xf32>, tensor<2x3x64xf32>) -> tensor<2x3x64xf32>
    %2001 = "stablehlo.multiply"(%1993, %1993) : (tensor<2x3x64xf32>, tensor<2x3x64xf32>) -> tensor<2x3x64xf32>
    %2002 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<2x3x64xf32>}> : () -> tensor<2x3x64xf32>
    %2003 = "stablehlo.multiply"(%2001, %2002) : (tensor<2x3x64xf32>, tensor<2x3x64xf32>) -> tensor<2x3x64xf32>
    %2004 = "stablehlo.add"(%2000, %2003) : (tensor<2x3x64xf32>, tensor<2x3x64xf32>) -> tensor<2x3x64xf32>
    %2005 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %2006 = "stablehlo.multiply"(%1755, %2005) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2007 = "stablehlo.exponential_minus_one"(%2006) : (tensor<f32>) -> tensor<f32>
    %2008 = "stablehlo.negate"(%2007) : (tensor<f32>) -> tensor<f32>
    %2009 = "stablehlo.divide"(%arg63, %2008) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2010 = "stablehlo.sqrt"(%2004) : (tensor<2x3x64xf32>) -> tensor<2x3x64xf32>
    %2011 = "stablehlo.constant"() <{value = dense<0xBA832338> : tensor<f32>}> : () -> tensor<f32>
    %2012 = "stablehlo.multiply"(%1755, %2011) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2013 = "stablehlo.exponential_minus_one"(%2012) : (tensor<f32>) -> tensor<f32>
    %2014 = "stablehlo.negate"(%2013) : (tensor<f32>) -> tensor<f32>
    %2015 = "stablehlo.rsqrt"(%2014) : (tensor<f32>) -> tensor<f32>
    %2016 = "stablehlo.broadcast_in_dim"(%2015) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x3x64xf32>
    %2017 = "stablehlo.multiply"(%2010, %2016) : (tensor<2x3x64xf32>, tensor<2x3x64xf32>) -> tensor<2x3x64xf32>
    %2018 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<2x3x64xf32>}> : () -> tensor<2x3x64xf32>
    %2019 = "stablehlo.add"(%2017, %2018) : (tensor<2x3x64xf32>, tensor<2x3x64xf32>) -> tensor<2x3x64xf32>
    %2020 = "stablehlo.divide"(%1998, %2019) : (tensor<2x3x64xf32>, tensor<2x3x64xf32>) -> tensor<2x3x64xf32>
    %2021 = "stablehlo.broadcast_in_dim"(%2009) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x3x64xf32>
    %2022 = "stablehlo.multiply"(%2020, %2021) : (tensor<2x3x64xf32>, tensor<2x3x64xf32>) -> tensor<2x3x64xf32>
    %2023 = "stablehlo.subtract"(%arg7, %2022) : (tensor<2x3x64xf32>, tensor<2x3x64xf32>) -> tensor<2x3x64xf32>
    %2024 = "stablehlo.broadcast_in_dim"(%1752) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x64xf32>
    %2025 = "stablehlo.multiply"(%s1650#3, %2024) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %2026 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<2x64x64xf32>}> : () -> tensor<2x64x64xf32>
    %2027 = "stablehlo.multiply"(%arg28, %2026) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %2028 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<2x64x64xf32>}> : () -> tensor<2x64x64xf32>
    %2029 = "stablehlo.multiply"(%2025, %2028) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %2030 = "stablehlo.add"(%2027, %2029) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %2031 = "stablehlo.constant"() <{value = dense<0x3F7FBE77> : tensor<2x64x64xf32>}> : () -> tensor<2x64x64xf32>
    %2032 = "stablehlo.multiply"(%arg48, %2031) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %2033 = "stablehlo.multiply"(%2025, %2025) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %2034 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<2x64x64xf32>}> : () -> tensor<2x64x64xf32>
    %2035 = "stablehlo.multiply"(%2033, %2034) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %2036 = "stablehlo.add"(%2032, %2035) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %2037 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %2038 = "stablehlo.multiply"(%1755, %2037) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2039 = "stablehlo.exponential_minus_one"(%2038) : (tensor<f32>) -> tensor<f32>
    %2040 = "stablehlo.negate"(%2039) : (tensor<f32>) -> tensor<f32>
    %2041 = "stablehlo.divide"(%arg63, %2040) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2042 = "stablehlo.sqrt"(%2036) : (tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %2043 = "stablehlo.constant"() <{value = dense<0xBA832338> : tensor<f32>}> : () -> tensor<f32>
    %2044 = "stablehlo.multiply"(%1755, %2043) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2045 = "stablehlo.exponential_minus_one"(%2044) : (tensor<f32>) -> tensor<f32>
    %2046 = "stablehlo.negate"(%2045) : (tensor<f32>) -> tensor<f32>
    %2047 = "stablehlo.rsqrt"(%2046) : (tensor<f32>) -> tensor<f32>
    %2048 = "stablehlo.broadcast_in_dim"(%2047) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x64xf32>
    %2049 = "stablehlo.multiply"(%2042, %2048) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %2050 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<2x64x64xf32>}> : () -> tensor<2x64x64xf32>
    %2051 = "stablehlo.add"(%2049, %2050) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %2052 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<f32>}> : () -> tensor<f32>
    %2053 = "stablehlo.multiply"(%arg63, %2052) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2054 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %2055 = "stablehlo.subtract"(%2054, %2053) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2056 = "stablehlo.broadcast_in_dim"(%2055) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x64xf32>
    %2057 = "stablehlo.multiply"(%arg8, %2056) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %2058 = "stablehlo.divide"(%2030, %2051) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %2059 = "stablehlo.broadcast_in_dim"(%2041) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x64xf32>
    %2060 = "stablehlo.multiply"(%2058, %2059) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %2061 = "stablehlo.subtract"(%2057, %2060) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %2062 = "stablehlo.broadcast_in_dim"(%1752) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %2063 = "stablehlo.multiply"(%s1650#2, %2062) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2064 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %2065 = "stablehlo.multiply"(%arg29, %2064) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2066 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %2067 = "stablehlo.multiply"(%2063, %2066) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2068 = "stablehlo.add"(%2065, %2067) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2069 = "stablehlo.constant"() <{value = dense<0x3F7FBE77> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %2070 = "stablehlo.multiply"(%arg49, %2069) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2071 = "stablehlo.multiply"(%2063, %2063) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2072 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %2073 = "stablehlo.multiply"(%2071, %2072) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2074 = "stablehlo.add"(%2070, %2073) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2075 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %2076 = "stablehlo.multiply"(%1755, %2075) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2077 = "stablehlo.exponential_minus_one"(%2076) : (tensor<f32>) -> tensor<f32>
    %2078 = "stablehlo.negate"(%2077) : (tensor<f32>) -> tensor<f32>
    %2079 = "stablehlo.divide"(%arg63, %2078) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2080 = "stablehlo.sqrt"(%2074) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %2081 = "stablehlo.constant"() <{value = dense<0xBA832338> : tensor<f32>}> : () -> tensor<f32>
    %2082 = "stablehlo.multiply"(%1755, %2081) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2083 = "stablehlo.exponential_minus_one"(%2082) : (tensor<f32>) -> tensor<f32>
    %2084 = "stablehlo.negate"(%2083) : (tensor<f32>) -> tensor<f32>
    %2085 = "stablehlo.rsqrt"(%2084) : (tensor<f32>) -> tensor<f32>
    %2086 = "stablehlo.broadcast_in_dim"(%2085) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %2087 = "stablehlo.multiply"(%2080, %2086) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2088 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %2089 = "stablehlo.add"(%2087, %2088) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2090 = "stablehlo.divide"(%2068, %2089) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2091 = "stablehlo.broadcast_in_dim"(%2079) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %2092 = "stablehlo.multiply"(%2090, %2091) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2093 = "stablehlo.subtract"(%arg9, %2092) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2094 = "stablehlo.broadcast_in_dim"(%1752) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %2095 = "stablehlo.multiply"(%s1650#13, %2094) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2096 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %2097 = "stablehlo.multiply"(%arg30, %2096) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2098 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %2099 = "stablehlo.multiply"(%2095, %2098) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2100 = "stablehlo.add"(%2097, %2099) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2101 = "stablehlo.constant"() <{value = dense<0x3F7FBE77> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %2102 = "stablehlo.multiply"(%arg50, %2101) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2103 = "stablehlo.multiply"(%2095, %2095) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2104 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %2105 = "stablehlo.multiply"(%2103, %2104) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2106 = "stablehlo.add"(%2102, %2105) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2107 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %2108 = "stablehlo.multiply"(%1755, %2107) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2109 = "stablehlo.exponential_minus_one"(%2108) : (tensor<f32>) -> tensor<f32>
    %2110 = "stablehlo.negate"(%2109) : (tensor<f32>) -> tensor<f32>
    %2111 = "stablehlo.divide"(%arg63, %2110) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2112 = "stablehlo.sqrt"(%2106) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %2113 = "stablehlo.constant"() <{value = dense<0xBA832338> : tensor<f32>}> : () -> tensor<f32>
    %2114 = "stablehlo.multiply"(%1755, %2113) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2115 = "stablehlo.exponential_minus_one"(%2114) : (tensor<f32>) -> tensor<f32>
    %2116 = "stablehlo.negate"(%2115) : (tensor<f32>) -> tensor<f32>
    %2117 = "stablehlo.rsqrt"(%2116) : (tensor<f32>) -> tensor<f32>
    %2118 = "stablehlo.broadcast_in_dim"(%2117) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %2119 = "stablehlo.multiply"(%2112, %2118) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2120 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %2121 = "stablehlo.add"(%2119, %2120) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2122 = "stablehlo.divide"(%2100, %2121) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2123 = "stablehlo.broadcast_in_dim"(%2111) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %2124 = "stablehlo.multiply"(%2122, %2123) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2125 = "stablehlo.subtract"(%arg10, %2124) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2126 = "stablehlo.broadcast_in_dim"(%1752) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %2127 = "stablehlo.multiply"(%s1650#12, %2126) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2128 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %2129 = "stablehlo.multiply"(%arg31, %2128) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2130 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %2131 = "stablehlo.multiply"(%2127, %2130) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2132 = "stablehlo.add"(%2129, %2131) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2133 = "stablehlo.constant"() <{value = dense<0x3F7FBE77> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %2134 = "stablehlo.multiply"(%arg51, %2133) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2135 = "stablehlo.multiply"(%2127, %2127) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2136 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %2137 = "stablehlo.multiply"(%2135, %2136) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2138 = "stablehlo.add"(%2134, %2137) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2139 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %2140 = "stablehlo.multiply"(%1755, %2139) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2141 = "stablehlo.exponential_minus_one"(%2140) : (tensor<f32>) -> tensor<f32>
    %2142 = "stablehlo.negate"(%2141) : (tensor<f32>) -> tensor<f32>
    %2143 = "stablehlo.divide"(%arg63, %2142) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2144 = "stablehlo.sqrt"(%2138) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %2145 = "stablehlo.constant"() <{value = dense<0xBA832338> : tensor<f32>}> : () -> tensor<f32>
    %2146 = "stablehlo.multiply"(%1755, %2145) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2147 = "stablehlo.exponential_minus_one"(%2146) : (tensor<f32>) -> tensor<f32>
    %2148 = "stablehlo.negate"(%2147) : (tensor<f32>) -> tensor<f32>
    %2149 = "stablehlo.rsqrt"(%2148) : (tensor<f32>) -> tensor<f32>
    %2150 = "stablehlo.broadcast_in_dim"(%2149) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %2151 = "stablehlo.multiply"(%2144, %2150) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2152 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %2153 = "stablehlo.add"(%2151, %2152) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2154 = "stablehlo.divide"(%2132, %2153) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2155 = "stablehlo.broadcast_in_dim"(%2143) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %2156 = "stablehlo.multiply"(%2154, %2155) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2157 = "stablehlo.subtract"(%arg11, %2156) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2158 = "stablehlo.broadcast_in_dim"(%1752) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x128xf32>
    %2159 = "stablehlo.multiply"(%s1650#7, %2158) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %2160 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<2x64x128xf32>}> : () -> tensor<2x64x128xf32>
    %2161 = "stablehlo.multiply"(%arg32, %2160) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %2162 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<2x64x128xf32>}> : () -> tensor<2x64x128xf32>
    %2163 = "stablehlo.multiply"(%2159, %2162) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %2164 = "stablehlo.add"(%2161, %2163) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %2165 = "stablehlo.constant"() <{value = dense<0x3F7FBE77> : tensor<2x64x128xf32>}> : () -> tensor<2x64x128xf32>
    %2166 = "stablehlo.multiply"(%arg52, %2165) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %2167 = "stablehlo.multiply"(%2159, %2159) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %2168 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<2x64x128xf32>}> : () -> tensor<2x64x128xf32>
    %2169 = "stablehlo.multiply"(%2167, %2168) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %2170 = "stablehlo.add"(%2166, %2169) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %2171 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %2172 = "stablehlo.multiply"(%1755, %2171) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2173 = "stablehlo.exponential_minus_one"(%2172) : (tensor<f32>) -> tensor<f32>
    %2174 = "stablehlo.negate"(%2173) : (tensor<f32>) -> tensor<f32>
    %2175 = "stablehlo.divide"(%arg63, %2174) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2176 = "stablehlo.sqrt"(%2170) : (tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %2177 = "stablehlo.constant"() <{value = dense<0xBA832338> : tensor<f32>}> : () -> tensor<f32>
    %2178 = "stablehlo.multiply"(%1755, %2177) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2179 = "stablehlo.exponential_minus_one"(%2178) : (tensor<f32>) -> tensor<f32>
    %2180 = "stablehlo.negate"(%2179) : (tensor<f32>) -> tensor<f32>
    %2181 = "stablehlo.rsqrt"(%2180) : (tensor<f32>) -> tensor<f32>
    %2182 = "stablehlo.broadcast_in_dim"(%2181) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x128xf32>
    %2183 = "stablehlo.multiply"(%2176, %2182) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %2184 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<2x64x128xf32>}> : () -> tensor<2x64x128xf32>
    %2185 = "stablehlo.add"(%2183, %2184) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %2186 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<f32>}> : () -> tensor<f32>
    %2187 = "stablehlo.multiply"(%arg63, %2186) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2188 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %2189 = "stablehlo.subtract"(%2188, %2187) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2190 = "stablehlo.broadcast_in_dim"(%2189) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x128xf32>
    %2191 = "stablehlo.multiply"(%arg12, %2190) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %2192 = "stablehlo.divide"(%2164, %2185) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %2193 = "stablehlo.broadcast_in_dim"(%2175) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x128xf32>
    %2194 = "stablehlo.multiply"(%2192, %2193) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %2195 = "stablehlo.subtract"(%2191, %2194) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %2196 = "stablehlo.broadcast_in_dim"(%1752) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x128xf32>
    %2197 = "stablehlo.multiply"(%s1650#6, %2196) : (tensor<2x128xf32>, tensor<2x128xf32>) -> tensor<2x128xf32>
    %2198 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<2x128xf32>}> : () -> tensor<2x128xf32>
    %2199 = "stablehlo.multiply"(%arg33, %2198) : (tensor<2x128xf32>, tensor<2x128xf32>) -> tensor<2x128xf32>
    %2200 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<2x128xf32>}> : () -> tensor<2x128xf32>
    %2201 = "stablehlo.multiply"(%2197, %2200) : (tensor<2x128xf32>, tensor<2x128xf32>) -> tensor<2x128xf32>
    %2202 = "stablehlo.add"(%2199, %2201) : (tensor<2x128xf32>, tensor<2x128xf32>) -> tensor<2x128xf32>
    %2203 = "stablehlo.constant"() <{value = dense<0x3F7FBE77> : tensor<2x128xf32>}> : () -> tensor<2x128xf32>
    %2204 = "stablehlo.multiply"(%arg53, %2203) : (tensor<2x128xf32>, tensor<2x128xf32>) -> tensor<2x128xf32>
    %2205 = "stablehlo.multiply"(%2197, %2197) : (tensor<2x128xf32>, tensor<2x128xf32>) -> tensor<2x128xf32>
    %2206 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<2x128xf32>}> : () -> tensor<2x128xf32>
    %2207 = "stablehlo.multiply"(%2205, %2206) : (tensor<2x128xf32>, tensor<2x128xf32>) -> tensor<2x128xf32>
    %2208 = "stablehlo.add"(%2204, %2207) : (tensor<2x128xf32>, tensor<2x128xf32>) -> tensor<2x128xf32>
    %2209 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %2210 = "stablehlo.multiply"(%1755, %2209) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2211 = "stablehlo.exponential_minus_one"(%2210) : (tensor<f32>) -> tensor<f32>
    %2212 = "stablehlo.negate"(%2211) : (tensor<f32>) -> tensor<f32>
    %2213 = "stablehlo.divide"(%arg63, %2212) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2214 = "stablehlo.sqrt"(%2208) : (tensor<2x128xf32>) -> tensor<2x128xf32>
    %2215 = "stablehlo.constant"() <{value = dense<0xBA832338> : tensor<f32>}> : () -> tensor<f32>
    %2216 = "stablehlo.multiply"(%1755, %2215) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2217 = "stablehlo.exponential_minus_one"(%2216) : (tensor<f32>) -> tensor<f32>
    %2218 = "stablehlo.negate"(%2217) : (tensor<f32>) -> tensor<f32>
    %2219 = "stablehlo.rsqrt"(%2218) : (tensor<f32>) -> tensor<f32>
    %2220 = "stablehlo.broadcast_in_dim"(%2219) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x128xf32>
    %2221 = "stablehlo.multiply"(%2214, %2220) : (tensor<2x128xf32>, tensor<2x128xf32>) -> tensor<2x128xf32>
    %2222 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<2x128xf32>}> : () -> tensor<2x128xf32>
    %2223 = "stablehlo.add"(%2221, %2222) : (tensor<2x128xf32>, tensor<2x128xf32>) -> tensor<2x128xf32>
    %2224 = "stablehlo.divide"(%2202, %2223) : (tensor<2x128xf32>, tensor<2x128xf32>) -> tensor<2x128xf32>
    %2225 = "stablehlo.broadcast_in_dim"(%2213) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x128xf32>
    %2226 = "stablehlo.multiply"(%2224, %2225) : (tensor<2x128xf32>, tensor<2x128xf32>) -> tensor<2x128xf32>
    %2227 = "stablehlo.subtract"(%arg13, %2226) : (tensor<2x128xf32>, tensor<2x128xf32>) -> tensor<2x128xf32>
    %2228 = "stablehlo.broadcast_in_dim"(%1752) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x128x64xf32>
    %2229 = "stablehlo.multiply"(%s1650#9, %2228) : (tensor<2x128x64xf32>, tensor<2x128x64xf32>) -> tensor<2x128x64xf32>
    %2230 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<2x128x64xf32>}> : () -> tensor<2x128x64xf32>
    %2231 = "stablehlo.multiply"(%arg34, %2230) : (tensor<2x128x64xf32>, tensor<2x128x64xf32>) -> tensor<2x128x64xf32>
    %2232 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<2x128x64xf32>}> : () -> tensor<2x128x64xf32>
    %2233 = "stablehlo.multiply"(%2229, %2232) : (tensor<2x128x64xf32>, tensor<2x128x64xf32>) -> tensor<2x128x64xf32>
    %2234 = "stablehlo.add"(%2231, %2233) : (tensor<2x128x64xf32>, tensor<2x128x64xf32>) -> tensor<2x128x64xf32>
    %2235 = "stablehlo.constant"() <{value = dense<0x3F7FBE77> : tensor<2x128x64xf32>}> : () -> tensor<2x128x64xf32>
    %2236 = "stablehlo.multiply"(%arg54, %2235) : (tensor<2x128x64xf32>, tensor<2x128x64xf32>) -> tensor<2x128x64xf32>
    %2237 = "stablehlo.multiply"(%2229, %2229) : (tensor<2x128x64xf32>, tensor<2x128x64xf32>) -> tensor<2x128x64xf32>
    %2238 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<2x128x64xf32>}> : () -> tensor<2x128x64xf32>
    %2239 = "stablehlo.multiply"(%2237, %2238) : (tensor<2x128x64xf32>, tensor<2x128x64xf32>) -> tensor<2x128x64xf32>
    %2240 = "stablehlo.add"(%2236, %2239) : (tensor<2x128x64xf32>, tensor<2x128x64xf32>) -> tensor<2x128x64xf32>
    %2241 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %2242 = "stablehlo.multiply"(%1755, %2241) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2243 = "stablehlo.exponential_minus_one"(%2242) : (tensor<f32>) -> tensor<f32>
    %2244 = "stablehlo.negate"(%2243) : (tensor<f32>) -> tensor<f32>
    %2245 = "stablehlo.divide"(%arg63, %2244) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2246 = "stablehlo.sqrt"(%2240) : (tensor<2x128x64xf32>) -> tensor<2x128x64xf32>
    %2247 = "stablehlo.constant"() <{value = dense<0xBA832338> : tensor<f32>}> : () -> tensor<f32>
    %2248 = "stablehlo.multiply"(%1755, %2247) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2249 = "stablehlo.exponential_minus_one"(%2248) : (tensor<f32>) -> tensor<f32>
    %2250 = "stablehlo.negate"(%2249) : (tensor<f32>) -> tensor<f32>
    %2251 = "stablehlo.rsqrt"(%2250) : (tensor<f32>) -> tensor<f32>
    %2252 = "stablehlo.broadcast_in_dim"(%2251) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x128x64xf32>
    %2253 = "stablehlo.multiply"(%2246, %2252) : (tensor<2x128x64xf32>, tensor<2x128x64xf32>) -> tensor<2x128x64xf32>
    %2254 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<2x128x64xf32>}> : () -> tensor<2x128x64xf32>
    %2255 = "stablehlo.add"(%2253, %2254) : (tensor<2x128x64xf32>, tensor<2x128x64xf32>) -> tensor<2x128x64xf32>
    %2256 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<f32>}> : () -> tensor<f32>
    %2257 = "stablehlo.multiply"(%arg63, %2256) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2258 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %2259 = "stablehlo.subtract"(%2258, %2257) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2260 = "stablehlo.broadcast_in_dim"(%2259) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x128x64xf32>
    %2261 = "stablehlo.multiply"(%arg14, %2260) : (tensor<2x128x64xf32>, tensor<2x128x64xf32>) -> tensor<2x128x64xf32>
    %2262 = "stablehlo.divide"(%2234, %2255) : (tensor<2x128x64xf32>, tensor<2x128x64xf32>) -> tensor<2x128x64xf32>
    %2263 = "stablehlo.broadcast_in_dim"(%2245) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x128x64xf32>
    %2264 = "stablehlo.multiply"(%2262, %2263) : (tensor<2x128x64xf32>, tensor<2x128x64xf32>) -> tensor<2x128x64xf32>
    %2265 = "stablehlo.subtract"(%2261, %2264) : (tensor<2x128x64xf32>, tensor<2x128x64xf32>) -> tensor<2x128x64xf32>
    %2266 = "stablehlo.broadcast_in_dim"(%1752) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %2267 = "stablehlo.multiply"(%s1650#8, %2266) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2268 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %2269 = "stablehlo.multiply"(%arg35, %2268) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2270 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %2271 = "stablehlo.multiply"(%2267, %2270) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2272 = "stablehlo.add"(%2269, %2271) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2273 = "stablehlo.constant"() <{value = dense<0x3F7FBE77> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %2274 = "stablehlo.multiply"(%arg55, %2273) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2275 = "stablehlo.multiply"(%2267, %2267) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2276 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %2277 = "stablehlo.multiply"(%2275, %2276) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2278 = "stablehlo.add"(%2274, %2277) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2279 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %2280 = "stablehlo.multiply"(%1755, %2279) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2281 = "stablehlo.exponential_minus_one"(%2280) : (tensor<f32>) -> tensor<f32>
    %2282 = "stablehlo.negate"(%2281) : (tensor<f32>) -> tensor<f32>
    %2283 = "stablehlo.divide"(%arg63, %2282) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2284 = "stablehlo.sqrt"(%2278) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %2285 = "stablehlo.constant"() <{value = dense<0xBA832338> : tensor<f32>}> : () -> tensor<f32>
    %2286 = "stablehlo.multiply"(%1755, %2285) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2287 = "stablehlo.exponential_minus_one"(%2286) : (tensor<f32>) -> tensor<f32>
    %2288 = "stablehlo.negate"(%2287) : (tensor<f32>) -> tensor<f32>
    %2289 = "stablehlo.rsqrt"(%2288) : (tensor<f32>) -> tensor<f32>
    %2290 = "stablehlo.broadcast_in_dim"(%2289) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %2291 = "stablehlo.multiply"(%2284, %2290) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2292 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %2293 = "stablehlo.add"(%2291, %2292) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2294 = "stablehlo.divide"(%2272, %2293) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2295 = "stablehlo.broadcast_in_dim"(%2283) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %2296 = "stablehlo.multiply"(%2294, %2295) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2297 = "stablehlo.subtract"(%arg15, %2296) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2298 = "stablehlo.broadcast_in_dim"(%1752) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64xf32>
    %2299 = "stablehlo.multiply"(%932, %2298) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2300 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<64xf32>}> : () -> tensor<64xf32>
    %2301 = "stablehlo.multiply"(%arg36, %2300) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2302 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<64xf32>}> : () -> tensor<64xf32>
    %2303 = "stablehlo.multiply"(%2299, %2302) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2304 = "stablehlo.add"(%2301, %2303) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2305 = "stablehlo.constant"() <{value = dense<0x3F7FBE77> : tensor<64xf32>}> : () -> tensor<64xf32>
    %2306 = "stablehlo.multiply"(%arg56, %2305) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2307 = "stablehlo.multiply"(%2299, %2299) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2308 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<64xf32>}> : () -> tensor<64xf32>
    %2309 = "stablehlo.multiply"(%2307, %2308) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2310 = "stablehlo.add"(%2306, %2309) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2311 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %2312 = "stablehlo.multiply"(%1755, %2311) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2313 = "stablehlo.exponential_minus_one"(%2312) : (tensor<f32>) -> tensor<f32>
    %2314 = "stablehlo.negate"(%2313) : (tensor<f32>) -> tensor<f32>
    %2315 = "stablehlo.divide"(%arg63, %2314) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2316 = "stablehlo.sqrt"(%2310) : (tensor<64xf32>) -> tensor<64xf32>
    %2317 = "stablehlo.constant"() <{value = dense<0xBA832338> : tensor<f32>}> : () -> tensor<f32>
    %2318 = "stablehlo.multiply"(%1755, %2317) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2319 = "stablehlo.exponential_minus_one"(%2318) : (tensor<f32>) -> tensor<f32>
    %2320 = "stablehlo.negate"(%2319) : (tensor<f32>) -> tensor<f32>
    %2321 = "stablehlo.rsqrt"(%2320) : (tensor<f32>) -> tensor<f32>
    %2322 = "stablehlo.broadcast_in_dim"(%2321) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64xf32>
    %2323 = "stablehlo.multiply"(%2316, %2322) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2324 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<64xf32>}> : () -> tensor<64xf32>
    %2325 = "stablehlo.add"(%2323, %2324) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2326 = "stablehlo.divide"(%2304, %2325) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2327 = "stablehlo.broadcast_in_dim"(%2315) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64xf32>
    %2328 = "stablehlo.multiply"(%2326, %2327) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2329 = "stablehlo.subtract"(%arg16, %2328) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2330 = "stablehlo.broadcast_in_dim"(%1752) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64xf32>
    %2331 = "stablehlo.multiply"(%931, %2330) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2332 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<64xf32>}> : () -> tensor<64xf32>
    %2333 = "stablehlo.multiply"(%arg37, %2332) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2334 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<64xf32>}> : () -> tensor<64xf32>
    %2335 = "stablehlo.multiply"(%2331, %2334) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2336 = "stablehlo.add"(%2333, %2335) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2337 = "stablehlo.constant"() <{value = dense<0x3F7FBE77> : tensor<64xf32>}> : () -> tensor<64xf32>
    %2338 = "stablehlo.multiply"(%arg57, %2337) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2339 = "stablehlo.multiply"(%2331, %2331) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2340 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<64xf32>}> : () -> tensor<64xf32>
    %2341 = "stablehlo.multiply"(%2339, %2340) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2342 = "stablehlo.add"(%2338, %2341) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2343 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %2344 = "stablehlo.multiply"(%1755, %2343) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2345 = "stablehlo.exponential_minus_one"(%2344) : (tensor<f32>) -> tensor<f32>
    %2346 = "stablehlo.negate"(%2345) : (tensor<f32>) -> tensor<f32>
    %2347 = "stablehlo.divide"(%arg63, %2346) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2348 = "stablehlo.sqrt"(%2342) : (tensor<64xf32>) -> tensor<64xf32>
    %2349 = "stablehlo.constant"() <{value = dense<0xBA832338> : tensor<f32>}> : () -> tensor<f32>
    %2350 = "stablehlo.multiply"(%1755, %2349) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2351 = "stablehlo.exponential_minus_one"(%2350) : (tensor<f32>) -> tensor<f32>
    %2352 = "stablehlo.negate"(%2351) : (tensor<f32>) -> tensor<f32>
    %2353 = "stablehlo.rsqrt"(%2352) : (tensor<f32>) -> tensor<f32>
    %2354 = "stablehlo.broadcast_in_dim"(%2353) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64xf32>
    %2355 = "stablehlo.multiply"(%2348, %2354) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2356 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<64xf32>}> : () -> tensor<64xf32>
    %2357 = "stablehlo.add"(%2355, %2356) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2358 = "stablehlo.divide"(%2336, %2357) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2359 = "stablehlo.broadcast_in_dim"(%2347) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64xf32>
    %2360 = "stablehlo.multiply"(%2358, %2359) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2361 = "stablehlo.subtract"(%arg17, %2360) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2362 = "stablehlo.broadcast_in_dim"(%1752) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64x16xf32>
    %2363 = "stablehlo.multiply"(%895, %2362) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %2364 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<64x16xf32>}> : () -> tensor<64x16xf32>
    %2365 = "stablehlo.multiply"(%arg38, %2364) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %2366 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<64x16xf32>}> : () -> tensor<64x16xf32>
    %2367 = "stablehlo.multiply"(%2363, %2366) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %2368 = "stablehlo.add"(%2365, %2367) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %2369 = "stablehlo.constant"() <{value = dense<0x3F7FBE77> : tensor<64x16xf32>}> : () -> tensor<64x16xf32>
    %2370 = "stablehlo.multiply"(%arg58, %2369) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %2371 = "stablehlo.multiply"(%2363, %2363) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %2372 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<64x16xf32>}> : () -> tensor<64x16xf32>
    %2373 = "stablehlo.multiply"(%2371, %2372) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %2374 = "stablehlo.add"(%2370, %2373) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %2375 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %2376 = "stablehlo.multiply"(%1755, %2375) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2377 = "stablehlo.exponential_minus_one"(%2376) : (tensor<f32>) -> tensor<f32>
    %2378 = "stablehlo.negate"(%2377) : (tensor<f32>) -> tensor<f32>
    %2379 = "stablehlo.divide"(%arg63, %2378) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2380 = "stablehlo.sqrt"(%2374) : (tensor<64x16xf32>) -> tensor<64x16xf32>
    %2381 = "stablehlo.constant"() <{value = dense<0xBA832338> : tensor<f32>}> : () -> tensor<f32>
    %2382 = "stablehlo.multiply"(%1755, %2381) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2383 = "stablehlo.exponential_minus_one"(%2382) : (tensor<f32>) -> tensor<f32>
    %2384 = "stablehlo.negate"(%2383) : (tensor<f32>) -> tensor<f32>
    %2385 = "stablehlo.rsqrt"(%2384) : (tensor<f32>) -> tensor<f32>
    %2386 = "stablehlo.broadcast_in_dim"(%2385) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64x16xf32>
    %2387 = "stablehlo.multiply"(%2380, %2386) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %2388 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<64x16xf32>}> : () -> tensor<64x16xf32>
    %2389 = "stablehlo.add"(%2387, %2388) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %2390 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<f32>}> : () -> tensor<f32>
    %2391 = "stablehlo.multiply"(%arg63, %2390) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2392 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %2393 = "stablehlo.subtract"(%2392, %2391) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2394 = "stablehlo.broadcast_in_dim"(%2393) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64x16xf32>
    %2395 = "stablehlo.multiply"(%arg18, %2394) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %2396 = "stablehlo.divide"(%2368, %2389) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %2397 = "stablehlo.broadcast_in_dim"(%2379) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64x16xf32>
    %2398 = "stablehlo.multiply"(%2396, %2397) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %2399 = "stablehlo.subtract"(%2395, %2398) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %2400 = "stablehlo.broadcast_in_dim"(%1752) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<16xf32>
    %2401 = "stablehlo.multiply"(%898, %2400) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %2402 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<16xf32>}> : () -> tensor<16xf32>
    %2403 = "stablehlo.multiply"(%arg39, %2402) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %2404 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<16xf32>}> : () -> tensor<16xf32>
    %2405 = "stablehlo.multiply"(%2401, %2404) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %2406 = "stablehlo.add"(%2403, %2405) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %2407 = "stablehlo.constant"() <{value = dense<0x3F7FBE77> : tensor<16xf32>}> : () -> tensor<16xf32>
    %2408 = "stablehlo.multiply"(%arg59, %2407) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %2409 = "stablehlo.multiply"(%2401, %2401) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %2410 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<16xf32>}> : () -> tensor<16xf32>
    %2411 = "stablehlo.multiply"(%2409, %2410) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %2412 = "stablehlo.add"(%2408, %2411) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %2413 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %2414 = "stablehlo.multiply"(%1755, %2413) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2415 = "stablehlo.exponential_minus_one"(%2414) : (tensor<f32>) -> tensor<f32>
    %2416 = "stablehlo.negate"(%2415) : (tensor<f32>) -> tensor<f32>
    %2417 = "stablehlo.divide"(%arg63, %2416) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2418 = "stablehlo.sqrt"(%2412) : (tensor<16xf32>) -> tensor<16xf32>
    %2419 = "stablehlo.constant"() <{value = dense<0xBA832338> : tensor<f32>}> : () -> tensor<f32>
    %2420 = "stablehlo.multiply"(%1755, %2419) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2421 = "stablehlo.exponential_minus_one"(%2420) : (tensor<f32>) -> tensor<f32>
    %2422 = "stablehlo.negate"(%2421) : (tensor<f32>) -> tensor<f32>
    %2423 = "stablehlo.rsqrt"(%2422) : (tensor<f32>) -> tensor<f32>
    %2424 = "stablehlo.broadcast_in_dim"(%2423) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<16xf32>
    %2425 = "stablehlo.multiply"(%2418, %2424) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %2426 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<16xf32>}> : () -> tensor<16xf32>
    %2427 = "stablehlo.add"(%2425, %2426) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %2428 = "stablehlo.divide"(%2406, %2427) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %2429 = "stablehlo.broadcast_in_dim"(%2417) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<16xf32>
    %2430 = "stablehlo.multiply"(%2428, %2429) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %2431 = "stablehlo.subtract"(%arg19, %2430) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %2432 = "stablehlo.multiply"(%1793, %1793) : (tensor<49x64xf32>, tensor<49x64xf32>) -> tensor<49x64xf32>
    %2433 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %2434 = "stablehlo.reduce"(%2432, %2433) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<49x64xf32>, tensor<f32>) -> tensor<f32>
    %2435 = "stablehlo.multiply"(%1825, %1825) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2436 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %2437 = "stablehlo.reduce"(%2435, %2436) <{dimensions = array<i64: 0>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64xf32>, tensor<f32>) -> tensor<f32>
    %2438 = "stablehlo.add"(%2434, %2437) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2439 = "stablehlo.multiply"(%1857, %1857) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2440 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %2441 = "stablehlo.reduce"(%2439, %2440) <{dimensions = array<i64: 0>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64xf32>, tensor<f32>) -> tensor<f32>
    %2442 = "stablehlo.add"(%2438, %2441) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2443 = "stablehlo.multiply"(%1889, %1889) : (tensor<17x64xf32>, tensor<17x64xf32>) -> tensor<17x64xf32>
    %2444 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %2445 = "stablehlo.reduce"(%2443, %2444) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<17x64xf32>, tensor<f32>) -> tensor<f32>
    %2446 = "stablehlo.add"(%2442, %2445) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2447 = "stablehlo.multiply"(%1921, %1921) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2448 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %2449 = "stablehlo.reduce"(%2447, %2448) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64xf32>, tensor<f32>) -> tensor<f32>
    %2450 = "stablehlo.add"(%2446, %2449) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2451 = "stablehlo.multiply"(%1953, %1953) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2452 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %2453 = "stablehlo.reduce"(%2451, %2452) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64xf32>, tensor<f32>) -> tensor<f32>
    %2454 = "stablehlo.add"(%2450, %2453) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2455 = "stablehlo.multiply"(%1991, %1991) : (tensor<2x3x64x64xf32>, tensor<2x3x64x64xf32>) -> tensor<2x3x64x64xf32>
    %2456 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %2457 = "stablehlo.reduce"(%2455, %2456) <{dimensions = array<i64: 0, 1, 2, 3>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x3x64x64xf32>, tensor<f32>) -> tensor<f32>
    %2458 = "stablehlo.add"(%2454, %2457) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2459 = "stablehlo.multiply"(%2023, %2023) : (tensor<2x3x64xf32>, tensor<2x3x64xf32>) -> tensor<2x3x64xf32>
    %2460 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %2461 = "stablehlo.reduce"(%2459, %2460) <{dimensions = array<i64: 0, 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x3x64xf32>, tensor<f32>) -> tensor<f32>
    %2462 = "stablehlo.add"(%2458, %2461) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2463 = "stablehlo.multiply"(%2061, %2061) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %2464 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %2465 = "stablehlo.reduce"(%2463, %2464) <{dimensions = array<i64: 0, 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x64xf32>, tensor<f32>) -> tensor<f32>
    %2466 = "stablehlo.add"(%2462, %2465) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2467 = "stablehlo.multiply"(%2093, %2093) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2468 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %2469 = "stablehlo.reduce"(%2467, %2468) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64xf32>, tensor<f32>) -> tensor<f32>
    %2470 = "stablehlo.add"(%2466, %2469) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2471 = "stablehlo.multiply"(%2125, %2125) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2472 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %2473 = "stablehlo.reduce"(%2471, %2472) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64xf32>, tensor<f32>) -> tensor<f32>
    %2474 = "stablehlo.add"(%2470, %2473) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2475 = "stablehlo.multiply"(%2157, %2157) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2476 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %2477 = "stablehlo.reduce"(%2475, %2476) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64xf32>, tensor<f32>) -> tensor<f32>
    %2478 = "stablehlo.add"(%2474, %2477) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2479 = "stablehlo.multiply"(%2195, %2195) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %2480 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %2481 = "stablehlo.reduce"(%2479, %2480) <{dimensions = array<i64: 0, 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x128xf32>, tensor<f32>) -> tensor<f32>
    %2482 = "stablehlo.add"(%2478, %2481) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2483 = "stablehlo.multiply"(%2227, %2227) : (tensor<2x128xf32>, tensor<2x128xf32>) -> tensor<2x128xf32>
    %2484 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %2485 = "stablehlo.reduce"(%2483, %2484) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x128xf32>, tensor<f32>) -> tensor<f32>
    %2486 = "stablehlo.add"(%2482, %2485) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2487 = "stablehlo.multiply"(%2265, %2265) : (tensor<2x128x64xf32>, tensor<2x128x64xf32>) -> tensor<2x128x64xf32>
    %2488 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %2489 = "stablehlo.reduce"(%2487, %2488) <{dimensions = array<i64: 0, 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x128x64xf32>, tensor<f32>) -> tensor<f32>
    %2490 = "stablehlo.add"(%2486, %2489) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2491 = "stablehlo.multiply"(%2297, %2297) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2492 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %2493 = "stablehlo.reduce"(%2491, %2492) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64xf32>, tensor<f32>) -> tensor<f32>
    %2494 = "stablehlo.add"(%2490, %2493) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2495 = "stablehlo.multiply"(%2329, %2329) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2496 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %2497 = "stablehlo.reduce"(%2495, %2496) <{dimensions = array<i64: 0>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64xf32>, tensor<f32>) -> tensor<f32>
    %2498 = "stablehlo.add"(%2494, %2497) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2499 = "stablehlo.multiply"(%2361, %2361) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2500 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %2501 = "stablehlo.reduce"(%2499, %2500) <{dimensions = array<i64: 0>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64xf32>, tensor<f32>) -> tensor<f32>
    %2502 = "stablehlo.add"(%2498, %2501) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2503 = "stablehlo.multiply"(%2399, %2399) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %2504 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %2505 = "stablehlo.reduce"(%2503, %2504) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x16xf32>, tensor<f32>) -> tensor<f32>
    %2506 = "stablehlo.add"(%2502, %2505) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2507 = "stablehlo.multiply"(%2431, %2431) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %2508 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %2509 = "stablehlo.reduce"(%2507, %2508) <{dimensions = array<i64: 0>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %2510 = "stablehlo.add"(%2506, %2509) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2511 = "stablehlo.sqrt"(%2510) : (tensor<f32>) -> tensor<f32>
    "func.return"(%1793, %1825, %1857, %1889, %1921, %1953, %1991, %2023, %2061, %2093, %2125, %2157, %2195, %2227, %2265, %2297, %2329, %2361, %2399, %2431, %1762, %1800, %1832, %1864, %1896, %1928, %1960, %1998, %2030, %2068, %2100, %2132, %2164, %2202, %2234, %2272, %2304, %2336, %2368, %2406, %1768, %1806, %1838, %1870, %1902, %1934, %1966, %2004, %2036, %2074, %2106, %2138, %2170, %2208, %2240, %2278, %2310, %2342, %2374, %2412, %881, %1747, %2511) : (tensor<49x64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<17x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2x3x64x64xf32>, tensor<2x3x64xf32>, tensor<2x64x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2x64x128xf32>, tensor<2x128xf32>, tensor<2x128x64xf32>, tensor<2x64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x16xf32>, tensor<16xf32>, tensor<49x64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<17x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2x3x64x64xf32>, tensor<2x3x64xf32>, tensor<2x64x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2x64x128xf32>, tensor<2x128xf32>, tensor<2x128x64xf32>, tensor<2x64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x16xf32>, tensor<16xf32>, tensor<49x64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<17x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2x3x64x64xf32>, tensor<2x3x64xf32>, tensor<2x64x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2x64x128xf32>, tensor<2x128xf32>, tensor<2x128x64xf32>, tensor<2x64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x16xf32>, tensor<16xf32>, tensor<f32>, tensor<f32>, tensor<f32>) -> ()
  }
}
