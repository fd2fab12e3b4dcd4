module @train_step {
  sdy.mesh @mesh = <["fsdp"=4, "model"=2]>
  func.func public @main(%arg0: tensor<49x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 0 : i32}, %arg1: tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>, tf.aliasing_output = 1 : i32}, %arg2: tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>, tf.aliasing_output = 2 : i32}, %arg3: tensor<17x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 3 : i32}, %arg4: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 4 : i32}, %arg5: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 5 : i32}, %arg6: tensor<2x3x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {"fsdp"}, {"model"}]>, tf.aliasing_output = 6 : i32}, %arg7: tensor<2x3x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {"model", "fsdp"}]>, tf.aliasing_output = 7 : i32}, %arg8: tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"model", "fsdp"}, {}]>, tf.aliasing_output = 8 : i32}, %arg9: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 9 : i32}, %arg10: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 10 : i32}, %arg11: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 11 : i32}, %arg12: tensor<2x64x128xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {"model"}]>, tf.aliasing_output = 12 : i32}, %arg13: tensor<2x128xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"model", "fsdp"}]>, tf.aliasing_output = 13 : i32}, %arg14: tensor<2x128x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"model", "fsdp"}, {}]>, tf.aliasing_output = 14 : i32}, %arg15: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 15 : i32}, %arg16: tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>, tf.aliasing_output = 16 : i32}, %arg17: tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>, tf.aliasing_output = 17 : i32}, %arg18: tensor<64x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}]>, tf.aliasing_output = 18 : i32}, %arg19: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>, tf.aliasing_output = 19 : i32}, %arg20: tensor<49x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 20 : i32}, %arg21: tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>, tf.aliasing_output = 21 : i32}, %arg22: tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>, tf.aliasing_output = 22 : i32}, %arg23: tensor<17x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 23 : i32}, %arg24: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 24 : i32}, %arg25: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 25 : i32}, %arg26: tensor<2x3x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {"fsdp"}, {"model"}]>, tf.aliasing_output = 26 : i32}, %arg27: tensor<2x3x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {"model", "fsdp"}]>, tf.aliasing_output = 27 : i32}, %arg28: tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"model", "fsdp"}, {}]>, tf.aliasing_output = 28 : i32}, %arg29: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 29 : i32}, %arg30: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 30 : i32}, %arg31: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 31 : i32}, %arg32: tensor<2x64x128xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {"model"}]>, tf.aliasing_output = 32 : i32}, %arg33: tensor<2x128xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"model", "fsdp"}]>, tf.aliasing_output = 33 : i32}, %arg34: tensor<2x128x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"model", "fsdp"}, {}]>, tf.aliasing_output = 34 : i32}, %arg35: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 35 : i32}, %arg36: tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>, tf.aliasing_output = 36 : i32}, %arg37: tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>, tf.aliasing_output = 37 : i32}, %arg38: tensor<64x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}]>, tf.aliasing_output = 38 : i32}, %arg39: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>, tf.aliasing_output = 39 : i32}, %arg40: tensor<49x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 40 : i32}, %arg41: tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>, tf.aliasing_output = 41 : i32}, %arg42: tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>, tf.aliasing_output = 42 : i32}, %arg43: tensor<17x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 43 : i32}, %arg44: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 44 : i32}, %arg45: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 45 : i32}, %arg46: tensor<2x3x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {"fsdp"}, {"model"}]>, tf.aliasing_output = 46 : i32}, %arg47: tensor<2x3x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {"model", "fsdp"}]>, tf.aliasing_output = 47 : i32}, %arg48: tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"model", "fsdp"}, {}]>, tf.aliasing_output = 48 : i32}, %arg49: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 49 : i32}, %arg50: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 50 : i32}, %arg51: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 51 : i32}, %arg52: tensor<2x64x128xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {"model"}]>, tf.aliasing_output = 52 : i32}, %arg53: tensor<2x128xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"model", "fsdp"}]>, tf.aliasing_output = 53 : i32}, %arg54: tensor<2x128x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"model", "fsdp"}, {}]>, tf.aliasing_output = 54 : i32}, %arg55: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 55 : i32}, %arg56: tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>, tf.aliasing_output = 56 : i32}, %arg57: tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>, tf.aliasing_output = 57 : i32}, %arg58: tensor<64x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}]>, tf.aliasing_output = 58 : i32}, %arg59: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>, tf.aliasing_output = 59 : i32}, %arg60: tensor<64x28x28x1xui8> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}, {}]>}, %arg61: tensor<64xi32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}, %arg62: tensor<ui64> {sdy.sharding = #sdy.sharding<@mesh, []>}, %arg63: tensor<f32> {sdy.sharding = #sdy.sharding<@mesh, []>}, %arg64: tensor<ui64> {sdy.sharding = #sdy.sharding<@mesh, []>}) -> (tensor<49x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}, tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}, tensor<17x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<2x3x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {"fsdp"}, {"model"}]>}, tensor<2x3x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {"model", "fsdp"}]>}, tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"model", "fsdp"}, {}]>}, tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<2x64x128xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {"model"}]>}, tensor<2x128xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"model", "fsdp"}]>}, tensor<2x128x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"model", "fsdp"}, {}]>}, tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}, tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}, tensor<64x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}, tensor<49x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}, tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}, tensor<17x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<2x3x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {"fsdp"}, {"model"}]>}, tensor<2x3x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {"model", "fsdp"}]>}, tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"model", "fsdp"}, {}]>}, tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<2x64x128xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {"model"}]>}, tensor<2x128xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"model", "fsdp"}]>}, tensor<2x128x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"model", "fsdp"}, {}]>}, tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}, tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}, tensor<64x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}, tensor<49x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}, tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}, tensor<17x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<2x3x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {"fsdp"}, {"model"}]>}, tensor<2x3x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {"model", "fsdp"}]>}, tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"model", "fsdp"}, {}]>}, tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<2x64x128xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {"model"}]>}, tensor<2x128xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"model", "fsdp"}]>}, tensor<2x128x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"model", "fsdp"}, {}]>}, tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}, tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}, tensor<64x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}, tensor<f32> {sdy.sharding = #sdy.sharding<@mesh, []>}, tensor<f32> {sdy.sharding = #sdy.sharding<@mesh, []>}, tensor<f32> {sdy.sharding = #sdy.sharding<@mesh, []>}) {
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
    %277 = "sdy.sharding_constraint"(%267) <{sharding = #sdy.sharding<@mesh, [{}, {"model"}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %278 = "stablehlo.dot_general"(%262, %277) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x17x64xf32>, tensor<64x64xf32>) -> tensor<64x17x64xf32>
    %279 = "sdy.sharding_constraint"(%274) <{sharding = #sdy.sharding<@mesh, [{"model"}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %280 = "stablehlo.broadcast_in_dim"(%279) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<64x17x64xf32>
    %281 = "stablehlo.add"(%278, %280) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %283 = "sdy.sharding_constraint"(%268) <{sharding = #sdy.sharding<@mesh, [{}, {"model"}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %284 = "stablehlo.dot_general"(%262, %283) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x17x64xf32>, tensor<64x64xf32>) -> tensor<64x17x64xf32>
    %285 = "sdy.sharding_constraint"(%275) <{sharding = #sdy.sharding<@mesh, [{"model"}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %286 = "stablehlo.broadcast_in_dim"(%285) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<64x17x64xf32>
    %287 = "stablehlo.add"(%284, %286) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %289 = "sdy.sharding_constraint"(%269) <{sharding = #sdy.sharding<@mesh, [{}, {"model"}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %290 = "stablehlo.dot_general"(%262, %289) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x17x64xf32>, tensor<64x64xf32>) -> tensor<64x17x64xf32>
    %291 = "sdy.sharding_constraint"(%276) <{sharding = #sdy.sharding<@mesh, [{"model"}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %292 = "stablehlo.broadcast_in_dim"(%291) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<64x17x64xf32>
    %293 = "stablehlo.add"(%290, %292) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %295 = "stablehlo.reshape"(%281) : (tensor<64x17x64xf32>) -> tensor<64x17x4x16xf32>
    %296 = "sdy.sharding_constraint"(%295) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {"model"}, {}]>}> : (tensor<64x17x4x16xf32>) -> tensor<64x17x4x16xf32>
    %297 = "stablehlo.transpose"(%296) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<64x17x4x16xf32>) -> tensor<64x4x17x16xf32>
    %298 = "stablehlo.reshape"(%287) : (tensor<64x17x64xf32>) -> tensor<64x17x4x16xf32>
    %299 = "sdy.sharding_constraint"(%298) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {"model"}, {}]>}> : (tensor<64x17x4x16xf32>) -> tensor<64x17x4x16xf32>
    %300 = "stablehlo.transpose"(%299) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<64x17x4x16xf32>) -> tensor<64x4x17x16xf32>
    %301 = "stablehlo.reshape"(%293) : (tensor<64x17x64xf32>) -> tensor<64x17x4x16xf32>
    %302 = "sdy.sharding_constraint"(%301) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {"model"}, {}]>}> : (tensor<64x17x4x16xf32>) -> tensor<64x17x4x16xf32>
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
    %338 = "sdy.sharding_constraint"(%337) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {"model"}, {}]>}> : (tensor<64x17x4x16xf32>) -> tensor<64x17x4x16xf32>
    %339 = "stablehlo.reshape"(%338) : (tensor<64x17x4x16xf32>) -> tensor<64x17x64xf32>
    %340 = "sdy.sharding_constraint"(%t10) <{sharding = #sdy.sharding<@mesh, [{"model"}, {}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
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
    %528 = "sdy.sharding_constraint"(%t18) <{sharding = #sdy.sharding<@mesh, [{}, {"model"}]>}> : (tensor<64x128xf32>) -> tensor<64x128xf32>
    %529 = "stablehlo.dot_general"(%527, %528) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x17x64xf32>, tensor<64x128xf32>) -> tensor<64x17x128xf32>
    %530 = "sdy.sharding_constraint"(%t16) <{sharding = #sdy.sharding<@mesh, [{"model"}]>}> : (tensor<128xf32>) -> tensor<128xf32>
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
    %543 = "sdy.sharding_constraint"(%541) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {"model"}]>}> : (tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
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
    %617 = "sdy.sharding_constraint"(%t22) <{sharding = #sdy.sharding<@mesh, [{"model"}, {}]>}> : (tensor<128x64xf32>) -> tensor<128x64xf32>
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
    %817 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<64x16xf32>}> : () -> tensor<64x16xf32>
    %818 = "stablehlo.select"(%816, %812, %817) : (tensor<64x16xi1>, tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %819 = "stablehlo.constant"() <{value = dense<0xFF800000> : tensor<f32>}> : () -> tensor<f32>
    %820 = "stablehlo.reduce"(%812, %819) <{dimensions = array<i64: 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.maximum"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x16xf32>, tensor<f32>) -> tensor<64xf32>
    %822 = "stablehlo.broadcast_in_dim"(%820) <{broadcast_dimensions = array<i64: 0>}> : (tensor<64xf32>) -> tensor<64x16xf32>
    %823 = "stablehlo.subtract"(%812, %822) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %824 = "stablehlo.exponential"(%823) : (tensor<64x16xf32>) -> tensor<64x16xf32>
    %825 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %826 = "stablehlo.reduce"(%824, %825) <{dimensions = array<i64: 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x16xf32>, tensor<f32>) -> tensor<64xf32>
    %827 = "stablehlo.log"(%826) : (tensor<64xf32>) -> tensor<64xf32>
    %828 = "stablehlo.add"(%827, %820) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %829 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %830 = "stablehlo.reduce"(%818, %829) <{dimensions = array<i64: 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x16xf32>, tensor<f32>) -> tensor<64xf32>
    %831 = "stablehlo.subtract"(%828, %830) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %884 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %885 = "stablehlo.reduce"(%831, %884) <{dimensions = array<i64: 0>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64xf32>, tensor<f32>) -> tensor<f32>
    %886 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<f32>}> : () -> tensor<f32>
    %887 = "stablehlo.multiply"(%885, %886) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %888 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %889 = "stablehlo.multiply"(%888, %886) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %890 = "stablehlo.broadcast_in_dim"(%889) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64xf32>
    %891 = "stablehlo.negate"(%890) : (tensor<64xf32>) -> tensor<64xf32>
    %892 = "stablehlo.broadcast_in_dim"(%891) <{broadcast_dimensions = array<i64: 0>}> : (tensor<64xf32>) -> tensor<64x16xf32>
    %893 = "stablehlo.divide"(%890, %826) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %894 = "stablehlo.broadcast_in_dim"(%893) <{broadcast_dimensions = array<i64: 0>}> : (tensor<64xf32>) -> tensor<64x16xf32>
    %895 = "stablehlo.multiply"(%894, %824) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %896 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<64x16xf32>}> : () -> tensor<64x16xf32>
    %897 = "stablehlo.select"(%816, %892, %896) : (tensor<64x16xi1>, tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %899 = "stablehlo.add"(%895, %897) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %900 = "sdy.sharding_constraint"(%arg18) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<64x16xf32>) -> tensor<64x16xf32>
    %901 = "stablehlo.dot_general"(%899, %900) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x64xf32>
    %902 = "stablehlo.dot_general"(%807, %899) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x64xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %903 = "sdy.sharding_constraint"(%902) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}]>}> : (tensor<64x16xf32>) -> tensor<64x16xf32>
    %904 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<64xf32>}> : () -> tensor<64xf32>
    %905 = "stablehlo.dot_general"(%904, %899) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64xf32>, tensor<64x16xf32>) -> tensor<16xf32>
    %906 = "sdy.sharding_constraint"(%905) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}> : (tensor<16xf32>) -> tensor<16xf32>
    %907 = "stablehlo.reshape"(%901) : (tensor<64x64xf32>) -> tensor<64x1x64xf32>
    %908 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %909 = "stablehlo.pad"(%907, %908) <{edge_padding_low = array<i64: 0, 0, 0>, edge_padding_high = array<i64: 0, 16, 0>, interior_padding = array<i64: 0, 0, 0>}> : (tensor<64x1x64xf32>, tensor<f32>) -> tensor<64x17x64xf32>
    %912 = "stablehlo.broadcast_in_dim"(%786) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x17xf32>) -> tensor<64x17x64xf32>
    %913 = "stablehlo.subtract"(%s780#1, %912) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %914 = "stablehlo.broadcast_in_dim"(%796) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x17xf32>) -> tensor<64x17x64xf32>
    %915 = "stablehlo.multiply"(%913, %914) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %916 = "stablehlo.broadcast_in_dim"(%781) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<64x17x64xf32>
    %917 = "stablehlo.multiply"(%909, %916) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %918 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %919 = "stablehlo.reduce"(%917, %918) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x17x64xf32>, tensor<f32>) -> tensor<64x17xf32>
    %920 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<64x17xf32>}> : () -> tensor<64x17xf32>
    %921 = "stablehlo.multiply"(%919, %920) : (tensor<64x17xf32>, tensor<64x17xf32>) -> tensor<64x17xf32>
    %922 = "stablehlo.broadcast_in_dim"(%921) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x17xf32>) -> tensor<64x17x64xf32>
    %923 = "stablehlo.multiply"(%917, %915) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %924 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %925 = "stablehlo.reduce"(%923, %924) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x17x64xf32>, tensor<f32>) -> tensor<64x17xf32>
    %926 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<64x17xf32>}> : () -> tensor<64x17xf32>
    %927 = "stablehlo.multiply"(%925, %926) : (tensor<64x17xf32>, tensor<64x17xf32>) -> tensor<64x17xf32>
    %928 = "stablehlo.broadcast_in_dim"(%927) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x17xf32>) -> tensor<64x17x64xf32>
    %929 = "stablehlo.subtract"(%917, %922) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %930 = "stablehlo.multiply"(%915, %928) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %931 = "stablehlo.subtract"(%929, %930) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %932 = "stablehlo.broadcast_in_dim"(%796) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x17xf32>) -> tensor<64x17x64xf32>
    %933 = "stablehlo.multiply"(%931, %932) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %934 = "stablehlo.multiply"(%909, %915) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %935 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %936 = "stablehlo.reduce"(%934, %935) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x17x64xf32>, tensor<f32>) -> tensor<64xf32>
    %937 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %938 = "stablehlo.reduce"(%909, %937) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x17x64xf32>, tensor<f32>) -> tensor<64xf32>
    %939 = "sdy.sharding_constraint"(%938) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %940 = "sdy.sharding_constraint"(%936) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}> : (tensor<64xf32>) -> tensor<64xf32>
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
    %s1658:28 = "stablehlo.while"(%t36, %933, %t37, %t38, %t39, %t40, %t41, %t42, %t43, %t44, %t45, %t46, %t47, %t48, %222, %arg14, %arg4, %arg5, %s780#2, %arg6, %arg7, %arg8, %arg9, %arg10, %arg11, %arg12, %arg13, %127) ({
    ^bb0(%c1658_0: tensor<i32>, %c1658_1: tensor<64x17x64xf32>, %c1658_2: tensor<2x64xf32>, %c1658_3: tensor<2x64x64xf32>, %c1658_4: tensor<2x3x64xf32>, %c1658_5: tensor<2x3x64x64xf32>, %c1658_6: tensor<2x128xf32>, %c1658_7: tensor<2x64x128xf32>, %c1658_8: tensor<2x64xf32>, %c1658_9: tensor<2x128x64xf32>, %c1658_10: tensor<2x64xf32>, %c1658_11: tensor<2x64xf32>, %c1658_12: tensor<2x64xf32>, %c1658_13: tensor<2x64xf32>, %c1658_14: tensor<2xi32>, %c1658_15: tensor<2x128x64xf32>, %c1658_16: tensor<2x64xf32>, %c1658_17: tensor<2x64xf32>, %c1658_18: tensor<2x64x17x64xf32>, %c1658_19: tensor<2x3x64x64xf32>, %c1658_20: tensor<2x3x64xf32>, %c1658_21: tensor<2x64x64xf32>, %c1658_22: tensor<2x64xf32>, %c1658_23: tensor<2x64xf32>, %c1658_24: tensor<2x64xf32>, %c1658_25: tensor<2x64x128xf32>, %c1658_26: tensor<2x128xf32>, %c1658_27: tensor<ui64>):
    %t49 = "stablehlo.constant"() <{value = dense<2> : tensor<i32>}> : () -> tensor<i32>
    %t50 = "stablehlo.compare"(%c1658_0, %t49) <{comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<i32>, tensor<i32>) -> tensor<i1>
    "stablehlo.return"(%t50) : (tensor<i1>) -> ()
    }, {
    ^bb0(%b1658_0: tensor<i32>, %b1658_1: tensor<64x17x64xf32>, %b1658_2: tensor<2x64xf32>, %b1658_3: tensor<2x64x64xf32>, %b1658_4: tensor<2x3x64xf32>, %b1658_5: tensor<2x3x64x64xf32>, %b1658_6: tensor<2x128xf32>, %b1658_7: tensor<2x64x128xf32>, %b1658_8: tensor<2x64xf32>, %b1658_9: tensor<2x128x64xf32>, %b1658_10: tensor<2x64xf32>, %b1658_11: tensor<2x64xf32>, %b1658_12: tensor<2x64xf32>, %b1658_13: tensor<2x64xf32>, %b1658_14: tensor<2xi32>, %b1658_15: tensor<2x128x64xf32>, %b1658_16: tensor<2x64xf32>, %b1658_17: tensor<2x64xf32>, %b1658_18: tensor<2x64x17x64xf32>, %b1658_19: tensor<2x3x64x64xf32>, %b1658_20: tensor<2x3x64xf32>, %b1658_21: tensor<2x64x64xf32>, %b1658_22: tensor<2x64xf32>, %b1658_23: tensor<2x64xf32>, %b1658_24: tensor<2x64xf32>, %b1658_25: tensor<2x64x128xf32>, %b1658_26: tensor<2x128xf32>, %b1658_27: tensor<ui64>):
    %t51 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %t52 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %t53 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %t54 = "stablehlo.subtract"(%t53, %b1658_0)  : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %t55 = "stablehlo.dynamic_slice"(%b1658_14, %t54) <{slice_sizes = array<i64: 1>}> : (tensor<2xi32>, tensor<i32>) -> tensor<1xi32>
    %t56 = "stablehlo.reshape"(%t55)  : (tensor<1xi32>) -> tensor<i32>
    %t57 = "stablehlo.dynamic_slice"(%b1658_15, %t54, %t52, %t52) <{slice_sizes = array<i64: 1, 128, 64>}> : (tensor<2x128x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x128x64xf32>
    %t58 = "stablehlo.reshape"(%t57)  : (tensor<1x128x64xf32>) -> tensor<128x64xf32>
    %t59 = "stablehlo.dynamic_slice"(%b1658_16, %t54, %t52) <{slice_sizes = array<i64: 1, 64>}> : (tensor<2x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>
    %t60 = "stablehlo.reshape"(%t59)  : (tensor<1x64xf32>) -> tensor<64xf32>
    %t61 = "stablehlo.dynamic_slice"(%b1658_17, %t54, %t52) <{slice_sizes = array<i64: 1, 64>}> : (tensor<2x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>
    %t62 = "stablehlo.reshape"(%t61)  : (tensor<1x64xf32>) -> tensor<64xf32>
    %t63 = "stablehlo.dynamic_slice"(%b1658_18, %t54, %t52, %t52, %t52) <{slice_sizes = array<i64: 1, 64, 17, 64>}> : (tensor<2x64x17x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x17x64xf32>
    %t64 = "stablehlo.reshape"(%t63)  : (tensor<1x64x17x64xf32>) -> tensor<64x17x64xf32>
    %t65 = "stablehlo.dynamic_slice"(%b1658_19, %t54, %t52, %t52, %t52) <{slice_sizes = array<i64: 1, 3, 64, 64>}> : (tensor<2x3x64x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x64x64xf32>
    %t66 = "stablehlo.reshape"(%t65)  : (tensor<1x3x64x64xf32>) -> tensor<3x64x64xf32>
    %t67 = "stablehlo.dynamic_slice"(%b1658_20, %t54, %t52, %t52) <{slice_sizes = array<i64: 1, 3, 64>}> : (tensor<2x3x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x64xf32>
    %t68 = "stablehlo.reshape"(%t67)  : (tensor<1x3x64xf32>) -> tensor<3x64xf32>
    %t69 = "stablehlo.dynamic_slice"(%b1658_21, %t54, %t52, %t52) <{slice_sizes = array<i64: 1, 64, 64>}> : (tensor<2x64x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x64xf32>
    %t70 = "stablehlo.reshape"(%t69)  : (tensor<1x64x64xf32>) -> tensor<64x64xf32>
    %t71 = "stablehlo.dynamic_slice"(%b1658_22, %t54, %t52) <{slice_sizes = array<i64: 1, 64>}> : (tensor<2x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>
    %t72 = "stablehlo.reshape"(%t71)  : (tensor<1x64xf32>) -> tensor<64xf32>
    %t73 = "stablehlo.dynamic_slice"(%b1658_23, %t54, %t52) <{slice_sizes = array<i64: 1, 64>}> : (tensor<2x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>
    %t74 = "stablehlo.reshape"(%t73)  : (tensor<1x64xf32>) -> tensor<64xf32>
    %t75 = "stablehlo.dynamic_slice"(%b1658_24, %t54, %t52) <{slice_sizes = array<i64: 1, 64>}> : (tensor<2x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>
    %t76 = "stablehlo.reshape"(%t75)  : (tensor<1x64xf32>) -> tensor<64xf32>
    %t77 = "stablehlo.dynamic_slice"(%b1658_25, %t54, %t52, %t52) <{slice_sizes = array<i64: 1, 64, 128>}> : (tensor<2x64x128xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x128xf32>
    %t78 = "stablehlo.reshape"(%t77)  : (tensor<1x64x128xf32>) -> tensor<64x128xf32>
    %t79 = "stablehlo.dynamic_slice"(%b1658_26, %t54, %t52) <{slice_sizes = array<i64: 1, 128>}> : (tensor<2x128xf32>, tensor<i32>, tensor<i32>) -> tensor<1x128xf32>
    %t80 = "stablehlo.reshape"(%t79)  : (tensor<1x128xf32>) -> tensor<128xf32>
    %942 = "sdy.sharding_constraint"(%b1658_1) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1642 = "stablehlo.constant"() <{value = dense<"0xCE98D5A0E7624145FDFE865CC3CC0492"> : tensor<2xui64>}> : () -> tensor<2xui64>
    %1637 = "stablehlo.dynamic_slice"(%1642, %t56) <{slice_sizes = array<i64: 1>}> : (tensor<2xui64>, tensor<i32>) -> tensor<1xui64>
    %1632 = "stablehlo.reshape"(%1637) : (tensor<1xui64>) -> tensor<ui64>
    %1623 = "stablehlo.xor"(%b1658_27, %1632) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1624 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %1610 = "stablehlo.add"(%1623, %1624) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1625 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1611 = "stablehlo.shift_right_logical"(%1610, %1625) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1598 = "stablehlo.xor"(%1610, %1611) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1599 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %1585 = "stablehlo.multiply"(%1598, %1599) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1600 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1586 = "stablehlo.shift_right_logical"(%1585, %1600) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1573 = "stablehlo.xor"(%1585, %1586) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1574 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %1558 = "stablehlo.multiply"(%1573, %1574) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1575 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1559 = "stablehlo.shift_right_logical"(%1558, %1575) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1541 = "stablehlo.xor"(%1558, %1559) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1519 = "stablehlo.broadcast_in_dim"(%1541) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %1542 = "stablehlo.iota"() <{iota_dimension = 2 : i64}> : () -> tensor<64x1x1xui64>
    %1560 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %1543 = "stablehlo.broadcast_in_dim"(%1560) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %1520 = "stablehlo.multiply"(%1542, %1543) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %1496 = "stablehlo.add"(%1519, %1520) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %1521 = "stablehlo.iota"() <{iota_dimension = 1 : i64}> : () -> tensor<64x1x1xui64>
    %1544 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %1522 = "stablehlo.broadcast_in_dim"(%1544) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %1497 = "stablehlo.multiply"(%1521, %1522) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %1476 = "stablehlo.add"(%1496, %1497) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %1498 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<64x1x1xui64>
    %1523 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %1499 = "stablehlo.broadcast_in_dim"(%1523) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %1477 = "stablehlo.multiply"(%1498, %1499) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %1458 = "stablehlo.add"(%1476, %1477) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %1478 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %1459 = "stablehlo.broadcast_in_dim"(%1478) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %1441 = "stablehlo.add"(%1458, %1459) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %1479 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1460 = "stablehlo.broadcast_in_dim"(%1479) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %1442 = "stablehlo.shift_right_logical"(%1441, %1460) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %1423 = "stablehlo.xor"(%1441, %1442) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %1443 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %1424 = "stablehlo.broadcast_in_dim"(%1443) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %1406 = "stablehlo.multiply"(%1423, %1424) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %1444 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1425 = "stablehlo.broadcast_in_dim"(%1444) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %1407 = "stablehlo.shift_right_logical"(%1406, %1425) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %1388 = "stablehlo.xor"(%1406, %1407) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %1408 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %1389 = "stablehlo.broadcast_in_dim"(%1408) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %1373 = "stablehlo.multiply"(%1388, %1389) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %1409 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1390 = "stablehlo.broadcast_in_dim"(%1409) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %1374 = "stablehlo.shift_right_logical"(%1373, %1390) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %1360 = "stablehlo.xor"(%1373, %1374) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %1375 = "stablehlo.constant"() <{value = dense<"0x2000000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1361 = "stablehlo.broadcast_in_dim"(%1375) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %1352 = "stablehlo.shift_right_logical"(%1360, %1361) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %1342 = "stablehlo.convert"(%1352) : (tensor<64x1x1xui64>) -> tensor<64x1x1xui32>
    %1343 = "stablehlo.constant"() <{value = dense<9> : tensor<64x1x1xui32>}> : () -> tensor<64x1x1xui32>
    %1323 = "stablehlo.shift_right_logical"(%1342, %1343) : (tensor<64x1x1xui32>, tensor<64x1x1xui32>) -> tensor<64x1x1xui32>
    %1324 = "stablehlo.constant"() <{value = dense<1065353216> : tensor<64x1x1xui32>}> : () -> tensor<64x1x1xui32>
    %1298 = "stablehlo.or"(%1323, %1324) : (tensor<64x1x1xui32>, tensor<64x1x1xui32>) -> tensor<64x1x1xui32>
    %1270 = "stablehlo.bitcast_convert"(%1298) : (tensor<64x1x1xui32>) -> tensor<64x1x1xf32>
    %1271 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<64x1x1xf32>}> : () -> tensor<64x1x1xf32>
    %1241 = "stablehlo.subtract"(%1270, %1271) : (tensor<64x1x1xf32>, tensor<64x1x1xf32>) -> tensor<64x1x1xf32>
    %1325 = "stablehlo.constant"() <{value = dense<"0x0000803F6666663F"> : tensor<2xf32>}> : () -> tensor<2xf32>
    %1299 = "stablehlo.dynamic_slice"(%1325, %t56) <{slice_sizes = array<i64: 1>}> : (tensor<2xf32>, tensor<i32>) -> tensor<1xf32>
    %1272 = "stablehlo.reshape"(%1299) : (tensor<1xf32>) -> tensor<f32>
    %1242 = "stablehlo.broadcast_in_dim"(%1272) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64x1x1xf32>
    %1211 = "stablehlo.compare"(%1241, %1242) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<64x1x1xf32>, tensor<64x1x1xf32>) -> tensor<64x1x1xi1>
    %1181 = "stablehlo.convert"(%1211) : (tensor<64x1x1xi1>) -> tensor<64x1x1xf32>
    %1273 = "stablehlo.constant"() <{value = dense<"0x0000803FE4388E3F"> : tensor<2xf32>}> : () -> tensor<2xf32>
    %1243 = "stablehlo.dynamic_slice"(%1273, %t56) <{slice_sizes = array<i64: 1>}> : (tensor<2xf32>, tensor<i32>) -> tensor<1xf32>
    %1212 = "stablehlo.reshape"(%1243) : (tensor<1xf32>) -> tensor<f32>
    %1182 = "stablehlo.broadcast_in_dim"(%1212) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64x1x1xf32>
    %1155 = "stablehlo.multiply"(%1181, %1182) : (tensor<64x1x1xf32>, tensor<64x1x1xf32>) -> tensor<64x1x1xf32>
    %1132 = "stablehlo.broadcast_in_dim"(%1155) <{broadcast_dimensions = array<i64: 0, 1, 2>}> : (tensor<64x1x1xf32>) -> tensor<64x17x64xf32>
    %943 = "stablehlo.multiply"(%942, %1132) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %944 = "sdy.sharding_constraint"(%943) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1638 = "stablehlo.constant"() <{value = dense<"0xABD5370045B13057DC579B3011ED614C"> : tensor<2xui64>}> : () -> tensor<2xui64>
    %1633 = "stablehlo.dynamic_slice"(%1638, %t56) <{slice_sizes = array<i64: 1>}> : (tensor<2xui64>, tensor<i32>) -> tensor<1xui64>
    %1626 = "stablehlo.reshape"(%1633) : (tensor<1xui64>) -> tensor<ui64>
    %1612 = "stablehlo.xor"(%b1658_27, %1626) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1613 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %1601 = "stablehlo.add"(%1612, %1613) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1614 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1602 = "stablehlo.shift_right_logical"(%1601, %1614) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1587 = "stablehlo.xor"(%1601, %1602) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1588 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %1576 = "stablehlo.multiply"(%1587, %1588) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1589 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1577 = "stablehlo.shift_right_logical"(%1576, %1589) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1561 = "stablehlo.xor"(%1576, %1577) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1562 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %1545 = "stablehlo.multiply"(%1561, %1562) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1563 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1546 = "stablehlo.shift_right_logical"(%1545, %1563) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1524 = "stablehlo.xor"(%1545, %1546) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1500 = "stablehlo.broadcast_in_dim"(%1524) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x64xui64>
    %1525 = "stablehlo.iota"() <{iota_dimension = 2 : i64}> : () -> tensor<64x17x64xui64>
    %1547 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %1526 = "stablehlo.broadcast_in_dim"(%1547) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x64xui64>
    %1501 = "stablehlo.multiply"(%1525, %1526) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %1480 = "stablehlo.add"(%1500, %1501) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %1502 = "stablehlo.iota"() <{iota_dimension = 1 : i64}> : () -> tensor<64x17x64xui64>
    %1527 = "stablehlo.constant"() <{value = dense<"0x40059FD25F6EDE8D"> : tensor<ui64>}> : () -> tensor<ui64>
    %1503 = "stablehlo.broadcast_in_dim"(%1527) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x64xui64>
    %1481 = "stablehlo.multiply"(%1502, %1503) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %1461 = "stablehlo.add"(%1480, %1481) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %1482 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<64x17x64xui64>
    %1504 = "stablehlo.constant"() <{value = dense<"0x40598FFC5C54C56B"> : tensor<ui64>}> : () -> tensor<ui64>
    %1483 = "stablehlo.broadcast_in_dim"(%1504) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x64xui64>
    %1462 = "stablehlo.multiply"(%1482, %1483) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %1445 = "stablehlo.add"(%1461, %1462) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %1463 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %1446 = "stablehlo.broadcast_in_dim"(%1463) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x64xui64>
    %1426 = "stablehlo.add"(%1445, %1446) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %1464 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1447 = "stablehlo.broadcast_in_dim"(%1464) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x64xui64>
    %1427 = "stablehlo.shift_right_logical"(%1426, %1447) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %1410 = "stablehlo.xor"(%1426, %1427) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %1428 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %1411 = "stablehlo.broadcast_in_dim"(%1428) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x64xui64>
    %1391 = "stablehlo.multiply"(%1410, %1411) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %1429 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1412 = "stablehlo.broadcast_in_dim"(%1429) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x64xui64>
    %1392 = "stablehlo.shift_right_logical"(%1391, %1412) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %1376 = "stablehlo.xor"(%1391, %1392) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %1393 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %1377 = "stablehlo.broadcast_in_dim"(%1393) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x64xui64>
    %1362 = "stablehlo.multiply"(%1376, %1377) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %1394 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1378 = "stablehlo.broadcast_in_dim"(%1394) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x64xui64>
    %1363 = "stablehlo.shift_right_logical"(%1362, %1378) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %1353 = "stablehlo.xor"(%1362, %1363) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %1364 = "stablehlo.constant"() <{value = dense<"0x2000000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1354 = "stablehlo.broadcast_in_dim"(%1364) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x64xui64>
    %1344 = "stablehlo.shift_right_logical"(%1353, %1354) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %1326 = "stablehlo.convert"(%1344) : (tensor<64x17x64xui64>) -> tensor<64x17x64xui32>
    %1327 = "stablehlo.constant"() <{value = dense<9> : tensor<64x17x64xui32>}> : () -> tensor<64x17x64xui32>
    %1300 = "stablehlo.shift_right_logical"(%1326, %1327) : (tensor<64x17x64xui32>, tensor<64x17x64xui32>) -> tensor<64x17x64xui32>
    %1301 = "stablehlo.constant"() <{value = dense<1065353216> : tensor<64x17x64xui32>}> : () -> tensor<64x17x64xui32>
    %1274 = "stablehlo.or"(%1300, %1301) : (tensor<64x17x64xui32>, tensor<64x17x64xui32>) -> tensor<64x17x64xui32>
    %1244 = "stablehlo.bitcast_convert"(%1274) : (tensor<64x17x64xui32>) -> tensor<64x17x64xf32>
    %1245 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<64x17x64xf32>}> : () -> tensor<64x17x64xf32>
    %1213 = "stablehlo.subtract"(%1244, %1245) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1214 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<64x17x64xf32>}> : () -> tensor<64x17x64xf32>
    %1183 = "stablehlo.compare"(%1213, %1214) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xi1>
    %1156 = "stablehlo.convert"(%1183) : (tensor<64x17x64xi1>) -> tensor<64x17x64xf32>
    %1157 = "stablehlo.constant"() <{value = dense<0x3F8E38E4> : tensor<64x17x64xf32>}> : () -> tensor<64x17x64xf32>
    %1133 = "stablehlo.multiply"(%1156, %1157) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %945 = "stablehlo.multiply"(%944, %1133) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %946 = "sdy.sharding_constraint"(%t58) <{sharding = #sdy.sharding<@mesh, [{"model"}, {}]>}> : (tensor<128x64xf32>) -> tensor<128x64xf32>
    %947 = "stablehlo.dot_general"(%945, %946) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x17x64xf32>, tensor<128x64xf32>) -> tensor<64x17x128xf32>
    %1154 = "sdy.sharding_constraint"(%t60) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %1177 = "sdy.sharding_constraint"(%t62) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %1238 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1208 = "stablehlo.reduce"(%t64, %1238) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x17x64xf32>, tensor<f32>) -> tensor<64x17xf32>
    %1209 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<64x17xf32>}> : () -> tensor<64x17xf32>
    %1179 = "stablehlo.multiply"(%1208, %1209) : (tensor<64x17xf32>, tensor<64x17xf32>) -> tensor<64x17xf32>
    %1287 = "stablehlo.broadcast_in_dim"(%1179) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x17xf32>) -> tensor<64x17x64xf32>
    %1266 = "stablehlo.subtract"(%t64, %1287) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1328 = "stablehlo.broadcast_in_dim"(%1179) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x17xf32>) -> tensor<64x17x64xf32>
    %1312 = "stablehlo.subtract"(%t64, %1328) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1288 = "stablehlo.multiply"(%1312, %1312) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1289 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1268 = "stablehlo.reduce"(%1288, %1289) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x17x64xf32>, tensor<f32>) -> tensor<64x17xf32>
    %1269 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<64x17xf32>}> : () -> tensor<64x17xf32>
    %1239 = "stablehlo.multiply"(%1268, %1269) : (tensor<64x17xf32>, tensor<64x17xf32>) -> tensor<64x17xf32>
    %1240 = "stablehlo.constant"() <{value = dense<0x358637BD> : tensor<64x17xf32>}> : () -> tensor<64x17xf32>
    %1210 = "stablehlo.add"(%1239, %1240) : (tensor<64x17xf32>, tensor<64x17xf32>) -> tensor<64x17xf32>
    %1180 = "stablehlo.rsqrt"(%1210) : (tensor<64x17xf32>) -> tensor<64x17xf32>
    %1267 = "stablehlo.broadcast_in_dim"(%1180) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x17xf32>) -> tensor<64x17x64xf32>
    %1236 = "stablehlo.multiply"(%1266, %1267) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1237 = "stablehlo.broadcast_in_dim"(%1154) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<64x17x64xf32>
    %1206 = "stablehlo.multiply"(%1236, %1237) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1207 = "stablehlo.broadcast_in_dim"(%1177) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<64x17x64xf32>
    %1178 = "stablehlo.add"(%1206, %1207) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1150 = "sdy.sharding_constraint"(%1178) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1203 = "stablehlo.slice"(%t66) <{start_indices = array<i64: 0, 0, 0>, limit_indices = array<i64: 1, 64, 64>, strides = array<i64: 1, 1, 1>}> : (tensor<3x64x64xf32>) -> tensor<1x64x64xf32>
    %1204 = "stablehlo.slice"(%t66) <{start_indices = array<i64: 1, 0, 0>, limit_indices = array<i64: 2, 64, 64>, strides = array<i64: 1, 1, 1>}> : (tensor<3x64x64xf32>) -> tensor<1x64x64xf32>
    %1205 = "stablehlo.slice"(%t66) <{start_indices = array<i64: 2, 0, 0>, limit_indices = array<i64: 3, 64, 64>, strides = array<i64: 1, 1, 1>}> : (tensor<3x64x64xf32>) -> tensor<1x64x64xf32>
    %1152 = "stablehlo.reshape"(%1203) : (tensor<1x64x64xf32>) -> tensor<64x64xf32>
    %1315 = "stablehlo.slice"(%t68) <{start_indices = array<i64: 0, 0>, limit_indices = array<i64: 1, 64>, strides = array<i64: 1, 1>}> : (tensor<3x64xf32>) -> tensor<1x64xf32>
    %1316 = "stablehlo.slice"(%t68) <{start_indices = array<i64: 1, 0>, limit_indices = array<i64: 2, 64>, strides = array<i64: 1, 1>}> : (tensor<3x64xf32>) -> tensor<1x64xf32>
    %1317 = "stablehlo.slice"(%t68) <{start_indices = array<i64: 2, 0>, limit_indices = array<i64: 3, 64>, strides = array<i64: 1, 1>}> : (tensor<3x64xf32>) -> tensor<1x64xf32>
    %1290 = "stablehlo.reshape"(%1315) : (tensor<1x64xf32>) -> tensor<64xf32>
    %1329 = "sdy.sharding_constraint"(%1152) <{sharding = #sdy.sharding<@mesh, [{}, {"model"}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %1313 = "stablehlo.dot_general"(%1150, %1329) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x17x64xf32>, tensor<64x64xf32>) -> tensor<64x17x64xf32>
    %1330 = "sdy.sharding_constraint"(%1290) <{sharding = #sdy.sharding<@mesh, [{"model"}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %1314 = "stablehlo.broadcast_in_dim"(%1330) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<64x17x64xf32>
    %1291 = "stablehlo.add"(%1313, %1314) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1232 = "stablehlo.reshape"(%1291) : (tensor<64x17x64xf32>) -> tensor<64x17x4x16xf32>
    %1202 = "sdy.sharding_constraint"(%1232) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {"model"}, {}]>}> : (tensor<64x17x4x16xf32>) -> tensor<64x17x4x16xf32>
    %1175 = "stablehlo.transpose"(%1202) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<64x17x4x16xf32>) -> tensor<64x4x17x16xf32>
    %1148 = "stablehlo.constant"() <{value = dense<0x3E800000> : tensor<64x4x17x16xf32>}> : () -> tensor<64x4x17x16xf32>
    %1147 = "stablehlo.multiply"(%1175, %1148) : (tensor<64x4x17x16xf32>, tensor<64x4x17x16xf32>) -> tensor<64x4x17x16xf32>
    %1151 = "stablehlo.reshape"(%1204) : (tensor<1x64x64xf32>) -> tensor<64x64xf32>
    %1262 = "stablehlo.reshape"(%1316) : (tensor<1x64xf32>) -> tensor<64xf32>
    %1318 = "sdy.sharding_constraint"(%1151) <{sharding = #sdy.sharding<@mesh, [{}, {"model"}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %1293 = "stablehlo.dot_general"(%1150, %1318) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x17x64xf32>, tensor<64x64xf32>) -> tensor<64x17x64xf32>
    %1319 = "sdy.sharding_constraint"(%1262) <{sharding = #sdy.sharding<@mesh, [{"model"}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %1294 = "stablehlo.broadcast_in_dim"(%1319) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<64x17x64xf32>
    %1263 = "stablehlo.add"(%1293, %1294) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1201 = "stablehlo.reshape"(%1263) : (tensor<64x17x64xf32>) -> tensor<64x17x4x16xf32>
    %1174 = "sdy.sharding_constraint"(%1201) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {"model"}, {}]>}> : (tensor<64x17x4x16xf32>) -> tensor<64x17x4x16xf32>
    %1146 = "stablehlo.transpose"(%1174) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<64x17x4x16xf32>) -> tensor<64x4x17x16xf32>
    %1172 = "stablehlo.dot_general"(%1147, %1146) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x4x17x16xf32>, tensor<64x4x17x16xf32>) -> tensor<64x4x17x17xf32>
    %1320 = "stablehlo.constant"() <{value = dense<0xFF800000> : tensor<f32>}> : () -> tensor<f32>
    %1295 = "stablehlo.reduce"(%1172, %1320) <{dimensions = array<i64: 3>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.maximum"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x4x17x17xf32>, tensor<f32>) -> tensor<64x4x17xf32>
    %1264 = "stablehlo.broadcast_in_dim"(%1295) <{broadcast_dimensions = array<i64: 0, 1, 2>}> : (tensor<64x4x17xf32>) -> tensor<64x4x17x17xf32>
    %1234 = "stablehlo.subtract"(%1172, %1264) : (tensor<64x4x17x17xf32>, tensor<64x4x17x17xf32>) -> tensor<64x4x17x17xf32>
    %1199 = "stablehlo.exponential"(%1234) : (tensor<64x4x17x17xf32>) -> tensor<64x4x17x17xf32>
    %1265 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1235 = "stablehlo.reduce"(%1199, %1265) <{dimensions = array<i64: 3>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x4x17x17xf32>, tensor<f32>) -> tensor<64x4x17xf32>
    %1200 = "stablehlo.broadcast_in_dim"(%1235) <{broadcast_dimensions = array<i64: 0, 1, 2>}> : (tensor<64x4x17xf32>) -> tensor<64x4x17x17xf32>
    %1173 = "stablehlo.divide"(%1199, %1200) : (tensor<64x4x17x17xf32>, tensor<64x4x17x17xf32>) -> tensor<64x4x17x17xf32>
    %1149 = "stablehlo.reshape"(%1205) : (tensor<1x64x64xf32>) -> tensor<64x64xf32>
    %1259 = "stablehlo.reshape"(%1317) : (tensor<1x64xf32>) -> tensor<64xf32>
    %1321 = "sdy.sharding_constraint"(%1149) <{sharding = #sdy.sharding<@mesh, [{}, {"model"}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %1296 = "stablehlo.dot_general"(%1150, %1321) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x17x64xf32>, tensor<64x64xf32>) -> tensor<64x17x64xf32>
    %1322 = "sdy.sharding_constraint"(%1259) <{sharding = #sdy.sharding<@mesh, [{"model"}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %1297 = "stablehlo.broadcast_in_dim"(%1322) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<64x17x64xf32>
    %1260 = "stablehlo.add"(%1296, %1297) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1198 = "stablehlo.reshape"(%1260) : (tensor<64x17x64xf32>) -> tensor<64x17x4x16xf32>
    %1171 = "sdy.sharding_constraint"(%1198) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {"model"}, {}]>}> : (tensor<64x17x4x16xf32>) -> tensor<64x17x4x16xf32>
    %1144 = "stablehlo.transpose"(%1171) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<64x17x4x16xf32>) -> tensor<64x4x17x16xf32>
    %1230 = "stablehlo.dot_general"(%1173, %1144) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x4x17x17xf32>, tensor<64x4x17x16xf32>) -> tensor<64x4x17x16xf32>
    %1197 = "stablehlo.transpose"(%1230) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<64x4x17x16xf32>) -> tensor<64x17x4x16xf32>
    %1170 = "sdy.sharding_constraint"(%1197) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {"model"}, {}]>}> : (tensor<64x17x4x16xf32>) -> tensor<64x17x4x16xf32>
    %1143 = "stablehlo.reshape"(%1170) : (tensor<64x17x4x16xf32>) -> tensor<64x17x64xf32>
    %1345 = "sdy.sharding_constraint"(%t70) <{sharding = #sdy.sharding<@mesh, [{"model"}, {}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %1331 = "stablehlo.dot_general"(%1143, %1345) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x17x64xf32>, tensor<64x64xf32>) -> tensor<64x17x64xf32>
    %1346 = "sdy.sharding_constraint"(%t72) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %1332 = "stablehlo.broadcast_in_dim"(%1346) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<64x17x64xf32>
    %1302 = "stablehlo.add"(%1331, %1332) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1639 = "stablehlo.constant"() <{value = dense<"0xF12B2AB95B9B32D50A3042AB1B78A0A7"> : tensor<2xui64>}> : () -> tensor<2xui64>
    %1634 = "stablehlo.dynamic_slice"(%1639, %t56) <{slice_sizes = array<i64: 1>}> : (tensor<2xui64>, tensor<i32>) -> tensor<1xui64>
    %1627 = "stablehlo.reshape"(%1634) : (tensor<1xui64>) -> tensor<ui64>
    %1615 = "stablehlo.xor"(%b1658_27, %1627) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1616 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %1603 = "stablehlo.add"(%1615, %1616) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1617 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1604 = "stablehlo.shift_right_logical"(%1603, %1617) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1590 = "stablehlo.xor"(%1603, %1604) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1591 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %1578 = "stablehlo.multiply"(%1590, %1591) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1592 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1579 = "stablehlo.shift_right_logical"(%1578, %1592) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1564 = "stablehlo.xor"(%1578, %1579) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1565 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %1548 = "stablehlo.multiply"(%1564, %1565) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1566 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1549 = "stablehlo.shift_right_logical"(%1548, %1566) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1528 = "stablehlo.xor"(%1548, %1549) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1505 = "stablehlo.broadcast_in_dim"(%1528) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x64xui64>
    %1529 = "stablehlo.iota"() <{iota_dimension = 2 : i64}> : () -> tensor<64x17x64xui64>
    %1550 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %1530 = "stablehlo.broadcast_in_dim"(%1550) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x64xui64>
    %1506 = "stablehlo.multiply"(%1529, %1530) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %1484 = "stablehlo.add"(%1505, %1506) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %1507 = "stablehlo.iota"() <{iota_dimension = 1 : i64}> : () -> tensor<64x17x64xui64>
    %1531 = "stablehlo.constant"() <{value = dense<"0x40059FD25F6EDE8D"> : tensor<ui64>}> : () -> tensor<ui64>
    %1508 = "stablehlo.broadcast_in_dim"(%1531) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x64xui64>
    %1485 = "stablehlo.multiply"(%1507, %1508) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %1465 = "stablehlo.add"(%1484, %1485) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %1486 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<64x17x64xui64>
    %1509 = "stablehlo.constant"() <{value = dense<"0x40598FFC5C54C56B"> : tensor<ui64>}> : () -> tensor<ui64>
    %1487 = "stablehlo.broadcast_in_dim"(%1509) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x64xui64>
    %1466 = "stablehlo.multiply"(%1486, %1487) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %1448 = "stablehlo.add"(%1465, %1466) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %1467 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %1449 = "stablehlo.broadcast_in_dim"(%1467) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x64xui64>
    %1430 = "stablehlo.add"(%1448, %1449) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %1468 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1450 = "stablehlo.broadcast_in_dim"(%1468) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x64xui64>
    %1431 = "stablehlo.shift_right_logical"(%1430, %1450) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %1413 = "stablehlo.xor"(%1430, %1431) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %1432 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %1414 = "stablehlo.broadcast_in_dim"(%1432) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x64xui64>
    %1395 = "stablehlo.multiply"(%1413, %1414) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %1433 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1415 = "stablehlo.broadcast_in_dim"(%1433) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x64xui64>
    %1396 = "stablehlo.shift_right_logical"(%1395, %1415) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %1379 = "stablehlo.xor"(%1395, %1396) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %1397 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %1380 = "stablehlo.broadcast_in_dim"(%1397) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x64xui64>
    %1365 = "stablehlo.multiply"(%1379, %1380) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %1398 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1381 = "stablehlo.broadcast_in_dim"(%1398) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x64xui64>
    %1366 = "stablehlo.shift_right_logical"(%1365, %1381) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %1355 = "stablehlo.xor"(%1365, %1366) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %1367 = "stablehlo.constant"() <{value = dense<"0x2000000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1356 = "stablehlo.broadcast_in_dim"(%1367) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x64xui64>
    %1347 = "stablehlo.shift_right_logical"(%1355, %1356) : (tensor<64x17x64xui64>, tensor<64x17x64xui64>) -> tensor<64x17x64xui64>
    %1333 = "stablehlo.convert"(%1347) : (tensor<64x17x64xui64>) -> tensor<64x17x64xui32>
    %1334 = "stablehlo.constant"() <{value = dense<9> : tensor<64x17x64xui32>}> : () -> tensor<64x17x64xui32>
    %1303 = "stablehlo.shift_right_logical"(%1333, %1334) : (tensor<64x17x64xui32>, tensor<64x17x64xui32>) -> tensor<64x17x64xui32>
    %1304 = "stablehlo.constant"() <{value = dense<1065353216> : tensor<64x17x64xui32>}> : () -> tensor<64x17x64xui32>
    %1286 = "stablehlo.or"(%1303, %1304) : (tensor<64x17x64xui32>, tensor<64x17x64xui32>) -> tensor<64x17x64xui32>
    %1257 = "stablehlo.bitcast_convert"(%1286) : (tensor<64x17x64xui32>) -> tensor<64x17x64xf32>
    %1258 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<64x17x64xf32>}> : () -> tensor<64x17x64xf32>
    %1228 = "stablehlo.subtract"(%1257, %1258) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1229 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<64x17x64xf32>}> : () -> tensor<64x17x64xf32>
    %1196 = "stablehlo.compare"(%1228, %1229) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xi1>
    %1168 = "stablehlo.convert"(%1196) : (tensor<64x17x64xi1>) -> tensor<64x17x64xf32>
    %1169 = "stablehlo.constant"() <{value = dense<0x3F8E38E4> : tensor<64x17x64xf32>}> : () -> tensor<64x17x64xf32>
    %1142 = "stablehlo.multiply"(%1168, %1169) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1246 = "stablehlo.multiply"(%1302, %1142) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1218 = "sdy.sharding_constraint"(%1246) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1643 = "stablehlo.constant"() <{value = dense<"0x27DDFA9D93B989F02CB1D8F9D774FCB8"> : tensor<2xui64>}> : () -> tensor<2xui64>
    %1640 = "stablehlo.dynamic_slice"(%1643, %t56) <{slice_sizes = array<i64: 1>}> : (tensor<2xui64>, tensor<i32>) -> tensor<1xui64>
    %1635 = "stablehlo.reshape"(%1640) : (tensor<1xui64>) -> tensor<ui64>
    %1628 = "stablehlo.xor"(%b1658_27, %1635) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1629 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %1618 = "stablehlo.add"(%1628, %1629) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1630 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1619 = "stablehlo.shift_right_logical"(%1618, %1630) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1605 = "stablehlo.xor"(%1618, %1619) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1606 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %1593 = "stablehlo.multiply"(%1605, %1606) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1607 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1594 = "stablehlo.shift_right_logical"(%1593, %1607) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1580 = "stablehlo.xor"(%1593, %1594) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1581 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %1567 = "stablehlo.multiply"(%1580, %1581) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1582 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1568 = "stablehlo.shift_right_logical"(%1567, %1582) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1551 = "stablehlo.xor"(%1567, %1568) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1532 = "stablehlo.broadcast_in_dim"(%1551) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %1552 = "stablehlo.iota"() <{iota_dimension = 2 : i64}> : () -> tensor<64x1x1xui64>
    %1569 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %1553 = "stablehlo.broadcast_in_dim"(%1569) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %1533 = "stablehlo.multiply"(%1552, %1553) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %1510 = "stablehlo.add"(%1532, %1533) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %1534 = "stablehlo.iota"() <{iota_dimension = 1 : i64}> : () -> tensor<64x1x1xui64>
    %1554 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %1535 = "stablehlo.broadcast_in_dim"(%1554) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %1511 = "stablehlo.multiply"(%1534, %1535) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %1488 = "stablehlo.add"(%1510, %1511) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %1512 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<64x1x1xui64>
    %1536 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %1513 = "stablehlo.broadcast_in_dim"(%1536) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %1489 = "stablehlo.multiply"(%1512, %1513) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %1469 = "stablehlo.add"(%1488, %1489) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %1490 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %1470 = "stablehlo.broadcast_in_dim"(%1490) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %1451 = "stablehlo.add"(%1469, %1470) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %1491 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1471 = "stablehlo.broadcast_in_dim"(%1491) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %1452 = "stablehlo.shift_right_logical"(%1451, %1471) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %1434 = "stablehlo.xor"(%1451, %1452) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %1453 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %1435 = "stablehlo.broadcast_in_dim"(%1453) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %1416 = "stablehlo.multiply"(%1434, %1435) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %1454 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1436 = "stablehlo.broadcast_in_dim"(%1454) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %1417 = "stablehlo.shift_right_logical"(%1416, %1436) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %1399 = "stablehlo.xor"(%1416, %1417) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %1418 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %1400 = "stablehlo.broadcast_in_dim"(%1418) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %1382 = "stablehlo.multiply"(%1399, %1400) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %1419 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1401 = "stablehlo.broadcast_in_dim"(%1419) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %1383 = "stablehlo.shift_right_logical"(%1382, %1401) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %1368 = "stablehlo.xor"(%1382, %1383) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %1384 = "stablehlo.constant"() <{value = dense<"0x2000000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1369 = "stablehlo.broadcast_in_dim"(%1384) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %1357 = "stablehlo.shift_right_logical"(%1368, %1369) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %1348 = "stablehlo.convert"(%1357) : (tensor<64x1x1xui64>) -> tensor<64x1x1xui32>
    %1349 = "stablehlo.constant"() <{value = dense<9> : tensor<64x1x1xui32>}> : () -> tensor<64x1x1xui32>
    %1335 = "stablehlo.shift_right_logical"(%1348, %1349) : (tensor<64x1x1xui32>, tensor<64x1x1xui32>) -> tensor<64x1x1xui32>
    %1336 = "stablehlo.constant"() <{value = dense<1065353216> : tensor<64x1x1xui32>}> : () -> tensor<64x1x1xui32>
    %1305 = "stablehlo.or"(%1335, %1336) : (tensor<64x1x1xui32>, tensor<64x1x1xui32>) -> tensor<64x1x1xui32>
    %1276 = "stablehlo.bitcast_convert"(%1305) : (tensor<64x1x1xui32>) -> tensor<64x1x1xf32>
    %1277 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<64x1x1xf32>}> : () -> tensor<64x1x1xf32>
    %1247 = "stablehlo.subtract"(%1276, %1277) : (tensor<64x1x1xf32>, tensor<64x1x1xf32>) -> tensor<64x1x1xf32>
    %1337 = "stablehlo.constant"() <{value = dense<"0x0000803F6666663F"> : tensor<2xf32>}> : () -> tensor<2xf32>
    %1306 = "stablehlo.dynamic_slice"(%1337, %t56) <{slice_sizes = array<i64: 1>}> : (tensor<2xf32>, tensor<i32>) -> tensor<1xf32>
    %1278 = "stablehlo.reshape"(%1306) : (tensor<1xf32>) -> tensor<f32>
    %1248 = "stablehlo.broadcast_in_dim"(%1278) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64x1x1xf32>
    %1226 = "stablehlo.compare"(%1247, %1248) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<64x1x1xf32>, tensor<64x1x1xf32>) -> tensor<64x1x1xi1>
    %1194 = "stablehlo.convert"(%1226) : (tensor<64x1x1xi1>) -> tensor<64x1x1xf32>
    %1279 = "stablehlo.constant"() <{value = dense<"0x0000803FE4388E3F"> : tensor<2xf32>}> : () -> tensor<2xf32>
    %1249 = "stablehlo.dynamic_slice"(%1279, %t56) <{slice_sizes = array<i64: 1>}> : (tensor<2xf32>, tensor<i32>) -> tensor<1xf32>
    %1227 = "stablehlo.reshape"(%1249) : (tensor<1xf32>) -> tensor<f32>
    %1195 = "stablehlo.broadcast_in_dim"(%1227) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64x1x1xf32>
    %1167 = "stablehlo.multiply"(%1194, %1195) : (tensor<64x1x1xf32>, tensor<64x1x1xf32>) -> tensor<64x1x1xf32>
    %1141 = "stablehlo.broadcast_in_dim"(%1167) <{broadcast_dimensions = array<i64: 0, 1, 2>}> : (tensor<64x1x1xf32>) -> tensor<64x17x64xf32>
    %1186 = "stablehlo.multiply"(%1218, %1141) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1162 = "stablehlo.add"(%t64, %1186) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1139 = "sdy.sharding_constraint"(%1162) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1140 = "sdy.sharding_constraint"(%t74) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %1163 = "sdy.sharding_constraint"(%t76) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %1221 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1189 = "stablehlo.reduce"(%1139, %1221) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x17x64xf32>, tensor<f32>) -> tensor<64x17xf32>
    %1190 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<64x17xf32>}> : () -> tensor<64x17xf32>
    %1165 = "stablehlo.multiply"(%1189, %1190) : (tensor<64x17xf32>, tensor<64x17xf32>) -> tensor<64x17xf32>
    %1280 = "stablehlo.broadcast_in_dim"(%1165) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x17xf32>) -> tensor<64x17x64xf32>
    %1250 = "stablehlo.subtract"(%1139, %1280) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1338 = "stablehlo.broadcast_in_dim"(%1165) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x17xf32>) -> tensor<64x17x64xf32>
    %1307 = "stablehlo.subtract"(%1139, %1338) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1281 = "stablehlo.multiply"(%1307, %1307) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1282 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1252 = "stablehlo.reduce"(%1281, %1282) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x17x64xf32>, tensor<f32>) -> tensor<64x17xf32>
    %1253 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<64x17xf32>}> : () -> tensor<64x17xf32>
    %1222 = "stablehlo.multiply"(%1252, %1253) : (tensor<64x17xf32>, tensor<64x17xf32>) -> tensor<64x17xf32>
    %1223 = "stablehlo.constant"() <{value = dense<0x358637BD> : tensor<64x17xf32>}> : () -> tensor<64x17xf32>
    %1191 = "stablehlo.add"(%1222, %1223) : (tensor<64x17xf32>, tensor<64x17xf32>) -> tensor<64x17xf32>
    %1166 = "stablehlo.rsqrt"(%1191) : (tensor<64x17xf32>) -> tensor<64x17xf32>
    %1251 = "stablehlo.broadcast_in_dim"(%1166) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x17xf32>) -> tensor<64x17x64xf32>
    %1219 = "stablehlo.multiply"(%1250, %1251) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1220 = "stablehlo.broadcast_in_dim"(%1140) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<64x17x64xf32>
    %1187 = "stablehlo.multiply"(%1219, %1220) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1188 = "stablehlo.broadcast_in_dim"(%1163) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<64x17x64xf32>
    %1164 = "stablehlo.add"(%1187, %1188) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1137 = "sdy.sharding_constraint"(%1164) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1224 = "sdy.sharding_constraint"(%t78) <{sharding = #sdy.sharding<@mesh, [{}, {"model"}]>}> : (tensor<64x128xf32>) -> tensor<64x128xf32>
    %1192 = "stablehlo.dot_general"(%1137, %1224) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x17x64xf32>, tensor<64x128xf32>) -> tensor<64x17x128xf32>
    %1225 = "sdy.sharding_constraint"(%t80) <{sharding = #sdy.sharding<@mesh, [{"model"}]>}> : (tensor<128xf32>) -> tensor<128xf32>
    %1193 = "stablehlo.broadcast_in_dim"(%1225) <{broadcast_dimensions = array<i64: 2>}> : (tensor<128xf32>) -> tensor<64x17x128xf32>
    %1161 = "stablehlo.add"(%1192, %1193) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %1350 = "stablehlo.constant"() <{value = dense<0x3F3504F3> : tensor<64x17x128xf32>}> : () -> tensor<64x17x128xf32>
    %1339 = "stablehlo.multiply"(%1161, %1350) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %1308 = "chlo.erf"(%1339) : (tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %1309 = "stablehlo.constant"() <{value = dense<0x3F000000> : tensor<64x17x128xf32>}> : () -> tensor<64x17x128xf32>
    %1283 = "stablehlo.multiply"(%1308, %1309) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %1284 = "stablehlo.constant"() <{value = dense<0x3F000000> : tensor<64x17x128xf32>}> : () -> tensor<64x17x128xf32>
    %1254 = "stablehlo.add"(%1283, %1284) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %1215 = "stablehlo.multiply"(%1161, %1254) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %1160 = "sdy.sharding_constraint"(%1215) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {"model"}]>}> : (tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %1641 = "stablehlo.constant"() <{value = dense<"0xEAAC7DF952804EA8B7A5C3652C538AB3"> : tensor<2xui64>}> : () -> tensor<2xui64>
    %1636 = "stablehlo.dynamic_slice"(%1641, %t56) <{slice_sizes = array<i64: 1>}> : (tensor<2xui64>, tensor<i32>) -> tensor<1xui64>
    %1631 = "stablehlo.reshape"(%1636) : (tensor<1xui64>) -> tensor<ui64>
    %1620 = "stablehlo.xor"(%b1658_27, %1631) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1621 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %1608 = "stablehlo.add"(%1620, %1621) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1622 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1609 = "stablehlo.shift_right_logical"(%1608, %1622) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1595 = "stablehlo.xor"(%1608, %1609) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1596 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %1583 = "stablehlo.multiply"(%1595, %1596) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1597 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1584 = "stablehlo.shift_right_logical"(%1583, %1597) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1570 = "stablehlo.xor"(%1583, %1584) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1571 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %1555 = "stablehlo.multiply"(%1570, %1571) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1572 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1556 = "stablehlo.shift_right_logical"(%1555, %1572) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1537 = "stablehlo.xor"(%1555, %1556) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1514 = "stablehlo.broadcast_in_dim"(%1537) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x128xui64>
    %1538 = "stablehlo.iota"() <{iota_dimension = 2 : i64}> : () -> tensor<64x17x128xui64>
    %1557 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %1539 = "stablehlo.broadcast_in_dim"(%1557) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x128xui64>
    %1515 = "stablehlo.multiply"(%1538, %1539) : (tensor<64x17x128xui64>, tensor<64x17x128xui64>) -> tensor<64x17x128xui64>
    %1492 = "stablehlo.add"(%1514, %1515) : (tensor<64x17x128xui64>, tensor<64x17x128xui64>) -> tensor<64x17x128xui64>
    %1516 = "stablehlo.iota"() <{iota_dimension = 1 : i64}> : () -> tensor<64x17x128xui64>
    %1540 = "stablehlo.constant"() <{value = dense<"0x800A3EA5BFDCBC1B"> : tensor<ui64>}> : () -> tensor<ui64>
    %1517 = "stablehlo.broadcast_in_dim"(%1540) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x128xui64>
    %1493 = "stablehlo.multiply"(%1516, %1517) : (tensor<64x17x128xui64>, tensor<64x17x128xui64>) -> tensor<64x17x128xui64>
    %1472 = "stablehlo.add"(%1492, %1493) : (tensor<64x17x128xui64>, tensor<64x17x128xui64>) -> tensor<64x17x128xui64>
    %1494 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<64x17x128xui64>
    %1518 = "stablehlo.constant"() <{value = dense<"0x80B21EF9B9A88AD7"> : tensor<ui64>}> : () -> tensor<ui64>
    %1495 = "stablehlo.broadcast_in_dim"(%1518) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x128xui64>
    %1473 = "stablehlo.multiply"(%1494, %1495) : (tensor<64x17x128xui64>, tensor<64x17x128xui64>) -> tensor<64x17x128xui64>
    %1455 = "stablehlo.add"(%1472, %1473) : (tensor<64x17x128xui64>, tensor<64x17x128xui64>) -> tensor<64x17x128xui64>
    %1474 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %1456 = "stablehlo.broadcast_in_dim"(%1474) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x128xui64>
    %1437 = "stablehlo.add"(%1455, %1456) : (tensor<64x17x128xui64>, tensor<64x17x128xui64>) -> tensor<64x17x128xui64>
    %1475 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1457 = "stablehlo.broadcast_in_dim"(%1475) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x128xui64>
    %1438 = "stablehlo.shift_right_logical"(%1437, %1457) : (tensor<64x17x128xui64>, tensor<64x17x128xui64>) -> tensor<64x17x128xui64>
    %1420 = "stablehlo.xor"(%1437, %1438) : (tensor<64x17x128xui64>, tensor<64x17x128xui64>) -> tensor<64x17x128xui64>
    %1439 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %1421 = "stablehlo.broadcast_in_dim"(%1439) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x128xui64>
    %1402 = "stablehlo.multiply"(%1420, %1421) : (tensor<64x17x128xui64>, tensor<64x17x128xui64>) -> tensor<64x17x128xui64>
    %1440 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1422 = "stablehlo.broadcast_in_dim"(%1440) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x128xui64>
    %1403 = "stablehlo.shift_right_logical"(%1402, %1422) : (tensor<64x17x128xui64>, tensor<64x17x128xui64>) -> tensor<64x17x128xui64>
    %1385 = "stablehlo.xor"(%1402, %1403) : (tensor<64x17x128xui64>, tensor<64x17x128xui64>) -> tensor<64x17x128xui64>
    %1404 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %1386 = "stablehlo.broadcast_in_dim"(%1404) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x128xui64>
    %1370 = "stablehlo.multiply"(%1385, %1386) : (tensor<64x17x128xui64>, tensor<64x17x128xui64>) -> tensor<64x17x128xui64>
    %1405 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1387 = "stablehlo.broadcast_in_dim"(%1405) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x128xui64>
    %1371 = "stablehlo.shift_right_logical"(%1370, %1387) : (tensor<64x17x128xui64>, tensor<64x17x128xui64>) -> tensor<64x17x128xui64>
    %1358 = "stablehlo.xor"(%1370, %1371) : (tensor<64x17x128xui64>, tensor<64x17x128xui64>) -> tensor<64x17x128xui64>
    %1372 = "stablehlo.constant"() <{value = dense<"0x2000000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1359 = "stablehlo.broadcast_in_dim"(%1372) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x17x128xui64>
    %1351 = "stablehlo.shift_right_logical"(%1358, %1359) : (tensor<64x17x128xui64>, tensor<64x17x128xui64>) -> tensor<64x17x128xui64>
    %1340 = "stablehlo.convert"(%1351) : (tensor<64x17x128xui64>) -> tensor<64x17x128xui32>
    %1341 = "stablehlo.constant"() <{value = dense<9> : tensor<64x17x128xui32>}> : () -> tensor<64x17x128xui32>
    %1310 = "stablehlo.shift_right_logical"(%1340, %1341) : (tensor<64x17x128xui32>, tensor<64x17x128xui32>) -> tensor<64x17x128xui32>
    %1311 = "stablehlo.constant"() <{value = dense<1065353216> : tensor<64x17x128xui32>}> : () -> tensor<64x17x128xui32>
    %1285 = "stablehlo.or"(%1310, %1311) : (tensor<64x17x128xui32>, tensor<64x17x128xui32>) -> tensor<64x17x128xui32>
    %1255 = "stablehlo.bitcast_convert"(%1285) : (tensor<64x17x128xui32>) -> tensor<64x17x128xf32>
    %1256 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<64x17x128xf32>}> : () -> tensor<64x17x128xf32>
    %1216 = "stablehlo.subtract"(%1255, %1256) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %1217 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<64x17x128xf32>}> : () -> tensor<64x17x128xf32>
    %1185 = "stablehlo.compare"(%1216, %1217) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xi1>
    %1158 = "stablehlo.convert"(%1185) : (tensor<64x17x128xi1>) -> tensor<64x17x128xf32>
    %1159 = "stablehlo.constant"() <{value = dense<0x3F8E38E4> : tensor<64x17x128xf32>}> : () -> tensor<64x17x128xf32>
    %1135 = "stablehlo.multiply"(%1158, %1159) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %1134 = "stablehlo.multiply"(%1160, %1135) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %948 = "stablehlo.dot_general"(%1134, %945) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x17x128xf32>, tensor<64x17x64xf32>) -> tensor<128x64xf32>
    %949 = "sdy.sharding_constraint"(%948) <{sharding = #sdy.sharding<@mesh, [{"model", "fsdp"}, {}]>}> : (tensor<128x64xf32>) -> tensor<128x64xf32>
    %950 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<64x17xf32>}> : () -> tensor<64x17xf32>
    %951 = "stablehlo.dot_general"(%950, %945) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x17xf32>, tensor<64x17x64xf32>) -> tensor<64xf32>
    %952 = "sdy.sharding_constraint"(%951) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %953 = "stablehlo.multiply"(%947, %1135) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %954 = "sdy.sharding_constraint"(%953) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {"model"}]>}> : (tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %955 = "stablehlo.multiply"(%1161, %1161) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %956 = "stablehlo.constant"() <{value = dense<0xBF000000> : tensor<64x17x128xf32>}> : () -> tensor<64x17x128xf32>
    %957 = "stablehlo.multiply"(%955, %956) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %958 = "stablehlo.exponential"(%957) : (tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %959 = "stablehlo.abs"(%1161) : (tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %960 = "stablehlo.constant"() <{value = dense<0x3E6D3388> : tensor<64x17x128xf32>}> : () -> tensor<64x17x128xf32>
    %961 = "stablehlo.multiply"(%959, %960) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %962 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<64x17x128xf32>}> : () -> tensor<64x17x128xf32>
    %963 = "stablehlo.add"(%961, %962) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %964 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<64x17x128xf32>}> : () -> tensor<64x17x128xf32>
    %965 = "stablehlo.divide"(%964, %963) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %966 = "stablehlo.constant"() <{value = dense<0x3F87DC22> : tensor<64x17x128xf32>}> : () -> tensor<64x17x128xf32>
    %967 = "stablehlo.multiply"(%965, %966) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %968 = "stablehlo.constant"() <{value = dense<0xBFBA00E3> : tensor<64x17x128xf32>}> : () -> tensor<64x17x128xf32>
    %969 = "stablehlo.add"(%967, %968) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %970 = "stablehlo.multiply"(%969, %965) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %971 = "stablehlo.constant"() <{value = dense<0x3FB5F0E3> : tensor<64x17x128xf32>}> : () -> tensor<64x17x128xf32>
    %972 = "stablehlo.add"(%970, %971) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %973 = "stablehlo.multiply"(%972, %965) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %974 = "stablehlo.constant"() <{value = dense<0xBE91A98E> : tensor<64x17x128xf32>}> : () -> tensor<64x17x128xf32>
    %975 = "stablehlo.add"(%973, %974) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %976 = "stablehlo.multiply"(%975, %965) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %977 = "stablehlo.constant"() <{value = dense<0x3E827906> : tensor<64x17x128xf32>}> : () -> tensor<64x17x128xf32>
    %978 = "stablehlo.add"(%976, %977) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %979 = "stablehlo.multiply"(%978, %965) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %980 = "stablehlo.multiply"(%979, %958) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %981 = "stablehlo.constant"() <{value = dense<0x3F000000> : tensor<64x17x128xf32>}> : () -> tensor<64x17x128xf32>
    %982 = "stablehlo.multiply"(%980, %981) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %983 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<64x17x128xf32>}> : () -> tensor<64x17x128xf32>
    %984 = "stablehlo.compare"(%1161, %983) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xi1>
    %985 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<64x17x128xf32>}> : () -> tensor<64x17x128xf32>
    %986 = "stablehlo.subtract"(%985, %982) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %987 = "stablehlo.select"(%984, %986, %982) : (tensor<64x17x128xi1>, tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %988 = "stablehlo.multiply"(%1161, %958) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %989 = "stablehlo.constant"() <{value = dense<0x3ECC422A> : tensor<64x17x128xf32>}> : () -> tensor<64x17x128xf32>
    %990 = "stablehlo.multiply"(%988, %989) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %991 = "stablehlo.add"(%987, %990) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %992 = "stablehlo.multiply"(%954, %991) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %993 = "sdy.sharding_constraint"(%t78) <{sharding = #sdy.sharding<@mesh, [{}, {"model"}]>}> : (tensor<64x128xf32>) -> tensor<64x128xf32>
    %994 = "stablehlo.dot_general"(%992, %993) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x17x128xf32>, tensor<64x128xf32>) -> tensor<64x17x64xf32>
    %995 = "stablehlo.dot_general"(%1137, %992) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x17x64xf32>, tensor<64x17x128xf32>) -> tensor<64x128xf32>
    %996 = "sdy.sharding_constraint"(%995) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {"model"}]>}> : (tensor<64x128xf32>) -> tensor<64x128xf32>
    %997 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<64x17xf32>}> : () -> tensor<64x17xf32>
    %998 = "stablehlo.dot_general"(%997, %992) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x17xf32>, tensor<64x17x128xf32>) -> tensor<128xf32>
    %999 = "sdy.sharding_constraint"(%998) <{sharding = #sdy.sharding<@mesh, [{"model", "fsdp"}]>}> : (tensor<128xf32>) -> tensor<128xf32>
    %1000 = "sdy.sharding_constraint"(%994) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1003 = "stablehlo.broadcast_in_dim"(%1165) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x17xf32>) -> tensor<64x17x64xf32>
    %1004 = "stablehlo.subtract"(%1139, %1003) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1005 = "stablehlo.broadcast_in_dim"(%1166) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x17xf32>) -> tensor<64x17x64xf32>
    %1006 = "stablehlo.multiply"(%1004, %1005) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1007 = "stablehlo.broadcast_in_dim"(%1140) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<64x17x64xf32>
    %1008 = "stablehlo.multiply"(%1000, %1007) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1009 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1010 = "stablehlo.reduce"(%1008, %1009) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x17x64xf32>, tensor<f32>) -> tensor<64x17xf32>
    %1011 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<64x17xf32>}> : () -> tensor<64x17xf32>
    %1012 = "stablehlo.multiply"(%1010, %1011) : (tensor<64x17xf32>, tensor<64x17xf32>) -> tensor<64x17xf32>
    %1013 = "stablehlo.broadcast_in_dim"(%1012) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x17xf32>) -> tensor<64x17x64xf32>
    %1014 = "stablehlo.multiply"(%1008, %1006) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1015 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1016 = "stablehlo.reduce"(%1014, %1015) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x17x64xf32>, tensor<f32>) -> tensor<64x17xf32>
    %1017 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<64x17xf32>}> : () -> tensor<64x17xf32>
    %1018 = "stablehlo.multiply"(%1016, %1017) : (tensor<64x17xf32>, tensor<64x17xf32>) -> tensor<64x17xf32>
    %1019 = "stablehlo.broadcast_in_dim"(%1018) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x17xf32>) -> tensor<64x17x64xf32>
    %1020 = "stablehlo.subtract"(%1008, %1013) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1021 = "stablehlo.multiply"(%1006, %1019) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1022 = "stablehlo.subtract"(%1020, %1021) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1023 = "stablehlo.broadcast_in_dim"(%1166) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x17xf32>) -> tensor<64x17x64xf32>
    %1024 = "stablehlo.multiply"(%1022, %1023) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1025 = "stablehlo.multiply"(%1000, %1006) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1026 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1027 = "stablehlo.reduce"(%1025, %1026) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x17x64xf32>, tensor<f32>) -> tensor<64xf32>
    %1028 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1029 = "stablehlo.reduce"(%1000, %1028) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x17x64xf32>, tensor<f32>) -> tensor<64xf32>
    %1030 = "stablehlo.add"(%942, %1024) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1031 = "sdy.sharding_constraint"(%1029) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %1032 = "sdy.sharding_constraint"(%1027) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %1033 = "sdy.sharding_constraint"(%1030) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1034 = "stablehlo.multiply"(%1033, %1141) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1035 = "sdy.sharding_constraint"(%1034) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1036 = "stablehlo.multiply"(%1035, %1142) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1037 = "sdy.sharding_constraint"(%t70) <{sharding = #sdy.sharding<@mesh, [{"model"}, {}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %1038 = "stablehlo.dot_general"(%1036, %1037) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x17x64xf32>, tensor<64x64xf32>) -> tensor<64x17x64xf32>
    %1039 = "stablehlo.dot_general"(%1143, %1036) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x64xf32>
    %1040 = "sdy.sharding_constraint"(%1039) <{sharding = #sdy.sharding<@mesh, [{"model", "fsdp"}, {}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %1041 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<64x17xf32>}> : () -> tensor<64x17xf32>
    %1042 = "stablehlo.dot_general"(%1041, %1036) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x17xf32>, tensor<64x17x64xf32>) -> tensor<64xf32>
    %1043 = "sdy.sharding_constraint"(%1042) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %1044 = "stablehlo.reshape"(%1038) : (tensor<64x17x64xf32>) -> tensor<64x17x4x16xf32>
    %1045 = "sdy.sharding_constraint"(%1044) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {"model"}, {}]>}> : (tensor<64x17x4x16xf32>) -> tensor<64x17x4x16xf32>
    %1046 = "stablehlo.transpose"(%1045) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<64x17x4x16xf32>) -> tensor<64x4x17x16xf32>
    %1047 = "stablehlo.dot_general"(%1046, %1144) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x4x17x16xf32>, tensor<64x4x17x16xf32>) -> tensor<64x4x17x17xf32>
    %1048 = "stablehlo.dot_general"(%1173, %1046) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x4x17x17xf32>, tensor<64x4x17x16xf32>) -> tensor<64x4x17x16xf32>
    %1049 = "stablehlo.multiply"(%1047, %1173) : (tensor<64x4x17x17xf32>, tensor<64x4x17x17xf32>) -> tensor<64x4x17x17xf32>
    %1050 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1051 = "stablehlo.reduce"(%1049, %1050) <{dimensions = array<i64: 3>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x4x17x17xf32>, tensor<f32>) -> tensor<64x4x17xf32>
    %1052 = "stablehlo.broadcast_in_dim"(%1051) <{broadcast_dimensions = array<i64: 0, 1, 2>}> : (tensor<64x4x17xf32>) -> tensor<64x4x17x17xf32>
    %1053 = "stablehlo.subtract"(%1047, %1052) : (tensor<64x4x17x17xf32>, tensor<64x4x17x17xf32>) -> tensor<64x4x17x17xf32>
    %1054 = "stablehlo.multiply"(%1173, %1053) : (tensor<64x4x17x17xf32>, tensor<64x4x17x17xf32>) -> tensor<64x4x17x17xf32>
    %1055 = "stablehlo.dot_general"(%1054, %1146) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x4x17x17xf32>, tensor<64x4x17x16xf32>) -> tensor<64x4x17x16xf32>
    %1056 = "stablehlo.dot_general"(%1147, %1054) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x4x17x16xf32>, tensor<64x4x17x17xf32>) -> tensor<64x4x16x17xf32>
    %1057 = "stablehlo.transpose"(%1056) <{permutation = array<i64: 0, 1, 3, 2>}> : (tensor<64x4x16x17xf32>) -> tensor<64x4x17x16xf32>
    %1058 = "stablehlo.multiply"(%1055, %1148) : (tensor<64x4x17x16xf32>, tensor<64x4x17x16xf32>) -> tensor<64x4x17x16xf32>
    %1059 = "stablehlo.transpose"(%1048) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<64x4x17x16xf32>) -> tensor<64x17x4x16xf32>
    %1060 = "sdy.sharding_constraint"(%1059) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {"model"}, {}]>}> : (tensor<64x17x4x16xf32>) -> tensor<64x17x4x16xf32>
    %1061 = "stablehlo.reshape"(%1060) : (tensor<64x17x4x16xf32>) -> tensor<64x17x64xf32>
    %1062 = "stablehlo.transpose"(%1057) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<64x4x17x16xf32>) -> tensor<64x17x4x16xf32>
    %1063 = "sdy.sharding_constraint"(%1062) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {"model"}, {}]>}> : (tensor<64x17x4x16xf32>) -> tensor<64x17x4x16xf32>
    %1064 = "stablehlo.reshape"(%1063) : (tensor<64x17x4x16xf32>) -> tensor<64x17x64xf32>
    %1065 = "stablehlo.transpose"(%1058) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<64x4x17x16xf32>) -> tensor<64x17x4x16xf32>
    %1066 = "sdy.sharding_constraint"(%1065) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {"model"}, {}]>}> : (tensor<64x17x4x16xf32>) -> tensor<64x17x4x16xf32>
    %1067 = "stablehlo.reshape"(%1066) : (tensor<64x17x4x16xf32>) -> tensor<64x17x64xf32>
    %1068 = "sdy.sharding_constraint"(%1149) <{sharding = #sdy.sharding<@mesh, [{}, {"model"}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %1069 = "stablehlo.dot_general"(%1061, %1068) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x17x64xf32>, tensor<64x64xf32>) -> tensor<64x17x64xf32>
    %1070 = "stablehlo.dot_general"(%1150, %1061) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x64xf32>
    %1071 = "sdy.sharding_constraint"(%1070) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {"model"}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %1072 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<64x17xf32>}> : () -> tensor<64x17xf32>
    %1073 = "stablehlo.dot_general"(%1072, %1061) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x17xf32>, tensor<64x17x64xf32>) -> tensor<64xf32>
    %1074 = "sdy.sharding_constraint"(%1073) <{sharding = #sdy.sharding<@mesh, [{"model", "fsdp"}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %1075 = "sdy.sharding_constraint"(%1151) <{sharding = #sdy.sharding<@mesh, [{}, {"model"}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %1076 = "stablehlo.dot_general"(%1064, %1075) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x17x64xf32>, tensor<64x64xf32>) -> tensor<64x17x64xf32>
    %1077 = "stablehlo.dot_general"(%1150, %1064) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x64xf32>
    %1078 = "sdy.sharding_constraint"(%1077) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {"model"}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %1079 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<64x17xf32>}> : () -> tensor<64x17xf32>
    %1080 = "stablehlo.dot_general"(%1079, %1064) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x17xf32>, tensor<64x17x64xf32>) -> tensor<64xf32>
    %1081 = "sdy.sharding_constraint"(%1080) <{sharding = #sdy.sharding<@mesh, [{"model", "fsdp"}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %1082 = "stablehlo.add"(%1069, %1076) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1083 = "sdy.sharding_constraint"(%1152) <{sharding = #sdy.sharding<@mesh, [{}, {"model"}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %1084 = "stablehlo.dot_general"(%1067, %1083) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x17x64xf32>, tensor<64x64xf32>) -> tensor<64x17x64xf32>
    %1085 = "stablehlo.dot_general"(%1150, %1067) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x64xf32>
    %1086 = "sdy.sharding_constraint"(%1085) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {"model"}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %1087 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<64x17xf32>}> : () -> tensor<64x17xf32>
    %1088 = "stablehlo.dot_general"(%1087, %1067) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x17xf32>, tensor<64x17x64xf32>) -> tensor<64xf32>
    %1089 = "sdy.sharding_constraint"(%1088) <{sharding = #sdy.sharding<@mesh, [{"model", "fsdp"}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %1090 = "stablehlo.add"(%1082, %1084) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1091 = "stablehlo.reshape"(%1074) : (tensor<64xf32>) -> tensor<1x64xf32>
    %1092 = "stablehlo.reshape"(%1081) : (tensor<64xf32>) -> tensor<1x64xf32>
    %1093 = "stablehlo.reshape"(%1089) : (tensor<64xf32>) -> tensor<1x64xf32>
    %1094 = "stablehlo.concatenate"(%1093, %1092, %1091) <{dimension = 0 : i64}> : (tensor<1x64xf32>, tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<3x64xf32>
    %1095 = "stablehlo.reshape"(%1071) : (tensor<64x64xf32>) -> tensor<1x64x64xf32>
    %1096 = "stablehlo.reshape"(%1078) : (tensor<64x64xf32>) -> tensor<1x64x64xf32>
    %1097 = "stablehlo.reshape"(%1086) : (tensor<64x64xf32>) -> tensor<1x64x64xf32>
    %1098 = "stablehlo.concatenate"(%1097, %1096, %1095) <{dimension = 0 : i64}> : (tensor<1x64x64xf32>, tensor<1x64x64xf32>, tensor<1x64x64xf32>) -> tensor<3x64x64xf32>
    %1099 = "sdy.sharding_constraint"(%1090) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1102 = "stablehlo.broadcast_in_dim"(%1179) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x17xf32>) -> tensor<64x17x64xf32>
    %1103 = "stablehlo.subtract"(%t64, %1102) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1104 = "stablehlo.broadcast_in_dim"(%1180) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x17xf32>) -> tensor<64x17x64xf32>
    %1105 = "stablehlo.multiply"(%1103, %1104) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1106 = "stablehlo.broadcast_in_dim"(%1154) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<64x17x64xf32>
    %1107 = "stablehlo.multiply"(%1099, %1106) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1108 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1109 = "stablehlo.reduce"(%1107, %1108) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x17x64xf32>, tensor<f32>) -> tensor<64x17xf32>
    %1110 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<64x17xf32>}> : () -> tensor<64x17xf32>
    %1111 = "stablehlo.multiply"(%1109, %1110) : (tensor<64x17xf32>, tensor<64x17xf32>) -> tensor<64x17xf32>
    %1112 = "stablehlo.broadcast_in_dim"(%1111) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x17xf32>) -> tensor<64x17x64xf32>
    %1113 = "stablehlo.multiply"(%1107, %1105) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1114 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1115 = "stablehlo.reduce"(%1113, %1114) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x17x64xf32>, tensor<f32>) -> tensor<64x17xf32>
    %1116 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<64x17xf32>}> : () -> tensor<64x17xf32>
    %1117 = "stablehlo.multiply"(%1115, %1116) : (tensor<64x17xf32>, tensor<64x17xf32>) -> tensor<64x17xf32>
    %1118 = "stablehlo.broadcast_in_dim"(%1117) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x17xf32>) -> tensor<64x17x64xf32>
    %1119 = "stablehlo.subtract"(%1107, %1112) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1120 = "stablehlo.multiply"(%1105, %1118) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1121 = "stablehlo.subtract"(%1119, %1120) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1122 = "stablehlo.broadcast_in_dim"(%1180) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x17xf32>) -> tensor<64x17x64xf32>
    %1123 = "stablehlo.multiply"(%1121, %1122) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1124 = "stablehlo.multiply"(%1099, %1105) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1125 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1126 = "stablehlo.reduce"(%1124, %1125) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x17x64xf32>, tensor<f32>) -> tensor<64xf32>
    %1127 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1128 = "stablehlo.reduce"(%1099, %1127) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x17x64xf32>, tensor<f32>) -> tensor<64xf32>
    %1129 = "stablehlo.add"(%1033, %1123) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1130 = "sdy.sharding_constraint"(%1128) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %1131 = "sdy.sharding_constraint"(%1126) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %t81 = "stablehlo.add"(%b1658_0, %t51)  : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %t82 = "stablehlo.reshape"(%1043)  : (tensor<64xf32>) -> tensor<1x64xf32>
    %t83 = "stablehlo.dynamic_update_slice"(%b1658_2, %t82, %t54, %t52)  : (tensor<2x64xf32>, tensor<1x64xf32>, tensor<i32>, tensor<i32>) -> tensor<2x64xf32>
    %t84 = "stablehlo.reshape"(%1040)  : (tensor<64x64xf32>) -> tensor<1x64x64xf32>
    %t85 = "stablehlo.dynamic_update_slice"(%b1658_3, %t84, %t54, %t52, %t52)  : (tensor<2x64x64xf32>, tensor<1x64x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x64x64xf32>
    %t86 = "stablehlo.reshape"(%1094)  : (tensor<3x64xf32>) -> tensor<1x3x64xf32>
    %t87 = "stablehlo.dynamic_update_slice"(%b1658_4, %t86, %t54, %t52, %t52)  : (tensor<2x3x64xf32>, tensor<1x3x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x3x64xf32>
    %t88 = "stablehlo.reshape"(%1098)  : (tensor<3x64x64xf32>) -> tensor<1x3x64x64xf32>
    %t89 = "stablehlo.dynamic_update_slice"(%b1658_5, %t88, %t54, %t52, %t52, %t52)  : (tensor<2x3x64x64xf32>, tensor<1x3x64x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x3x64x64xf32>
    %t90 = "stablehlo.reshape"(%999)  : (tensor<128xf32>) -> tensor<1x128xf32>
    %t91 = "stablehlo.dynamic_update_slice"(%b1658_6, %t90, %t54, %t52)  : (tensor<2x128xf32>, tensor<1x128xf32>, tensor<i32>, tensor<i32>) -> tensor<2x128xf32>
    %t92 = "stablehlo.reshape"(%996)  : (tensor<64x128xf32>) -> tensor<1x64x128xf32>
    %t93 = "stablehlo.dynamic_update_slice"(%b1658_7, %t92, %t54, %t52, %t52)  : (tensor<2x64x128xf32>, tensor<1x64x128xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x64x128xf32>
    %t94 = "stablehlo.reshape"(%952)  : (tensor<64xf32>) -> tensor<1x64xf32>
    %t95 = "stablehlo.dynamic_update_slice"(%b1658_8, %t94, %t54, %t52)  : (tensor<2x64xf32>, tensor<1x64xf32>, tensor<i32>, tensor<i32>) -> tensor<2x64xf32>
    %t96 = "stablehlo.reshape"(%949)  : (tensor<128x64xf32>) -> tensor<1x128x64xf32>
    %t97 = "stablehlo.dynamic_update_slice"(%b1658_9, %t96, %t54, %t52, %t52)  : (tensor<2x128x64xf32>, tensor<1x128x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x128x64xf32>
    %t98 = "stablehlo.reshape"(%1130)  : (tensor<64xf32>) -> tensor<1x64xf32>
    %t99 = "stablehlo.dynamic_update_slice"(%b1658_10, %t98, %t54, %t52)  : (tensor<2x64xf32>, tensor<1x64xf32>, tensor<i32>, tensor<i32>) -> tensor<2x64xf32>
    %t100 = "stablehlo.reshape"(%1131)  : (tensor<64xf32>) -> tensor<1x64xf32>
    %t101 = "stablehlo.dynamic_update_slice"(%b1658_11, %t100, %t54, %t52)  : (tensor<2x64xf32>, tensor<1x64xf32>, tensor<i32>, tensor<i32>) -> tensor<2x64xf32>
    %t102 = "stablehlo.reshape"(%1031)  : (tensor<64xf32>) -> tensor<1x64xf32>
    %t103 = "stablehlo.dynamic_update_slice"(%b1658_12, %t102, %t54, %t52)  : (tensor<2x64xf32>, tensor<1x64xf32>, tensor<i32>, tensor<i32>) -> tensor<2x64xf32>
    %t104 = "stablehlo.reshape"(%1032)  : (tensor<64xf32>) -> tensor<1x64xf32>
    %t105 = "stablehlo.dynamic_update_slice"(%b1658_13, %t104, %t54, %t52)  : (tensor<2x64xf32>, tensor<1x64xf32>, tensor<i32>, tensor<i32>) -> tensor<2x64xf32>
    "stablehlo.return"(%t81, %1129, %t83, %t85, %t87, %t89, %t91, %t93, %t95, %t97, %t99, %t101, %t103, %t105, %b1658_14, %b1658_15, %b1658_16, %b1658_17, %b1658_18, %b1658_19, %b1658_20, %b1658_21, %b1658_22, %b1658_23, %b1658_24, %b1658_25, %b1658_26, %b1658_27) : (tensor<i32>, tensor<64x17x64xf32>, tensor<2x64xf32>, tensor<2x64x64xf32>, tensor<2x3x64xf32>, tensor<2x3x64x64xf32>, tensor<2x128xf32>, tensor<2x64x128xf32>, tensor<2x64xf32>, tensor<2x128x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2xi32>, tensor<2x128x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2x64x17x64xf32>, tensor<2x3x64x64xf32>, tensor<2x3x64xf32>, tensor<2x64x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2x64x128xf32>, tensor<2x128xf32>, tensor<ui64>) -> ()
    }) : (tensor<i32>, tensor<64x17x64xf32>, tensor<2x64xf32>, tensor<2x64x64xf32>, tensor<2x3x64xf32>, tensor<2x3x64x64xf32>, tensor<2x128xf32>, tensor<2x64x128xf32>, tensor<2x64xf32>, tensor<2x128x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2xi32>, tensor<2x128x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2x64x17x64xf32>, tensor<2x3x64x64xf32>, tensor<2x3x64xf32>, tensor<2x64x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2x64x128xf32>, tensor<2x128xf32>, tensor<ui64>) -> (tensor<i32>, tensor<64x17x64xf32>, tensor<2x64xf32>, tensor<2x64x64xf32>, tensor<2x3x64xf32>, tensor<2x3x64x64xf32>, tensor<2x128xf32>, tensor<2x64x128xf32>, tensor<2x64xf32>, tensor<2x128x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2xi32>, tensor<2x128x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2x64x17x64xf32>, tensor<2x3x64x64xf32>, tensor<2x3x64xf32>, tensor<2x64x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2x64x128xf32>, tensor<2x128xf32>, tensor<ui64>)
    %1659 = "sdy.sharding_constraint"(%s1658#1) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1660 = "stablehlo.multiply"(%1659, %219) : (tensor<64x17x64xf32>, tensor<64x17x64xf32>) -> tensor<64x17x64xf32>
    %1661 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1662 = "stablehlo.reduce"(%1660, %1661) <{dimensions = array<i64: 0>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x17x64xf32>, tensor<f32>) -> tensor<17x64xf32>
    %1663 = "sdy.sharding_constraint"(%1662) <{sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}> : (tensor<17x64xf32>) -> tensor<17x64xf32>
    %1664 = "stablehlo.slice"(%1660) <{start_indices = array<i64: 0, 0, 0>, limit_indices = array<i64: 64, 1, 64>, strides = array<i64: 1, 1, 1>}> : (tensor<64x17x64xf32>) -> tensor<64x1x64xf32>
    %1665 = "stablehlo.slice"(%1660) <{start_indices = array<i64: 0, 1, 0>, limit_indices = array<i64: 64, 17, 64>, strides = array<i64: 1, 1, 1>}> : (tensor<64x17x64xf32>) -> tensor<64x16x64xf32>
    %1666 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1667 = "stablehlo.reduce"(%1664, %1666) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x1x64xf32>, tensor<f32>) -> tensor<64xf32>
    %1668 = "sdy.sharding_constraint"(%1667) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %1671 = "stablehlo.dot_general"(%137, %1665) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x16x49xf32>, tensor<64x16x64xf32>) -> tensor<49x64xf32>
    %1672 = "sdy.sharding_constraint"(%1671) <{sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}> : (tensor<49x64xf32>) -> tensor<49x64xf32>
    %1673 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<64x16xf32>}> : () -> tensor<64x16xf32>
    %1674 = "stablehlo.dot_general"(%1673, %1665) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x16xf32>, tensor<64x16x64xf32>) -> tensor<64xf32>
    %1675 = "sdy.sharding_constraint"(%1674) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %1676 = "stablehlo.multiply"(%1672, %1672) : (tensor<49x64xf32>, tensor<49x64xf32>) -> tensor<49x64xf32>
    %1677 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1678 = "stablehlo.reduce"(%1676, %1677) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<49x64xf32>, tensor<f32>) -> tensor<f32>
    %1679 = "stablehlo.multiply"(%1675, %1675) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1680 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1681 = "stablehlo.reduce"(%1679, %1680) <{dimensions = array<i64: 0>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64xf32>, tensor<f32>) -> tensor<f32>
    %1682 = "stablehlo.add"(%1678, %1681) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1683 = "stablehlo.multiply"(%1668, %1668) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1684 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1685 = "stablehlo.reduce"(%1683, %1684) <{dimensions = array<i64: 0>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64xf32>, tensor<f32>) -> tensor<f32>
    %1686 = "stablehlo.add"(%1682, %1685) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1687 = "stablehlo.multiply"(%1663, %1663) : (tensor<17x64xf32>, tensor<17x64xf32>) -> tensor<17x64xf32>
    %1688 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1689 = "stablehlo.reduce"(%1687, %1688) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<17x64xf32>, tensor<f32>) -> tensor<f32>
    %1690 = "stablehlo.add"(%1686, %1689) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1691 = "stablehlo.multiply"(%s1658#11, %s1658#11) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %1692 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1693 = "stablehlo.reduce"(%1691, %1692) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64xf32>, tensor<f32>) -> tensor<f32>
    %1694 = "stablehlo.add"(%1690, %1693) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1695 = "stablehlo.multiply"(%s1658#10, %s1658#10) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %1696 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1697 = "stablehlo.reduce"(%1695, %1696) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64xf32>, tensor<f32>) -> tensor<f32>
    %1698 = "stablehlo.add"(%1694, %1697) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1699 = "stablehlo.multiply"(%s1658#5, %s1658#5) : (tensor<2x3x64x64xf32>, tensor<2x3x64x64xf32>) -> tensor<2x3x64x64xf32>
    %1700 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1701 = "stablehlo.reduce"(%1699, %1700) <{dimensions = array<i64: 0, 1, 2, 3>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x3x64x64xf32>, tensor<f32>) -> tensor<f32>
    %1702 = "stablehlo.add"(%1698, %1701) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1703 = "stablehlo.multiply"(%s1658#4, %s1658#4) : (tensor<2x3x64xf32>, tensor<2x3x64xf32>) -> tensor<2x3x64xf32>
    %1704 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1705 = "stablehlo.reduce"(%1703, %1704) <{dimensions = array<i64: 0, 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x3x64xf32>, tensor<f32>) -> tensor<f32>
    %1706 = "stablehlo.add"(%1702, %1705) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1707 = "stablehlo.multiply"(%s1658#3, %s1658#3) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %1708 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1709 = "stablehlo.reduce"(%1707, %1708) <{dimensions = array<i64: 0, 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x64xf32>, tensor<f32>) -> tensor<f32>
    %1710 = "stablehlo.add"(%1706, %1709) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1711 = "stablehlo.multiply"(%s1658#2, %s1658#2) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %1712 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1713 = "stablehlo.reduce"(%1711, %1712) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64xf32>, tensor<f32>) -> tensor<f32>
    %1714 = "stablehlo.add"(%1710, %1713) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1715 = "stablehlo.multiply"(%s1658#13, %s1658#13) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %1716 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1717 = "stablehlo.reduce"(%1715, %1716) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64xf32>, tensor<f32>) -> tensor<f32>
    %1718 = "stablehlo.add"(%1714, %1717) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1719 = "stablehlo.multiply"(%s1658#12, %s1658#12) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %1720 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1721 = "stablehlo.reduce"(%1719, %1720) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64xf32>, tensor<f32>) -> tensor<f32>
    %1722 = "stablehlo.add"(%1718, %1721) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1723 = "stablehlo.multiply"(%s1658#7, %s1658#7) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %1724 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1725 = "stablehlo.reduce"(%1723, %1724) <{dimensions = array<i64: 0, 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x128xf32>, tensor<f32>) -> tensor<f32>
    %1726 = "stablehlo.add"(%1722, %1725) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1727 = "stablehlo.multiply"(%s1658#6, %s1658#6) : (tensor<2x128xf32>, tensor<2x128xf32>) -> tensor<2x128xf32>
    %1728 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1729 = "stablehlo.reduce"(%1727, %1728) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x128xf32>, tensor<f32>) -> tensor<f32>
    %1730 = "stablehlo.add"(%1726, %1729) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1731 = "stablehlo.multiply"(%s1658#9, %s1658#9) : (tensor<2x128x64xf32>, tensor<2x128x64xf32>) -> tensor<2x128x64xf32>
    %1732 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1733 = "stablehlo.reduce"(%1731, %1732) <{dimensions = array<i64: 0, 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x128x64xf32>, tensor<f32>) -> tensor<f32>
    %1734 = "stablehlo.add"(%1730, %1733) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1735 = "stablehlo.multiply"(%s1658#8, %s1658#8) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %1736 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1737 = "stablehlo.reduce"(%1735, %1736) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64xf32>, tensor<f32>) -> tensor<f32>
    %1738 = "stablehlo.add"(%1734, %1737) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1739 = "stablehlo.multiply"(%940, %940) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1740 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1741 = "stablehlo.reduce"(%1739, %1740) <{dimensions = array<i64: 0>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64xf32>, tensor<f32>) -> tensor<f32>
    %1742 = "stablehlo.add"(%1738, %1741) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1743 = "stablehlo.multiply"(%939, %939) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1744 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1745 = "stablehlo.reduce"(%1743, %1744) <{dimensions = array<i64: 0>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64xf32>, tensor<f32>) -> tensor<f32>
    %1746 = "stablehlo.add"(%1742, %1745) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1747 = "stablehlo.multiply"(%903, %903) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1748 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1749 = "stablehlo.reduce"(%1747, %1748) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x16xf32>, tensor<f32>) -> tensor<f32>
    %1750 = "stablehlo.add"(%1746, %1749) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1751 = "stablehlo.multiply"(%906, %906) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %1752 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1753 = "stablehlo.reduce"(%1751, %1752) <{dimensions = array<i64: 0>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %1754 = "stablehlo.add"(%1750, %1753) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1755 = "stablehlo.sqrt"(%1754) : (tensor<f32>) -> tensor<f32>
    %1756 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %1757 = "stablehlo.compare"(%1755, %1756) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %1758 = "stablehlo.divide"(%1756, %1755) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1759 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %1760 = "stablehlo.select"(%1757, %1758, %1759) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %1761 = "stablehlo.convert"(%arg62) : (tensor<ui64>) -> tensor<f32>
    %1762 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %1763 = "stablehlo.add"(%1761, %1762) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1764 = "stablehlo.broadcast_in_dim"(%1760) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<49x64xf32>
    %1765 = "stablehlo.multiply"(%1672, %1764) : (tensor<49x64xf32>, tensor<49x64xf32>) -> tensor<49x64xf32>
    %1766 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<49x64xf32>}> : () -> tensor<49x64xf32>
    %1767 = "stablehlo.multiply"(%arg20, %1766) : (tensor<49x64xf32>, tensor<49x64xf32>) -> tensor<49x64xf32>
    %1768 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<49x64xf32>}> : () -> tensor<49x64xf32>
    %1769 = "stablehlo.multiply"(%1765, %1768) : (tensor<49x64xf32>, tensor<49x64xf32>) -> tensor<49x64xf32>
    %1770 = "stablehlo.add"(%1767, %1769) : (tensor<49x64xf32>, tensor<49x64xf32>) -> tensor<49x64xf32>
    %1771 = "stablehlo.constant"() <{value = dense<0x3F7FBE77> : tensor<49x64xf32>}> : () -> tensor<49x64xf32>
    %1772 = "stablehlo.multiply"(%arg40, %1771) : (tensor<49x64xf32>, tensor<49x64xf32>) -> tensor<49x64xf32>
    %1773 = "stablehlo.multiply"(%1765, %1765) : (tensor<49x64xf32>, tensor<49x64xf32>) -> tensor<49x64xf32>
    %1774 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<49x64xf32>}> : () -> tensor<49x64xf32>
    %1775 = "stablehlo.multiply"(%1773, %1774) : (tensor<49x64xf32>, tensor<49x64xf32>) -> tensor<49x64xf32>
    %1776 = "stablehlo.add"(%1772, %1775) : (tensor<49x64xf32>, tensor<49x64xf32>) -> tensor<49x64xf32>
    %1777 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %1778 = "stablehlo.multiply"(%1763, %1777) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1779 = "stablehlo.exponential_minus_one"(%1778) : (tensor<f32>) -> tensor<f32>
    %1780 = "stablehlo.negate"(%1779) : (tensor<f32>) -> tensor<f32>
    %1781 = "stablehlo.divide"(%arg63, %1780) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1782 = "stablehlo.sqrt"(%1776) : (tensor<49x64xf32>) -> tensor<49x64xf32>
    %1783 = "stablehlo.constant"() <{value = dense<0xBA832338> : tensor<f32>}> : () -> tensor<f32>
    %1784 = "stablehlo.multiply"(%1763, %1783) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1785 = "stablehlo.exponential_minus_one"(%1784) : (tensor<f32>) -> tensor<f32>
    %1786 = "stablehlo.negate"(%1785) : (tensor<f32>) -> tensor<f32>
    %1787 = "stablehlo.rsqrt"(%1786) : (tensor<f32>) -> tensor<f32>
    %1788 = "stablehlo.broadcast_in_dim"(%1787) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<49x64xf32>
    %1789 = "stablehlo.multiply"(%1782, %1788) : (tensor<49x64xf32>, tensor<49x64xf32>) -> tensor<49x64xf32>
    %1790 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<49x64xf32>}> : () -> tensor<49x64xf32>
    %1791 = "stablehlo.add"(%1789, %1790) : (tensor<49x64xf32>, tensor<49x64xf32>) -> tensor<49x64xf32>
    %1792 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<f32>}> : () -> tensor<f32>
    %1793 = "stablehlo.multiply"(%arg63, %1792) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1794 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %1795 = "stablehlo.subtract"(%1794, %1793) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1796 = "stablehlo.broadcast_in_dim"(%1795) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<49x64xf32>
    %1797 = "stablehlo.multiply"(%arg0, %1796) : (tensor<49x64xf32>, tensor<49x64xf32>) -> tensor<49x64xf32>
    %1798 = "stablehlo.divide"(%1770, %1791) : (tensor<49x64xf32>, tensor<49x64xf32>) -> tensor<49x64xf32>
    %1799 = "stablehlo.broadcast_in_dim"(%1781) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<49x64xf32>
    %1800 = "stablehlo.multiply"(%1798, %1799) : (tensor<49x64xf32>, tensor<49x64xf32>) -> tensor<49x64xf32>
    %1801 = "stablehlo.subtract"(%1797, %1800) : (tensor<49x64xf32>, tensor<49x64xf32>) -> tensor<49x64xf32>
    %1802 = "stablehlo.broadcast_in_dim"(%1760) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64xf32>
    %1803 = "stablehlo.multiply"(%1675, %1802) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1804 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<64xf32>}> : () -> tensor<64xf32>
    %1805 = "stablehlo.multiply"(%arg21, %1804) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1806 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<64xf32>}> : () -> tensor<64xf32>
    %1807 = "stablehlo.multiply"(%1803, %1806) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1808 = "stablehlo.add"(%1805, %1807) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1809 = "stablehlo.constant"() <{value = dense<0x3F7FBE77> : tensor<64xf32>}> : () -> tensor<64xf32>
    %1810 = "stablehlo.multiply"(%arg41, %1809) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1811 = "stablehlo.multiply"(%1803, %1803) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1812 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<64xf32>}> : () -> tensor<64xf32>
    %1813 = "stablehlo.multiply"(%1811, %1812) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1814 = "stablehlo.add"(%1810, %1813) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1815 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %1816 = "stablehlo.multiply"(%1763, %1815) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1817 = "stablehlo.exponential_minus_one"(%1816) : (tensor<f32>) -> tensor<f32>
    %1818 = "stablehlo.negate"(%1817) : (tensor<f32>) -> tensor<f32>
    %1819 = "stablehlo.divide"(%arg63, %1818) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1820 = "stablehlo.sqrt"(%1814) : (tensor<64xf32>) -> tensor<64xf32>
    %1821 = "stablehlo.constant"() <{value = dense<0xBA832338> : tensor<f32>}> : () -> tensor<f32>
    %1822 = "stablehlo.multiply"(%1763, %1821) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1823 = "stablehlo.exponential_minus_one"(%1822) : (tensor<f32>) -> tensor<f32>
    %1824 = "stablehlo.negate"(%1823) : (tensor<f32>) -> tensor<f32>
    %1825 = "stablehlo.rsqrt"(%1824) : (tensor<f32>) -> tensor<f32>
    %1826 = "stablehlo.broadcast_in_dim"(%1825) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64xf32>
    %1827 = "stablehlo.multiply"(%1820, %1826) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1828 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<64xf32>}> : () -> tensor<64xf32>
    %1829 = "stablehlo.add"(%1827, %1828) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1830 = "stablehlo.divide"(%1808, %1829) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1831 = "stablehlo.broadcast_in_dim"(%1819) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64xf32>
    %1832 = "stablehlo.multiply"(%1830, %1831) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1833 = "stablehlo.subtract"(%arg1, %1832) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1834 = "stablehlo.broadcast_in_dim"(%1760) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64xf32>
    %1835 = "stablehlo.multiply"(%1668, %1834) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1836 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<64xf32>}> : () -> tensor<64xf32>
    %1837 = "stablehlo.multiply"(%arg22, %1836) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1838 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<64xf32>}> : () -> tensor<64xf32>
    %1839 = "stablehlo.multiply"(%1835, %1838) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1840 = "stablehlo.add"(%1837, %1839) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1841 = "stablehlo.constant"() <{value = dense<0x3F7FBE77> : tensor<64xf32>}> : () -> tensor<64xf32>
    %1842 = "stablehlo.multiply"(%arg42, %1841) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1843 = "stablehlo.multiply"(%1835, %1835) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1844 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<64xf32>}> : () -> tensor<64xf32>
    %1845 = "stablehlo.multiply"(%1843, %1844) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1846 = "stablehlo.add"(%1842, %1845) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1847 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %1848 = "stablehlo.multiply"(%1763, %1847) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1849 = "stablehlo.exponential_minus_one"(%1848) : (tensor<f32>) -> tensor<f32>
    %1850 = "stablehlo.negate"(%1849) : (tensor<f32>) -> tensor<f32>
    %1851 = "stablehlo.divide"(%arg63, %1850) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1852 = "stablehlo.sqrt"(%1846) : (tensor<64xf32>) -> tensor<64xf32>
    %1853 = "stablehlo.constant"() <{value = dense<0xBA832338> : tensor<f32>}> : () -> tensor<f32>
    %1854 = "stablehlo.multiply"(%1763, %1853) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1855 = "stablehlo.exponential_minus_one"(%1854) : (tensor<f32>) -> tensor<f32>
    %1856 = "stablehlo.negate"(%1855) : (tensor<f32>) -> tensor<f32>
    %1857 = "stablehlo.rsqrt"(%1856) : (tensor<f32>) -> tensor<f32>
    %1858 = "stablehlo.broadcast_in_dim"(%1857) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64xf32>
    %1859 = "stablehlo.multiply"(%1852, %1858) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1860 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<64xf32>}> : () -> tensor<64xf32>
    %1861 = "stablehlo.add"(%1859, %1860) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1862 = "stablehlo.divide"(%1840, %1861) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1863 = "stablehlo.broadcast_in_dim"(%1851) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64xf32>
    %1864 = "stablehlo.multiply"(%1862, %1863) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1865 = "stablehlo.subtract"(%arg2, %1864) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1866 = "stablehlo.broadcast_in_dim"(%1760) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<17x64xf32>
    %1867 = "stablehlo.multiply"(%1663, %1866) : (tensor<17x64xf32>, tensor<17x64xf32>) -> tensor<17x64xf32>
    %1868 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<17x64xf32>}> : () -> tensor<17x64xf32>
    %1869 = "stablehlo.multiply"(%arg23, %1868) : (tensor<17x64xf32>, tensor<17x64xf32>) -> tensor<17x64xf32>
    %1870 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<17x64xf32>}> : () -> tensor<17x64xf32>
    %1871 = "stablehlo.multiply"(%1867, %1870) : (tensor<17x64xf32>, tensor<17x64xf32>) -> tensor<17x64xf32>
    %1872 = "stablehlo.add"(%1869, %1871) : (tensor<17x64xf32>, tensor<17x64xf32>) -> tensor<17x64xf32>
    %1873 = "stablehlo.constant"() <{value = dense<0x3F7FBE77> : tensor<17x64xf32>}> : () -> tensor<17x64xf32>
    %1874 = "stablehlo.multiply"(%arg43, %1873) : (tensor<17x64xf32>, tensor<17x64xf32>) -> tensor<17x64xf32>
    %1875 = "stablehlo.multiply"(%1867, %1867) : (tensor<17x64xf32>, tensor<17x64xf32>) -> tensor<17x64xf32>
    %1876 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<17x64xf32>}> : () -> tensor<17x64xf32>
    %1877 = "stablehlo.multiply"(%1875, %1876) : (tensor<17x64xf32>, tensor<17x64xf32>) -> tensor<17x64xf32>
    %1878 = "stablehlo.add"(%1874, %1877) : (tensor<17x64xf32>, tensor<17x64xf32>) -> tensor<17x64xf32>
    %1879 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %1880 = "stablehlo.multiply"(%1763, %1879) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1881 = "stablehlo.exponential_minus_one"(%1880) : (tensor<f32>) -> tensor<f32>
    %1882 = "stablehlo.negate"(%1881) : (tensor<f32>) -> tensor<f32>
    %1883 = "stablehlo.divide"(%arg63, %1882) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1884 = "stablehlo.sqrt"(%1878) : (tensor<17x64xf32>) -> tensor<17x64xf32>
    %1885 = "stablehlo.constant"() <{value = dense<0xBA832338> : tensor<f32>}> : () -> tensor<f32>
    %1886 = "stablehlo.multiply"(%1763, %1885) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1887 = "stablehlo.exponential_minus_one"(%1886) : (tensor<f32>) -> tensor<f32>
    %1888 = "stablehlo.negate"(%1887) : (tensor<f32>) -> tensor<f32>
    %1889 = "stablehlo.rsqrt"(%1888) : (tensor<f32>) -> tensor<f32>
    %1890 = "stablehlo.broadcast_in_dim"(%1889) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<17x64xf32>
    %1891 = "stablehlo.multiply"(%1884, %1890) : (tensor<17x64xf32>, tensor<17x64xf32>) -> tensor<17x64xf32>
    %1892 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<17x64xf32>}> : () -> tensor<17x64xf32>
    %1893 = "stablehlo.add"(%1891, %1892) : (tensor<17x64xf32>, tensor<17x64xf32>) -> tensor<17x64xf32>
    %1894 = "stablehlo.divide"(%1872, %1893) : (tensor<17x64xf32>, tensor<17x64xf32>) -> tensor<17x64xf32>
    %1895 = "stablehlo.broadcast_in_dim"(%1883) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<17x64xf32>
    %1896 = "stablehlo.multiply"(%1894, %1895) : (tensor<17x64xf32>, tensor<17x64xf32>) -> tensor<17x64xf32>
    %1897 = "stablehlo.subtract"(%arg3, %1896) : (tensor<17x64xf32>, tensor<17x64xf32>) -> tensor<17x64xf32>
    %1898 = "stablehlo.broadcast_in_dim"(%1760) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %1899 = "stablehlo.multiply"(%s1658#11, %1898) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %1900 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %1901 = "stablehlo.multiply"(%arg24, %1900) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %1902 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %1903 = "stablehlo.multiply"(%1899, %1902) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %1904 = "stablehlo.add"(%1901, %1903) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %1905 = "stablehlo.constant"() <{value = dense<0x3F7FBE77> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %1906 = "stablehlo.multiply"(%arg44, %1905) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %1907 = "stablehlo.multiply"(%1899, %1899) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %1908 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %1909 = "stablehlo.multiply"(%1907, %1908) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %1910 = "stablehlo.add"(%1906, %1909) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %1911 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %1912 = "stablehlo.multiply"(%1763, %1911) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1913 = "stablehlo.exponential_minus_one"(%1912) : (tensor<f32>) -> tensor<f32>
    %1914 = "stablehlo.negate"(%1913) : (tensor<f32>) -> tensor<f32>
    %1915 = "stablehlo.divide"(%arg63, %1914) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1916 = "stablehlo.sqrt"(%1910) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %1917 = "stablehlo.constant"() <{value = dense<0xBA832338> : tensor<f32>}> : () -> tensor<f32>
    %1918 = "stablehlo.multiply"(%1763, %1917) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1919 = "stablehlo.exponential_minus_one"(%1918) : (tensor<f32>) -> tensor<f32>
    %1920 = "stablehlo.negate"(%1919) : (tensor<f32>) -> tensor<f32>
    %1921 = "stablehlo.rsqrt"(%1920) : (tensor<f32>) -> tensor<f32>
    %1922 = "stablehlo.broadcast_in_dim"(%1921) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %1923 = "stablehlo.multiply"(%1916, %1922) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %1924 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %1925 = "stablehlo.add"(%1923, %1924) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %1926 = "stablehlo.divide"(%1904, %1925) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %1927 = "stablehlo.broadcast_in_dim"(%1915) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %1928 = "stablehlo.multiply"(%1926, %1927) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %1929 = "stablehlo.subtract"(%arg4, %1928) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %1930 = "stablehlo.broadcast_in_dim"(%1760) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %1931 = "stablehlo.multiply"(%s1658#10, %1930) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %1932 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %1933 = "stablehlo.multiply"(%arg25, %1932) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %1934 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %1935 = "stablehlo.multiply"(%1931, %1934) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %1936 = "stablehlo.add"(%1933, %1935) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %1937 = "stablehlo.constant"() <{value = dense<0x3F7FBE77> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %1938 = "stablehlo.multiply"(%arg45, %1937) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %1939 = "stablehlo.multiply"(%1931, %1931) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %1940 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %1941 = "stablehlo.multiply"(%1939, %1940) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %1942 = "stablehlo.add"(%1938, %1941) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %1943 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %1944 = "stablehlo.multiply"(%1763, %1943) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1945 = "stablehlo.exponential_minus_one"(%1944) : (tensor<f32>) -> tensor<f32>
    %1946 = "stablehlo.negate"(%1945) : (tensor<f32>) -> tensor<f32>
    %1947 = "stablehlo.divide"(%arg63, %1946) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1948 = "stablehlo.sqrt"(%1942) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %1949 = "stablehlo.constant"() <{value = dense<0xBA832338> : tensor<f32>}> : () -> tensor<f32>
    %1950 = "stablehlo.multiply"(%1763, %1949) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1951 = "stablehlo.exponential_minus_one"(%1950) : (tensor<f32>) -> tensor<f32>
    %1952 = "stablehlo.negate"(%1951) : (tensor<f32>) -> tensor<f32>
    %1953 = "stablehlo.rsqrt"(%1952) : (tensor<f32>) -> tensor<f32>
    %1954 = "stablehlo.broadcast_in_dim"(%1953) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %1955 = "stablehlo.multiply"(%1948, %1954) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %1956 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %1957 = "stablehlo.add"(%1955, %1956) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %1958 = "stablehlo.divide"(%1936, %1957) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %1959 = "stablehlo.broadcast_in_dim"(%1947) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %1960 = "stablehlo.multiply"(%1958, %1959) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %1961 = "stablehlo.subtract"(%arg5, %1960) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %1962 = "stablehlo.broadcast_in_dim"(%1760) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x3x64x64xf32>
    %1963 = "stablehlo.multiply"(%s1658#5, %1962) : (tensor<2x3x64x64xf32>, tensor<2x3x64x64xf32>) -> tensor<2x3x64x64xf32>
    %1964 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<2x3x64x64xf32>}> : () -> tensor<2x3x64x64xf32>
    %1965 = "stablehlo.multiply"(%arg26, %1964) : (tensor<2x3x64x64xf32>, tensor<2x3x64x64xf32>) -> tensor<2x3x64x64xf32>
    %1966 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<2x3x64x64xf32>}> : () -> tensor<2x3x64x64xf32>
    %1967 = "stablehlo.multiply"(%1963, %1966) : (tensor<2x3x64x64xf32>, tensor<2x3x64x64xf32>) -> tensor<2x3x64x64xf32>
    %1968 = "stablehlo.add"(%1965, %1967) : (tensor<2x3x64x64xf32>, tensor<2x3x64x64xf32>) -> tensor<2x3x64x64xf32>
    %1969 = "stablehlo.constant"() <{value = dense<0x3F7FBE77> : tensor<2x3x64x64xf32>}> : () -> tensor<2x3x64x64xf32>
    %1970 = "stablehlo.multiply"(%arg46, %1969) : (tensor<2x3x64x64xf32>, tensor<2x3x64x64xf32>) -> tensor<2x3x64x64xf32>
    %1971 = "stablehlo.multiply"(%1963, %1963) : (tensor<2x3x64x64xf32>, tensor<2x3x64x64xf32>) -> tensor<2x3x64x64xf32>
    %1972 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<2x3x64x64xf32>}> : () -> tensor<2x3x64x64xf32>
    %1973 = "stablehlo.multiply"(%1971, %1972) : (tensor<2x3x64x64xf32>, tensor<2x3x64x64xf32>) -> tensor<2x3x64x64xf32>
    %1974 = "stablehlo.add"(%1970, %1973) : (tensor<2x3x64x64xf32>, tensor<2x3x64x64xf32>) -> tensor<2x3x64x64xf32>
    %1975 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %1976 = "stablehlo.multiply"(%1763, %1975) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1977 = "stablehlo.exponential_minus_one"(%1976) : (tensor<f32>) -> tensor<f32>
    %1978 = "stablehlo.negate"(%1977) : (tensor<f32>) -> tensor<f32>
    %1979 = "stablehlo.divide"(%arg63, %1978) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1980 = "stablehlo.sqrt"(%1974) : (tensor<2x3x64x64xf32>) -> tensor<2x3x64x64xf32>
    %1981 = "stablehlo.constant"() <{value = dense<0xBA832338> : tensor<f32>}> : () -> tensor<f32>
    %1982 = "stablehlo.multiply"(%1763, %1981) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1983 = "stablehlo.exponential_minus_one"(%1982) : (tensor<f32>) -> tensor<f32>
    %1984 = "stablehlo.negate"(%1983) : (tensor<f32>) -> tensor<f32>
    %1985 = "stablehlo.rsqrt"(%1984) : (tensor<f32>) -> tensor<f32>
    %1986 = "stablehlo.broadcast_in_dim"(%1985) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x3x64x64xf32>
    %1987 = "stablehlo.multiply"(%1980, %1986) : (tensor<2x3x64x64xf32>, tensor<2x3x64x64xf32>) -> tensor<2x3x64x64xf32>
    %1988 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<2x3x64x64xf32>}> : () -> tensor<2x3x64x64xf32>
    %1989 = "stablehlo.add"(%1987, %1988) : (tensor<2x3x64x64xf32>, tensor<2x3x64x64xf32>) -> tensor<2x3x64x64xf32>
    %1990 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<f32>}> : () -> tensor<f32>
    %1991 = "stablehlo.multiply"(%arg63, %1990) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1992 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %1993 = "stablehlo.subtract"(%1992, %1991) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1994 = "stablehlo.broadcast_in_dim"(%1993) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x3x64x64xf32>
    %1995 = "stablehlo.multiply"(%arg6, %1994) : (tensor<2x3x64x64xf32>, tensor<2x3x64x64xf32>) -> tensor<2x3x64x64xf32>
    %1996 = "stablehlo.divide"(%1968, %1989) : (tensor<2x3x64x64xf32>, tensor<2x3x64x64xf32>) -> tensor<2x3x64x64xf32>
    %1997 = "stablehlo.broadcast_in_dim"(%1979) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x3x64x64xf32>
    %1998 = "stablehlo.multiply"(%1996, %1997) : (tensor<2x3x64x64xf32>, tensor<2x3x64x64xf32>) -> tensor<2x3x64x64xf32>
    %1999 = "stablehlo.subtract"(%1995, %1998) : (tensor<2x3x64x64xf32>, tensor<2x3x64x64xf32>) -> tensor<2x3x64x64xf32>
    %2000 = "stablehlo.broadcast_in_dim"(%1760) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x3x64xf32>
    %2001 = "stablehlo.multiply"(%s1658#4, %2000) : (tensor<2x3x64xf32>, tensor<2x3x64xf32>) -> tensor<2x3x64xf32>
    %2002 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<2x3x64xf32>}> : () -> tensor<2x3x64xf32>
    %2003 = "stablehlo.multiply"(%arg27, %2002) : (tensor<2x3x64xf32>, tensor<2x3x64xf32>) -> tensor<2x3x64xf32>
    %2004 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<2x3x64xf32>}> : () -> tensor<2x3x64xf32>
    %2005 = "stablehlo.multiply"(%2001, %2004) : (tensor<2x3x64xf32>, tensor<2x3x64xf32>) -> tensor<2x3x64xf32>
    %2006 = "stablehlo.add"(%2003, %2005) : (tensor<2x3x64xf32>, tensor<2x3x64xf32>) -> tensor<2x3x64xf32>
    %2007 = "stablehlo.constant"() <{value = dense<0x3F7FBE77> : tensor<2x3x64xf32>}> : () -> tensor<2x3x64xf32>
    %2008 = "stablehlo.multiply"(%arg47, %2007) : (tensor<2x3x64xf32>, tensor<2x3x64xf32>) -> tensor<2x3x64xf32>
    %2009 = "stablehlo.multiply"(%2001, %2001) : (tensor<2x3x64xf32>, tensor<2x3x64xf32>) -> tensor<2x3x64xf32>
    %2010 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<2x3x64xf32>}> : () -> tensor<2x3x64xf32>
    %2011 = "stablehlo.multiply"(%2009, %2010) : (tensor<2x3x64xf32>, tensor<2x3x64xf32>) -> tensor<2x3x64xf32>
    %2012 = "stablehlo.add"(%2008, %2011) : (tensor<2x3x64xf32>, tensor<2x3x64xf32>) -> tensor<2x3x64xf32>
    %2013 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %2014 = "stablehlo.multiply"(%1763, %2013) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2015 = "stablehlo.exponential_minus_one"(%2014) : (tensor<f32>) -> tensor<f32>
    %2016 = "stablehlo.negate"(%2015) : (tensor<f32>) -> tensor<f32>
    %2017 = "stablehlo.divide"(%arg63, %2016) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2018 = "stablehlo.sqrt"(%2012) : (tensor<2x3x64xf32>) -> tensor<2x3x64xf32>
    %2019 = "stablehlo.constant"() <{value = dense<0xBA832338> : tensor<f32>}> : () -> tensor<f32>
    %2020 = "stablehlo.multiply"(%1763, %2019) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2021 = "stablehlo.exponential_minus_one"(%2020) : (tensor<f32>) -> tensor<f32>
    %2022 = "stablehlo.negate"(%2021) : (tensor<f32>) -> tensor<f32>
    %2023 = "stablehlo.rsqrt"(%2022) : (tensor<f32>) -> tensor<f32>
    %2024 = "stablehlo.broadcast_in_dim"(%2023) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x3x64xf32>
    %2025 = "stablehlo.multiply"(%2018, %2024) : (tensor<2x3x64xf32>, tensor<2x3x64xf32>) -> tensor<2x3x64xf32>
    %2026 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<2x3x64xf32>}> : () -> tensor<2x3x64xf32>
    %2027 = "stablehlo.add"(%2025, %2026) : (tensor<2x3x64xf32>, tensor<2x3x64xf32>) -> tensor<2x3x64xf32>
    %2028 = "stablehlo.divide"(%2006, %2027) : (tensor<2x3x64xf32>, tensor<2x3x64xf32>) -> tensor<2x3x64xf32>
    %2029 = "stablehlo.broadcast_in_dim"(%2017) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x3x64xf32>
    %2030 = "stablehlo.multiply"(%2028, %2029) : (tensor<2x3x64xf32>, tensor<2x3x64xf32>) -> tensor<2x3x64xf32>
    %2031 = "stablehlo.subtract"(%arg7, %2030) : (tensor<2x3x64xf32>, tensor<2x3x64xf32>) -> tensor<2x3x64xf32>
    %2032 = "stablehlo.broadcast_in_dim"(%1760) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x64xf32>
    %2033 = "stablehlo.multiply"(%s1658#3, %2032) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %2034 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<2x64x64xf32>}> : () -> tensor<2x64x64xf32>
    %2035 = "stablehlo.multiply"(%arg28, %2034) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %2036 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<2x64x64xf32>}> : () -> tensor<2x64x64xf32>
    %2037 = "stablehlo.multiply"(%2033, %2036) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %2038 = "stablehlo.add"(%2035, %2037) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %2039 = "stablehlo.constant"() <{value = dense<0x3F7FBE77> : tensor<2x64x64xf32>}> : () -> tensor<2x64x64xf32>
    %2040 = "stablehlo.multiply"(%arg48, %2039) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %2041 = "stablehlo.multiply"(%2033, %2033) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %2042 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<2x64x64xf32>}> : () -> tensor<2x64x64xf32>
    %2043 = "stablehlo.multiply"(%2041, %2042) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %2044 = "stablehlo.add"(%2040, %2043) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %2045 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %2046 = "stablehlo.multiply"(%1763, %2045) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2047 = "stablehlo.exponential_minus_one"(%2046) : (tensor<f32>) -> tensor<f32>
    %2048 = "stablehlo.negate"(%2047) : (tensor<f32>) -> tensor<f32>
    %2049 = "stablehlo.divide"(%arg63, %2048) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2050 = "stablehlo.sqrt"(%2044) : (tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %2051 = "stablehlo.constant"() <{value = dense<0xBA832338> : tensor<f32>}> : () -> tensor<f32>
    %2052 = "stablehlo.multiply"(%1763, %2051) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2053 = "stablehlo.exponential_minus_one"(%2052) : (tensor<f32>) -> tensor<f32>
    %2054 = "stablehlo.negate"(%2053) : (tensor<f32>) -> tensor<f32>
    %2055 = "stablehlo.rsqrt"(%2054) : (tensor<f32>) -> tensor<f32>
    %2056 = "stablehlo.broadcast_in_dim"(%2055) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x64xf32>
    %2057 = "stablehlo.multiply"(%2050, %2056) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %2058 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<2x64x64xf32>}> : () -> tensor<2x64x64xf32>
    %2059 = "stablehlo.add"(%2057, %2058) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %2060 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<f32>}> : () -> tensor<f32>
    %2061 = "stablehlo.multiply"(%arg63, %2060) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2062 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %2063 = "stablehlo.subtract"(%2062, %2061) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2064 = "stablehlo.broadcast_in_dim"(%2063) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x64xf32>
    %2065 = "stablehlo.multiply"(%arg8, %2064) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %2066 = "stablehlo.divide"(%2038, %2059) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %2067 = "stablehlo.broadcast_in_dim"(%2049) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x64xf32>
    %2068 = "stablehlo.multiply"(%2066, %2067) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %2069 = "stablehlo.subtract"(%2065, %2068) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %2070 = "stablehlo.broadcast_in_dim"(%1760) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %2071 = "stablehlo.multiply"(%s1658#2, %2070) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2072 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %2073 = "stablehlo.multiply"(%arg29, %2072) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2074 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %2075 = "stablehlo.multiply"(%2071, %2074) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2076 = "stablehlo.add"(%2073, %2075) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2077 = "stablehlo.constant"() <{value = dense<0x3F7FBE77> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %2078 = "stablehlo.multiply"(%arg49, %2077) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2079 = "stablehlo.multiply"(%2071, %2071) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2080 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %2081 = "stablehlo.multiply"(%2079, %2080) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2082 = "stablehlo.add"(%2078, %2081) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2083 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %2084 = "stablehlo.multiply"(%1763, %2083) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2085 = "stablehlo.exponential_minus_one"(%2084) : (tensor<f32>) -> tensor<f32>
    %2086 = "stablehlo.negate"(%2085) : (tensor<f32>) -> tensor<f32>
    %2087 = "stablehlo.divide"(%arg63, %2086) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2088 = "stablehlo.sqrt"(%2082) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %2089 = "stablehlo.constant"() <{value = dense<0xBA832338> : tensor<f32>}> : () -> tensor<f32>
    %2090 = "stablehlo.multiply"(%1763, %2089) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2091 = "stablehlo.exponential_minus_one"(%2090) : (tensor<f32>) -> tensor<f32>
    %2092 = "stablehlo.negate"(%2091) : (tensor<f32>) -> tensor<f32>
    %2093 = "stablehlo.rsqrt"(%2092) : (tensor<f32>) -> tensor<f32>
    %2094 = "stablehlo.broadcast_in_dim"(%2093) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %2095 = "stablehlo.multiply"(%2088, %2094) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2096 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %2097 = "stablehlo.add"(%2095, %2096) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2098 = "stablehlo.divide"(%2076, %2097) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2099 = "stablehlo.broadcast_in_dim"(%2087) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %2100 = "stablehlo.multiply"(%2098, %2099) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2101 = "stablehlo.subtract"(%arg9, %2100) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2102 = "stablehlo.broadcast_in_dim"(%1760) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %2103 = "stablehlo.multiply"(%s1658#13, %2102) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2104 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %2105 = "stablehlo.multiply"(%arg30, %2104) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2106 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %2107 = "stablehlo.multiply"(%2103, %2106) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2108 = "stablehlo.add"(%2105, %2107) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2109 = "stablehlo.constant"() <{value = dense<0x3F7FBE77> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %2110 = "stablehlo.multiply"(%arg50, %2109) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2111 = "stablehlo.multiply"(%2103, %2103) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2112 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %2113 = "stablehlo.multiply"(%2111, %2112) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2114 = "stablehlo.add"(%2110, %2113) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2115 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %2116 = "stablehlo.multiply"(%1763, %2115) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2117 = "stablehlo.exponential_minus_one"(%2116) : (tensor<f32>) -> tensor<f32>
    %2118 = "stablehlo.negate"(%2117) : (tensor<f32>) -> tensor<f32>
    %2119 = "stablehlo.divide"(%arg63, %2118) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2120 = "stablehlo.sqrt"(%2114) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %2121 = "stablehlo.constant"() <{value = dense<0xBA832338> : tensor<f32>}> : () -> tensor<f32>
    %2122 = "stablehlo.multiply"(%1763, %2121) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2123 = "stablehlo.exponential_minus_one"(%2122) : (tensor<f32>) -> tensor<f32>
    %2124 = "stablehlo.negate"(%2123) : (tensor<f32>) -> tensor<f32>
    %2125 = "stablehlo.rsqrt"(%2124) : (tensor<f32>) -> tensor<f32>
    %2126 = "stablehlo.broadcast_in_dim"(%2125) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %2127 = "stablehlo.multiply"(%2120, %2126) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2128 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %2129 = "stablehlo.add"(%2127, %2128) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2130 = "stablehlo.divide"(%2108, %2129) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2131 = "stablehlo.broadcast_in_dim"(%2119) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %2132 = "stablehlo.multiply"(%2130, %2131) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2133 = "stablehlo.subtract"(%arg10, %2132) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2134 = "stablehlo.broadcast_in_dim"(%1760) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %2135 = "stablehlo.multiply"(%s1658#12, %2134) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2136 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %2137 = "stablehlo.multiply"(%arg31, %2136) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2138 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %2139 = "stablehlo.multiply"(%2135, %2138) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2140 = "stablehlo.add"(%2137, %2139) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2141 = "stablehlo.constant"() <{value = dense<0x3F7FBE77> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %2142 = "stablehlo.multiply"(%arg51, %2141) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2143 = "stablehlo.multiply"(%2135, %2135) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2144 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %2145 = "stablehlo.multiply"(%2143, %2144) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2146 = "stablehlo.add"(%2142, %2145) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2147 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %2148 = "stablehlo.multiply"(%1763, %2147) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2149 = "stablehlo.exponential_minus_one"(%2148) : (tensor<f32>) -> tensor<f32>
    %2150 = "stablehlo.negate"(%2149) : (tensor<f32>) -> tensor<f32>
    %2151 = "stablehlo.divide"(%arg63, %2150) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2152 = "stablehlo.sqrt"(%2146) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %2153 = "stablehlo.constant"() <{value = dense<0xBA832338> : tensor<f32>}> : () -> tensor<f32>
    %2154 = "stablehlo.multiply"(%1763, %2153) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2155 = "stablehlo.exponential_minus_one"(%2154) : (tensor<f32>) -> tensor<f32>
    %2156 = "stablehlo.negate"(%2155) : (tensor<f32>) -> tensor<f32>
    %2157 = "stablehlo.rsqrt"(%2156) : (tensor<f32>) -> tensor<f32>
    %2158 = "stablehlo.broadcast_in_dim"(%2157) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %2159 = "stablehlo.multiply"(%2152, %2158) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2160 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %2161 = "stablehlo.add"(%2159, %2160) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2162 = "stablehlo.divide"(%2140, %2161) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2163 = "stablehlo.broadcast_in_dim"(%2151) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %2164 = "stablehlo.multiply"(%2162, %2163) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2165 = "stablehlo.subtract"(%arg11, %2164) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2166 = "stablehlo.broadcast_in_dim"(%1760) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x128xf32>
    %2167 = "stablehlo.multiply"(%s1658#7, %2166) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %2168 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<2x64x128xf32>}> : () -> tensor<2x64x128xf32>
    %2169 = "stablehlo.multiply"(%arg32, %2168) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %2170 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<2x64x128xf32>}> : () -> tensor<2x64x128xf32>
    %2171 = "stablehlo.multiply"(%2167, %2170) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %2172 = "stablehlo.add"(%2169, %2171) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %2173 = "stablehlo.constant"() <{value = dense<0x3F7FBE77> : tensor<2x64x128xf32>}> : () -> tensor<2x64x128xf32>
    %2174 = "stablehlo.multiply"(%arg52, %2173) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %2175 = "stablehlo.multiply"(%2167, %2167) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %2176 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<2x64x128xf32>}> : () -> tensor<2x64x128xf32>
    %2177 = "stablehlo.multiply"(%2175, %2176) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %2178 = "stablehlo.add"(%2174, %2177) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %2179 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %2180 = "stablehlo.multiply"(%1763, %2179) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2181 = "stablehlo.exponential_minus_one"(%2180) : (tensor<f32>) -> tensor<f32>
    %2182 = "stablehlo.negate"(%2181) : (tensor<f32>) -> tensor<f32>
    %2183 = "stablehlo.divide"(%arg63, %2182) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2184 = "stablehlo.sqrt"(%2178) : (tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %2185 = "stablehlo.constant"() <{value = dense<0xBA832338> : tensor<f32>}> : () -> tensor<f32>
    %2186 = "stablehlo.multiply"(%1763, %2185) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2187 = "stablehlo.exponential_minus_one"(%2186) : (tensor<f32>) -> tensor<f32>
    %2188 = "stablehlo.negate"(%2187) : (tensor<f32>) -> tensor<f32>
    %2189 = "stablehlo.rsqrt"(%2188) : (tensor<f32>) -> tensor<f32>
    %2190 = "stablehlo.broadcast_in_dim"(%2189) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x128xf32>
    %2191 = "stablehlo.multiply"(%2184, %2190) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %2192 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<2x64x128xf32>}> : () -> tensor<2x64x128xf32>
    %2193 = "stablehlo.add"(%2191, %2192) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %2194 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<f32>}> : () -> tensor<f32>
    %2195 = "stablehlo.multiply"(%arg63, %2194) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2196 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %2197 = "stablehlo.subtract"(%2196, %2195) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2198 = "stablehlo.broadcast_in_dim"(%2197) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x128xf32>
    %2199 = "stablehlo.multiply"(%arg12, %2198) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %2200 = "stablehlo.divide"(%2172, %2193) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %2201 = "stablehlo.broadcast_in_dim"(%2183) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x128xf32>
    %2202 = "stablehlo.multiply"(%2200, %2201) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %2203 = "stablehlo.subtract"(%2199, %2202) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %2204 = "stablehlo.broadcast_in_dim"(%1760) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x128xf32>
    %2205 = "stablehlo.multiply"(%s1658#6, %2204) : (tensor<2x128xf32>, tensor<2x128xf32>) -> tensor<2x128xf32>
    %2206 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<2x128xf32>}> : () -> tensor<2x128xf32>
    %2207 = "stablehlo.multiply"(%arg33, %2206) : (tensor<2x128xf32>, tensor<2x128xf32>) -> tensor<2x128xf32>
    %2208 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<2x128xf32>}> : () -> tensor<2x128xf32>
    %2209 = "stablehlo.multiply"(%2205, %2208) : (tensor<2x128xf32>, tensor<2x128xf32>) -> tensor<2x128xf32>
    %2210 = "stablehlo.add"(%2207, %2209) : (tensor<2x128xf32>, tensor<2x128xf32>) -> tensor<2x128xf32>
    %2211 = "stablehlo.constant"() <{value = dense<0x3F7FBE77> : tensor<2x128xf32>}> : () -> tensor<2x128xf32>
    %2212 = "stablehlo.multiply"(%arg53, %2211) : (tensor<2x128xf32>, tensor<2x128xf32>) -> tensor<2x128xf32>
    %2213 = "stablehlo.multiply"(%2205, %2205) : (tensor<2x128xf32>, tensor<2x128xf32>) -> tensor<2x128xf32>
    %2214 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<2x128xf32>}> : () -> tensor<2x128xf32>
    %2215 = "stablehlo.multiply"(%2213, %2214) : (tensor<2x128xf32>, tensor<2x128xf32>) -> tensor<2x128xf32>
    %2216 = "stablehlo.add"(%2212, %2215) : (tensor<2x128xf32>, tensor<2x128xf32>) -> tensor<2x128xf32>
    %2217 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %2218 = "stablehlo.multiply"(%1763, %2217) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2219 = "stablehlo.exponential_minus_one"(%2218) : (tensor<f32>) -> tensor<f32>
    %2220 = "stablehlo.negate"(%2219) : (tensor<f32>) -> tensor<f32>
    %2221 = "stablehlo.divide"(%arg63, %2220) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2222 = "stablehlo.sqrt"(%2216) : (tensor<2x128xf32>) -> tensor<2x128xf32>
    %2223 = "stablehlo.constant"() <{value = dense<0xBA832338> : tensor<f32>}> : () -> tensor<f32>
    %2224 = "stablehlo.multiply"(%1763, %2223) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2225 = "stablehlo.exponential_minus_one"(%2224) : (tensor<f32>) -> tensor<f32>
    %2226 = "stablehlo.negate"(%2225) : (tensor<f32>) -> tensor<f32>
    %2227 = "stablehlo.rsqrt"(%2226) : (tensor<f32>) -> tensor<f32>
    %2228 = "stablehlo.broadcast_in_dim"(%2227) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x128xf32>
    %2229 = "stablehlo.multiply"(%2222, %2228) : (tensor<2x128xf32>, tensor<2x128xf32>) -> tensor<2x128xf32>
    %2230 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<2x128xf32>}> : () -> tensor<2x128xf32>
    %2231 = "stablehlo.add"(%2229, %2230) : (tensor<2x128xf32>, tensor<2x128xf32>) -> tensor<2x128xf32>
    %2232 = "stablehlo.divide"(%2210, %2231) : (tensor<2x128xf32>, tensor<2x128xf32>) -> tensor<2x128xf32>
    %2233 = "stablehlo.broadcast_in_dim"(%2221) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x128xf32>
    %2234 = "stablehlo.multiply"(%2232, %2233) : (tensor<2x128xf32>, tensor<2x128xf32>) -> tensor<2x128xf32>
    %2235 = "stablehlo.subtract"(%arg13, %2234) : (tensor<2x128xf32>, tensor<2x128xf32>) -> tensor<2x128xf32>
    %2236 = "stablehlo.broadcast_in_dim"(%1760) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x128x64xf32>
    %2237 = "stablehlo.multiply"(%s1658#9, %2236) : (tensor<2x128x64xf32>, tensor<2x128x64xf32>) -> tensor<2x128x64xf32>
    %2238 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<2x128x64xf32>}> : () -> tensor<2x128x64xf32>
    %2239 = "stablehlo.multiply"(%arg34, %2238) : (tensor<2x128x64xf32>, tensor<2x128x64xf32>) -> tensor<2x128x64xf32>
    %2240 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<2x128x64xf32>}> : () -> tensor<2x128x64xf32>
    %2241 = "stablehlo.multiply"(%2237, %2240) : (tensor<2x128x64xf32>, tensor<2x128x64xf32>) -> tensor<2x128x64xf32>
    %2242 = "stablehlo.add"(%2239, %2241) : (tensor<2x128x64xf32>, tensor<2x128x64xf32>) -> tensor<2x128x64xf32>
    %2243 = "stablehlo.constant"() <{value = dense<0x3F7FBE77> : tensor<2x128x64xf32>}> : () -> tensor<2x128x64xf32>
    %2244 = "stablehlo.multiply"(%arg54, %2243) : (tensor<2x128x64xf32>, tensor<2x128x64xf32>) -> tensor<2x128x64xf32>
    %2245 = "stablehlo.multiply"(%2237, %2237) : (tensor<2x128x64xf32>, tensor<2x128x64xf32>) -> tensor<2x128x64xf32>
    %2246 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<2x128x64xf32>}> : () -> tensor<2x128x64xf32>
    %2247 = "stablehlo.multiply"(%2245, %2246) : (tensor<2x128x64xf32>, tensor<2x128x64xf32>) -> tensor<2x128x64xf32>
    %2248 = "stablehlo.add"(%2244, %2247) : (tensor<2x128x64xf32>, tensor<2x128x64xf32>) -> tensor<2x128x64xf32>
    %2249 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %2250 = "stablehlo.multiply"(%1763, %2249) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2251 = "stablehlo.exponential_minus_one"(%2250) : (tensor<f32>) -> tensor<f32>
    %2252 = "stablehlo.negate"(%2251) : (tensor<f32>) -> tensor<f32>
    %2253 = "stablehlo.divide"(%arg63, %2252) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2254 = "stablehlo.sqrt"(%2248) : (tensor<2x128x64xf32>) -> tensor<2x128x64xf32>
    %2255 = "stablehlo.constant"() <{value = dense<0xBA832338> : tensor<f32>}> : () -> tensor<f32>
    %2256 = "stablehlo.multiply"(%1763, %2255) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2257 = "stablehlo.exponential_minus_one"(%2256) : (tensor<f32>) -> tensor<f32>
    %2258 = "stablehlo.negate"(%2257) : (tensor<f32>) -> tensor<f32>
    %2259 = "stablehlo.rsqrt"(%2258) : (tensor<f32>) -> tensor<f32>
    %2260 = "stablehlo.broadcast_in_dim"(%2259) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x128x64xf32>
    %2261 = "stablehlo.multiply"(%2254, %2260) : (tensor<2x128x64xf32>, tensor<2x128x64xf32>) -> tensor<2x128x64xf32>
    %2262 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<2x128x64xf32>}> : () -> tensor<2x128x64xf32>
    %2263 = "stablehlo.add"(%2261, %2262) : (tensor<2x128x64xf32>, tensor<2x128x64xf32>) -> tensor<2x128x64xf32>
    %2264 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<f32>}> : () -> tensor<f32>
    %2265 = "stablehlo.multiply"(%arg63, %2264) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2266 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %2267 = "stablehlo.subtract"(%2266, %2265) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2268 = "stablehlo.broadcast_in_dim"(%2267) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x128x64xf32>
    %2269 = "stablehlo.multiply"(%arg14, %2268) : (tensor<2x128x64xf32>, tensor<2x128x64xf32>) -> tensor<2x128x64xf32>
    %2270 = "stablehlo.divide"(%2242, %2263) : (tensor<2x128x64xf32>, tensor<2x128x64xf32>) -> tensor<2x128x64xf32>
    %2271 = "stablehlo.broadcast_in_dim"(%2253) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x128x64xf32>
    %2272 = "stablehlo.multiply"(%2270, %2271) : (tensor<2x128x64xf32>, tensor<2x128x64xf32>) -> tensor<2x128x64xf32>
    %2273 = "stablehlo.subtract"(%2269, %2272) : (tensor<2x128x64xf32>, tensor<2x128x64xf32>) -> tensor<2x128x64xf32>
    %2274 = "stablehlo.broadcast_in_dim"(%1760) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %2275 = "stablehlo.multiply"(%s1658#8, %2274) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2276 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %2277 = "stablehlo.multiply"(%arg35, %2276) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2278 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %2279 = "stablehlo.multiply"(%2275, %2278) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2280 = "stablehlo.add"(%2277, %2279) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2281 = "stablehlo.constant"() <{value = dense<0x3F7FBE77> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %2282 = "stablehlo.multiply"(%arg55, %2281) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2283 = "stablehlo.multiply"(%2275, %2275) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2284 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %2285 = "stablehlo.multiply"(%2283, %2284) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2286 = "stablehlo.add"(%2282, %2285) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2287 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %2288 = "stablehlo.multiply"(%1763, %2287) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2289 = "stablehlo.exponential_minus_one"(%2288) : (tensor<f32>) -> tensor<f32>
    %2290 = "stablehlo.negate"(%2289) : (tensor<f32>) -> tensor<f32>
    %2291 = "stablehlo.divide"(%arg63, %2290) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2292 = "stablehlo.sqrt"(%2286) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %2293 = "stablehlo.constant"() <{value = dense<0xBA832338> : tensor<f32>}> : () -> tensor<f32>
    %2294 = "stablehlo.multiply"(%1763, %2293) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2295 = "stablehlo.exponential_minus_one"(%2294) : (tensor<f32>) -> tensor<f32>
    %2296 = "stablehlo.negate"(%2295) : (tensor<f32>) -> tensor<f32>
    %2297 = "stablehlo.rsqrt"(%2296) : (tensor<f32>) -> tensor<f32>
    %2298 = "stablehlo.broadcast_in_dim"(%2297) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %2299 = "stablehlo.multiply"(%2292, %2298) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2300 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %2301 = "stablehlo.add"(%2299, %2300) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2302 = "stablehlo.divide"(%2280, %2301) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2303 = "stablehlo.broadcast_in_dim"(%2291) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %2304 = "stablehlo.multiply"(%2302, %2303) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2305 = "stablehlo.subtract"(%arg15, %2304) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2306 = "stablehlo.broadcast_in_dim"(%1760) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64xf32>
    %2307 = "stablehlo.multiply"(%940, %2306) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2308 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<64xf32>}> : () -> tensor<64xf32>
    %2309 = "stablehlo.multiply"(%arg36, %2308) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2310 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<64xf32>}> : () -> tensor<64xf32>
    %2311 = "stablehlo.multiply"(%2307, %2310) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2312 = "stablehlo.add"(%2309, %2311) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2313 = "stablehlo.constant"() <{value = dense<0x3F7FBE77> : tensor<64xf32>}> : () -> tensor<64xf32>
    %2314 = "stablehlo.multiply"(%arg56, %2313) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2315 = "stablehlo.multiply"(%2307, %2307) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2316 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<64xf32>}> : () -> tensor<64xf32>
    %2317 = "stablehlo.multiply"(%2315, %2316) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2318 = "stablehlo.add"(%2314, %2317) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2319 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %2320 = "stablehlo.multiply"(%1763, %2319) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2321 = "stablehlo.exponential_minus_one"(%2320) : (tensor<f32>) -> tensor<f32>
    %2322 = "stablehlo.negate"(%2321) : (tensor<f32>) -> tensor<f32>
    %2323 = "stablehlo.divide"(%arg63, %2322) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2324 = "stablehlo.sqrt"(%2318) : (tensor<64xf32>) -> tensor<64xf32>
    %2325 = "stablehlo.constant"() <{value = dense<0xBA832338> : tensor<f32>}> : () -> tensor<f32>
    %2326 = "stablehlo.multiply"(%1763, %2325) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2327 = "stablehlo.exponential_minus_one"(%2326) : (tensor<f32>) -> tensor<f32>
    %2328 = "stablehlo.negate"(%2327) : (tensor<f32>) -> tensor<f32>
    %2329 = "stablehlo.rsqrt"(%2328) : (tensor<f32>) -> tensor<f32>
    %2330 = "stablehlo.broadcast_in_dim"(%2329) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64xf32>
    %2331 = "stablehlo.multiply"(%2324, %2330) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2332 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<64xf32>}> : () -> tensor<64xf32>
    %2333 = "stablehlo.add"(%2331, %2332) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2334 = "stablehlo.divide"(%2312, %2333) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2335 = "stablehlo.broadcast_in_dim"(%2323) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64xf32>
    %2336 = "stablehlo.multiply"(%2334, %2335) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2337 = "stablehlo.subtract"(%arg16, %2336) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2338 = "stablehlo.broadcast_in_dim"(%1760) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64xf32>
    %2339 = "stablehlo.multiply"(%939, %2338) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2340 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<64xf32>}> : () -> tensor<64xf32>
    %2341 = "stablehlo.multiply"(%arg37, %2340) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2342 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<64xf32>}> : () -> tensor<64xf32>
    %2343 = "stablehlo.multiply"(%2339, %2342) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2344 = "stablehlo.add"(%2341, %2343) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2345 = "stablehlo.constant"() <{value = dense<0x3F7FBE77> : tensor<64xf32>}> : () -> tensor<64xf32>
    %2346 = "stablehlo.multiply"(%arg57, %2345) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2347 = "stablehlo.multiply"(%2339, %2339) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2348 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<64xf32>}> : () -> tensor<64xf32>
    %2349 = "stablehlo.multiply"(%2347, %2348) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2350 = "stablehlo.add"(%2346, %2349) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2351 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %2352 = "stablehlo.multiply"(%1763, %2351) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2353 = "stablehlo.exponential_minus_one"(%2352) : (tensor<f32>) -> tensor<f32>
    %2354 = "stablehlo.negate"(%2353) : (tensor<f32>) -> tensor<f32>
    %2355 = "stablehlo.divide"(%arg63, %2354) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2356 = "stablehlo.sqrt"(%2350) : (tensor<64xf32>) -> tensor<64xf32>
    %2357 = "stablehlo.constant"() <{value = dense<0xBA832338> : tensor<f32>}> : () -> tensor<f32>
    %2358 = "stablehlo.multiply"(%1763, %2357) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2359 = "stablehlo.exponential_minus_one"(%2358) : (tensor<f32>) -> tensor<f32>
    %2360 = "stablehlo.negate"(%2359) : (tensor<f32>) -> tensor<f32>
    %2361 = "stablehlo.rsqrt"(%2360) : (tensor<f32>) -> tensor<f32>
    %2362 = "stablehlo.broadcast_in_dim"(%2361) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64xf32>
    %2363 = "stablehlo.multiply"(%2356, %2362) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2364 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<64xf32>}> : () -> tensor<64xf32>
    %2365 = "stablehlo.add"(%2363, %2364) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2366 = "stablehlo.divide"(%2344, %2365) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2367 = "stablehlo.broadcast_in_dim"(%2355) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64xf32>
    %2368 = "stablehlo.multiply"(%2366, %2367) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2369 = "stablehlo.subtract"(%arg17, %2368) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2370 = "stablehlo.broadcast_in_dim"(%1760) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64x16xf32>
    %2371 = "stablehlo.multiply"(%903, %2370) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %2372 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<64x16xf32>}> : () -> tensor<64x16xf32>
    %2373 = "stablehlo.multiply"(%arg38, %2372) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %2374 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<64x16xf32>}> : () -> tensor<64x16xf32>
    %2375 = "stablehlo.multiply"(%2371, %2374) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %2376 = "stablehlo.add"(%2373, %2375) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %2377 = "stablehlo.constant"() <{value = dense<0x3F7FBE77> : tensor<64x16xf32>}> : () -> tensor<64x16xf32>
    %2378 = "stablehlo.multiply"(%arg58, %2377) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %2379 = "stablehlo.multiply"(%2371, %2371) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %2380 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<64x16xf32>}> : () -> tensor<64x16xf32>
    %2381 = "stablehlo.multiply"(%2379, %2380) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %2382 = "stablehlo.add"(%2378, %2381) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %2383 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %2384 = "stablehlo.multiply"(%1763, %2383) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2385 = "stablehlo.exponential_minus_one"(%2384) : (tensor<f32>) -> tensor<f32>
    %2386 = "stablehlo.negate"(%2385) : (tensor<f32>) -> tensor<f32>
    %2387 = "stablehlo.divide"(%arg63, %2386) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2388 = "stablehlo.sqrt"(%2382) : (tensor<64x16xf32>) -> tensor<64x16xf32>
    %2389 = "stablehlo.constant"() <{value = dense<0xBA832338> : tensor<f32>}> : () -> tensor<f32>
    %2390 = "stablehlo.multiply"(%1763, %2389) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2391 = "stablehlo.exponential_minus_one"(%2390) : (tensor<f32>) -> tensor<f32>
    %2392 = "stablehlo.negate"(%2391) : (tensor<f32>) -> tensor<f32>
    %2393 = "stablehlo.rsqrt"(%2392) : (tensor<f32>) -> tensor<f32>
    %2394 = "stablehlo.broadcast_in_dim"(%2393) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64x16xf32>
    %2395 = "stablehlo.multiply"(%2388, %2394) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %2396 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<64x16xf32>}> : () -> tensor<64x16xf32>
    %2397 = "stablehlo.add"(%2395, %2396) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %2398 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<f32>}> : () -> tensor<f32>
    %2399 = "stablehlo.multiply"(%arg63, %2398) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2400 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %2401 = "stablehlo.subtract"(%2400, %2399) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2402 = "stablehlo.broadcast_in_dim"(%2401) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64x16xf32>
    %2403 = "stablehlo.multiply"(%arg18, %2402) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %2404 = "stablehlo.divide"(%2376, %2397) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %2405 = "stablehlo.broadcast_in_dim"(%2387) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64x16xf32>
    %2406 = "stablehlo.multiply"(%2404, %2405) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %2407 = "stablehlo.subtract"(%2403, %2406) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %2408 = "stablehlo.broadcast_in_dim"(%1760) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<16xf32>
    %2409 = "stablehlo.multiply"(%906, %2408) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %2410 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<16xf32>}> : () -> tensor<16xf32>
    %2411 = "stablehlo.multiply"(%arg39, %2410) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %2412 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<16xf32>}> : () -> tensor<16xf32>
    %2413 = "stablehlo.multiply"(%2409, %2412) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %2414 = "stablehlo.add"(%2411, %2413) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %2415 = "stablehlo.constant"() <{value = dense<0x3F7FBE77> : tensor<16xf32>}> : () -> tensor<16xf32>
    %2416 = "stablehlo.multiply"(%arg59, %2415) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %2417 = "stablehlo.multiply"(%2409, %2409) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %2418 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<16xf32>}> : () -> tensor<16xf32>
    %2419 = "stablehlo.multiply"(%2417, %2418) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %2420 = "stablehlo.add"(%2416, %2419) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %2421 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %2422 = "stablehlo.multiply"(%1763, %2421) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2423 = "stablehlo.exponential_minus_one"(%2422) : (tensor<f32>) -> tensor<f32>
    %2424 = "stablehlo.negate"(%2423) : (tensor<f32>) -> tensor<f32>
    %2425 = "stablehlo.divide"(%arg63, %2424) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2426 = "stablehlo.sqrt"(%2420) : (tensor<16xf32>) -> tensor<16xf32>
    %2427 = "stablehlo.constant"() <{value = dense<0xBA832338> : tensor<f32>}> : () -> tensor<f32>
    %2428 = "stablehlo.multiply"(%1763, %2427) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2429 = "stablehlo.exponential_minus_one"(%2428) : (tensor<f32>) -> tensor<f32>
    %2430 = "stablehlo.negate"(%2429) : (tensor<f32>) -> tensor<f32>
    %2431 = "stablehlo.rsqrt"(%2430) : (tensor<f32>) -> tensor<f32>
    %2432 = "stablehlo.broadcast_in_dim"(%2431) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<16xf32>
    %2433 = "stablehlo.multiply"(%2426, %2432) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %2434 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<16xf32>}> : () -> tensor<16xf32>
    %2435 = "stablehlo.add"(%2433, %2434) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %2436 = "stablehlo.divide"(%2414, %2435) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %2437 = "stablehlo.broadcast_in_dim"(%2425) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<16xf32>
    %2438 = "stablehlo.multiply"(%2436, %2437) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %2439 = "stablehlo.subtract"(%arg19, %2438) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %2440 = "stablehlo.multiply"(%1801, %1801) : (tensor<49x64xf32>, tensor<49x64xf32>) -> tensor<49x64xf32>
    %2441 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %2442 = "stablehlo.reduce"(%2440, %2441) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<49x64xf32>, tensor<f32>) -> tensor<f32>
    %2443 = "stablehlo.multiply"(%1833, %1833) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2444 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %2445 = "stablehlo.reduce"(%2443, %2444) <{dimensions = array<i64: 0>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64xf32>, tensor<f32>) -> tensor<f32>
    %2446 = "stablehlo.add"(%2442, %2445) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2447 = "stablehlo.multiply"(%1865, %1865) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2448 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %2449 = "stablehlo.reduce"(%2447, %2448) <{dimensions = array<i64: 0>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64xf32>, tensor<f32>) -> tensor<f32>
    %2450 = "stablehlo.add"(%2446, %2449) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2451 = "stablehlo.multiply"(%1897, %1897) : (tensor<17x64xf32>, tensor<17x64xf32>) -> tensor<17x64xf32>
    %2452 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %2453 = "stablehlo.reduce"(%2451, %2452) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<17x64xf32>, tensor<f32>) -> tensor<f32>
    %2454 = "stablehlo.add"(%2450, %2453) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2455 = "stablehlo.multiply"(%1929, %1929) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2456 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %2457 = "stablehlo.reduce"(%2455, %2456) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64xf32>, tensor<f32>) -> tensor<f32>
    %2458 = "stablehlo.add"(%2454, %2457) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2459 = "stablehlo.multiply"(%1961, %1961) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2460 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %2461 = "stablehlo.reduce"(%2459, %2460) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64xf32>, tensor<f32>) -> tensor<f32>
    %2462 = "stablehlo.add"(%2458, %2461) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2463 = "stablehlo.multiply"(%1999, %1999) : (tensor<2x3x64x64xf32>, tensor<2x3x64x64xf32>) -> tensor<2x3x64x64xf32>
    %2464 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %2465 = "stablehlo.reduce"(%2463, %2464) <{dimensions = array<i64: 0, 1, 2, 3>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x3x64x64xf32>, tensor<f32>) -> tensor<f32>
    %2466 = "stablehlo.add"(%2462, %2465) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2467 = "stablehlo.multiply"(%2031, %2031) : (tensor<2x3x64xf32>, tensor<2x3x64xf32>) -> tensor<2x3x64xf32>
    %2468 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %2469 = "stablehlo.reduce"(%2467, %2468) <{dimensions = array<i64: 0, 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x3x64xf32>, tensor<f32>) -> tensor<f32>
    %2470 = "stablehlo.add"(%2466, %2469) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2471 = "stablehlo.multiply"(%2069, %2069) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %2472 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %2473 = "stablehlo.reduce"(%2471, %2472) <{dimensions = array<i64: 0, 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x64xf32>, tensor<f32>) -> tensor<f32>
    %2474 = "stablehlo.add"(%2470, %2473) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2475 = "stablehlo.multiply"(%2101, %2101) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2476 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %2477 = "stablehlo.reduce"(%2475, %2476) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64xf32>, tensor<f32>) -> tensor<f32>
    %2478 = "stablehlo.add"(%2474, %2477) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2479 = "stablehlo.multiply"(%2133, %2133) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2480 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %2481 = "stablehlo.reduce"(%2479, %2480) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64xf32>, tensor<f32>) -> tensor<f32>
    %2482 = "stablehlo.add"(%2478, %2481) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2483 = "stablehlo.multiply"(%2165, %2165) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2484 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %2485 = "stablehlo.reduce"(%2483, %2484) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64xf32>, tensor<f32>) -> tensor<f32>
    %2486 = "stablehlo.add"(%2482, %2485) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2487 = "stablehlo.multiply"(%2203, %2203) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %2488 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %2489 = "stablehlo.reduce"(%2487, %2488) <{dimensions = array<i64: 0, 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x128xf32>, tensor<f32>) -> tensor<f32>
    %2490 = "stablehlo.add"(%2486, %2489) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2491 = "stablehlo.multiply"(%2235, %2235) : (tensor<2x128xf32>, tensor<2x128xf32>) -> tensor<2x128xf32>
    %2492 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %2493 = "stablehlo.reduce"(%2491, %2492) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x128xf32>, tensor<f32>) -> tensor<f32>
    %2494 = "stablehlo.add"(%2490, %2493) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2495 = "stablehlo.multiply"(%2273, %2273) : (tensor<2x128x64xf32>, tensor<2x128x64xf32>) -> tensor<2x128x64xf32>
    %2496 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %2497 = "stablehlo.reduce"(%2495, %2496) <{dimensions = array<i64: 0, 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x128x64xf32>, tensor<f32>) -> tensor<f32>
    %2498 = "stablehlo.add"(%2494, %2497) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2499 = "stablehlo.multiply"(%2305, %2305) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2500 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %2501 = "stablehlo.reduce"(%2499, %2500) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64xf32>, tensor<f32>) -> tensor<f32>
    %2502 = "stablehlo.add"(%2498, %2501) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2503 = "stablehlo.multiply"(%2337, %2337) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2504 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %2505 = "stablehlo.reduce"(%2503, %2504) <{dimensions = array<i64: 0>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64xf32>, tensor<f32>) -> tensor<f32>
    %2506 = "stablehlo.add"(%2502, %2505) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2507 = "stablehlo.multiply"(%2369, %2369) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2508 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %2509 = "stablehlo.reduce"(%2507, %2508) <{dimensions = array<i64: 0>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64xf32>, tensor<f32>) -> tensor<f32>
    %2510 = "stablehlo.add"(%2506, %2509) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2511 = "stablehlo.multiply"(%2407, %2407) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %2512 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %2513 = "stablehlo.reduce"(%2511, %2512) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x16xf32>, tensor<f32>) -> tensor<f32>
    %2514 = "stablehlo.add"(%2510, %2513) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2515 = "stablehlo.multiply"(%2439, %2439) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %2516 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %2517 = "stablehlo.reduce"(%2515, %2516) <{dimensions = array<i64: 0>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %2518 = "stablehlo.add"(%2514, %2517) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2519 = "stablehlo.sqrt"(%2518) : (tensor<f32>) -> tensor<f32>
    "func.return"(%1801, %1833, %1865, %1897, %1929, %1961, %1999, %2031, %2069, %2101, %2133, %2165, %2203, %2235, %2273, %2305, %2337, %2369, %2407, %2439, %1770, %1808, %1840, %1872, %1904, %1936, %1968, %2006, %2038, %2076, %2108, %2140, %2172, %2210, %2242, %2280, %2312, %2344, %2376, %2414, %1776, %1814, %1846, %1878, %1910, %1942, %1974, %2012, %2044, %2082, %2114, %2146, %2178, %2216, %2248, %2286, %2318, %2350, %2382, %2420, %887, %1755, %2519) : (tensor<49x64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<17x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2x3x64x64xf32>, tensor<2x3x64xf32>, tensor<2x64x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2x64x128xf32>, tensor<2x128xf32>, tensor<2x128x64xf32>, tensor<2x64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x16xf32>, tensor<16xf32>, tensor<49x64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<17x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2x3x64x64xf32>, tensor<2x3x64xf32>, tensor<2x64x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2x64x128xf32>, tensor<2x128xf32>, tensor<2x128x64xf32>, tensor<2x64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x16xf32>, tensor<16xf32>, tensor<49x64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<17x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2x3x64x64xf32>, tensor<2x3x64xf32>, tensor<2x64x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2x64x128xf32>, tensor<2x128xf32>, tensor<2x128x64xf32>, tensor<2x64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x16xf32>, tensor<16xf32>, tensor<f32>, tensor<f32>, tensor<f32>) -> ()
  }
}
