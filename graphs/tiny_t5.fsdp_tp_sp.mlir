module @train_step {
  sdy.mesh @mesh = <["fsdp"=4, "model"=2]>
  func.func public @main(%arg0: tensor<1024x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"model", "fsdp"}, {}]>, tf.aliasing_output = 0 : i32}, %arg1: tensor<32x4xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}, {"model"}]>, tf.aliasing_output = 1 : i32}, %arg2: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 2 : i32}, %arg3: tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {"model"}]>, tf.aliasing_output = 3 : i32}, %arg4: tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {"model"}]>, tf.aliasing_output = 4 : i32}, %arg5: tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {"model"}]>, tf.aliasing_output = 5 : i32}, %arg6: tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"model", "fsdp"}, {}]>, tf.aliasing_output = 6 : i32}, %arg7: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 7 : i32}, %arg8: tensor<2x64x128xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {"model"}]>, tf.aliasing_output = 8 : i32}, %arg9: tensor<2x64x128xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {"model"}]>, tf.aliasing_output = 9 : i32}, %arg10: tensor<2x128x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"model", "fsdp"}, {}]>, tf.aliasing_output = 10 : i32}, %arg11: tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>, tf.aliasing_output = 11 : i32}, %arg12: tensor<32x4xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}, {"model"}]>, tf.aliasing_output = 12 : i32}, %arg13: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 13 : i32}, %arg14: tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {"model"}]>, tf.aliasing_output = 14 : i32}, %arg15: tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {"model"}]>, tf.aliasing_output = 15 : i32}, %arg16: tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {"model"}]>, tf.aliasing_output = 16 : i32}, %arg17: tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"model", "fsdp"}, {}]>, tf.aliasing_output = 17 : i32}, %arg18: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 18 : i32}, %arg19: tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {"model"}]>, tf.aliasing_output = 19 : i32}, %arg20: tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {"model"}]>, tf.aliasing_output = 20 : i32}, %arg21: tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {"model"}]>, tf.aliasing_output = 21 : i32}, %arg22: tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"model", "fsdp"}, {}]>, tf.aliasing_output = 22 : i32}, %arg23: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 23 : i32}, %arg24: tensor<2x64x128xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {"model"}]>, tf.aliasing_output = 24 : i32}, %arg25: tensor<2x64x128xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {"model"}]>, tf.aliasing_output = 25 : i32}, %arg26: tensor<2x128x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"model", "fsdp"}, {}]>, tf.aliasing_output = 26 : i32}, %arg27: tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>, tf.aliasing_output = 27 : i32}, %arg28: tensor<64x1024xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}, {"model"}]>, tf.aliasing_output = 28 : i32}, %arg29: tensor<1024x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"model", "fsdp"}, {}]>, tf.aliasing_output = 29 : i32}, %arg30: tensor<32x4xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}, {"model"}]>, tf.aliasing_output = 30 : i32}, %arg31: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 31 : i32}, %arg32: tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {"model"}]>, tf.aliasing_output = 32 : i32}, %arg33: tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {"model"}]>, tf.aliasing_output = 33 : i32}, %arg34: tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {"model"}]>, tf.aliasing_output = 34 : i32}, %arg35: tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"model", "fsdp"}, {}]>, tf.aliasing_output = 35 : i32}, %arg36: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 36 : i32}, %arg37: tensor<2x64x128xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {"model"}]>, tf.aliasing_output = 37 : i32}, %arg38: tensor<2x64x128xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {"model"}]>, tf.aliasing_output = 38 : i32}, %arg39: tensor<2x128x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"model", "fsdp"}, {}]>, tf.aliasing_output = 39 : i32}, %arg40: tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>, tf.aliasing_output = 40 : i32}, %arg41: tensor<32x4xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}, {"model"}]>, tf.aliasing_output = 41 : i32}, %arg42: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 42 : i32}, %arg43: tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {"model"}]>, tf.aliasing_output = 43 : i32}, %arg44: tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {"model"}]>, tf.aliasing_output = 44 : i32}, %arg45: tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {"model"}]>, tf.aliasing_output = 45 : i32}, %arg46: tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"model", "fsdp"}, {}]>, tf.aliasing_output = 46 : i32}, %arg47: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 47 : i32}, %arg48: tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {"model"}]>, tf.aliasing_output = 48 : i32}, %arg49: tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {"model"}]>, tf.aliasing_output = 49 : i32}, %arg50: tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {"model"}]>, tf.aliasing_output = 50 : i32}, %arg51: tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"model", "fsdp"}, {}]>, tf.aliasing_output = 51 : i32}, %arg52: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 52 : i32}, %arg53: tensor<2x64x128xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {"model"}]>, tf.aliasing_output = 53 : i32}, %arg54: tensor<2x64x128xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {"model"}]>, tf.aliasing_output = 54 : i32}, %arg55: tensor<2x128x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"model", "fsdp"}, {}]>, tf.aliasing_output = 55 : i32}, %arg56: tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>, tf.aliasing_output = 56 : i32}, %arg57: tensor<64x1024xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}, {"model"}]>, tf.aliasing_output = 57 : i32}, %arg58: tensor<32x64xi32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}]>}, %arg59: tensor<32x16xi32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}]>}, %arg60: tensor<32x64xi32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}]>}, %arg61: tensor<32x16xi32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}]>}, %arg62: tensor<ui64> {sdy.sharding = #sdy.sharding<@mesh, []>}, %arg63: tensor<f32> {sdy.sharding = #sdy.sharding<@mesh, []>}, %arg64: tensor<ui64> {sdy.sharding = #sdy.sharding<@mesh, []>}) -> (tensor<1024x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"model", "fsdp"}, {}]>}, tensor<32x4xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}, {"model"}]>}, tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {"model"}]>}, tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {"model"}]>}, tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {"model"}]>}, tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"model", "fsdp"}, {}]>}, tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<2x64x128xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {"model"}]>}, tensor<2x64x128xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {"model"}]>}, tensor<2x128x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"model", "fsdp"}, {}]>}, tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}, tensor<32x4xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}, {"model"}]>}, tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {"model"}]>}, tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {"model"}]>}, tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {"model"}]>}, tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"model", "fsdp"}, {}]>}, tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {"model"}]>}, tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {"model"}]>}, tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {"model"}]>}, tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"model", "fsdp"}, {}]>}, tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<2x64x128xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {"model"}]>}, tensor<2x64x128xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {"model"}]>}, tensor<2x128x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"model", "fsdp"}, {}]>}, tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}, tensor<64x1024xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}, {"model"}]>}, tensor<1024x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"model", "fsdp"}, {}]>}, tensor<32x4xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}, {"model"}]>}, tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {"model"}]>}, tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {"model"}]>}, tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {"model"}]>}, tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"model", "fsdp"}, {}]>}, tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<2x64x128xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {"model"}]>}, tensor<2x64x128xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {"model"}]>}, tensor<2x128x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"model", "fsdp"}, {}]>}, tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}, tensor<32x4xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}, {"model"}]>}, tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {"model"}]>}, tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {"model"}]>}, tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {"model"}]>}, tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"model", "fsdp"}, {}]>}, tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {"model"}]>}, tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {"model"}]>}, tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {"model"}]>}, tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"model", "fsdp"}, {}]>}, tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<2x64x128xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {"model"}]>}, tensor<2x64x128xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {"model"}]>}, tensor<2x128x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"model", "fsdp"}, {}]>}, tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}, tensor<64x1024xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}, {"model"}]>}, tensor<f32> {sdy.sharding = #sdy.sharding<@mesh, []>}, tensor<f32> {sdy.sharding = #sdy.sharding<@mesh, []>}, tensor<f32> {sdy.sharding = #sdy.sharding<@mesh, []>}) {
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
    %137 = "sdy.sharding_constraint"(%arg0) <{sharding = #sdy.sharding<@mesh, [{"model"}, {}]>}> : (tensor<1024x64xf32>) -> tensor<1024x64xf32>
    %138 = "stablehlo.gather"(%137, %136) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, slice_sizes = array<i64: 1, 64>, indices_are_sorted = false}> : (tensor<1024x64xf32>, tensor<32x80xi32>) -> tensor<32x80x64xf32>
    %140 = "sdy.sharding_constraint"(%138) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<32x80x64xf32>) -> tensor<32x80x64xf32>
    %141 = "stablehlo.slice"(%140) <{start_indices = array<i64: 0, 0, 0>, limit_indices = array<i64: 32, 64, 64>, strides = array<i64: 1, 1, 1>}> : (tensor<32x80x64xf32>) -> tensor<32x64x64xf32>
    %142 = "sdy.sharding_constraint"(%arg1) <{sharding = #sdy.sharding<@mesh, [{}, {"model"}]>}> : (tensor<32x4xf32>) -> tensor<32x4xf32>
    %143 = "stablehlo.constant"() <{value = dense<"0x0D0000000D0000000D0000000D0000000D0000000D0000000D0000000D0000000D0000000D0000000D0000000D0000000D0000000D0000000D0000000D0000000D0000000D0000000C0000000C0000000C0000000C0000000C0000000C0000000C0000000C0000000C0000000C0000000C0000000C0000000C0000000C0000000B0000000B0000000B0000000B0000000B0000000B0000000B0000000B0000000B0000000A0000000A0000000A0000000A0000000A0000000A0000000A000000090000000900000009000000090000000800000008000000080000000800000007000000060000000500000004000000030000000200000001000000000000001100000012000000130000001400000015000000160000001700000018000000180000001800000018000000190000001900000019000000190000001A0000001A0000001A0000001A0000001A0000001A0000001A0000001B0000001B0000001B0000001B0000001B0000001B0000001B0000001B0000001B0000001C0000001C0000001C0000001C0000001C0000001C0000001C0000001C0000001C0000001C0000001C0000001C0000001C0000001C0000001D0000001D0000001D0000001D0000001D0000001D0000001D0000001D0000001D0000001D0000001D0000001D0000001D0000001D0000001D0000001D0000001D0000001D0000001E000000"> : tensor<128xi32>}> : () -> tensor<128xi32>
    %144 = "stablehlo.gather"(%142, %143) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 4>, indices_are_sorted = false}> : (tensor<32x4xf32>, tensor<128xi32>) -> tensor<128x4xf32>
    %145 = "stablehlo.transpose"(%144) <{permutation = array<i64: 1, 0>}> : (tensor<128x4xf32>) -> tensor<4x128xf32>
    %146 = "stablehlo.constant"() <{value = dense<"0x2DCA3F17BAE187F8"> : tensor<ui64>}> : () -> tensor<ui64>
    %147 = "stablehlo.xor"(%127, %146) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %148 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %149 = "stablehlo.add"(%147, %148) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %150 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %151 = "stablehlo.shift_right_logical"(%149, %150) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %152 = "stablehlo.xor"(%149, %151) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %153 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %154 = "stablehlo.multiply"(%152, %153) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %155 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %156 = "stablehlo.shift_right_logical"(%154, %155) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %157 = "stablehlo.xor"(%154, %156) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %158 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %159 = "stablehlo.multiply"(%157, %158) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %160 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %161 = "stablehlo.shift_right_logical"(%159, %160) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %162 = "stablehlo.xor"(%159, %161) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %163 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %164 = "stablehlo.iota"() <{iota_dimension = 2 : i64}> : () -> tensor<32x64x64xui64>
    %165 = "stablehlo.broadcast_in_dim"(%163) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %166 = "stablehlo.multiply"(%164, %165) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %167 = "stablehlo.broadcast_in_dim"(%162) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %168 = "stablehlo.add"(%167, %166) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %169 = "stablehlo.constant"() <{value = dense<"0x40059FD25F6EDE8D"> : tensor<ui64>}> : () -> tensor<ui64>
    %170 = "stablehlo.iota"() <{iota_dimension = 1 : i64}> : () -> tensor<32x64x64xui64>
    %171 = "stablehlo.broadcast_in_dim"(%169) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %172 = "stablehlo.multiply"(%170, %171) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %173 = "stablehlo.add"(%168, %172) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %174 = "stablehlo.constant"() <{value = dense<"0x0050C1A7F4979B77"> : tensor<ui64>}> : () -> tensor<ui64>
    %175 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<32x64x64xui64>
    %176 = "stablehlo.broadcast_in_dim"(%174) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %177 = "stablehlo.multiply"(%175, %176) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %178 = "stablehlo.add"(%173, %177) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %179 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %180 = "stablehlo.broadcast_in_dim"(%179) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %181 = "stablehlo.add"(%178, %180) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %182 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %183 = "stablehlo.broadcast_in_dim"(%182) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %184 = "stablehlo.shift_right_logical"(%181, %183) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %185 = "stablehlo.xor"(%181, %184) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %186 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %187 = "stablehlo.broadcast_in_dim"(%186) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %188 = "stablehlo.multiply"(%185, %187) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %189 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %190 = "stablehlo.broadcast_in_dim"(%189) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %191 = "stablehlo.shift_right_logical"(%188, %190) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %192 = "stablehlo.xor"(%188, %191) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %193 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %194 = "stablehlo.broadcast_in_dim"(%193) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %195 = "stablehlo.multiply"(%192, %194) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %196 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %197 = "stablehlo.broadcast_in_dim"(%196) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %198 = "stablehlo.shift_right_logical"(%195, %197) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %199 = "stablehlo.xor"(%195, %198) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %200 = "stablehlo.constant"() <{value = dense<"0x2000000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %201 = "stablehlo.broadcast_in_dim"(%200) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %202 = "stablehlo.shift_right_logical"(%199, %201) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %203 = "stablehlo.convert"(%202) : (tensor<32x64x64xui64>) -> tensor<32x64x64xui32>
    %204 = "stablehlo.constant"() <{value = dense<9> : tensor<32x64x64xui32>}> : () -> tensor<32x64x64xui32>
    %205 = "stablehlo.shift_right_logical"(%203, %204) : (tensor<32x64x64xui32>, tensor<32x64x64xui32>) -> tensor<32x64x64xui32>
    %206 = "stablehlo.constant"() <{value = dense<1065353216> : tensor<32x64x64xui32>}> : () -> tensor<32x64x64xui32>
    %207 = "stablehlo.or"(%205, %206) : (tensor<32x64x64xui32>, tensor<32x64x64xui32>) -> tensor<32x64x64xui32>
    %208 = "stablehlo.bitcast_convert"(%207) : (tensor<32x64x64xui32>) -> tensor<32x64x64xf32>
    %209 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<32x64x64xf32>}> : () -> tensor<32x64x64xf32>
    %210 = "stablehlo.subtract"(%208, %209) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %211 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<32x64x64xf32>}> : () -> tensor<32x64x64xf32>
    %212 = "stablehlo.compare"(%210, %211) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xi1>
    %213 = "stablehlo.convert"(%212) : (tensor<32x64x64xi1>) -> tensor<32x64x64xf32>
    %214 = "stablehlo.constant"() <{value = dense<0x3F8E38E4> : tensor<32x64x64xf32>}> : () -> tensor<32x64x64xf32>
    %215 = "stablehlo.multiply"(%213, %214) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %216 = "stablehlo.multiply"(%141, %215) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %217 = "sdy.sharding_constraint"(%216) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {"model"}, {}]>}> : (tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %218 = "stablehlo.broadcast_in_dim"(%145) <{broadcast_dimensions = array<i64: 0, 2>}> : (tensor<4x128xf32>) -> tensor<4x64x128xf32>
    %219 = "stablehlo.reshape"(%218) : (tensor<4x64x128xf32>) -> tensor<4x8192xf32>
    %220 = "stablehlo.slice"(%219) <{start_indices = array<i64: 0, 63>, limit_indices = array<i64: 4, 8191>, strides = array<i64: 1, 1>}> : (tensor<4x8192xf32>) -> tensor<4x8128xf32>
    %221 = "stablehlo.reshape"(%220) : (tensor<4x8128xf32>) -> tensor<4x64x127xf32>
    %222 = "stablehlo.slice"(%221) <{start_indices = array<i64: 0, 0, 0>, limit_indices = array<i64: 4, 64, 64>, strides = array<i64: 1, 1, 1>}> : (tensor<4x64x127xf32>) -> tensor<4x64x64xf32>
    %223 = "stablehlo.broadcast_in_dim"(%arg60) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<32x64xi32>) -> tensor<32x64x64xi32>
    %224 = "stablehlo.broadcast_in_dim"(%arg60) <{broadcast_dimensions = array<i64: 0, 2>}> : (tensor<32x64xi32>) -> tensor<32x64x64xi32>
    %225 = "stablehlo.compare"(%223, %224) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type SIGNED>}> : (tensor<32x64x64xi32>, tensor<32x64x64xi32>) -> tensor<32x64x64xi1>
    %226 = "stablehlo.constant"() <{value = dense<0> : tensor<32x64x64xi32>}> : () -> tensor<32x64x64xi32>
    %227 = "stablehlo.compare"(%224, %226) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type SIGNED>}> : (tensor<32x64x64xi32>, tensor<32x64x64xi32>) -> tensor<32x64x64xi1>
    %228 = "stablehlo.and"(%225, %227) : (tensor<32x64x64xi1>, tensor<32x64x64xi1>) -> tensor<32x64x64xi1>
    %229 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<2xi32>
    %t1 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %t2 = "stablehlo.constant"() <{value = dense<0.0> : tensor<2x32x64x64xf32>}> : () -> tensor<2x32x64x64xf32>
    %s642:16 = "stablehlo.while"(%t1, %217, %t2, %arg4, %arg6, %arg3, %arg5, %arg2, %arg8, %arg9, %arg10, %arg7, %229, %222, %228, %127) ({
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
    %256 = "sdy.sharding_constraint"(%t12) <{sharding = #sdy.sharding<@mesh, [{}, {"model"}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %257 = "stablehlo.dot_general"(%255, %256) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x64x64xf32>, tensor<64x64xf32>) -> tensor<32x64x64xf32>
    %259 = "sdy.sharding_constraint"(%t8) <{sharding = #sdy.sharding<@mesh, [{}, {"model"}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %260 = "stablehlo.dot_general"(%255, %259) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x64x64xf32>, tensor<64x64xf32>) -> tensor<32x64x64xf32>
    %262 = "sdy.sharding_constraint"(%t14) <{sharding = #sdy.sharding<@mesh, [{}, {"model"}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %263 = "stablehlo.dot_general"(%255, %262) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x64x64xf32>, tensor<64x64xf32>) -> tensor<32x64x64xf32>
    %265 = "stablehlo.reshape"(%257) : (tensor<32x64x64xf32>) -> tensor<32x64x4x16xf32>
    %266 = "sdy.sharding_constraint"(%265) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {"model"}, {}]>}> : (tensor<32x64x4x16xf32>) -> tensor<32x64x4x16xf32>
    %267 = "stablehlo.transpose"(%266) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<32x64x4x16xf32>) -> tensor<32x4x64x16xf32>
    %268 = "stablehlo.reshape"(%260) : (tensor<32x64x64xf32>) -> tensor<32x64x4x16xf32>
    %269 = "sdy.sharding_constraint"(%268) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {"model"}, {}]>}> : (tensor<32x64x4x16xf32>) -> tensor<32x64x4x16xf32>
    %270 = "stablehlo.transpose"(%269) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<32x64x4x16xf32>) -> tensor<32x4x64x16xf32>
    %271 = "stablehlo.reshape"(%263) : (tensor<32x64x64xf32>) -> tensor<32x64x4x16xf32>
    %272 = "sdy.sharding_constraint"(%271) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {"model"}, {}]>}> : (tensor<32x64x4x16xf32>) -> tensor<32x64x4x16xf32>
    %273 = "stablehlo.transpose"(%272) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<32x64x4x16xf32>) -> tensor<32x4x64x16xf32>
    %274 = "stablehlo.dot_general"(%267, %270) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x4x64x16xf32>, tensor<32x4x64x16xf32>) -> tensor<32x4x64x64xf32>
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
    %368 = "stablehlo.dot_general"(%367, %273) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x4x64x64xf32>, tensor<32x4x64x16xf32>) -> tensor<32x4x64x16xf32>
    %369 = "stablehlo.transpose"(%368) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<32x4x64x16xf32>) -> tensor<32x64x4x16xf32>
    %370 = "sdy.sharding_constraint"(%369) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {"model"}, {}]>}> : (tensor<32x64x4x16xf32>) -> tensor<32x64x4x16xf32>
    %371 = "stablehlo.reshape"(%370) : (tensor<32x64x4x16xf32>) -> tensor<32x64x64xf32>
    %372 = "sdy.sharding_constraint"(%t10) <{sharding = #sdy.sharding<@mesh, [{"model"}, {}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %373 = "stablehlo.dot_general"(%371, %372) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x64x64xf32>, tensor<64x64xf32>) -> tensor<32x64x64xf32>
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
    %448 = "sdy.sharding_constraint"(%447) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {"model"}, {}]>}> : (tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %449 = "stablehlo.add"(%b642_1, %448) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %450 = "sdy.sharding_constraint"(%449) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {"model"}, {}]>}> : (tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
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
    %466 = "sdy.sharding_constraint"(%t18) <{sharding = #sdy.sharding<@mesh, [{}, {"model"}]>}> : (tensor<64x128xf32>) -> tensor<64x128xf32>
    %467 = "stablehlo.dot_general"(%465, %466) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x64x64xf32>, tensor<64x128xf32>) -> tensor<32x64x128xf32>
    %469 = "sdy.sharding_constraint"(%t20) <{sharding = #sdy.sharding<@mesh, [{}, {"model"}]>}> : (tensor<64x128xf32>) -> tensor<64x128xf32>
    %470 = "stablehlo.dot_general"(%465, %469) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x64x64xf32>, tensor<64x128xf32>) -> tensor<32x64x128xf32>
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
    %482 = "stablehlo.constant"() <{value = dense<0x3F000000> : tensor<32x64x128xf32>}> : () -> tensor<32x64x128xf32>
    %483 = "stablehlo.multiply"(%481, %482) : (tensor<32x64x128xf32>, tensor<32x64x128xf32>) -> tensor<32x64x128xf32>
    %484 = "stablehlo.multiply"(%467, %483) : (tensor<32x64x128xf32>, tensor<32x64x128xf32>) -> tensor<32x64x128xf32>
    %485 = "stablehlo.multiply"(%484, %470) : (tensor<32x64x128xf32>, tensor<32x64x128xf32>) -> tensor<32x64x128xf32>
    %486 = "sdy.sharding_constraint"(%485) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {"model"}]>}> : (tensor<32x64x128xf32>) -> tensor<32x64x128xf32>
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
    %560 = "sdy.sharding_constraint"(%t22) <{sharding = #sdy.sharding<@mesh, [{"model"}, {}]>}> : (tensor<128x64xf32>) -> tensor<128x64xf32>
    %561 = "stablehlo.dot_general"(%559, %560) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x64x128xf32>, tensor<128x64xf32>) -> tensor<32x64x64xf32>
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
    %636 = "sdy.sharding_constraint"(%635) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {"model"}, {}]>}> : (tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %637 = "stablehlo.add"(%450, %636) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %638 = "sdy.sharding_constraint"(%637) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {"model"}, {}]>}> : (tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
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
    %730 = "sdy.sharding_constraint"(%arg12) <{sharding = #sdy.sharding<@mesh, [{}, {"model"}]>}> : (tensor<32x4xf32>) -> tensor<32x4xf32>
    %731 = "stablehlo.constant"() <{value = dense<"0x0F0000000E0000000D0000000C0000000B0000000A0000000900000008000000070000000600000005000000040000000300000002000000010000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"> : tensor<32xi32>}> : () -> tensor<32xi32>
    %732 = "stablehlo.gather"(%730, %731) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 4>, indices_are_sorted = false}> : (tensor<32x4xf32>, tensor<32xi32>) -> tensor<32x4xf32>
    %733 = "stablehlo.transpose"(%732) <{permutation = array<i64: 1, 0>}> : (tensor<32x4xf32>) -> tensor<4x32xf32>
    %734 = "stablehlo.constant"() <{value = dense<"0xD5676B8FB2F511DC"> : tensor<ui64>}> : () -> tensor<ui64>
    %735 = "stablehlo.xor"(%127, %734) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %736 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %737 = "stablehlo.add"(%735, %736) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %738 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %739 = "stablehlo.shift_right_logical"(%737, %738) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %740 = "stablehlo.xor"(%737, %739) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %741 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %742 = "stablehlo.multiply"(%740, %741) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %743 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %744 = "stablehlo.shift_right_logical"(%742, %743) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %745 = "stablehlo.xor"(%742, %744) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %746 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %747 = "stablehlo.multiply"(%745, %746) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %748 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %749 = "stablehlo.shift_right_logical"(%747, %748) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %750 = "stablehlo.xor"(%747, %749) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %751 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %752 = "stablehlo.iota"() <{iota_dimension = 2 : i64}> : () -> tensor<32x16x64xui64>
    %753 = "stablehlo.broadcast_in_dim"(%751) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %754 = "stablehlo.multiply"(%752, %753) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %755 = "stablehlo.broadcast_in_dim"(%750) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %756 = "stablehlo.add"(%755, %754) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %757 = "stablehlo.constant"() <{value = dense<"0x40059FD25F6EDE8D"> : tensor<ui64>}> : () -> tensor<ui64>
    %758 = "stablehlo.iota"() <{iota_dimension = 1 : i64}> : () -> tensor<32x16x64xui64>
    %759 = "stablehlo.broadcast_in_dim"(%757) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %760 = "stablehlo.multiply"(%758, %759) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %761 = "stablehlo.add"(%756, %760) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %762 = "stablehlo.constant"() <{value = dense<"0x0054F029FDE5E6DD"> : tensor<ui64>}> : () -> tensor<ui64>
    %763 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<32x16x64xui64>
    %764 = "stablehlo.broadcast_in_dim"(%762) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %765 = "stablehlo.multiply"(%763, %764) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %766 = "stablehlo.add"(%761, %765) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %767 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %768 = "stablehlo.broadcast_in_dim"(%767) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %769 = "stablehlo.add"(%766, %768) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %770 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %771 = "stablehlo.broadcast_in_dim"(%770) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %772 = "stablehlo.shift_right_logical"(%769, %771) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %773 = "stablehlo.xor"(%769, %772) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %774 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %775 = "stablehlo.broadcast_in_dim"(%774) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %776 = "stablehlo.multiply"(%773, %775) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %777 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %778 = "stablehlo.broadcast_in_dim"(%777) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %779 = "stablehlo.shift_right_logical"(%776, %778) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %780 = "stablehlo.xor"(%776, %779) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %781 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %782 = "stablehlo.broadcast_in_dim"(%781) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %783 = "stablehlo.multiply"(%780, %782) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %784 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %785 = "stablehlo.broadcast_in_dim"(%784) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %786 = "stablehlo.shift_right_logical"(%783, %785) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %787 = "stablehlo.xor"(%783, %786) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %788 = "stablehlo.constant"() <{value = dense<"0x2000000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %789 = "stablehlo.broadcast_in_dim"(%788) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %790 = "stablehlo.shift_right_logical"(%787, %789) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %791 = "stablehlo.convert"(%790) : (tensor<32x16x64xui64>) -> tensor<32x16x64xui32>
    %792 = "stablehlo.constant"() <{value = dense<9> : tensor<32x16x64xui32>}> : () -> tensor<32x16x64xui32>
    %793 = "stablehlo.shift_right_logical"(%791, %792) : (tensor<32x16x64xui32>, tensor<32x16x64xui32>) -> tensor<32x16x64xui32>
    %794 = "stablehlo.constant"() <{value = dense<1065353216> : tensor<32x16x64xui32>}> : () -> tensor<32x16x64xui32>
    %795 = "stablehlo.or"(%793, %794) : (tensor<32x16x64xui32>, tensor<32x16x64xui32>) -> tensor<32x16x64xui32>
    %796 = "stablehlo.bitcast_convert"(%795) : (tensor<32x16x64xui32>) -> tensor<32x16x64xf32>
    %797 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<32x16x64xf32>}> : () -> tensor<32x16x64xf32>
    %798 = "stablehlo.subtract"(%796, %797) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %799 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<32x16x64xf32>}> : () -> tensor<32x16x64xf32>
    %800 = "stablehlo.compare"(%798, %799) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xi1>
    %801 = "stablehlo.convert"(%800) : (tensor<32x16x64xi1>) -> tensor<32x16x64xf32>
    %802 = "stablehlo.constant"() <{value = dense<0x3F8E38E4> : tensor<32x16x64xf32>}> : () -> tensor<32x16x64xf32>
    %803 = "stablehlo.multiply"(%801, %802) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %804 = "stablehlo.multiply"(%729, %803) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %805 = "sdy.sharding_constraint"(%804) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {"model"}, {}]>}> : (tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %806 = "stablehlo.broadcast_in_dim"(%733) <{broadcast_dimensions = array<i64: 0, 2>}> : (tensor<4x32xf32>) -> tensor<4x16x32xf32>
    %807 = "stablehlo.reshape"(%806) : (tensor<4x16x32xf32>) -> tensor<4x512xf32>
    %808 = "stablehlo.slice"(%807) <{start_indices = array<i64: 0, 15>, limit_indices = array<i64: 4, 511>, strides = array<i64: 1, 1>}> : (tensor<4x512xf32>) -> tensor<4x496xf32>
    %809 = "stablehlo.reshape"(%808) : (tensor<4x496xf32>) -> tensor<4x16x31xf32>
    %810 = "stablehlo.slice"(%809) <{start_indices = array<i64: 0, 0, 0>, limit_indices = array<i64: 4, 16, 16>, strides = array<i64: 1, 1, 1>}> : (tensor<4x16x31xf32>) -> tensor<4x16x16xf32>
    %811 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<16x16xi32>
    %812 = "stablehlo.iota"() <{iota_dimension = 1 : i64}> : () -> tensor<16x16xi32>
    %813 = "stablehlo.compare"(%812, %811) <{comparison_direction = #stablehlo<comparison_direction LE>, compare_type = #stablehlo<comparison_type SIGNED>}> : (tensor<16x16xi32>, tensor<16x16xi32>) -> tensor<16x16xi1>
    %814 = "stablehlo.broadcast_in_dim"(%arg61) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<32x16xi32>) -> tensor<32x16x16xi32>
    %815 = "stablehlo.broadcast_in_dim"(%arg61) <{broadcast_dimensions = array<i64: 0, 2>}> : (tensor<32x16xi32>) -> tensor<32x16x16xi32>
    %816 = "stablehlo.compare"(%814, %815) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type SIGNED>}> : (tensor<32x16x16xi32>, tensor<32x16x16xi32>) -> tensor<32x16x16xi1>
    %817 = "stablehlo.constant"() <{value = dense<0> : tensor<32x16x16xi32>}> : () -> tensor<32x16x16xi32>
    %818 = "stablehlo.compare"(%815, %817) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type SIGNED>}> : (tensor<32x16x16xi32>, tensor<32x16x16xi32>) -> tensor<32x16x16xi1>
    %819 = "stablehlo.and"(%816, %818) : (tensor<32x16x16xi1>, tensor<32x16x16xi1>) -> tensor<32x16x16xi1>
    %820 = "stablehlo.broadcast_in_dim"(%813) <{broadcast_dimensions = array<i64: 1, 2>}> : (tensor<16x16xi1>) -> tensor<32x16x16xi1>
    %821 = "stablehlo.and"(%819, %820) : (tensor<32x16x16xi1>, tensor<32x16x16xi1>) -> tensor<32x16x16xi1>
    %822 = "stablehlo.broadcast_in_dim"(%arg61) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<32x16xi32>) -> tensor<32x16x64xi32>
    %823 = "stablehlo.broadcast_in_dim"(%arg60) <{broadcast_dimensions = array<i64: 0, 2>}> : (tensor<32x64xi32>) -> tensor<32x16x64xi32>
    %824 = "stablehlo.compare"(%822, %823) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type SIGNED>}> : (tensor<32x16x64xi32>, tensor<32x16x64xi32>) -> tensor<32x16x64xi1>
    %825 = "stablehlo.constant"() <{value = dense<0> : tensor<32x16x64xi32>}> : () -> tensor<32x16x64xi32>
    %826 = "stablehlo.compare"(%823, %825) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type SIGNED>}> : (tensor<32x16x64xi32>, tensor<32x16x64xi32>) -> tensor<32x16x64xi1>
    %827 = "stablehlo.and"(%824, %826) : (tensor<32x16x64xi1>, tensor<32x16x64xi1>) -> tensor<32x16x64xi1>
    %828 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<2xi32>
    %t30 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %t31 = "stablehlo.constant"() <{value = dense<0.0> : tensor<2x32x16x64xf32>}> : () -> tensor<2x32x16x64xf32>
    %s1456:23 = "stablehlo.while"(%t30, %805, %t31, %arg15, %arg17, %arg14, %arg16, %arg13, %arg20, %arg22, %arg19, %arg21, %arg18, %arg24, %arg25, %arg26, %arg23, %828, %810, %821, %127, %728, %827) ({
    ^bb0(%c1456_0: tensor<i32>, %c1456_1: tensor<32x16x64xf32>, %c1456_2: tensor<2x32x16x64xf32>, %c1456_3: tensor<2x64x64xf32>, %c1456_4: tensor<2x64x64xf32>, %c1456_5: tensor<2x64x64xf32>, %c1456_6: tensor<2x64x64xf32>, %c1456_7: tensor<2x64xf32>, %c1456_8: tensor<2x64x64xf32>, %c1456_9: tensor<2x64x64xf32>, %c1456_10: tensor<2x64x64xf32>, %c1456_11: tensor<2x64x64xf32>, %c1456_12: tensor<2x64xf32>, %c1456_13: tensor<2x64x128xf32>, %c1456_14: tensor<2x64x128xf32>, %c1456_15: tensor<2x128x64xf32>, %c1456_16: tensor<2x64xf32>, %c1456_17: tensor<2xi32>, %c1456_18: tensor<4x16x16xf32>, %c1456_19: tensor<32x16x16xi1>, %c1456_20: tensor<ui64>, %c1456_21: tensor<32x64x64xf32>, %c1456_22: tensor<32x16x64xi1>):
    %t32 = "stablehlo.constant"() <{value = dense<2> : tensor<i32>}> : () -> tensor<i32>
    %t33 = "stablehlo.compare"(%c1456_0, %t32) <{comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<i32>, tensor<i32>) -> tensor<i1>
    "stablehlo.return"(%t33) : (tensor<i1>) -> ()
    }, {
    ^bb0(%b1456_0: tensor<i32>, %b1456_1: tensor<32x16x64xf32>, %b1456_2: tensor<2x32x16x64xf32>, %b1456_3: tensor<2x64x64xf32>, %b1456_4: tensor<2x64x64xf32>, %b1456_5: tensor<2x64x64xf32>, %b1456_6: tensor<2x64x64xf32>, %b1456_7: tensor<2x64xf32>, %b1456_8: tensor<2x64x64xf32>, %b1456_9: tensor<2x64x64xf32>, %b1456_10: tensor<2x64x64xf32>, %b1456_11: tensor<2x64x64xf32>, %b1456_12: tensor<2x64xf32>, %b1456_13: tensor<2x64x128xf32>, %b1456_14: tensor<2x64x128xf32>, %b1456_15: tensor<2x128x64xf32>, %b1456_16: tensor<2x64xf32>, %b1456_17: tensor<2xi32>, %b1456_18: tensor<4x16x16xf32>, %b1456_19: tensor<32x16x16xi1>, %b1456_20: tensor<ui64>, %b1456_21: tensor<32x64x64xf32>, %b1456_22: tensor<32x16x64xi1>):
    %t34 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %t35 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %t36 = "stablehlo.dynamic_slice"(%b1456_3, %b1456_0, %t35, %t35) <{slice_sizes = array<i64: 1, 64, 64>}> : (tensor<2x64x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x64xf32>
    %t37 = "stablehlo.reshape"(%t36)  : (tensor<1x64x64xf32>) -> tensor<64x64xf32>
    %t38 = "stablehlo.dynamic_slice"(%b1456_4, %b1456_0, %t35, %t35) <{slice_sizes = array<i64: 1, 64, 64>}> : (tensor<2x64x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x64xf32>
    %t39 = "stablehlo.reshape"(%t38)  : (tensor<1x64x64xf32>) -> tensor<64x64xf32>
    %t40 = "stablehlo.dynamic_slice"(%b1456_5, %b1456_0, %t35, %t35) <{slice_sizes = array<i64: 1, 64, 64>}> : (tensor<2x64x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x64xf32>
    %t41 = "stablehlo.reshape"(%t40)  : (tensor<1x64x64xf32>) -> tensor<64x64xf32>
    %t42 = "stablehlo.dynamic_slice"(%b1456_6, %b1456_0, %t35, %t35) <{slice_sizes = array<i64: 1, 64, 64>}> : (tensor<2x64x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x64xf32>
    %t43 = "stablehlo.reshape"(%t42)  : (tensor<1x64x64xf32>) -> tensor<64x64xf32>
    %t44 = "stablehlo.dynamic_slice"(%b1456_7, %b1456_0, %t35) <{slice_sizes = array<i64: 1, 64>}> : (tensor<2x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>
    %t45 = "stablehlo.reshape"(%t44)  : (tensor<1x64xf32>) -> tensor<64xf32>
    %t46 = "stablehlo.dynamic_slice"(%b1456_8, %b1456_0, %t35, %t35) <{slice_sizes = array<i64: 1, 64, 64>}> : (tensor<2x64x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x64xf32>
    %t47 = "stablehlo.reshape"(%t46)  : (tensor<1x64x64xf32>) -> tensor<64x64xf32>
    %t48 = "stablehlo.dynamic_slice"(%b1456_9, %b1456_0, %t35, %t35) <{slice_sizes = array<i64: 1, 64, 64>}> : (tensor<2x64x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x64xf32>
    %t49 = "stablehlo.reshape"(%t48)  : (tensor<1x64x64xf32>) -> tensor<64x64xf32>
    %t50 = "stablehlo.dynamic_slice"(%b1456_10, %b1456_0, %t35, %t35) <{slice_sizes = array<i64: 1, 64, 64>}> : (tensor<2x64x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x64xf32>
    %t51 = "stablehlo.reshape"(%t50)  : (tensor<1x64x64xf32>) -> tensor<64x64xf32>
    %t52 = "stablehlo.dynamic_slice"(%b1456_11, %b1456_0, %t35, %t35) <{slice_sizes = array<i64: 1, 64, 64>}> : (tensor<2x64x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x64xf32>
    %t53 = "stablehlo.reshape"(%t52)  : (tensor<1x64x64xf32>) -> tensor<64x64xf32>
    %t54 = "stablehlo.dynamic_slice"(%b1456_12, %b1456_0, %t35) <{slice_sizes = array<i64: 1, 64>}> : (tensor<2x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>
    %t55 = "stablehlo.reshape"(%t54)  : (tensor<1x64xf32>) -> tensor<64xf32>
    %t56 = "stablehlo.dynamic_slice"(%b1456_13, %b1456_0, %t35, %t35) <{slice_sizes = array<i64: 1, 64, 128>}> : (tensor<2x64x128xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x128xf32>
    %t57 = "stablehlo.reshape"(%t56)  : (tensor<1x64x128xf32>) -> tensor<64x128xf32>
    %t58 = "stablehlo.dynamic_slice"(%b1456_14, %b1456_0, %t35, %t35) <{slice_sizes = array<i64: 1, 64, 128>}> : (tensor<2x64x128xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x128xf32>
    %t59 = "stablehlo.reshape"(%t58)  : (tensor<1x64x128xf32>) -> tensor<64x128xf32>
    %t60 = "stablehlo.dynamic_slice"(%b1456_15, %b1456_0, %t35, %t35) <{slice_sizes = array<i64: 1, 128, 64>}> : (tensor<2x128x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x128x64xf32>
    %t61 = "stablehlo.reshape"(%t60)  : (tensor<1x128x64xf32>) -> tensor<128x64xf32>
    %t62 = "stablehlo.dynamic_slice"(%b1456_16, %b1456_0, %t35) <{slice_sizes = array<i64: 1, 64>}> : (tensor<2x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>
    %t63 = "stablehlo.reshape"(%t62)  : (tensor<1x64xf32>) -> tensor<64xf32>
    %t64 = "stablehlo.dynamic_slice"(%b1456_17, %b1456_0) <{slice_sizes = array<i64: 1>}> : (tensor<2xi32>, tensor<i32>) -> tensor<1xi32>
    %t65 = "stablehlo.reshape"(%t64)  : (tensor<1xi32>) -> tensor<i32>
    %845 = "sdy.sharding_constraint"(%t45) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %846 = "stablehlo.multiply"(%b1456_1, %b1456_1) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %847 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %848 = "stablehlo.reduce"(%846, %847) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x16x64xf32>, tensor<f32>) -> tensor<32x16xf32>
    %849 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<32x16xf32>}> : () -> tensor<32x16xf32>
    %850 = "stablehlo.multiply"(%848, %849) : (tensor<32x16xf32>, tensor<32x16xf32>) -> tensor<32x16xf32>
    %851 = "stablehlo.constant"() <{value = dense<0x358637BD> : tensor<32x16xf32>}> : () -> tensor<32x16xf32>
    %852 = "stablehlo.add"(%850, %851) : (tensor<32x16xf32>, tensor<32x16xf32>) -> tensor<32x16xf32>
    %853 = "stablehlo.rsqrt"(%852) : (tensor<32x16xf32>) -> tensor<32x16xf32>
    %854 = "stablehlo.broadcast_in_dim"(%853) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<32x16xf32>) -> tensor<32x16x64xf32>
    %855 = "stablehlo.multiply"(%b1456_1, %854) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %856 = "stablehlo.broadcast_in_dim"(%845) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<32x16x64xf32>
    %857 = "stablehlo.multiply"(%855, %856) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %859 = "sdy.sharding_constraint"(%857) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %860 = "sdy.sharding_constraint"(%t41) <{sharding = #sdy.sharding<@mesh, [{}, {"model"}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %861 = "stablehlo.dot_general"(%859, %860) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x16x64xf32>, tensor<64x64xf32>) -> tensor<32x16x64xf32>
    %863 = "sdy.sharding_constraint"(%t37) <{sharding = #sdy.sharding<@mesh, [{}, {"model"}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %864 = "stablehlo.dot_general"(%859, %863) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x16x64xf32>, tensor<64x64xf32>) -> tensor<32x16x64xf32>
    %866 = "sdy.sharding_constraint"(%t43) <{sharding = #sdy.sharding<@mesh, [{}, {"model"}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %867 = "stablehlo.dot_general"(%859, %866) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x16x64xf32>, tensor<64x64xf32>) -> tensor<32x16x64xf32>
    %869 = "stablehlo.reshape"(%861) : (tensor<32x16x64xf32>) -> tensor<32x16x4x16xf32>
    %870 = "sdy.sharding_constraint"(%869) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {"model"}, {}]>}> : (tensor<32x16x4x16xf32>) -> tensor<32x16x4x16xf32>
    %871 = "stablehlo.transpose"(%870) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<32x16x4x16xf32>) -> tensor<32x4x16x16xf32>
    %872 = "stablehlo.reshape"(%864) : (tensor<32x16x64xf32>) -> tensor<32x16x4x16xf32>
    %873 = "sdy.sharding_constraint"(%872) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {"model"}, {}]>}> : (tensor<32x16x4x16xf32>) -> tensor<32x16x4x16xf32>
    %874 = "stablehlo.transpose"(%873) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<32x16x4x16xf32>) -> tensor<32x4x16x16xf32>
    %875 = "stablehlo.reshape"(%867) : (tensor<32x16x64xf32>) -> tensor<32x16x4x16xf32>
    %876 = "sdy.sharding_constraint"(%875) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {"model"}, {}]>}> : (tensor<32x16x4x16xf32>) -> tensor<32x16x4x16xf32>
    %877 = "stablehlo.transpose"(%876) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<32x16x4x16xf32>) -> tensor<32x4x16x16xf32>
    %878 = "stablehlo.dot_general"(%871, %874) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x4x16x16xf32>, tensor<32x4x16x16xf32>) -> tensor<32x4x16x16xf32>
    %879 = "stablehlo.broadcast_in_dim"(%b1456_18) <{broadcast_dimensions = array<i64: 1, 2, 3>}> : (tensor<4x16x16xf32>) -> tensor<32x4x16x16xf32>
    %880 = "stablehlo.add"(%878, %879) : (tensor<32x4x16x16xf32>, tensor<32x4x16x16xf32>) -> tensor<32x4x16x16xf32>
    %881 = "stablehlo.broadcast_in_dim"(%b1456_19) <{broadcast_dimensions = array<i64: 0, 2, 3>}> : (tensor<32x16x16xi1>) -> tensor<32x4x16x16xi1>
    %882 = "stablehlo.constant"() <{value = dense<0xCE6E6B28> : tensor<32x4x16x16xf32>}> : () -> tensor<32x4x16x16xf32>
    %883 = "stablehlo.select"(%881, %880, %882) : (tensor<32x4x16x16xi1>, tensor<32x4x16x16xf32>, tensor<32x4x16x16xf32>) -> tensor<32x4x16x16xf32>
    %884 = "stablehlo.constant"() <{value = dense<0xFF800000> : tensor<f32>}> : () -> tensor<f32>
    %885 = "stablehlo.reduce"(%883, %884) <{dimensions = array<i64: 3>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.maximum"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x4x16x16xf32>, tensor<f32>) -> tensor<32x4x16xf32>
    %886 = "stablehlo.broadcast_in_dim"(%885) <{broadcast_dimensions = array<i64: 0, 1, 2>}> : (tensor<32x4x16xf32>) -> tensor<32x4x16x16xf32>
    %887 = "stablehlo.subtract"(%883, %886) : (tensor<32x4x16x16xf32>, tensor<32x4x16x16xf32>) -> tensor<32x4x16x16xf32>
    %888 = "stablehlo.exponential"(%887) : (tensor<32x4x16x16xf32>) -> tensor<32x4x16x16xf32>
    %889 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %890 = "stablehlo.reduce"(%888, %889) <{dimensions = array<i64: 3>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x4x16x16xf32>, tensor<f32>) -> tensor<32x4x16xf32>
    %891 = "stablehlo.broadcast_in_dim"(%890) <{broadcast_dimensions = array<i64: 0, 1, 2>}> : (tensor<32x4x16xf32>) -> tensor<32x4x16x16xf32>
    %892 = "stablehlo.divide"(%888, %891) : (tensor<32x4x16x16xf32>, tensor<32x4x16x16xf32>) -> tensor<32x4x16x16xf32>
    %894 = "stablehlo.constant"() <{value = dense<"0xC37B04F2F44B41B118B27181B13EAAC7"> : tensor<2xui64>}> : () -> tensor<2xui64>
    %895 = "stablehlo.dynamic_slice"(%894, %t65) <{slice_sizes = array<i64: 1>}> : (tensor<2xui64>, tensor<i32>) -> tensor<1xui64>
    %896 = "stablehlo.reshape"(%895) : (tensor<1xui64>) -> tensor<ui64>
    %897 = "stablehlo.xor"(%b1456_20, %896) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %898 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %899 = "stablehlo.add"(%897, %898) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %900 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %901 = "stablehlo.shift_right_logical"(%899, %900) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %902 = "stablehlo.xor"(%899, %901) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %903 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %904 = "stablehlo.multiply"(%902, %903) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %905 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %906 = "stablehlo.shift_right_logical"(%904, %905) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %907 = "stablehlo.xor"(%904, %906) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %908 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %909 = "stablehlo.multiply"(%907, %908) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %910 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %911 = "stablehlo.shift_right_logical"(%909, %910) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %912 = "stablehlo.xor"(%909, %911) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %913 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %914 = "stablehlo.iota"() <{iota_dimension = 3 : i64}> : () -> tensor<32x4x16x16xui64>
    %915 = "stablehlo.broadcast_in_dim"(%913) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x16x16xui64>
    %916 = "stablehlo.multiply"(%914, %915) : (tensor<32x4x16x16xui64>, tensor<32x4x16x16xui64>) -> tensor<32x4x16x16xui64>
    %917 = "stablehlo.broadcast_in_dim"(%912) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x16x16xui64>
    %918 = "stablehlo.add"(%917, %916) : (tensor<32x4x16x16xui64>, tensor<32x4x16x16xui64>) -> tensor<32x4x16x16xui64>
    %919 = "stablehlo.constant"() <{value = dense<"0x50C1A7F4979B77E3"> : tensor<ui64>}> : () -> tensor<ui64>
    %920 = "stablehlo.iota"() <{iota_dimension = 2 : i64}> : () -> tensor<32x4x16x16xui64>
    %921 = "stablehlo.broadcast_in_dim"(%919) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x16x16xui64>
    %922 = "stablehlo.multiply"(%920, %921) : (tensor<32x4x16x16xui64>, tensor<32x4x16x16xui64>) -> tensor<32x4x16x16xui64>
    %923 = "stablehlo.add"(%918, %922) : (tensor<32x4x16x16xui64>, tensor<32x4x16x16xui64>) -> tensor<32x4x16x16xui64>
    %924 = "stablehlo.constant"() <{value = dense<"0x00157C4A7FB97937"> : tensor<ui64>}> : () -> tensor<ui64>
    %925 = "stablehlo.iota"() <{iota_dimension = 1 : i64}> : () -> tensor<32x4x16x16xui64>
    %926 = "stablehlo.broadcast_in_dim"(%924) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x16x16xui64>
    %927 = "stablehlo.multiply"(%925, %926) : (tensor<32x4x16x16xui64>, tensor<32x4x16x16xui64>) -> tensor<32x4x16x16xui64>
    %928 = "stablehlo.add"(%923, %927) : (tensor<32x4x16x16xui64>, tensor<32x4x16x16xui64>) -> tensor<32x4x16x16xui64>
    %929 = "stablehlo.constant"() <{value = dense<"0x0054F029FDE5E6DD"> : tensor<ui64>}> : () -> tensor<ui64>
    %930 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<32x4x16x16xui64>
    %931 = "stablehlo.broadcast_in_dim"(%929) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x16x16xui64>
    %932 = "stablehlo.multiply"(%930, %931) : (tensor<32x4x16x16xui64>, tensor<32x4x16x16xui64>) -> tensor<32x4x16x16xui64>
    %933 = "stablehlo.add"(%928, %932) : (tensor<32x4x16x16xui64>, tensor<32x4x16x16xui64>) -> tensor<32x4x16x16xui64>
    %934 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %935 = "stablehlo.broadcast_in_dim"(%934) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x16x16xui64>
    %936 = "stablehlo.add"(%933, %935) : (tensor<32x4x16x16xui64>, tensor<32x4x16x16xui64>) -> tensor<32x4x16x16xui64>
    %937 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %938 = "stablehlo.broadcast_in_dim"(%937) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x16x16xui64>
    %939 = "stablehlo.shift_right_logical"(%936, %938) : (tensor<32x4x16x16xui64>, tensor<32x4x16x16xui64>) -> tensor<32x4x16x16xui64>
    %940 = "stablehlo.xor"(%936, %939) : (tensor<32x4x16x16xui64>, tensor<32x4x16x16xui64>) -> tensor<32x4x16x16xui64>
    %941 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %942 = "stablehlo.broadcast_in_dim"(%941) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x16x16xui64>
    %943 = "stablehlo.multiply"(%940, %942) : (tensor<32x4x16x16xui64>, tensor<32x4x16x16xui64>) -> tensor<32x4x16x16xui64>
    %944 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %945 = "stablehlo.broadcast_in_dim"(%944) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x16x16xui64>
    %946 = "stablehlo.shift_right_logical"(%943, %945) : (tensor<32x4x16x16xui64>, tensor<32x4x16x16xui64>) -> tensor<32x4x16x16xui64>
    %947 = "stablehlo.xor"(%943, %946) : (tensor<32x4x16x16xui64>, tensor<32x4x16x16xui64>) -> tensor<32x4x16x16xui64>
    %948 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %949 = "stablehlo.broadcast_in_dim"(%948) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x16x16xui64>
    %950 = "stablehlo.multiply"(%947, %949) : (tensor<32x4x16x16xui64>, tensor<32x4x16x16xui64>) -> tensor<32x4x16x16xui64>
    %951 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %952 = "stablehlo.broadcast_in_dim"(%951) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x16x16xui64>
    %953 = "stablehlo.shift_right_logical"(%950, %952) : (tensor<32x4x16x16xui64>, tensor<32x4x16x16xui64>) -> tensor<32x4x16x16xui64>
    %954 = "stablehlo.xor"(%950, %953) : (tensor<32x4x16x16xui64>, tensor<32x4x16x16xui64>) -> tensor<32x4x16x16xui64>
    %955 = "stablehlo.constant"() <{value = dense<"0x2000000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %956 = "stablehlo.broadcast_in_dim"(%955) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x16x16xui64>
    %957 = "stablehlo.shift_right_logical"(%954, %956) : (tensor<32x4x16x16xui64>, tensor<32x4x16x16xui64>) -> tensor<32x4x16x16xui64>
    %958 = "stablehlo.convert"(%957) : (tensor<32x4x16x16xui64>) -> tensor<32x4x16x16xui32>
    %959 = "stablehlo.constant"() <{value = dense<9> : tensor<32x4x16x16xui32>}> : () -> tensor<32x4x16x16xui32>
    %960 = "stablehlo.shift_right_logical"(%958, %959) : (tensor<32x4x16x16xui32>, tensor<32x4x16x16xui32>) -> tensor<32x4x16x16xui32>
    %961 = "stablehlo.constant"() <{value = dense<1065353216> : tensor<32x4x16x16xui32>}> : () -> tensor<32x4x16x16xui32>
    %962 = "stablehlo.or"(%960, %961) : (tensor<32x4x16x16xui32>, tensor<32x4x16x16xui32>) -> tensor<32x4x16x16xui32>
    %963 = "stablehlo.bitcast_convert"(%962) : (tensor<32x4x16x16xui32>) -> tensor<32x4x16x16xf32>
    %964 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<32x4x16x16xf32>}> : () -> tensor<32x4x16x16xf32>
    %965 = "stablehlo.subtract"(%963, %964) : (tensor<32x4x16x16xf32>, tensor<32x4x16x16xf32>) -> tensor<32x4x16x16xf32>
    %966 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<32x4x16x16xf32>}> : () -> tensor<32x4x16x16xf32>
    %967 = "stablehlo.compare"(%965, %966) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<32x4x16x16xf32>, tensor<32x4x16x16xf32>) -> tensor<32x4x16x16xi1>
    %968 = "stablehlo.convert"(%967) : (tensor<32x4x16x16xi1>) -> tensor<32x4x16x16xf32>
    %969 = "stablehlo.constant"() <{value = dense<0x3F8E38E4> : tensor<32x4x16x16xf32>}> : () -> tensor<32x4x16x16xf32>
    %970 = "stablehlo.multiply"(%968, %969) : (tensor<32x4x16x16xf32>, tensor<32x4x16x16xf32>) -> tensor<32x4x16x16xf32>
    %971 = "stablehlo.multiply"(%892, %970) : (tensor<32x4x16x16xf32>, tensor<32x4x16x16xf32>) -> tensor<32x4x16x16xf32>
    %972 = "stablehlo.dot_general"(%971, %877) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x4x16x16xf32>, tensor<32x4x16x16xf32>) -> tensor<32x4x16x16xf32>
    %973 = "stablehlo.transpose"(%972) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<32x4x16x16xf32>) -> tensor<32x16x4x16xf32>
    %974 = "sdy.sharding_constraint"(%973) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {"model"}, {}]>}> : (tensor<32x16x4x16xf32>) -> tensor<32x16x4x16xf32>
    %975 = "stablehlo.reshape"(%974) : (tensor<32x16x4x16xf32>) -> tensor<32x16x64xf32>
    %976 = "sdy.sharding_constraint"(%t39) <{sharding = #sdy.sharding<@mesh, [{"model"}, {}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %977 = "stablehlo.dot_general"(%975, %976) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x16x64xf32>, tensor<64x64xf32>) -> tensor<32x16x64xf32>
    %979 = "stablehlo.constant"() <{value = dense<"0x3974FE05ACD21C90F2D6AC2DF37608F5"> : tensor<2xui64>}> : () -> tensor<2xui64>
    %980 = "stablehlo.dynamic_slice"(%979, %t65) <{slice_sizes = array<i64: 1>}> : (tensor<2xui64>, tensor<i32>) -> tensor<1xui64>
    %981 = "stablehlo.reshape"(%980) : (tensor<1xui64>) -> tensor<ui64>
    %982 = "stablehlo.xor"(%b1456_20, %981) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %983 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %984 = "stablehlo.add"(%982, %983) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %985 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %986 = "stablehlo.shift_right_logical"(%984, %985) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %987 = "stablehlo.xor"(%984, %986) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %988 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %989 = "stablehlo.multiply"(%987, %988) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %990 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %991 = "stablehlo.shift_right_logical"(%989, %990) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %992 = "stablehlo.xor"(%989, %991) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %993 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %994 = "stablehlo.multiply"(%992, %993) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %995 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %996 = "stablehlo.shift_right_logical"(%994, %995) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %997 = "stablehlo.xor"(%994, %996) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %998 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %999 = "stablehlo.iota"() <{iota_dimension = 2 : i64}> : () -> tensor<32x16x64xui64>
    %1000 = "stablehlo.broadcast_in_dim"(%998) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %1001 = "stablehlo.multiply"(%999, %1000) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1002 = "stablehlo.broadcast_in_dim"(%997) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %1003 = "stablehlo.add"(%1002, %1001) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1004 = "stablehlo.constant"() <{value = dense<"0x40059FD25F6EDE8D"> : tensor<ui64>}> : () -> tensor<ui64>
    %1005 = "stablehlo.iota"() <{iota_dimension = 1 : i64}> : () -> tensor<32x16x64xui64>
    %1006 = "stablehlo.broadcast_in_dim"(%1004) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %1007 = "stablehlo.multiply"(%1005, %1006) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1008 = "stablehlo.add"(%1003, %1007) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1009 = "stablehlo.constant"() <{value = dense<"0x0054F029FDE5E6DD"> : tensor<ui64>}> : () -> tensor<ui64>
    %1010 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<32x16x64xui64>
    %1011 = "stablehlo.broadcast_in_dim"(%1009) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %1012 = "stablehlo.multiply"(%1010, %1011) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1013 = "stablehlo.add"(%1008, %1012) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1014 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %1015 = "stablehlo.broadcast_in_dim"(%1014) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %1016 = "stablehlo.add"(%1013, %1015) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1017 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1018 = "stablehlo.broadcast_in_dim"(%1017) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %1019 = "stablehlo.shift_right_logical"(%1016, %1018) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1020 = "stablehlo.xor"(%1016, %1019) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1021 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %1022 = "stablehlo.broadcast_in_dim"(%1021) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %1023 = "stablehlo.multiply"(%1020, %1022) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1024 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1025 = "stablehlo.broadcast_in_dim"(%1024) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %1026 = "stablehlo.shift_right_logical"(%1023, %1025) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1027 = "stablehlo.xor"(%1023, %1026) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1028 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %1029 = "stablehlo.broadcast_in_dim"(%1028) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %1030 = "stablehlo.multiply"(%1027, %1029) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1031 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1032 = "stablehlo.broadcast_in_dim"(%1031) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %1033 = "stablehlo.shift_right_logical"(%1030, %1032) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1034 = "stablehlo.xor"(%1030, %1033) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1035 = "stablehlo.constant"() <{value = dense<"0x2000000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1036 = "stablehlo.broadcast_in_dim"(%1035) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %1037 = "stablehlo.shift_right_logical"(%1034, %1036) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1038 = "stablehlo.convert"(%1037) : (tensor<32x16x64xui64>) -> tensor<32x16x64xui32>
    %1039 = "stablehlo.constant"() <{value = dense<9> : tensor<32x16x64xui32>}> : () -> tensor<32x16x64xui32>
    %1040 = "stablehlo.shift_right_logical"(%1038, %1039) : (tensor<32x16x64xui32>, tensor<32x16x64xui32>) -> tensor<32x16x64xui32>
    %1041 = "stablehlo.constant"() <{value = dense<1065353216> : tensor<32x16x64xui32>}> : () -> tensor<32x16x64xui32>
    %1042 = "stablehlo.or"(%1040, %1041) : (tensor<32x16x64xui32>, tensor<32x16x64xui32>) -> tensor<32x16x64xui32>
    %1043 = "stablehlo.bitcast_convert"(%1042) : (tensor<32x16x64xui32>) -> tensor<32x16x64xf32>
    %1044 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<32x16x64xf32>}> : () -> tensor<32x16x64xf32>
    %1045 = "stablehlo.subtract"(%1043, %1044) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1046 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<32x16x64xf32>}> : () -> tensor<32x16x64xf32>
    %1047 = "stablehlo.compare"(%1045, %1046) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xi1>
    %1048 = "stablehlo.convert"(%1047) : (tensor<32x16x64xi1>) -> tensor<32x16x64xf32>
    %1049 = "stablehlo.constant"() <{value = dense<0x3F8E38E4> : tensor<32x16x64xf32>}> : () -> tensor<32x16x64xf32>
    %1050 = "stablehlo.multiply"(%1048, %1049) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1051 = "stablehlo.multiply"(%977, %1050) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1052 = "sdy.sharding_constraint"(%1051) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {"model"}, {}]>}> : (tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1053 = "stablehlo.add"(%b1456_1, %1052) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1054 = "sdy.sharding_constraint"(%1053) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {"model"}, {}]>}> : (tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1055 = "sdy.sharding_constraint"(%t55) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %1056 = "stablehlo.multiply"(%1054, %1054) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1057 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1058 = "stablehlo.reduce"(%1056, %1057) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x16x64xf32>, tensor<f32>) -> tensor<32x16xf32>
    %1059 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<32x16xf32>}> : () -> tensor<32x16xf32>
    %1060 = "stablehlo.multiply"(%1058, %1059) : (tensor<32x16xf32>, tensor<32x16xf32>) -> tensor<32x16xf32>
    %1061 = "stablehlo.constant"() <{value = dense<0x358637BD> : tensor<32x16xf32>}> : () -> tensor<32x16xf32>
    %1062 = "stablehlo.add"(%1060, %1061) : (tensor<32x16xf32>, tensor<32x16xf32>) -> tensor<32x16xf32>
    %1063 = "stablehlo.rsqrt"(%1062) : (tensor<32x16xf32>) -> tensor<32x16xf32>
    %1064 = "stablehlo.broadcast_in_dim"(%1063) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<32x16xf32>) -> tensor<32x16x64xf32>
    %1065 = "stablehlo.multiply"(%1054, %1064) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1066 = "stablehlo.broadcast_in_dim"(%1055) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<32x16x64xf32>
    %1067 = "stablehlo.multiply"(%1065, %1066) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1069 = "sdy.sharding_constraint"(%1067) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1070 = "sdy.sharding_constraint"(%t51) <{sharding = #sdy.sharding<@mesh, [{}, {"model"}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %1071 = "stablehlo.dot_general"(%1069, %1070) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x16x64xf32>, tensor<64x64xf32>) -> tensor<32x16x64xf32>
    %1073 = "stablehlo.reshape"(%1071) : (tensor<32x16x64xf32>) -> tensor<32x16x4x16xf32>
    %1074 = "sdy.sharding_constraint"(%1073) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {"model"}, {}]>}> : (tensor<32x16x4x16xf32>) -> tensor<32x16x4x16xf32>
    %1075 = "stablehlo.transpose"(%1074) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<32x16x4x16xf32>) -> tensor<32x4x16x16xf32>
    %1076 = "sdy.sharding_constraint"(%t47) <{sharding = #sdy.sharding<@mesh, [{}, {"model"}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %1077 = "stablehlo.dot_general"(%b1456_21, %1076) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x64x64xf32>, tensor<64x64xf32>) -> tensor<32x64x64xf32>
    %1079 = "sdy.sharding_constraint"(%t53) <{sharding = #sdy.sharding<@mesh, [{}, {"model"}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %1080 = "stablehlo.dot_general"(%b1456_21, %1079) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x64x64xf32>, tensor<64x64xf32>) -> tensor<32x64x64xf32>
    %1082 = "stablehlo.reshape"(%1077) : (tensor<32x64x64xf32>) -> tensor<32x64x4x16xf32>
    %1083 = "sdy.sharding_constraint"(%1082) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {"model"}, {}]>}> : (tensor<32x64x4x16xf32>) -> tensor<32x64x4x16xf32>
    %1084 = "stablehlo.transpose"(%1083) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<32x64x4x16xf32>) -> tensor<32x4x64x16xf32>
    %1085 = "stablehlo.reshape"(%1080) : (tensor<32x64x64xf32>) -> tensor<32x64x4x16xf32>
    %1086 = "sdy.sharding_constraint"(%1085) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {"model"}, {}]>}> : (tensor<32x64x4x16xf32>) -> tensor<32x64x4x16xf32>
    %1087 = "stablehlo.transpose"(%1086) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<32x64x4x16xf32>) -> tensor<32x4x64x16xf32>
    %1088 = "stablehlo.dot_general"(%1075, %1084) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x4x16x16xf32>, tensor<32x4x64x16xf32>) -> tensor<32x4x16x64xf32>
    %1089 = "stablehlo.broadcast_in_dim"(%b1456_22) <{broadcast_dimensions = array<i64: 0, 2, 3>}> : (tensor<32x16x64xi1>) -> tensor<32x4x16x64xi1>
    %1090 = "stablehlo.constant"() <{value = dense<0xCE6E6B28> : tensor<32x4x16x64xf32>}> : () -> tensor<32x4x16x64xf32>
    %1091 = "stablehlo.select"(%1089, %1088, %1090) : (tensor<32x4x16x64xi1>, tensor<32x4x16x64xf32>, tensor<32x4x16x64xf32>) -> tensor<32x4x16x64xf32>
    %1092 = "stablehlo.constant"() <{value = dense<0xFF800000> : tensor<f32>}> : () -> tensor<f32>
    %1093 = "stablehlo.reduce"(%1091, %1092) <{dimensions = array<i64: 3>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.maximum"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x4x16x64xf32>, tensor<f32>) -> tensor<32x4x16xf32>
    %1094 = "stablehlo.broadcast_in_dim"(%1093) <{broadcast_dimensions = array<i64: 0, 1, 2>}> : (tensor<32x4x16xf32>) -> tensor<32x4x16x64xf32>
    %1095 = "stablehlo.subtract"(%1091, %1094) : (tensor<32x4x16x64xf32>, tensor<32x4x16x64xf32>) -> tensor<32x4x16x64xf32>
    %1096 = "stablehlo.exponential"(%1095) : (tensor<32x4x16x64xf32>) -> tensor<32x4x16x64xf32>
    %1097 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1098 = "stablehlo.reduce"(%1096, %1097) <{dimensions = array<i64: 3>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x4x16x64xf32>, tensor<f32>) -> tensor<32x4x16xf32>
    %1099 = "stablehlo.broadcast_in_dim"(%1098) <{broadcast_dimensions = array<i64: 0, 1, 2>}> : (tensor<32x4x16xf32>) -> tensor<32x4x16x64xf32>
    %1100 = "stablehlo.divide"(%1096, %1099) : (tensor<32x4x16x64xf32>, tensor<32x4x16x64xf32>) -> tensor<32x4x16x64xf32>
    %1102 = "stablehlo.constant"() <{value = dense<"0x7D1361C2120A7FAD325F2257F87DC47B"> : tensor<2xui64>}> : () -> tensor<2xui64>
    %1103 = "stablehlo.dynamic_slice"(%1102, %t65) <{slice_sizes = array<i64: 1>}> : (tensor<2xui64>, tensor<i32>) -> tensor<1xui64>
    %1104 = "stablehlo.reshape"(%1103) : (tensor<1xui64>) -> tensor<ui64>
    %1105 = "stablehlo.xor"(%b1456_20, %1104) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1106 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %1107 = "stablehlo.add"(%1105, %1106) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1108 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1109 = "stablehlo.shift_right_logical"(%1107, %1108) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1110 = "stablehlo.xor"(%1107, %1109) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1111 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %1112 = "stablehlo.multiply"(%1110, %1111) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1113 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1114 = "stablehlo.shift_right_logical"(%1112, %1113) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1115 = "stablehlo.xor"(%1112, %1114) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1116 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %1117 = "stablehlo.multiply"(%1115, %1116) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1118 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1119 = "stablehlo.shift_right_logical"(%1117, %1118) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1120 = "stablehlo.xor"(%1117, %1119) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1121 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %1122 = "stablehlo.iota"() <{iota_dimension = 3 : i64}> : () -> tensor<32x4x16x64xui64>
    %1123 = "stablehlo.broadcast_in_dim"(%1121) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x16x64xui64>
    %1124 = "stablehlo.multiply"(%1122, %1123) : (tensor<32x4x16x64xui64>, tensor<32x4x16x64xui64>) -> tensor<32x4x16x64xui64>
    %1125 = "stablehlo.broadcast_in_dim"(%1120) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x16x64xui64>
    %1126 = "stablehlo.add"(%1125, %1124) : (tensor<32x4x16x64xui64>, tensor<32x4x16x64xui64>) -> tensor<32x4x16x64xui64>
    %1127 = "stablehlo.constant"() <{value = dense<"0x40059FD25F6EDE8D"> : tensor<ui64>}> : () -> tensor<ui64>
    %1128 = "stablehlo.iota"() <{iota_dimension = 2 : i64}> : () -> tensor<32x4x16x64xui64>
    %1129 = "stablehlo.broadcast_in_dim"(%1127) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x16x64xui64>
    %1130 = "stablehlo.multiply"(%1128, %1129) : (tensor<32x4x16x64xui64>, tensor<32x4x16x64xui64>) -> tensor<32x4x16x64xui64>
    %1131 = "stablehlo.add"(%1126, %1130) : (tensor<32x4x16x64xui64>, tensor<32x4x16x64xui64>) -> tensor<32x4x16x64xui64>
    %1132 = "stablehlo.constant"() <{value = dense<"0x0054F029FDE5E6DD"> : tensor<ui64>}> : () -> tensor<ui64>
    %1133 = "stablehlo.iota"() <{iota_dimension = 1 : i64}> : () -> tensor<32x4x16x64xui64>
    %1134 = "stablehlo.broadcast_in_dim"(%1132) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x16x64xui64>
    %1135 = "stablehlo.multiply"(%1133, %1134) : (tensor<32x4x16x64xui64>, tensor<32x4x16x64xui64>) -> tensor<32x4x16x64xui64>
    %1136 = "stablehlo.add"(%1131, %1135) : (tensor<32x4x16x64xui64>, tensor<32x4x16x64xui64>) -> tensor<32x4x16x64xui64>
    %1137 = "stablehlo.constant"() <{value = dense<"0x0050C1A7F4979B77"> : tensor<ui64>}> : () -> tensor<ui64>
    %1138 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<32x4x16x64xui64>
    %1139 = "stablehlo.broadcast_in_dim"(%1137) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x16x64xui64>
    %1140 = "stablehlo.multiply"(%1138, %1139) : (tensor<32x4x16x64xui64>, tensor<32x4x16x64xui64>) -> tensor<32x4x16x64xui64>
    %1141 = "stablehlo.add"(%1136, %1140) : (tensor<32x4x16x64xui64>, tensor<32x4x16x64xui64>) -> tensor<32x4x16x64xui64>
    %1142 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %1143 = "stablehlo.broadcast_in_dim"(%1142) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x16x64xui64>
    %1144 = "stablehlo.add"(%1141, %1143) : (tensor<32x4x16x64xui64>, tensor<32x4x16x64xui64>) -> tensor<32x4x16x64xui64>
    %1145 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1146 = "stablehlo.broadcast_in_dim"(%1145) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x16x64xui64>
    %1147 = "stablehlo.shift_right_logical"(%1144, %1146) : (tensor<32x4x16x64xui64>, tensor<32x4x16x64xui64>) -> tensor<32x4x16x64xui64>
    %1148 = "stablehlo.xor"(%1144, %1147) : (tensor<32x4x16x64xui64>, tensor<32x4x16x64xui64>) -> tensor<32x4x16x64xui64>
    %1149 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %1150 = "stablehlo.broadcast_in_dim"(%1149) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x16x64xui64>
    %1151 = "stablehlo.multiply"(%1148, %1150) : (tensor<32x4x16x64xui64>, tensor<32x4x16x64xui64>) -> tensor<32x4x16x64xui64>
    %1152 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1153 = "stablehlo.broadcast_in_dim"(%1152) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x16x64xui64>
    %1154 = "stablehlo.shift_right_logical"(%1151, %1153) : (tensor<32x4x16x64xui64>, tensor<32x4x16x64xui64>) -> tensor<32x4x16x64xui64>
    %1155 = "stablehlo.xor"(%1151, %1154) : (tensor<32x4x16x64xui64>, tensor<32x4x16x64xui64>) -> tensor<32x4x16x64xui64>
    %1156 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %1157 = "stablehlo.broadcast_in_dim"(%1156) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x16x64xui64>
    %1158 = "stablehlo.multiply"(%1155, %1157) : (tensor<32x4x16x64xui64>, tensor<32x4x16x64xui64>) -> tensor<32x4x16x64xui64>
    %1159 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1160 = "stablehlo.broadcast_in_dim"(%1159) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x16x64xui64>
    %1161 = "stablehlo.shift_right_logical"(%1158, %1160) : (tensor<32x4x16x64xui64>, tensor<32x4x16x64xui64>) -> tensor<32x4x16x64xui64>
    %1162 = "stablehlo.xor"(%1158, %1161) : (tensor<32x4x16x64xui64>, tensor<32x4x16x64xui64>) -> tensor<32x4x16x64xui64>
    %1163 = "stablehlo.constant"() <{value = dense<"0x2000000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1164 = "stablehlo.broadcast_in_dim"(%1163) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x16x64xui64>
    %1165 = "stablehlo.shift_right_logical"(%1162, %1164) : (tensor<32x4x16x64xui64>, tensor<32x4x16x64xui64>) -> tensor<32x4x16x64xui64>
    %1166 = "stablehlo.convert"(%1165) : (tensor<32x4x16x64xui64>) -> tensor<32x4x16x64xui32>
    %1167 = "stablehlo.constant"() <{value = dense<9> : tensor<32x4x16x64xui32>}> : () -> tensor<32x4x16x64xui32>
    %1168 = "stablehlo.shift_right_logical"(%1166, %1167) : (tensor<32x4x16x64xui32>, tensor<32x4x16x64xui32>) -> tensor<32x4x16x64xui32>
    %1169 = "stablehlo.constant"() <{value = dense<1065353216> : tensor<32x4x16x64xui32>}> : () -> tensor<32x4x16x64xui32>
    %1170 = "stablehlo.or"(%1168, %1169) : (tensor<32x4x16x64xui32>, tensor<32x4x16x64xui32>) -> tensor<32x4x16x64xui32>
    %1171 = "stablehlo.bitcast_convert"(%1170) : (tensor<32x4x16x64xui32>) -> tensor<32x4x16x64xf32>
    %1172 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<32x4x16x64xf32>}> : () -> tensor<32x4x16x64xf32>
    %1173 = "stablehlo.subtract"(%1171, %1172) : (tensor<32x4x16x64xf32>, tensor<32x4x16x64xf32>) -> tensor<32x4x16x64xf32>
    %1174 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<32x4x16x64xf32>}> : () -> tensor<32x4x16x64xf32>
    %1175 = "stablehlo.compare"(%1173, %1174) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<32x4x16x64xf32>, tensor<32x4x16x64xf32>) -> tensor<32x4x16x64xi1>
    %1176 = "stablehlo.convert"(%1175) : (tensor<32x4x16x64xi1>) -> tensor<32x4x16x64xf32>
    %1177 = "stablehlo.constant"() <{value = dense<0x3F8E38E4> : tensor<32x4x16x64xf32>}> : () -> tensor<32x4x16x64xf32>
    %1178 = "stablehlo.multiply"(%1176, %1177) : (tensor<32x4x16x64xf32>, tensor<32x4x16x64xf32>) -> tensor<32x4x16x64xf32>
    %1179 = "stablehlo.multiply"(%1100, %1178) : (tensor<32x4x16x64xf32>, tensor<32x4x16x64xf32>) -> tensor<32x4x16x64xf32>
    %1180 = "stablehlo.dot_general"(%1179, %1087) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x4x16x64xf32>, tensor<32x4x64x16xf32>) -> tensor<32x4x16x16xf32>
    %1181 = "stablehlo.transpose"(%1180) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<32x4x16x16xf32>) -> tensor<32x16x4x16xf32>
    %1182 = "sdy.sharding_constraint"(%1181) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {"model"}, {}]>}> : (tensor<32x16x4x16xf32>) -> tensor<32x16x4x16xf32>
    %1183 = "stablehlo.reshape"(%1182) : (tensor<32x16x4x16xf32>) -> tensor<32x16x64xf32>
    %1184 = "sdy.sharding_constraint"(%t49) <{sharding = #sdy.sharding<@mesh, [{"model"}, {}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %1185 = "stablehlo.dot_general"(%1183, %1184) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x16x64xf32>, tensor<64x64xf32>) -> tensor<32x16x64xf32>
    %1187 = "stablehlo.constant"() <{value = dense<"0x03E1026BCDD220A51C338B8C607F687F"> : tensor<2xui64>}> : () -> tensor<2xui64>
    %1188 = "stablehlo.dynamic_slice"(%1187, %t65) <{slice_sizes = array<i64: 1>}> : (tensor<2xui64>, tensor<i32>) -> tensor<1xui64>
    %1189 = "stablehlo.reshape"(%1188) : (tensor<1xui64>) -> tensor<ui64>
    %1190 = "stablehlo.xor"(%b1456_20, %1189) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1191 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %1192 = "stablehlo.add"(%1190, %1191) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1193 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1194 = "stablehlo.shift_right_logical"(%1192, %1193) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1195 = "stablehlo.xor"(%1192, %1194) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1196 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %1197 = "stablehlo.multiply"(%1195, %1196) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1198 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1199 = "stablehlo.shift_right_logical"(%1197, %1198) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1200 = "stablehlo.xor"(%1197, %1199) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1201 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %1202 = "stablehlo.multiply"(%1200, %1201) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1203 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1204 = "stablehlo.shift_right_logical"(%1202, %1203) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1205 = "stablehlo.xor"(%1202, %1204) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1206 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %1207 = "stablehlo.iota"() <{iota_dimension = 2 : i64}> : () -> tensor<32x16x64xui64>
    %1208 = "stablehlo.broadcast_in_dim"(%1206) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %1209 = "stablehlo.multiply"(%1207, %1208) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1210 = "stablehlo.broadcast_in_dim"(%1205) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %1211 = "stablehlo.add"(%1210, %1209) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1212 = "stablehlo.constant"() <{value = dense<"0x40059FD25F6EDE8D"> : tensor<ui64>}> : () -> tensor<ui64>
    %1213 = "stablehlo.iota"() <{iota_dimension = 1 : i64}> : () -> tensor<32x16x64xui64>
    %1214 = "stablehlo.broadcast_in_dim"(%1212) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %1215 = "stablehlo.multiply"(%1213, %1214) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1216 = "stablehlo.add"(%1211, %1215) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1217 = "stablehlo.constant"() <{value = dense<"0x0054F029FDE5E6DD"> : tensor<ui64>}> : () -> tensor<ui64>
    %1218 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<32x16x64xui64>
    %1219 = "stablehlo.broadcast_in_dim"(%1217) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %1220 = "stablehlo.multiply"(%1218, %1219) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1221 = "stablehlo.add"(%1216, %1220) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1222 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %1223 = "stablehlo.broadcast_in_dim"(%1222) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %1224 = "stablehlo.add"(%1221, %1223) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1225 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1226 = "stablehlo.broadcast_in_dim"(%1225) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %1227 = "stablehlo.shift_right_logical"(%1224, %1226) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1228 = "stablehlo.xor"(%1224, %1227) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1229 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %1230 = "stablehlo.broadcast_in_dim"(%1229) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %1231 = "stablehlo.multiply"(%1228, %1230) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1232 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1233 = "stablehlo.broadcast_in_dim"(%1232) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %1234 = "stablehlo.shift_right_logical"(%1231, %1233) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1235 = "stablehlo.xor"(%1231, %1234) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1236 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %1237 = "stablehlo.broadcast_in_dim"(%1236) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %1238 = "stablehlo.multiply"(%1235, %1237) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1239 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1240 = "stablehlo.broadcast_in_dim"(%1239) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %1241 = "stablehlo.shift_right_logical"(%1238, %1240) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1242 = "stablehlo.xor"(%1238, %1241) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1243 = "stablehlo.constant"() <{value = dense<"0x2000000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1244 = "stablehlo.broadcast_in_dim"(%1243) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %1245 = "stablehlo.shift_right_logical"(%1242, %1244) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1246 = "stablehlo.convert"(%1245) : (tensor<32x16x64xui64>) -> tensor<32x16x64xui32>
    %1247 = "stablehlo.constant"() <{value = dense<9> : tensor<32x16x64xui32>}> : () -> tensor<32x16x64xui32>
    %1248 = "stablehlo.shift_right_logical"(%1246, %1247) : (tensor<32x16x64xui32>, tensor<32x16x64xui32>) -> tensor<32x16x64xui32>
    %1249 = "stablehlo.constant"() <{value = dense<1065353216> : tensor<32x16x64xui32>}> : () -> tensor<32x16x64xui32>
    %1250 = "stablehlo.or"(%1248, %1249) : (tensor<32x16x64xui32>, tensor<32x16x64xui32>) -> tensor<32x16x64xui32>
    %1251 = "stablehlo.bitcast_convert"(%1250) : (tensor<32x16x64xui32>) -> tensor<32x16x64xf32>
    %1252 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<32x16x64xf32>}> : () -> tensor<32x16x64xf32>
    %1253 = "stablehlo.subtract"(%1251, %1252) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1254 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<32x16x64xf32>}> : () -> tensor<32x16x64xf32>
    %1255 = "stablehlo.compare"(%1253, %1254) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xi1>
    %1256 = "stablehlo.convert"(%1255) : (tensor<32x16x64xi1>) -> tensor<32x16x64xf32>
    %1257 = "stablehlo.constant"() <{value = dense<0x3F8E38E4> : tensor<32x16x64xf32>}> : () -> tensor<32x16x64xf32>
    %1258 = "stablehlo.multiply"(%1256, %1257) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1259 = "stablehlo.multiply"(%1185, %1258) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1260 = "sdy.sharding_constraint"(%1259) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {"model"}, {}]>}> : (tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1261 = "stablehlo.add"(%1054, %1260) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1262 = "sdy.sharding_constraint"(%1261) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {"model"}, {}]>}> : (tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1263 = "sdy.sharding_constraint"(%t63) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %1264 = "stablehlo.multiply"(%1262, %1262) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1265 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1266 = "stablehlo.reduce"(%1264, %1265) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x16x64xf32>, tensor<f32>) -> tensor<32x16xf32>
    %1267 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<32x16xf32>}> : () -> tensor<32x16xf32>
    %1268 = "stablehlo.multiply"(%1266, %1267) : (tensor<32x16xf32>, tensor<32x16xf32>) -> tensor<32x16xf32>
    %1269 = "stablehlo.constant"() <{value = dense<0x358637BD> : tensor<32x16xf32>}> : () -> tensor<32x16xf32>
    %1270 = "stablehlo.add"(%1268, %1269) : (tensor<32x16xf32>, tensor<32x16xf32>) -> tensor<32x16xf32>
    %1271 = "stablehlo.rsqrt"(%1270) : (tensor<32x16xf32>) -> tensor<32x16xf32>
    %1272 = "stablehlo.broadcast_in_dim"(%1271) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<32x16xf32>) -> tensor<32x16x64xf32>
    %1273 = "stablehlo.multiply"(%1262, %1272) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1274 = "stablehlo.broadcast_in_dim"(%1263) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<32x16x64xf32>
    %1275 = "stablehlo.multiply"(%1273, %1274) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1277 = "sdy.sharding_constraint"(%1275) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1278 = "sdy.sharding_constraint"(%t57) <{sharding = #sdy.sharding<@mesh, [{}, {"model"}]>}> : (tensor<64x128xf32>) -> tensor<64x128xf32>
    %1279 = "stablehlo.dot_general"(%1277, %1278) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x16x64xf32>, tensor<64x128xf32>) -> tensor<32x16x128xf32>
    %1281 = "sdy.sharding_constraint"(%t59) <{sharding = #sdy.sharding<@mesh, [{}, {"model"}]>}> : (tensor<64x128xf32>) -> tensor<64x128xf32>
    %1282 = "stablehlo.dot_general"(%1277, %1281) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x16x64xf32>, tensor<64x128xf32>) -> tensor<32x16x128xf32>
    %1284 = "stablehlo.multiply"(%1279, %1279) : (tensor<32x16x128xf32>, tensor<32x16x128xf32>) -> tensor<32x16x128xf32>
    %1285 = "stablehlo.multiply"(%1284, %1279) : (tensor<32x16x128xf32>, tensor<32x16x128xf32>) -> tensor<32x16x128xf32>
    %1286 = "stablehlo.constant"() <{value = dense<0x3D372713> : tensor<32x16x128xf32>}> : () -> tensor<32x16x128xf32>
    %1287 = "stablehlo.multiply"(%1285, %1286) : (tensor<32x16x128xf32>, tensor<32x16x128xf32>) -> tensor<32x16x128xf32>
    %1288 = "stablehlo.add"(%1279, %1287) : (tensor<32x16x128xf32>, tensor<32x16x128xf32>) -> tensor<32x16x128xf32>
    %1289 = "stablehlo.constant"() <{value = dense<0x3F4C422A> : tensor<32x16x128xf32>}> : () -> tensor<32x16x128xf32>
    %1290 = "stablehlo.multiply"(%1288, %1289) : (tensor<32x16x128xf32>, tensor<32x16x128xf32>) -> tensor<32x16x128xf32>
    %1291 = "stablehlo.tanh"(%1290) : (tensor<32x16x128xf32>) -> tensor<32x16x128xf32>
    %1292 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<32x16x128xf32>}> : () -> tensor<32x16x128xf32>
    %1293 = "stablehlo.add"(%1291, %1292) : (tensor<32x16x128xf32>, tensor<32x16x128xf32>) -> tensor<32x16x128xf32>
    %1294 = "stablehlo.constant"() <{value = dense<0x3F000000> : tensor<32x16x128xf32>}> : () -> tensor<32x16x128xf32>
    %1295 = "stablehlo.multiply"(%1293, %1294) : (tensor<32x16x128xf32>, tensor<32x16x128xf32>) -> tensor<32x16x128xf32>
    %1296 = "stablehlo.multiply"(%1279, %1295) : (tensor<32x16x128xf32>, tensor<32x16x128xf32>) -> tensor<32x16x128xf32>
    %1297 = "stablehlo.multiply"(%1296, %1282) : (tensor<32x16x128xf32>, tensor<32x16x128xf32>) -> tensor<32x16x128xf32>
    %1298 = "sdy.sharding_constraint"(%1297) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {"model"}]>}> : (tensor<32x16x128xf32>) -> tensor<32x16x128xf32>
    %1299 = "stablehlo.constant"() <{value = dense<"0xB23CDEF68E981EB73F07455FB7117776"> : tensor<2xui64>}> : () -> tensor<2xui64>
    %1300 = "stablehlo.dynamic_slice"(%1299, %t65) <{slice_sizes = array<i64: 1>}> : (tensor<2xui64>, tensor<i32>) -> tensor<1xui64>
    %1301 = "stablehlo.reshape"(%1300) : (tensor<1xui64>) -> tensor<ui64>
    %1302 = "stablehlo.xor"(%b1456_20, %1301) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1303 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %1304 = "stablehlo.add"(%1302, %1303) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1305 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1306 = "stablehlo.shift_right_logical"(%1304, %1305) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1307 = "stablehlo.xor"(%1304, %1306) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1308 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %1309 = "stablehlo.multiply"(%1307, %1308) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1310 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1311 = "stablehlo.shift_right_logical"(%1309, %1310) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1312 = "stablehlo.xor"(%1309, %1311) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1313 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %1314 = "stablehlo.multiply"(%1312, %1313) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1315 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1316 = "stablehlo.shift_right_logical"(%1314, %1315) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1317 = "stablehlo.xor"(%1314, %1316) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1318 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %1319 = "stablehlo.iota"() <{iota_dimension = 2 : i64}> : () -> tensor<32x16x128xui64>
    %1320 = "stablehlo.broadcast_in_dim"(%1318) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x128xui64>
    %1321 = "stablehlo.multiply"(%1319, %1320) : (tensor<32x16x128xui64>, tensor<32x16x128xui64>) -> tensor<32x16x128xui64>
    %1322 = "stablehlo.broadcast_in_dim"(%1317) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x128xui64>
    %1323 = "stablehlo.add"(%1322, %1321) : (tensor<32x16x128xui64>, tensor<32x16x128xui64>) -> tensor<32x16x128xui64>
    %1324 = "stablehlo.constant"() <{value = dense<"0x800A3EA5BFDCBC1B"> : tensor<ui64>}> : () -> tensor<ui64>
    %1325 = "stablehlo.iota"() <{iota_dimension = 1 : i64}> : () -> tensor<32x16x128xui64>
    %1326 = "stablehlo.broadcast_in_dim"(%1324) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x128xui64>
    %1327 = "stablehlo.multiply"(%1325, %1326) : (tensor<32x16x128xui64>, tensor<32x16x128xui64>) -> tensor<32x16x128xui64>
    %1328 = "stablehlo.add"(%1323, %1327) : (tensor<32x16x128xui64>, tensor<32x16x128xui64>) -> tensor<32x16x128xui64>
    %1329 = "stablehlo.constant"() <{value = dense<"0x00A8E053FACBCDBB"> : tensor<ui64>}> : () -> tensor<ui64>
    %1330 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<32x16x128xui64>
    %1331 = "stablehlo.broadcast_in_dim"(%1329) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x128xui64>
    %1332 = "stablehlo.multiply"(%1330, %1331) : (tensor<32x16x128xui64>, tensor<32x16x128xui64>) -> tensor<32x16x128xui64>
    %1333 = "stablehlo.add"(%1328, %1332) : (tensor<32x16x128xui64>, tensor<32x16x128xui64>) -> tensor<32x16x128xui64>
    %1334 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %1335 = "stablehlo.broadcast_in_dim"(%1334) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x128xui64>
    %1336 = "stablehlo.add"(%1333, %1335) : (tensor<32x16x128xui64>, tensor<32x16x128xui64>) -> tensor<32x16x128xui64>
    %1337 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1338 = "stablehlo.broadcast_in_dim"(%1337) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x128xui64>
    %1339 = "stablehlo.shift_right_logical"(%1336, %1338) : (tensor<32x16x128xui64>, tensor<32x16x128xui64>) -> tensor<32x16x128xui64>
    %1340 = "stablehlo.xor"(%1336, %1339) : (tensor<32x16x128xui64>, tensor<32x16x128xui64>) -> tensor<32x16x128xui64>
    %1341 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %1342 = "stablehlo.broadcast_in_dim"(%1341) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x128xui64>
    %1343 = "stablehlo.multiply"(%1340, %1342) : (tensor<32x16x128xui64>, tensor<32x16x128xui64>) -> tensor<32x16x128xui64>
    %1344 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1345 = "stablehlo.broadcast_in_dim"(%1344) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x128xui64>
    %1346 = "stablehlo.shift_right_logical"(%1343, %1345) : (tensor<32x16x128xui64>, tensor<32x16x128xui64>) -> tensor<32x16x128xui64>
    %1347 = "stablehlo.xor"(%1343, %1346) : (tensor<32x16x128xui64>, tensor<32x16x128xui64>) -> tensor<32x16x128xui64>
    %1348 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %1349 = "stablehlo.broadcast_in_dim"(%1348) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x128xui64>
    %1350 = "stablehlo.multiply"(%1347, %1349) : (tensor<32x16x128xui64>, tensor<32x16x128xui64>) -> tensor<32x16x128xui64>
    %1351 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1352 = "stablehlo.broadcast_in_dim"(%1351) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x128xui64>
    %1353 = "stablehlo.shift_right_logical"(%1350, %1352) : (tensor<32x16x128xui64>, tensor<32x16x128xui64>) -> tensor<32x16x128xui64>
    %1354 = "stablehlo.xor"(%1350, %1353) : (tensor<32x16x128xui64>, tensor<32x16x128xui64>) -> tensor<32x16x128xui64>
    %1355 = "stablehlo.constant"() <{value = dense<"0x2000000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1356 = "stablehlo.broadcast_in_dim"(%1355) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x128xui64>
    %1357 = "stablehlo.shift_right_logical"(%1354, %1356) : (tensor<32x16x128xui64>, tensor<32x16x128xui64>) -> tensor<32x16x128xui64>
    %1358 = "stablehlo.convert"(%1357) : (tensor<32x16x128xui64>) -> tensor<32x16x128xui32>
    %1359 = "stablehlo.constant"() <{value = dense<9> : tensor<32x16x128xui32>}> : () -> tensor<32x16x128xui32>
    %1360 = "stablehlo.shift_right_logical"(%1358, %1359) : (tensor<32x16x128xui32>, tensor<32x16x128xui32>) -> tensor<32x16x128xui32>
    %1361 = "stablehlo.constant"() <{value = dense<1065353216> : tensor<32x16x128xui32>}> : () -> tensor<32x16x128xui32>
    %1362 = "stablehlo.or"(%1360, %1361) : (tensor<32x16x128xui32>, tensor<32x16x128xui32>) -> tensor<32x16x128xui32>
    %1363 = "stablehlo.bitcast_convert"(%1362) : (tensor<32x16x128xui32>) -> tensor<32x16x128xf32>
    %1364 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<32x16x128xf32>}> : () -> tensor<32x16x128xf32>
    %1365 = "stablehlo.subtract"(%1363, %1364) : (tensor<32x16x128xf32>, tensor<32x16x128xf32>) -> tensor<32x16x128xf32>
    %1366 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<32x16x128xf32>}> : () -> tensor<32x16x128xf32>
    %1367 = "stablehlo.compare"(%1365, %1366) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<32x16x128xf32>, tensor<32x16x128xf32>) -> tensor<32x16x128xi1>
    %1368 = "stablehlo.convert"(%1367) : (tensor<32x16x128xi1>) -> tensor<32x16x128xf32>
    %1369 = "stablehlo.constant"() <{value = dense<0x3F8E38E4> : tensor<32x16x128xf32>}> : () -> tensor<32x16x128xf32>
    %1370 = "stablehlo.multiply"(%1368, %1369) : (tensor<32x16x128xf32>, tensor<32x16x128xf32>) -> tensor<32x16x128xf32>
    %1371 = "stablehlo.multiply"(%1298, %1370) : (tensor<32x16x128xf32>, tensor<32x16x128xf32>) -> tensor<32x16x128xf32>
    %1372 = "sdy.sharding_constraint"(%t61) <{sharding = #sdy.sharding<@mesh, [{"model"}, {}]>}> : (tensor<128x64xf32>) -> tensor<128x64xf32>
    %1373 = "stablehlo.dot_general"(%1371, %1372) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x16x128xf32>, tensor<128x64xf32>) -> tensor<32x16x64xf32>
    %1375 = "stablehlo.constant"() <{value = dense<"0xB30397C953DD6AA10446D8D2D5B9F16F"> : tensor<2xui64>}> : () -> tensor<2xui64>
    %1376 = "stablehlo.dynamic_slice"(%1375, %t65) <{slice_sizes = array<i64: 1>}> : (tensor<2xui64>, tensor<i32>) -> tensor<1xui64>
    %1377 = "stablehlo.reshape"(%1376) : (tensor<1xui64>) -> tensor<ui64>
    %1378 = "stablehlo.xor"(%b1456_20, %1377) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1379 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %1380 = "stablehlo.add"(%1378, %1379) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1381 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1382 = "stablehlo.shift_right_logical"(%1380, %1381) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1383 = "stablehlo.xor"(%1380, %1382) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1384 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %1385 = "stablehlo.multiply"(%1383, %1384) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1386 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1387 = "stablehlo.shift_right_logical"(%1385, %1386) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1388 = "stablehlo.xor"(%1385, %1387) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1389 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %1390 = "stablehlo.multiply"(%1388, %1389) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1391 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1392 = "stablehlo.shift_right_logical"(%1390, %1391) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1393 = "stablehlo.xor"(%1390, %1392) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1394 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %1395 = "stablehlo.iota"() <{iota_dimension = 2 : i64}> : () -> tensor<32x16x64xui64>
    %1396 = "stablehlo.broadcast_in_dim"(%1394) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %1397 = "stablehlo.multiply"(%1395, %1396) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1398 = "stablehlo.broadcast_in_dim"(%1393) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %1399 = "stablehlo.add"(%1398, %1397) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1400 = "stablehlo.constant"() <{value = dense<"0x40059FD25F6EDE8D"> : tensor<ui64>}> : () -> tensor<ui64>
    %1401 = "stablehlo.iota"() <{iota_dimension = 1 : i64}> : () -> tensor<32x16x64xui64>
    %1402 = "stablehlo.broadcast_in_dim"(%1400) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %1403 = "stablehlo.multiply"(%1401, %1402) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1404 = "stablehlo.add"(%1399, %1403) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1405 = "stablehlo.constant"() <{value = dense<"0x0054F029FDE5E6DD"> : tensor<ui64>}> : () -> tensor<ui64>
    %1406 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<32x16x64xui64>
    %1407 = "stablehlo.broadcast_in_dim"(%1405) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %1408 = "stablehlo.multiply"(%1406, %1407) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1409 = "stablehlo.add"(%1404, %1408) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1410 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %1411 = "stablehlo.broadcast_in_dim"(%1410) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %1412 = "stablehlo.add"(%1409, %1411) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1413 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1414 = "stablehlo.broadcast_in_dim"(%1413) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %1415 = "stablehlo.shift_right_logical"(%1412, %1414) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1416 = "stablehlo.xor"(%1412, %1415) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1417 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %1418 = "stablehlo.broadcast_in_dim"(%1417) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %1419 = "stablehlo.multiply"(%1416, %1418) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1420 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1421 = "stablehlo.broadcast_in_dim"(%1420) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %1422 = "stablehlo.shift_right_logical"(%1419, %1421) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1423 = "stablehlo.xor"(%1419, %1422) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1424 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %1425 = "stablehlo.broadcast_in_dim"(%1424) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %1426 = "stablehlo.multiply"(%1423, %1425) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1427 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1428 = "stablehlo.broadcast_in_dim"(%1427) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %1429 = "stablehlo.shift_right_logical"(%1426, %1428) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1430 = "stablehlo.xor"(%1426, %1429) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1431 = "stablehlo.constant"() <{value = dense<"0x2000000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1432 = "stablehlo.broadcast_in_dim"(%1431) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %1433 = "stablehlo.shift_right_logical"(%1430, %1432) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1434 = "stablehlo.convert"(%1433) : (tensor<32x16x64xui64>) -> tensor<32x16x64xui32>
    %1435 = "stablehlo.constant"() <{value = dense<9> : tensor<32x16x64xui32>}> : () -> tensor<32x16x64xui32>
    %1436 = "stablehlo.shift_right_logical"(%1434, %1435) : (tensor<32x16x64xui32>, tensor<32x16x64xui32>) -> tensor<32x16x64xui32>
    %1437 = "stablehlo.constant"() <{value = dense<1065353216> : tensor<32x16x64xui32>}> : () -> tensor<32x16x64xui32>
    %1438 = "stablehlo.or"(%1436, %1437) : (tensor<32x16x64xui32>, tensor<32x16x64xui32>) -> tensor<32x16x64xui32>
    %1439 = "stablehlo.bitcast_convert"(%1438) : (tensor<32x16x64xui32>) -> tensor<32x16x64xf32>
    %1440 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<32x16x64xf32>}> : () -> tensor<32x16x64xf32>
    %1441 = "stablehlo.subtract"(%1439, %1440) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1442 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<32x16x64xf32>}> : () -> tensor<32x16x64xf32>
    %1443 = "stablehlo.compare"(%1441, %1442) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xi1>
    %1444 = "stablehlo.convert"(%1443) : (tensor<32x16x64xi1>) -> tensor<32x16x64xf32>
    %1445 = "stablehlo.constant"() <{value = dense<0x3F8E38E4> : tensor<32x16x64xf32>}> : () -> tensor<32x16x64xf32>
    %1446 = "stablehlo.multiply"(%1444, %1445) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1447 = "stablehlo.multiply"(%1373, %1446) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1448 = "sdy.sharding_constraint"(%1447) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {"model"}, {}]>}> : (tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1449 = "stablehlo.add"(%1262, %1448) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1450 = "sdy.sharding_constraint"(%1449) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {"model"}, {}]>}> : (tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %t66 = "stablehlo.add"(%b1456_0, %t34)  : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %t67 = "stablehlo.reshape"(%b1456_1)  : (tensor<32x16x64xf32>) -> tensor<1x32x16x64xf32>
    %t68 = "stablehlo.dynamic_update_slice"(%b1456_2, %t67, %b1456_0, %t35, %t35, %t35)  : (tensor<2x32x16x64xf32>, tensor<1x32x16x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x32x16x64xf32>
    "stablehlo.return"(%t66, %1450, %t68, %b1456_3, %b1456_4, %b1456_5, %b1456_6, %b1456_7, %b1456_8, %b1456_9, %b1456_10, %b1456_11, %b1456_12, %b1456_13, %b1456_14, %b1456_15, %b1456_16, %b1456_17, %b1456_18, %b1456_19, %b1456_20, %b1456_21, %b1456_22) : (tensor<i32>, tensor<32x16x64xf32>, tensor<2x32x16x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64xf32>, tensor<2x64x128xf32>, tensor<2x64x128xf32>, tensor<2x128x64xf32>, tensor<2x64xf32>, tensor<2xi32>, tensor<4x16x16xf32>, tensor<32x16x16xi1>, tensor<ui64>, tensor<32x64x64xf32>, tensor<32x16x64xi1>) -> ()
    }) : (tensor<i32>, tensor<32x16x64xf32>, tensor<2x32x16x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64xf32>, tensor<2x64x128xf32>, tensor<2x64x128xf32>, tensor<2x128x64xf32>, tensor<2x64xf32>, tensor<2xi32>, tensor<4x16x16xf32>, tensor<32x16x16xi1>, tensor<ui64>, tensor<32x64x64xf32>, tensor<32x16x64xi1>) -> (tensor<i32>, tensor<32x16x64xf32>, tensor<2x32x16x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64xf32>, tensor<2x64x128xf32>, tensor<2x64x128xf32>, tensor<2x128x64xf32>, tensor<2x64xf32>, tensor<2xi32>, tensor<4x16x16xf32>, tensor<32x16x16xi1>, tensor<ui64>, tensor<32x64x64xf32>, tensor<32x16x64xi1>)
    %1457 = "sdy.sharding_constraint"(%arg27) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %1458 = "stablehlo.multiply"(%s1456#1, %s1456#1) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1459 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1460 = "stablehlo.reduce"(%1458, %1459) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x16x64xf32>, tensor<f32>) -> tensor<32x16xf32>
    %1461 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<32x16xf32>}> : () -> tensor<32x16xf32>
    %1462 = "stablehlo.multiply"(%1460, %1461) : (tensor<32x16xf32>, tensor<32x16xf32>) -> tensor<32x16xf32>
    %1463 = "stablehlo.constant"() <{value = dense<0x358637BD> : tensor<32x16xf32>}> : () -> tensor<32x16xf32>
    %1464 = "stablehlo.add"(%1462, %1463) : (tensor<32x16xf32>, tensor<32x16xf32>) -> tensor<32x16xf32>
    %1465 = "stablehlo.rsqrt"(%1464) : (tensor<32x16xf32>) -> tensor<32x16xf32>
    %1466 = "stablehlo.broadcast_in_dim"(%1465) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<32x16xf32>) -> tensor<32x16x64xf32>
    %1467 = "stablehlo.multiply"(%s1456#1, %1466) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1468 = "stablehlo.broadcast_in_dim"(%1457) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<32x16x64xf32>
    %1469 = "stablehlo.multiply"(%1467, %1468) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1471 = "stablehlo.constant"() <{value = dense<"0x5653340226831D73"> : tensor<ui64>}> : () -> tensor<ui64>
    %1472 = "stablehlo.xor"(%127, %1471) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1473 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %1474 = "stablehlo.add"(%1472, %1473) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1475 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1476 = "stablehlo.shift_right_logical"(%1474, %1475) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1477 = "stablehlo.xor"(%1474, %1476) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1478 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %1479 = "stablehlo.multiply"(%1477, %1478) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1480 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1481 = "stablehlo.shift_right_logical"(%1479, %1480) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1482 = "stablehlo.xor"(%1479, %1481) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1483 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %1484 = "stablehlo.multiply"(%1482, %1483) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1485 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1486 = "stablehlo.shift_right_logical"(%1484, %1485) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1487 = "stablehlo.xor"(%1484, %1486) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1488 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %1489 = "stablehlo.iota"() <{iota_dimension = 2 : i64}> : () -> tensor<32x16x64xui64>
    %1490 = "stablehlo.broadcast_in_dim"(%1488) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %1491 = "stablehlo.multiply"(%1489, %1490) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1492 = "stablehlo.broadcast_in_dim"(%1487) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %1493 = "stablehlo.add"(%1492, %1491) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1494 = "stablehlo.constant"() <{value = dense<"0x40059FD25F6EDE8D"> : tensor<ui64>}> : () -> tensor<ui64>
    %1495 = "stablehlo.iota"() <{iota_dimension = 1 : i64}> : () -> tensor<32x16x64xui64>
    %1496 = "stablehlo.broadcast_in_dim"(%1494) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %1497 = "stablehlo.multiply"(%1495, %1496) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1498 = "stablehlo.add"(%1493, %1497) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1499 = "stablehlo.constant"() <{value = dense<"0x0054F029FDE5E6DD"> : tensor<ui64>}> : () -> tensor<ui64>
    %1500 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<32x16x64xui64>
    %1501 = "stablehlo.broadcast_in_dim"(%1499) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %1502 = "stablehlo.multiply"(%1500, %1501) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1503 = "stablehlo.add"(%1498, %1502) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1504 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %1505 = "stablehlo.broadcast_in_dim"(%1504) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %1506 = "stablehlo.add"(%1503, %1505) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1507 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1508 = "stablehlo.broadcast_in_dim"(%1507) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %1509 = "stablehlo.shift_right_logical"(%1506, %1508) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1510 = "stablehlo.xor"(%1506, %1509) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1511 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %1512 = "stablehlo.broadcast_in_dim"(%1511) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %1513 = "stablehlo.multiply"(%1510, %1512) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1514 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1515 = "stablehlo.broadcast_in_dim"(%1514) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %1516 = "stablehlo.shift_right_logical"(%1513, %1515) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1517 = "stablehlo.xor"(%1513, %1516) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1518 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %1519 = "stablehlo.broadcast_in_dim"(%1518) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %1520 = "stablehlo.multiply"(%1517, %1519) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1521 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1522 = "stablehlo.broadcast_in_dim"(%1521) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %1523 = "stablehlo.shift_right_logical"(%1520, %1522) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1524 = "stablehlo.xor"(%1520, %1523) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1525 = "stablehlo.constant"() <{value = dense<"0x2000000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1526 = "stablehlo.broadcast_in_dim"(%1525) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %1527 = "stablehlo.shift_right_logical"(%1524, %1526) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %1528 = "stablehlo.convert"(%1527) : (tensor<32x16x64xui64>) -> tensor<32x16x64xui32>
    %1529 = "stablehlo.constant"() <{value = dense<9> : tensor<32x16x64xui32>}> : () -> tensor<32x16x64xui32>
    %1530 = "stablehlo.shift_right_logical"(%1528, %1529) : (tensor<32x16x64xui32>, tensor<32x16x64xui32>) -> tensor<32x16x64xui32>
    %1531 = "stablehlo.constant"() <{value = dense<1065353216> : tensor<32x16x64xui32>}> : () -> tensor<32x16x64xui32>
    %1532 = "stablehlo.or"(%1530, %1531) : (tensor<32x16x64xui32>, tensor<32x16x64xui32>) -> tensor<32x16x64xui32>
    %1533 = "stablehlo.bitcast_convert"(%1532) : (tensor<32x16x64xui32>) -> tensor<32x16x64xf32>
    %1534 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<32x16x64xf32>}> : () -> tensor<32x16x64xf32>
    %1535 = "stablehlo.subtract"(%1533, %1534) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1536 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<32x16x64xf32>}> : () -> tensor<32x16x64xf32>
    %1537 = "stablehlo.compare"(%1535, %1536) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xi1>
    %1538 = "stablehlo.convert"(%1537) : (tensor<32x16x64xi1>) -> tensor<32x16x64xf32>
    %1539 = "stablehlo.constant"() <{value = dense<0x3F8E38E4> : tensor<32x16x64xf32>}> : () -> tensor<32x16x64xf32>
    %1540 = "stablehlo.multiply"(%1538, %1539) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1541 = "stablehlo.multiply"(%1469, %1540) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1542 = "sdy.sharding_constraint"(%1541) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1543 = "sdy.sharding_constraint"(%arg28) <{sharding = #sdy.sharding<@mesh, [{}, {"model"}]>}> : (tensor<64x1024xf32>) -> tensor<64x1024xf32>
    %1544 = "stablehlo.dot_general"(%1542, %1543) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x16x64xf32>, tensor<64x1024xf32>) -> tensor<32x16x1024xf32>
    %1546 = "sdy.sharding_constraint"(%1544) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {"model"}]>}> : (tensor<32x16x1024xf32>) -> tensor<32x16x1024xf32>
    %1547 = "stablehlo.constant"() <{value = dense<0xFF800000> : tensor<f32>}> : () -> tensor<f32>
    %1548 = "stablehlo.reduce"(%1546, %1547) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.maximum"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x16x1024xf32>, tensor<f32>) -> tensor<32x16xf32>
    %1550 = "stablehlo.broadcast_in_dim"(%1548) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<32x16xf32>) -> tensor<32x16x1024xf32>
    %1551 = "stablehlo.subtract"(%1546, %1550) : (tensor<32x16x1024xf32>, tensor<32x16x1024xf32>) -> tensor<32x16x1024xf32>
    %1552 = "stablehlo.exponential"(%1551) : (tensor<32x16x1024xf32>) -> tensor<32x16x1024xf32>
    %1553 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1554 = "stablehlo.reduce"(%1552, %1553) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x16x1024xf32>, tensor<f32>) -> tensor<32x16xf32>
    %1555 = "stablehlo.log"(%1554) : (tensor<32x16xf32>) -> tensor<32x16xf32>
    %1556 = "stablehlo.add"(%1555, %1548) : (tensor<32x16xf32>, tensor<32x16xf32>) -> tensor<32x16xf32>
    %1557 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<32x16x1024xf32>}> : () -> tensor<32x16x1024xf32>
    %1558 = "stablehlo.iota"() <{iota_dimension = 2 : i64}> : () -> tensor<32x16x1024xi32>
    %1559 = "stablehlo.broadcast_in_dim"(%arg59) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<32x16xi32>) -> tensor<32x16x1024xi32>
    %1560 = "stablehlo.compare"(%1559, %1558) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type SIGNED>}> : (tensor<32x16x1024xi32>, tensor<32x16x1024xi32>) -> tensor<32x16x1024xi1>
    %1561 = "stablehlo.select"(%1560, %1546, %1557) : (tensor<32x16x1024xi1>, tensor<32x16x1024xf32>, tensor<32x16x1024xf32>) -> tensor<32x16x1024xf32>
    %1562 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1563 = "stablehlo.reduce"(%1561, %1562) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x16x1024xf32>, tensor<f32>) -> tensor<32x16xf32>
    %1564 = "stablehlo.subtract"(%1556, %1563) : (tensor<32x16xf32>, tensor<32x16xf32>) -> tensor<32x16xf32>
    %1566 = "stablehlo.constant"() <{value = dense<0> : tensor<32x16xi32>}> : () -> tensor<32x16xi32>
    %1567 = "stablehlo.compare"(%arg61, %1566) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type SIGNED>}> : (tensor<32x16xi32>, tensor<32x16xi32>) -> tensor<32x16xi1>
    %1568 = "stablehlo.convert"(%1567) : (tensor<32x16xi1>) -> tensor<32x16xf32>
    %1569 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1570 = "stablehlo.reduce"(%1568, %1569) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x16xf32>, tensor<f32>) -> tensor<f32>
    %1571 = "stablehlo.multiply"(%1556, %1556) : (tensor<32x16xf32>, tensor<32x16xf32>) -> tensor<32x16xf32>
    %1572 = "stablehlo.constant"() <{value = dense<0x38D1B717> : tensor<32x16xf32>}> : () -> tensor<32x16xf32>
    %1573 = "stablehlo.multiply"(%1571, %1572) : (tensor<32x16xf32>, tensor<32x16xf32>) -> tensor<32x16xf32>
    %1574 = "stablehlo.add"(%1564, %1573) : (tensor<32x16xf32>, tensor<32x16xf32>) -> tensor<32x16xf32>
    %1575 = "stablehlo.multiply"(%1574, %1568) : (tensor<32x16xf32>, tensor<32x16xf32>) -> tensor<32x16xf32>
    %1576 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1577 = "stablehlo.reduce"(%1575, %1576) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x16xf32>, tensor<f32>) -> tensor<f32>
    %1578 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %1579 = "stablehlo.maximum"(%1570, %1578) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1580 = "stablehlo.divide"(%1577, %1579) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1581 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %1582 = "stablehlo.divide"(%1581, %1579) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1583 = "stablehlo.broadcast_in_dim"(%1582) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32x16xf32>
    %1584 = "stablehlo.multiply"(%1583, %1568) : (tensor<32x16xf32>, tensor<32x16xf32>) -> tensor<32x16xf32>
    %1585 = "stablehlo.multiply"(%1584, %1572) : (tensor<32x16xf32>, tensor<32x16xf32>) -> tensor<32x16xf32>
    %1586 = "stablehlo.multiply"(%1585, %1556) : (tensor<32x16xf32>, tensor<32x16xf32>) -> tensor<32x16xf32>
    %1587 = "stablehlo.multiply"(%1585, %1556) : (tensor<32x16xf32>, tensor<32x16xf32>) -> tensor<32x16xf32>
    %1588 = "stablehlo.add"(%1586, %1587) : (tensor<32x16xf32>, tensor<32x16xf32>) -> tensor<32x16xf32>
    %1589 = "stablehlo.broadcast_in_dim"(%1556) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<32x16xf32>) -> tensor<32x16x1024xf32>
    %1590 = "stablehlo.subtract"(%1546, %1589) : (tensor<32x16x1024xf32>, tensor<32x16x1024xf32>) -> tensor<32x16x1024xf32>
    %1591 = "stablehlo.exponential"(%1590) : (tensor<32x16x1024xf32>) -> tensor<32x16x1024xf32>
    %1592 = "stablehlo.add"(%1584, %1588) : (tensor<32x16xf32>, tensor<32x16xf32>) -> tensor<32x16xf32>
    %1593 = "stablehlo.broadcast_in_dim"(%1592) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<32x16xf32>) -> tensor<32x16x1024xf32>
    %1594 = "stablehlo.multiply"(%1591, %1593) : (tensor<32x16x1024xf32>, tensor<32x16x1024xf32>) -> tensor<32x16x1024xf32>
    %1595 = "stablehlo.broadcast_in_dim"(%1584) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<32x16xf32>) -> tensor<32x16x1024xf32>
    %1596 = "stablehlo.subtract"(%1594, %1595) : (tensor<32x16x1024xf32>, tensor<32x16x1024xf32>) -> tensor<32x16x1024xf32>
    %1597 = "stablehlo.iota"() <{iota_dimension = 2 : i64}> : () -> tensor<32x16x1024xi32>
    %1598 = "stablehlo.broadcast_in_dim"(%arg59) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<32x16xi32>) -> tensor<32x16x1024xi32>
    %1599 = "stablehlo.compare"(%1598, %1597) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type SIGNED>}> : (tensor<32x16x1024xi32>, tensor<32x16x1024xi32>) -> tensor<32x16x1024xi1>
    %1600 = "stablehlo.select"(%1599, %1596, %1594) : (tensor<32x16x1024xi1>, tensor<32x16x1024xf32>, tensor<32x16x1024xf32>) -> tensor<32x16x1024xf32>
    %1601 = "sdy.sharding_constraint"(%1600) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {"model"}]>}> : (tensor<32x16x1024xf32>) -> tensor<32x16x1024xf32>
    %1602 = "sdy.sharding_constraint"(%arg28) <{sharding = #sdy.sharding<@mesh, [{}, {"model"}]>}> : (tensor<64x1024xf32>) -> tensor<64x1024xf32>
    %1603 = "stablehlo.dot_general"(%1601, %1602) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x16x1024xf32>, tensor<64x1024xf32>) -> tensor<32x16x64xf32>
    %1604 = "stablehlo.dot_general"(%1542, %1601) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x16x64xf32>, tensor<32x16x1024xf32>) -> tensor<64x1024xf32>
    %1605 = "sdy.sharding_constraint"(%1604) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {"model"}]>}> : (tensor<64x1024xf32>) -> tensor<64x1024xf32>
    %1606 = "sdy.sharding_constraint"(%1603) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1607 = "stablehlo.multiply"(%1606, %1540) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1609 = "stablehlo.broadcast_in_dim"(%1465) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<32x16xf32>) -> tensor<32x16x64xf32>
    %1610 = "stablehlo.multiply"(%s1456#1, %1609) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1611 = "stablehlo.broadcast_in_dim"(%1457) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<32x16x64xf32>
    %1612 = "stablehlo.multiply"(%1607, %1611) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1613 = "stablehlo.multiply"(%1612, %1610) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1614 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1615 = "stablehlo.reduce"(%1613, %1614) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x16x64xf32>, tensor<f32>) -> tensor<32x16xf32>
    %1616 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<32x16xf32>}> : () -> tensor<32x16xf32>
    %1617 = "stablehlo.multiply"(%1615, %1616) : (tensor<32x16xf32>, tensor<32x16xf32>) -> tensor<32x16xf32>
    %1618 = "stablehlo.broadcast_in_dim"(%1617) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<32x16xf32>) -> tensor<32x16x64xf32>
    %1619 = "stablehlo.multiply"(%1610, %1618) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1620 = "stablehlo.subtract"(%1612, %1619) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1621 = "stablehlo.multiply"(%1620, %1609) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1622 = "stablehlo.multiply"(%1607, %1610) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1623 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1624 = "stablehlo.reduce"(%1622, %1623) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x16x64xf32>, tensor<f32>) -> tensor<64xf32>
    %1625 = "sdy.sharding_constraint"(%1624) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %2445 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<4x16x16xf32>}> : () -> tensor<4x16x16xf32>
    %2446 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<32x64x64xf32>}> : () -> tensor<32x64x64xf32>
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
    %s2447:39 = "stablehlo.while"(%t69, %1621, %2445, %2446, %t70, %t71, %t72, %t73, %t74, %t75, %t76, %t77, %t78, %t79, %t80, %t81, %t82, %t83, %828, %arg26, %arg13, %s1456#2, %arg14, %arg15, %arg16, %arg17, %arg18, %arg19, %arg20, %arg21, %arg22, %arg23, %arg24, %arg25, %127, %821, %810, %827, %728) ({
    ^bb0(%c2447_0: tensor<i32>, %c2447_1: tensor<32x16x64xf32>, %c2447_2: tensor<4x16x16xf32>, %c2447_3: tensor<32x64x64xf32>, %c2447_4: tensor<2x64x64xf32>, %c2447_5: tensor<2x64x64xf32>, %c2447_6: tensor<2x64x64xf32>, %c2447_7: tensor<2x64x64xf32>, %c2447_8: tensor<2x64xf32>, %c2447_9: tensor<2x64x64xf32>, %c2447_10: tensor<2x64x64xf32>, %c2447_11: tensor<2x64x64xf32>, %c2447_12: tensor<2x64x64xf32>, %c2447_13: tensor<2x64xf32>, %c2447_14: tensor<2x64x128xf32>, %c2447_15: tensor<2x64x128xf32>, %c2447_16: tensor<2x128x64xf32>, %c2447_17: tensor<2x64xf32>, %c2447_18: tensor<2xi32>, %c2447_19: tensor<2x128x64xf32>, %c2447_20: tensor<2x64xf32>, %c2447_21: tensor<2x32x16x64xf32>, %c2447_22: tensor<2x64x64xf32>, %c2447_23: tensor<2x64x64xf32>, %c2447_24: tensor<2x64x64xf32>, %c2447_25: tensor<2x64x64xf32>, %c2447_26: tensor<2x64xf32>, %c2447_27: tensor<2x64x64xf32>, %c2447_28: tensor<2x64x64xf32>, %c2447_29: tensor<2x64x64xf32>, %c2447_30: tensor<2x64x64xf32>, %c2447_31: tensor<2x64xf32>, %c2447_32: tensor<2x64x128xf32>, %c2447_33: tensor<2x64x128xf32>, %c2447_34: tensor<ui64>, %c2447_35: tensor<32x16x16xi1>, %c2447_36: tensor<4x16x16xf32>, %c2447_37: tensor<32x16x64xi1>, %c2447_38: tensor<32x64x64xf32>):
    %t84 = "stablehlo.constant"() <{value = dense<2> : tensor<i32>}> : () -> tensor<i32>
    %t85 = "stablehlo.compare"(%c2447_0, %t84) <{comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<i32>, tensor<i32>) -> tensor<i1>
    "stablehlo.return"(%t85) : (tensor<i1>) -> ()
    }, {
    ^bb0(%b2447_0: tensor<i32>, %b2447_1: tensor<32x16x64xf32>, %b2447_2: tensor<4x16x16xf32>, %b2447_3: tensor<32x64x64xf32>, %b2447_4: tensor<2x64x64xf32>, %b2447_5: tensor<2x64x64xf32>, %b2447_6: tensor<2x64x64xf32>, %b2447_7: tensor<2x64x64xf32>, %b2447_8: tensor<2x64xf32>, %b2447_9: tensor<2x64x64xf32>, %b2447_10: tensor<2x64x64xf32>, %b2447_11: tensor<2x64x64xf32>, %b2447_12: tensor<2x64x64xf32>, %b2447_13: tensor<2x64xf32>, %b2447_14: tensor<2x64x128xf32>, %b2447_15: tensor<2x64x128xf32>, %b2447_16: tensor<2x128x64xf32>, %b2447_17: tensor<2x64xf32>, %b2447_18: tensor<2xi32>, %b2447_19: tensor<2x128x64xf32>, %b2447_20: tensor<2x64xf32>, %b2447_21: tensor<2x32x16x64xf32>, %b2447_22: tensor<2x64x64xf32>, %b2447_23: tensor<2x64x64xf32>, %b2447_24: tensor<2x64x64xf32>, %b2447_25: tensor<2x64x64xf32>, %b2447_26: tensor<2x64xf32>, %b2447_27: tensor<2x64x64xf32>, %b2447_28: tensor<2x64x64xf32>, %b2447_29: tensor<2x64x64xf32>, %b2447_30: tensor<2x64x64xf32>, %b2447_31: tensor<2x64xf32>, %b2447_32: tensor<2x64x128xf32>, %b2447_33: tensor<2x64x128xf32>, %b2447_34: tensor<ui64>, %b2447_35: tensor<32x16x16xi1>, %b2447_36: tensor<4x16x16xf32>, %b2447_37: tensor<32x16x64xi1>, %b2447_38: tensor<32x64x64xf32>):
    %t86 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %t87 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %t88 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %t89 = "stablehlo.subtract"(%t88, %b2447_0)  : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %t90 = "stablehlo.dynamic_slice"(%b2447_18, %t89) <{slice_sizes = array<i64: 1>}> : (tensor<2xi32>, tensor<i32>) -> tensor<1xi32>
    %t91 = "stablehlo.reshape"(%t90)  : (tensor<1xi32>) -> tensor<i32>
    %t92 = "stablehlo.dynamic_slice"(%b2447_19, %t89, %t87, %t87) <{slice_sizes = array<i64: 1, 128, 64>}> : (tensor<2x128x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x128x64xf32>
    %t93 = "stablehlo.reshape"(%t92)  : (tensor<1x128x64xf32>) -> tensor<128x64xf32>
    %t94 = "stablehlo.dynamic_slice"(%b2447_20, %t89, %t87) <{slice_sizes = array<i64: 1, 64>}> : (tensor<2x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>
    %t95 = "stablehlo.reshape"(%t94)  : (tensor<1x64xf32>) -> tensor<64xf32>
    %t96 = "stablehlo.dynamic_slice"(%b2447_21, %t89, %t87, %t87, %t87) <{slice_sizes = array<i64: 1, 32, 16, 64>}> : (tensor<2x32x16x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x32x16x64xf32>
    %t97 = "stablehlo.reshape"(%t96)  : (tensor<1x32x16x64xf32>) -> tensor<32x16x64xf32>
    %t98 = "stablehlo.dynamic_slice"(%b2447_22, %t89, %t87, %t87) <{slice_sizes = array<i64: 1, 64, 64>}> : (tensor<2x64x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x64xf32>
    %t99 = "stablehlo.reshape"(%t98)  : (tensor<1x64x64xf32>) -> tensor<64x64xf32>
    %t100 = "stablehlo.dynamic_slice"(%b2447_23, %t89, %t87, %t87) <{slice_sizes = array<i64: 1, 64, 64>}> : (tensor<2x64x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x64xf32>
    %t101 = "stablehlo.reshape"(%t100)  : (tensor<1x64x64xf32>) -> tensor<64x64xf32>
    %t102 = "stablehlo.dynamic_slice"(%b2447_24, %t89, %t87, %t87) <{slice_sizes = array<i64: 1, 64, 64>}> : (tensor<2x64x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x64xf32>
    %t103 = "stablehlo.reshape"(%t102)  : (tensor<1x64x64xf32>) -> tensor<64x64xf32>
    %t104 = "stablehlo.dynamic_slice"(%b2447_25, %t89, %t87, %t87) <{slice_sizes = array<i64: 1, 64, 64>}> : (tensor<2x64x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x64xf32>
    %t105 = "stablehlo.reshape"(%t104)  : (tensor<1x64x64xf32>) -> tensor<64x64xf32>
    %t106 = "stablehlo.dynamic_slice"(%b2447_26, %t89, %t87) <{slice_sizes = array<i64: 1, 64>}> : (tensor<2x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>
    %t107 = "stablehlo.reshape"(%t106)  : (tensor<1x64xf32>) -> tensor<64xf32>
    %t108 = "stablehlo.dynamic_slice"(%b2447_27, %t89, %t87, %t87) <{slice_sizes = array<i64: 1, 64, 64>}> : (tensor<2x64x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x64xf32>
    %t109 = "stablehlo.reshape"(%t108)  : (tensor<1x64x64xf32>) -> tensor<64x64xf32>
    %t110 = "stablehlo.dynamic_slice"(%b2447_28, %t89, %t87, %t87) <{slice_sizes = array<i64: 1, 64, 64>}> : (tensor<2x64x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x64xf32>
    %t111 = "stablehlo.reshape"(%t110)  : (tensor<1x64x64xf32>) -> tensor<64x64xf32>
    %t112 = "stablehlo.dynamic_slice"(%b2447_29, %t89, %t87, %t87) <{slice_sizes = array<i64: 1, 64, 64>}> : (tensor<2x64x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x64xf32>
    %t113 = "stablehlo.reshape"(%t112)  : (tensor<1x64x64xf32>) -> tensor<64x64xf32>
    %t114 = "stablehlo.dynamic_slice"(%b2447_30, %t89, %t87, %t87) <{slice_sizes = array<i64: 1, 64, 64>}> : (tensor<2x64x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x64xf32>
    %t115 = "stablehlo.reshape"(%t114)  : (tensor<1x64x64xf32>) -> tensor<64x64xf32>
    %t116 = "stablehlo.dynamic_slice"(%b2447_31, %t89, %t87) <{slice_sizes = array<i64: 1, 64>}> : (tensor<2x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>
    %t117 = "stablehlo.reshape"(%t116)  : (tensor<1x64xf32>) -> tensor<64xf32>
    %t118 = "stablehlo.dynamic_slice"(%b2447_32, %t89, %t87, %t87) <{slice_sizes = array<i64: 1, 64, 128>}> : (tensor<2x64x128xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x128xf32>
    %t119 = "stablehlo.reshape"(%t118)  : (tensor<1x64x128xf32>) -> tensor<64x128xf32>
    %t120 = "stablehlo.dynamic_slice"(%b2447_33, %t89, %t87, %t87) <{slice_sizes = array<i64: 1, 64, 128>}> : (tensor<2x64x128xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x128xf32>
    %t121 = "stablehlo.reshape"(%t120)  : (tensor<1x64x128xf32>) -> tensor<64x128xf32>
    %1629 = "sdy.sharding_constraint"(%b2447_1) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {"model"}, {}]>}> : (tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1630 = "sdy.sharding_constraint"(%1629) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {"model"}, {}]>}> : (tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %2416 = "stablehlo.constant"() <{value = dense<"0xB30397C953DD6AA10446D8D2D5B9F16F"> : tensor<2xui64>}> : () -> tensor<2xui64>
    %2410 = "stablehlo.dynamic_slice"(%2416, %t91) <{slice_sizes = array<i64: 1>}> : (tensor<2xui64>, tensor<i32>) -> tensor<1xui64>
    %2400 = "stablehlo.reshape"(%2410) : (tensor<1xui64>) -> tensor<ui64>
    %2384 = "stablehlo.xor"(%b2447_34, %2400) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2385 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %2370 = "stablehlo.add"(%2384, %2385) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2386 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2371 = "stablehlo.shift_right_logical"(%2370, %2386) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2354 = "stablehlo.xor"(%2370, %2371) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2355 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %2340 = "stablehlo.multiply"(%2354, %2355) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2356 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2341 = "stablehlo.shift_right_logical"(%2340, %2356) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2322 = "stablehlo.xor"(%2340, %2341) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2323 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %2302 = "stablehlo.multiply"(%2322, %2323) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2324 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2303 = "stablehlo.shift_right_logical"(%2302, %2324) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2276 = "stablehlo.xor"(%2302, %2303) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2246 = "stablehlo.broadcast_in_dim"(%2276) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %2277 = "stablehlo.iota"() <{iota_dimension = 2 : i64}> : () -> tensor<32x16x64xui64>
    %2304 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %2278 = "stablehlo.broadcast_in_dim"(%2304) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %2247 = "stablehlo.multiply"(%2277, %2278) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %2222 = "stablehlo.add"(%2246, %2247) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %2248 = "stablehlo.iota"() <{iota_dimension = 1 : i64}> : () -> tensor<32x16x64xui64>
    %2279 = "stablehlo.constant"() <{value = dense<"0x40059FD25F6EDE8D"> : tensor<ui64>}> : () -> tensor<ui64>
    %2249 = "stablehlo.broadcast_in_dim"(%2279) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %2223 = "stablehlo.multiply"(%2248, %2249) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %2198 = "stablehlo.add"(%2222, %2223) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %2224 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<32x16x64xui64>
    %2250 = "stablehlo.constant"() <{value = dense<"0x0054F029FDE5E6DD"> : tensor<ui64>}> : () -> tensor<ui64>
    %2225 = "stablehlo.broadcast_in_dim"(%2250) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %2199 = "stablehlo.multiply"(%2224, %2225) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %2180 = "stablehlo.add"(%2198, %2199) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %2200 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %2181 = "stablehlo.broadcast_in_dim"(%2200) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %2156 = "stablehlo.add"(%2180, %2181) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %2201 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2182 = "stablehlo.broadcast_in_dim"(%2201) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %2157 = "stablehlo.shift_right_logical"(%2156, %2182) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %2138 = "stablehlo.xor"(%2156, %2157) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %2158 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %2139 = "stablehlo.broadcast_in_dim"(%2158) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %2114 = "stablehlo.multiply"(%2138, %2139) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %2159 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2140 = "stablehlo.broadcast_in_dim"(%2159) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %2115 = "stablehlo.shift_right_logical"(%2114, %2140) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %2096 = "stablehlo.xor"(%2114, %2115) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %2116 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %2097 = "stablehlo.broadcast_in_dim"(%2116) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %2078 = "stablehlo.multiply"(%2096, %2097) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %2117 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2098 = "stablehlo.broadcast_in_dim"(%2117) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %2079 = "stablehlo.shift_right_logical"(%2078, %2098) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %2066 = "stablehlo.xor"(%2078, %2079) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %2080 = "stablehlo.constant"() <{value = dense<"0x2000000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2067 = "stablehlo.broadcast_in_dim"(%2080) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %2060 = "stablehlo.shift_right_logical"(%2066, %2067) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %2048 = "stablehlo.convert"(%2060) : (tensor<32x16x64xui64>) -> tensor<32x16x64xui32>
    %2049 = "stablehlo.constant"() <{value = dense<9> : tensor<32x16x64xui32>}> : () -> tensor<32x16x64xui32>
    %2032 = "stablehlo.shift_right_logical"(%2048, %2049) : (tensor<32x16x64xui32>, tensor<32x16x64xui32>) -> tensor<32x16x64xui32>
    %2033 = "stablehlo.constant"() <{value = dense<1065353216> : tensor<32x16x64xui32>}> : () -> tensor<32x16x64xui32>
    %2010 = "stablehlo.or"(%2032, %2033) : (tensor<32x16x64xui32>, tensor<32x16x64xui32>) -> tensor<32x16x64xui32>
    %1979 = "stablehlo.bitcast_convert"(%2010) : (tensor<32x16x64xui32>) -> tensor<32x16x64xf32>
    %1980 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<32x16x64xf32>}> : () -> tensor<32x16x64xf32>
    %1941 = "stablehlo.subtract"(%1979, %1980) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1942 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<32x16x64xf32>}> : () -> tensor<32x16x64xf32>
    %1903 = "stablehlo.compare"(%1941, %1942) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xi1>
    %1866 = "stablehlo.convert"(%1903) : (tensor<32x16x64xi1>) -> tensor<32x16x64xf32>
    %1867 = "stablehlo.constant"() <{value = dense<0x3F8E38E4> : tensor<32x16x64xf32>}> : () -> tensor<32x16x64xf32>
    %1825 = "stablehlo.multiply"(%1866, %1867) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1631 = "stablehlo.multiply"(%1630, %1825) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1632 = "sdy.sharding_constraint"(%t93) <{sharding = #sdy.sharding<@mesh, [{"model"}, {}]>}> : (tensor<128x64xf32>) -> tensor<128x64xf32>
    %1633 = "stablehlo.dot_general"(%1631, %1632) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x16x64xf32>, tensor<128x64xf32>) -> tensor<32x16x128xf32>
    %1860 = "stablehlo.broadcast_in_dim"(%b2447_35) <{broadcast_dimensions = array<i64: 0, 2, 3>}> : (tensor<32x16x16xi1>) -> tensor<32x4x16x16xi1>
    %1865 = "sdy.sharding_constraint"(%t95) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %2025 = "stablehlo.multiply"(%t97, %t97) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %2026 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %2008 = "stablehlo.reduce"(%2025, %2026) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x16x64xf32>, tensor<f32>) -> tensor<32x16xf32>
    %2009 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<32x16xf32>}> : () -> tensor<32x16xf32>
    %1977 = "stablehlo.multiply"(%2008, %2009) : (tensor<32x16xf32>, tensor<32x16xf32>) -> tensor<32x16xf32>
    %1978 = "stablehlo.constant"() <{value = dense<0x358637BD> : tensor<32x16xf32>}> : () -> tensor<32x16xf32>
    %1940 = "stablehlo.add"(%1977, %1978) : (tensor<32x16xf32>, tensor<32x16xf32>) -> tensor<32x16xf32>
    %1902 = "stablehlo.rsqrt"(%1940) : (tensor<32x16xf32>) -> tensor<32x16xf32>
    %1976 = "stablehlo.broadcast_in_dim"(%1902) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<32x16xf32>) -> tensor<32x16x64xf32>
    %1938 = "stablehlo.multiply"(%t97, %1976) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1939 = "stablehlo.broadcast_in_dim"(%1865) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<32x16x64xf32>
    %1901 = "stablehlo.multiply"(%1938, %1939) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1863 = "sdy.sharding_constraint"(%1901) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %2027 = "sdy.sharding_constraint"(%t99) <{sharding = #sdy.sharding<@mesh, [{}, {"model"}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %2007 = "stablehlo.dot_general"(%1863, %2027) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x16x64xf32>, tensor<64x64xf32>) -> tensor<32x16x64xf32>
    %1937 = "stablehlo.reshape"(%2007) : (tensor<32x16x64xf32>) -> tensor<32x16x4x16xf32>
    %1900 = "sdy.sharding_constraint"(%1937) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {"model"}, {}]>}> : (tensor<32x16x4x16xf32>) -> tensor<32x16x4x16xf32>
    %1862 = "stablehlo.transpose"(%1900) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<32x16x4x16xf32>) -> tensor<32x4x16x16xf32>
    %2028 = "sdy.sharding_constraint"(%t101) <{sharding = #sdy.sharding<@mesh, [{}, {"model"}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %2006 = "stablehlo.dot_general"(%1863, %2028) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x16x64xf32>, tensor<64x64xf32>) -> tensor<32x16x64xf32>
    %1936 = "stablehlo.reshape"(%2006) : (tensor<32x16x64xf32>) -> tensor<32x16x4x16xf32>
    %1899 = "sdy.sharding_constraint"(%1936) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {"model"}, {}]>}> : (tensor<32x16x4x16xf32>) -> tensor<32x16x4x16xf32>
    %1861 = "stablehlo.transpose"(%1899) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<32x16x4x16xf32>) -> tensor<32x4x16x16xf32>
    %1968 = "stablehlo.dot_general"(%1862, %1861) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x4x16x16xf32>, tensor<32x4x16x16xf32>) -> tensor<32x4x16x16xf32>
    %1969 = "stablehlo.broadcast_in_dim"(%b2447_36) <{broadcast_dimensions = array<i64: 1, 2, 3>}> : (tensor<4x16x16xf32>) -> tensor<32x4x16x16xf32>
    %1931 = "stablehlo.add"(%1968, %1969) : (tensor<32x4x16x16xf32>, tensor<32x4x16x16xf32>) -> tensor<32x4x16x16xf32>
    %1932 = "stablehlo.constant"() <{value = dense<0xCE6E6B28> : tensor<32x4x16x16xf32>}> : () -> tensor<32x4x16x16xf32>
    %1895 = "stablehlo.select"(%1860, %1931, %1932) : (tensor<32x4x16x16xi1>, tensor<32x4x16x16xf32>, tensor<32x4x16x16xf32>) -> tensor<32x4x16x16xf32>
    %2034 = "stablehlo.constant"() <{value = dense<0xFF800000> : tensor<f32>}> : () -> tensor<f32>
    %2029 = "stablehlo.reduce"(%1895, %2034) <{dimensions = array<i64: 3>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.maximum"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x4x16x16xf32>, tensor<f32>) -> tensor<32x4x16xf32>
    %2002 = "stablehlo.broadcast_in_dim"(%2029) <{broadcast_dimensions = array<i64: 0, 1, 2>}> : (tensor<32x4x16xf32>) -> tensor<32x4x16x16xf32>
    %1970 = "stablehlo.subtract"(%1895, %2002) : (tensor<32x4x16x16xf32>, tensor<32x4x16x16xf32>) -> tensor<32x4x16x16xf32>
    %1933 = "stablehlo.exponential"(%1970) : (tensor<32x4x16x16xf32>) -> tensor<32x4x16x16xf32>
    %2003 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1971 = "stablehlo.reduce"(%1933, %2003) <{dimensions = array<i64: 3>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x4x16x16xf32>, tensor<f32>) -> tensor<32x4x16xf32>
    %1934 = "stablehlo.broadcast_in_dim"(%1971) <{broadcast_dimensions = array<i64: 0, 1, 2>}> : (tensor<32x4x16xf32>) -> tensor<32x4x16x16xf32>
    %1896 = "stablehlo.divide"(%1933, %1934) : (tensor<32x4x16x16xf32>, tensor<32x4x16x16xf32>) -> tensor<32x4x16x16xf32>
    %2422 = "stablehlo.constant"() <{value = dense<"0xC37B04F2F44B41B118B27181B13EAAC7"> : tensor<2xui64>}> : () -> tensor<2xui64>
    %2417 = "stablehlo.dynamic_slice"(%2422, %t91) <{slice_sizes = array<i64: 1>}> : (tensor<2xui64>, tensor<i32>) -> tensor<1xui64>
    %2411 = "stablehlo.reshape"(%2417) : (tensor<1xui64>) -> tensor<ui64>
    %2401 = "stablehlo.xor"(%b2447_34, %2411) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2402 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %2387 = "stablehlo.add"(%2401, %2402) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2403 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2388 = "stablehlo.shift_right_logical"(%2387, %2403) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2372 = "stablehlo.xor"(%2387, %2388) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2373 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %2357 = "stablehlo.multiply"(%2372, %2373) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2374 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2358 = "stablehlo.shift_right_logical"(%2357, %2374) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2342 = "stablehlo.xor"(%2357, %2358) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2343 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %2325 = "stablehlo.multiply"(%2342, %2343) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2344 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2326 = "stablehlo.shift_right_logical"(%2325, %2344) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2305 = "stablehlo.xor"(%2325, %2326) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2280 = "stablehlo.broadcast_in_dim"(%2305) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x16x16xui64>
    %2306 = "stablehlo.iota"() <{iota_dimension = 3 : i64}> : () -> tensor<32x4x16x16xui64>
    %2327 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %2307 = "stablehlo.broadcast_in_dim"(%2327) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x16x16xui64>
    %2281 = "stablehlo.multiply"(%2306, %2307) : (tensor<32x4x16x16xui64>, tensor<32x4x16x16xui64>) -> tensor<32x4x16x16xui64>
    %2251 = "stablehlo.add"(%2280, %2281) : (tensor<32x4x16x16xui64>, tensor<32x4x16x16xui64>) -> tensor<32x4x16x16xui64>
    %2282 = "stablehlo.iota"() <{iota_dimension = 2 : i64}> : () -> tensor<32x4x16x16xui64>
    %2308 = "stablehlo.constant"() <{value = dense<"0x50C1A7F4979B77E3"> : tensor<ui64>}> : () -> tensor<ui64>
    %2283 = "stablehlo.broadcast_in_dim"(%2308) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x16x16xui64>
    %2252 = "stablehlo.multiply"(%2282, %2283) : (tensor<32x4x16x16xui64>, tensor<32x4x16x16xui64>) -> tensor<32x4x16x16xui64>
    %2226 = "stablehlo.add"(%2251, %2252) : (tensor<32x4x16x16xui64>, tensor<32x4x16x16xui64>) -> tensor<32x4x16x16xui64>
    %2253 = "stablehlo.iota"() <{iota_dimension = 1 : i64}> : () -> tensor<32x4x16x16xui64>
    %2284 = "stablehlo.constant"() <{value = dense<"0x00157C4A7FB97937"> : tensor<ui64>}> : () -> tensor<ui64>
    %2254 = "stablehlo.broadcast_in_dim"(%2284) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x16x16xui64>
    %2227 = "stablehlo.multiply"(%2253, %2254) : (tensor<32x4x16x16xui64>, tensor<32x4x16x16xui64>) -> tensor<32x4x16x16xui64>
    %2202 = "stablehlo.add"(%2226, %2227) : (tensor<32x4x16x16xui64>, tensor<32x4x16x16xui64>) -> tensor<32x4x16x16xui64>
    %2228 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<32x4x16x16xui64>
    %2255 = "stablehlo.constant"() <{value = dense<"0x0054F029FDE5E6DD"> : tensor<ui64>}> : () -> tensor<ui64>
    %2229 = "stablehlo.broadcast_in_dim"(%2255) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x16x16xui64>
    %2203 = "stablehlo.multiply"(%2228, %2229) : (tensor<32x4x16x16xui64>, tensor<32x4x16x16xui64>) -> tensor<32x4x16x16xui64>
    %2183 = "stablehlo.add"(%2202, %2203) : (tensor<32x4x16x16xui64>, tensor<32x4x16x16xui64>) -> tensor<32x4x16x16xui64>
    %2204 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %2184 = "stablehlo.broadcast_in_dim"(%2204) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x16x16xui64>
    %2160 = "stablehlo.add"(%2183, %2184) : (tensor<32x4x16x16xui64>, tensor<32x4x16x16xui64>) -> tensor<32x4x16x16xui64>
    %2205 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2185 = "stablehlo.broadcast_in_dim"(%2205) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x16x16xui64>
    %2161 = "stablehlo.shift_right_logical"(%2160, %2185) : (tensor<32x4x16x16xui64>, tensor<32x4x16x16xui64>) -> tensor<32x4x16x16xui64>
    %2141 = "stablehlo.xor"(%2160, %2161) : (tensor<32x4x16x16xui64>, tensor<32x4x16x16xui64>) -> tensor<32x4x16x16xui64>
    %2162 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %2142 = "stablehlo.broadcast_in_dim"(%2162) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x16x16xui64>
    %2118 = "stablehlo.multiply"(%2141, %2142) : (tensor<32x4x16x16xui64>, tensor<32x4x16x16xui64>) -> tensor<32x4x16x16xui64>
    %2163 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2143 = "stablehlo.broadcast_in_dim"(%2163) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x16x16xui64>
    %2119 = "stablehlo.shift_right_logical"(%2118, %2143) : (tensor<32x4x16x16xui64>, tensor<32x4x16x16xui64>) -> tensor<32x4x16x16xui64>
    %2099 = "stablehlo.xor"(%2118, %2119) : (tensor<32x4x16x16xui64>, tensor<32x4x16x16xui64>) -> tensor<32x4x16x16xui64>
    %2120 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %2100 = "stablehlo.broadcast_in_dim"(%2120) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x16x16xui64>
    %2081 = "stablehlo.multiply"(%2099, %2100) : (tensor<32x4x16x16xui64>, tensor<32x4x16x16xui64>) -> tensor<32x4x16x16xui64>
    %2121 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2101 = "stablehlo.broadcast_in_dim"(%2121) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x16x16xui64>
    %2082 = "stablehlo.shift_right_logical"(%2081, %2101) : (tensor<32x4x16x16xui64>, tensor<32x4x16x16xui64>) -> tensor<32x4x16x16xui64>
    %2068 = "stablehlo.xor"(%2081, %2082) : (tensor<32x4x16x16xui64>, tensor<32x4x16x16xui64>) -> tensor<32x4x16x16xui64>
    %2083 = "stablehlo.constant"() <{value = dense<"0x2000000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2069 = "stablehlo.broadcast_in_dim"(%2083) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x16x16xui64>
    %2061 = "stablehlo.shift_right_logical"(%2068, %2069) : (tensor<32x4x16x16xui64>, tensor<32x4x16x16xui64>) -> tensor<32x4x16x16xui64>
    %2050 = "stablehlo.convert"(%2061) : (tensor<32x4x16x16xui64>) -> tensor<32x4x16x16xui32>
    %2051 = "stablehlo.constant"() <{value = dense<9> : tensor<32x4x16x16xui32>}> : () -> tensor<32x4x16x16xui32>
    %2035 = "stablehlo.shift_right_logical"(%2050, %2051) : (tensor<32x4x16x16xui32>, tensor<32x4x16x16xui32>) -> tensor<32x4x16x16xui32>
    %2036 = "stablehlo.constant"() <{value = dense<1065353216> : tensor<32x4x16x16xui32>}> : () -> tensor<32x4x16x16xui32>
    %2030 = "stablehlo.or"(%2035, %2036) : (tensor<32x4x16x16xui32>, tensor<32x4x16x16xui32>) -> tensor<32x4x16x16xui32>
    %2004 = "stablehlo.bitcast_convert"(%2030) : (tensor<32x4x16x16xui32>) -> tensor<32x4x16x16xf32>
    %2005 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<32x4x16x16xf32>}> : () -> tensor<32x4x16x16xf32>
    %1972 = "stablehlo.subtract"(%2004, %2005) : (tensor<32x4x16x16xf32>, tensor<32x4x16x16xf32>) -> tensor<32x4x16x16xf32>
    %1973 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<32x4x16x16xf32>}> : () -> tensor<32x4x16x16xf32>
    %1935 = "stablehlo.compare"(%1972, %1973) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<32x4x16x16xf32>, tensor<32x4x16x16xf32>) -> tensor<32x4x16x16xi1>
    %1897 = "stablehlo.convert"(%1935) : (tensor<32x4x16x16xi1>) -> tensor<32x4x16x16xf32>
    %1898 = "stablehlo.constant"() <{value = dense<0x3F8E38E4> : tensor<32x4x16x16xf32>}> : () -> tensor<32x4x16x16xf32>
    %1858 = "stablehlo.multiply"(%1897, %1898) : (tensor<32x4x16x16xf32>, tensor<32x4x16x16xf32>) -> tensor<32x4x16x16xf32>
    %1857 = "stablehlo.multiply"(%1896, %1858) : (tensor<32x4x16x16xf32>, tensor<32x4x16x16xf32>) -> tensor<32x4x16x16xf32>
    %2031 = "sdy.sharding_constraint"(%t103) <{sharding = #sdy.sharding<@mesh, [{}, {"model"}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %2001 = "stablehlo.dot_general"(%1863, %2031) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x16x64xf32>, tensor<64x64xf32>) -> tensor<32x16x64xf32>
    %1930 = "stablehlo.reshape"(%2001) : (tensor<32x16x64xf32>) -> tensor<32x16x4x16xf32>
    %1894 = "sdy.sharding_constraint"(%1930) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {"model"}, {}]>}> : (tensor<32x16x4x16xf32>) -> tensor<32x16x4x16xf32>
    %1856 = "stablehlo.transpose"(%1894) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<32x16x4x16xf32>) -> tensor<32x4x16x16xf32>
    %1966 = "stablehlo.dot_general"(%1857, %1856) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x4x16x16xf32>, tensor<32x4x16x16xf32>) -> tensor<32x4x16x16xf32>
    %1929 = "stablehlo.transpose"(%1966) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<32x4x16x16xf32>) -> tensor<32x16x4x16xf32>
    %1893 = "sdy.sharding_constraint"(%1929) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {"model"}, {}]>}> : (tensor<32x16x4x16xf32>) -> tensor<32x16x4x16xf32>
    %1855 = "stablehlo.reshape"(%1893) : (tensor<32x16x4x16xf32>) -> tensor<32x16x64xf32>
    %2037 = "sdy.sharding_constraint"(%t105) <{sharding = #sdy.sharding<@mesh, [{"model"}, {}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %2011 = "stablehlo.dot_general"(%1855, %2037) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x16x64xf32>, tensor<64x64xf32>) -> tensor<32x16x64xf32>
    %2418 = "stablehlo.constant"() <{value = dense<"0x3974FE05ACD21C90F2D6AC2DF37608F5"> : tensor<2xui64>}> : () -> tensor<2xui64>
    %2412 = "stablehlo.dynamic_slice"(%2418, %t91) <{slice_sizes = array<i64: 1>}> : (tensor<2xui64>, tensor<i32>) -> tensor<1xui64>
    %2404 = "stablehlo.reshape"(%2412) : (tensor<1xui64>) -> tensor<ui64>
    %2389 = "stablehlo.xor"(%b2447_34, %2404) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2390 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %2375 = "stablehlo.add"(%2389, %2390) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2391 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2376 = "stablehlo.shift_right_logical"(%2375, %2391) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2359 = "stablehlo.xor"(%2375, %2376) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2360 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %2345 = "stablehlo.multiply"(%2359, %2360) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2361 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2346 = "stablehlo.shift_right_logical"(%2345, %2361) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2328 = "stablehlo.xor"(%2345, %2346) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2329 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %2309 = "stablehlo.multiply"(%2328, %2329) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2330 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2310 = "stablehlo.shift_right_logical"(%2309, %2330) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2285 = "stablehlo.xor"(%2309, %2310) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2256 = "stablehlo.broadcast_in_dim"(%2285) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %2286 = "stablehlo.iota"() <{iota_dimension = 2 : i64}> : () -> tensor<32x16x64xui64>
    %2311 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %2287 = "stablehlo.broadcast_in_dim"(%2311) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %2257 = "stablehlo.multiply"(%2286, %2287) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %2230 = "stablehlo.add"(%2256, %2257) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %2258 = "stablehlo.iota"() <{iota_dimension = 1 : i64}> : () -> tensor<32x16x64xui64>
    %2288 = "stablehlo.constant"() <{value = dense<"0x40059FD25F6EDE8D"> : tensor<ui64>}> : () -> tensor<ui64>
    %2259 = "stablehlo.broadcast_in_dim"(%2288) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %2231 = "stablehlo.multiply"(%2258, %2259) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %2206 = "stablehlo.add"(%2230, %2231) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %2232 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<32x16x64xui64>
    %2260 = "stablehlo.constant"() <{value = dense<"0x0054F029FDE5E6DD"> : tensor<ui64>}> : () -> tensor<ui64>
    %2233 = "stablehlo.broadcast_in_dim"(%2260) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %2207 = "stablehlo.multiply"(%2232, %2233) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %2186 = "stablehlo.add"(%2206, %2207) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %2208 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %2187 = "stablehlo.broadcast_in_dim"(%2208) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %2164 = "stablehlo.add"(%2186, %2187) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %2209 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2188 = "stablehlo.broadcast_in_dim"(%2209) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %2165 = "stablehlo.shift_right_logical"(%2164, %2188) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %2144 = "stablehlo.xor"(%2164, %2165) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %2166 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %2145 = "stablehlo.broadcast_in_dim"(%2166) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %2122 = "stablehlo.multiply"(%2144, %2145) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %2167 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2146 = "stablehlo.broadcast_in_dim"(%2167) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %2123 = "stablehlo.shift_right_logical"(%2122, %2146) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %2102 = "stablehlo.xor"(%2122, %2123) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %2124 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %2103 = "stablehlo.broadcast_in_dim"(%2124) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %2084 = "stablehlo.multiply"(%2102, %2103) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %2125 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2104 = "stablehlo.broadcast_in_dim"(%2125) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %2085 = "stablehlo.shift_right_logical"(%2084, %2104) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %2070 = "stablehlo.xor"(%2084, %2085) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %2086 = "stablehlo.constant"() <{value = dense<"0x2000000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2071 = "stablehlo.broadcast_in_dim"(%2086) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %2062 = "stablehlo.shift_right_logical"(%2070, %2071) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %2052 = "stablehlo.convert"(%2062) : (tensor<32x16x64xui64>) -> tensor<32x16x64xui32>
    %2053 = "stablehlo.constant"() <{value = dense<9> : tensor<32x16x64xui32>}> : () -> tensor<32x16x64xui32>
    %2038 = "stablehlo.shift_right_logical"(%2052, %2053) : (tensor<32x16x64xui32>, tensor<32x16x64xui32>) -> tensor<32x16x64xui32>
    %2039 = "stablehlo.constant"() <{value = dense<1065353216> : tensor<32x16x64xui32>}> : () -> tensor<32x16x64xui32>
    %2012 = "stablehlo.or"(%2038, %2039) : (tensor<32x16x64xui32>, tensor<32x16x64xui32>) -> tensor<32x16x64xui32>
    %1999 = "stablehlo.bitcast_convert"(%2012) : (tensor<32x16x64xui32>) -> tensor<32x16x64xf32>
    %2000 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<32x16x64xf32>}> : () -> tensor<32x16x64xf32>
    %1964 = "stablehlo.subtract"(%1999, %2000) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1965 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<32x16x64xf32>}> : () -> tensor<32x16x64xf32>
    %1928 = "stablehlo.compare"(%1964, %1965) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xi1>
    %1891 = "stablehlo.convert"(%1928) : (tensor<32x16x64xi1>) -> tensor<32x16x64xf32>
    %1892 = "stablehlo.constant"() <{value = dense<0x3F8E38E4> : tensor<32x16x64xf32>}> : () -> tensor<32x16x64xf32>
    %1854 = "stablehlo.multiply"(%1891, %1892) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1945 = "stablehlo.multiply"(%2011, %1854) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1924 = "sdy.sharding_constraint"(%1945) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {"model"}, {}]>}> : (tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1888 = "stablehlo.add"(%t97, %1924) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1852 = "sdy.sharding_constraint"(%1888) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {"model"}, {}]>}> : (tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1847 = "stablehlo.broadcast_in_dim"(%b2447_37) <{broadcast_dimensions = array<i64: 0, 2, 3>}> : (tensor<32x16x64xi1>) -> tensor<32x4x16x64xi1>
    %1853 = "sdy.sharding_constraint"(%t107) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %2018 = "stablehlo.multiply"(%1852, %1852) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %2019 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1997 = "stablehlo.reduce"(%2018, %2019) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x16x64xf32>, tensor<f32>) -> tensor<32x16xf32>
    %1998 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<32x16xf32>}> : () -> tensor<32x16xf32>
    %1962 = "stablehlo.multiply"(%1997, %1998) : (tensor<32x16xf32>, tensor<32x16xf32>) -> tensor<32x16xf32>
    %1963 = "stablehlo.constant"() <{value = dense<0x358637BD> : tensor<32x16xf32>}> : () -> tensor<32x16xf32>
    %1927 = "stablehlo.add"(%1962, %1963) : (tensor<32x16xf32>, tensor<32x16xf32>) -> tensor<32x16xf32>
    %1890 = "stablehlo.rsqrt"(%1927) : (tensor<32x16xf32>) -> tensor<32x16xf32>
    %1961 = "stablehlo.broadcast_in_dim"(%1890) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<32x16xf32>) -> tensor<32x16x64xf32>
    %1925 = "stablehlo.multiply"(%1852, %1961) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1926 = "stablehlo.broadcast_in_dim"(%1853) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<32x16x64xf32>
    %1889 = "stablehlo.multiply"(%1925, %1926) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1850 = "sdy.sharding_constraint"(%1889) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %2020 = "sdy.sharding_constraint"(%t109) <{sharding = #sdy.sharding<@mesh, [{}, {"model"}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %1991 = "stablehlo.dot_general"(%1850, %2020) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x16x64xf32>, tensor<64x64xf32>) -> tensor<32x16x64xf32>
    %1923 = "stablehlo.reshape"(%1991) : (tensor<32x16x64xf32>) -> tensor<32x16x4x16xf32>
    %1887 = "sdy.sharding_constraint"(%1923) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {"model"}, {}]>}> : (tensor<32x16x4x16xf32>) -> tensor<32x16x4x16xf32>
    %1849 = "stablehlo.transpose"(%1887) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<32x16x4x16xf32>) -> tensor<32x4x16x16xf32>
    %2021 = "sdy.sharding_constraint"(%t111) <{sharding = #sdy.sharding<@mesh, [{}, {"model"}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %1992 = "stablehlo.dot_general"(%b2447_38, %2021) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x64x64xf32>, tensor<64x64xf32>) -> tensor<32x64x64xf32>
    %1922 = "stablehlo.reshape"(%1992) : (tensor<32x64x64xf32>) -> tensor<32x64x4x16xf32>
    %1886 = "sdy.sharding_constraint"(%1922) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {"model"}, {}]>}> : (tensor<32x64x4x16xf32>) -> tensor<32x64x4x16xf32>
    %1848 = "stablehlo.transpose"(%1886) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<32x64x4x16xf32>) -> tensor<32x4x64x16xf32>
    %1917 = "stablehlo.dot_general"(%1849, %1848) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x4x16x16xf32>, tensor<32x4x64x16xf32>) -> tensor<32x4x16x64xf32>
    %1918 = "stablehlo.constant"() <{value = dense<0xCE6E6B28> : tensor<32x4x16x64xf32>}> : () -> tensor<32x4x16x64xf32>
    %1882 = "stablehlo.select"(%1847, %1917, %1918) : (tensor<32x4x16x64xi1>, tensor<32x4x16x64xf32>, tensor<32x4x16x64xf32>) -> tensor<32x4x16x64xf32>
    %2040 = "stablehlo.constant"() <{value = dense<0xFF800000> : tensor<f32>}> : () -> tensor<f32>
    %2022 = "stablehlo.reduce"(%1882, %2040) <{dimensions = array<i64: 3>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.maximum"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x4x16x64xf32>, tensor<f32>) -> tensor<32x4x16xf32>
    %1993 = "stablehlo.broadcast_in_dim"(%2022) <{broadcast_dimensions = array<i64: 0, 1, 2>}> : (tensor<32x4x16xf32>) -> tensor<32x4x16x64xf32>
    %1955 = "stablehlo.subtract"(%1882, %1993) : (tensor<32x4x16x64xf32>, tensor<32x4x16x64xf32>) -> tensor<32x4x16x64xf32>
    %1919 = "stablehlo.exponential"(%1955) : (tensor<32x4x16x64xf32>) -> tensor<32x4x16x64xf32>
    %1994 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1956 = "stablehlo.reduce"(%1919, %1994) <{dimensions = array<i64: 3>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x4x16x64xf32>, tensor<f32>) -> tensor<32x4x16xf32>
    %1920 = "stablehlo.broadcast_in_dim"(%1956) <{broadcast_dimensions = array<i64: 0, 1, 2>}> : (tensor<32x4x16xf32>) -> tensor<32x4x16x64xf32>
    %1883 = "stablehlo.divide"(%1919, %1920) : (tensor<32x4x16x64xf32>, tensor<32x4x16x64xf32>) -> tensor<32x4x16x64xf32>
    %2423 = "stablehlo.constant"() <{value = dense<"0x7D1361C2120A7FAD325F2257F87DC47B"> : tensor<2xui64>}> : () -> tensor<2xui64>
    %2419 = "stablehlo.dynamic_slice"(%2423, %t91) <{slice_sizes = array<i64: 1>}> : (tensor<2xui64>, tensor<i32>) -> tensor<1xui64>
    %2413 = "stablehlo.reshape"(%2419) : (tensor<1xui64>) -> tensor<ui64>
    %2405 = "stablehlo.xor"(%b2447_34, %2413) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2406 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %2392 = "stablehlo.add"(%2405, %2406) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2407 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2393 = "stablehlo.shift_right_logical"(%2392, %2407) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2377 = "stablehlo.xor"(%2392, %2393) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2378 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %2362 = "stablehlo.multiply"(%2377, %2378) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2379 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2363 = "stablehlo.shift_right_logical"(%2362, %2379) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2347 = "stablehlo.xor"(%2362, %2363) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2348 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %2331 = "stablehlo.multiply"(%2347, %2348) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2349 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2332 = "stablehlo.shift_right_logical"(%2331, %2349) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2312 = "stablehlo.xor"(%2331, %2332) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2289 = "stablehlo.broadcast_in_dim"(%2312) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x16x64xui64>
    %2313 = "stablehlo.iota"() <{iota_dimension = 3 : i64}> : () -> tensor<32x4x16x64xui64>
    %2333 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %2314 = "stablehlo.broadcast_in_dim"(%2333) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x16x64xui64>
    %2290 = "stablehlo.multiply"(%2313, %2314) : (tensor<32x4x16x64xui64>, tensor<32x4x16x64xui64>) -> tensor<32x4x16x64xui64>
    %2261 = "stablehlo.add"(%2289, %2290) : (tensor<32x4x16x64xui64>, tensor<32x4x16x64xui64>) -> tensor<32x4x16x64xui64>
    %2291 = "stablehlo.iota"() <{iota_dimension = 2 : i64}> : () -> tensor<32x4x16x64xui64>
    %2315 = "stablehlo.constant"() <{value = dense<"0x40059FD25F6EDE8D"> : tensor<ui64>}> : () -> tensor<ui64>
    %2292 = "stablehlo.broadcast_in_dim"(%2315) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x16x64xui64>
    %2262 = "stablehlo.multiply"(%2291, %2292) : (tensor<32x4x16x64xui64>, tensor<32x4x16x64xui64>) -> tensor<32x4x16x64xui64>
    %2234 = "stablehlo.add"(%2261, %2262) : (tensor<32x4x16x64xui64>, tensor<32x4x16x64xui64>) -> tensor<32x4x16x64xui64>
    %2263 = "stablehlo.iota"() <{iota_dimension = 1 : i64}> : () -> tensor<32x4x16x64xui64>
    %2293 = "stablehlo.constant"() <{value = dense<"0x0054F029FDE5E6DD"> : tensor<ui64>}> : () -> tensor<ui64>
    %2264 = "stablehlo.broadcast_in_dim"(%2293) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x16x64xui64>
    %2235 = "stablehlo.multiply"(%2263, %2264) : (tensor<32x4x16x64xui64>, tensor<32x4x16x64xui64>) -> tensor<32x4x16x64xui64>
    %2210 = "stablehlo.add"(%2234, %2235) : (tensor<32x4x16x64xui64>, tensor<32x4x16x64xui64>) -> tensor<32x4x16x64xui64>
    %2236 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<32x4x16x64xui64>
    %2265 = "stablehlo.constant"() <{value = dense<"0x0050C1A7F4979B77"> : tensor<ui64>}> : () -> tensor<ui64>
    %2237 = "stablehlo.broadcast_in_dim"(%2265) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x16x64xui64>
    %2211 = "stablehlo.multiply"(%2236, %2237) : (tensor<32x4x16x64xui64>, tensor<32x4x16x64xui64>) -> tensor<32x4x16x64xui64>
    %2189 = "stablehlo.add"(%2210, %2211) : (tensor<32x4x16x64xui64>, tensor<32x4x16x64xui64>) -> tensor<32x4x16x64xui64>
    %2212 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %2190 = "stablehlo.broadcast_in_dim"(%2212) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x16x64xui64>
    %2168 = "stablehlo.add"(%2189, %2190) : (tensor<32x4x16x64xui64>, tensor<32x4x16x64xui64>) -> tensor<32x4x16x64xui64>
    %2213 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2191 = "stablehlo.broadcast_in_dim"(%2213) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x16x64xui64>
    %2169 = "stablehlo.shift_right_logical"(%2168, %2191) : (tensor<32x4x16x64xui64>, tensor<32x4x16x64xui64>) -> tensor<32x4x16x64xui64>
    %2147 = "stablehlo.xor"(%2168, %2169) : (tensor<32x4x16x64xui64>, tensor<32x4x16x64xui64>) -> tensor<32x4x16x64xui64>
    %2170 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %2148 = "stablehlo.broadcast_in_dim"(%2170) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x16x64xui64>
    %2126 = "stablehlo.multiply"(%2147, %2148) : (tensor<32x4x16x64xui64>, tensor<32x4x16x64xui64>) -> tensor<32x4x16x64xui64>
    %2171 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2149 = "stablehlo.broadcast_in_dim"(%2171) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x16x64xui64>
    %2127 = "stablehlo.shift_right_logical"(%2126, %2149) : (tensor<32x4x16x64xui64>, tensor<32x4x16x64xui64>) -> tensor<32x4x16x64xui64>
    %2105 = "stablehlo.xor"(%2126, %2127) : (tensor<32x4x16x64xui64>, tensor<32x4x16x64xui64>) -> tensor<32x4x16x64xui64>
    %2128 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %2106 = "stablehlo.broadcast_in_dim"(%2128) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x16x64xui64>
    %2087 = "stablehlo.multiply"(%2105, %2106) : (tensor<32x4x16x64xui64>, tensor<32x4x16x64xui64>) -> tensor<32x4x16x64xui64>
    %2129 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2107 = "stablehlo.broadcast_in_dim"(%2129) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x16x64xui64>
    %2088 = "stablehlo.shift_right_logical"(%2087, %2107) : (tensor<32x4x16x64xui64>, tensor<32x4x16x64xui64>) -> tensor<32x4x16x64xui64>
    %2072 = "stablehlo.xor"(%2087, %2088) : (tensor<32x4x16x64xui64>, tensor<32x4x16x64xui64>) -> tensor<32x4x16x64xui64>
    %2089 = "stablehlo.constant"() <{value = dense<"0x2000000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2073 = "stablehlo.broadcast_in_dim"(%2089) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x16x64xui64>
    %2063 = "stablehlo.shift_right_logical"(%2072, %2073) : (tensor<32x4x16x64xui64>, tensor<32x4x16x64xui64>) -> tensor<32x4x16x64xui64>
    %2054 = "stablehlo.convert"(%2063) : (tensor<32x4x16x64xui64>) -> tensor<32x4x16x64xui32>
    %2055 = "stablehlo.constant"() <{value = dense<9> : tensor<32x4x16x64xui32>}> : () -> tensor<32x4x16x64xui32>
    %2041 = "stablehlo.shift_right_logical"(%2054, %2055) : (tensor<32x4x16x64xui32>, tensor<32x4x16x64xui32>) -> tensor<32x4x16x64xui32>
    %2042 = "stablehlo.constant"() <{value = dense<1065353216> : tensor<32x4x16x64xui32>}> : () -> tensor<32x4x16x64xui32>
    %2023 = "stablehlo.or"(%2041, %2042) : (tensor<32x4x16x64xui32>, tensor<32x4x16x64xui32>) -> tensor<32x4x16x64xui32>
    %1995 = "stablehlo.bitcast_convert"(%2023) : (tensor<32x4x16x64xui32>) -> tensor<32x4x16x64xf32>
    %1996 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<32x4x16x64xf32>}> : () -> tensor<32x4x16x64xf32>
    %1957 = "stablehlo.subtract"(%1995, %1996) : (tensor<32x4x16x64xf32>, tensor<32x4x16x64xf32>) -> tensor<32x4x16x64xf32>
    %1958 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<32x4x16x64xf32>}> : () -> tensor<32x4x16x64xf32>
    %1921 = "stablehlo.compare"(%1957, %1958) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<32x4x16x64xf32>, tensor<32x4x16x64xf32>) -> tensor<32x4x16x64xi1>
    %1884 = "stablehlo.convert"(%1921) : (tensor<32x4x16x64xi1>) -> tensor<32x4x16x64xf32>
    %1885 = "stablehlo.constant"() <{value = dense<0x3F8E38E4> : tensor<32x4x16x64xf32>}> : () -> tensor<32x4x16x64xf32>
    %1845 = "stablehlo.multiply"(%1884, %1885) : (tensor<32x4x16x64xf32>, tensor<32x4x16x64xf32>) -> tensor<32x4x16x64xf32>
    %1844 = "stablehlo.multiply"(%1883, %1845) : (tensor<32x4x16x64xf32>, tensor<32x4x16x64xf32>) -> tensor<32x4x16x64xf32>
    %2024 = "sdy.sharding_constraint"(%t113) <{sharding = #sdy.sharding<@mesh, [{}, {"model"}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %1990 = "stablehlo.dot_general"(%b2447_38, %2024) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x64x64xf32>, tensor<64x64xf32>) -> tensor<32x64x64xf32>
    %1916 = "stablehlo.reshape"(%1990) : (tensor<32x64x64xf32>) -> tensor<32x64x4x16xf32>
    %1881 = "sdy.sharding_constraint"(%1916) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {"model"}, {}]>}> : (tensor<32x64x4x16xf32>) -> tensor<32x64x4x16xf32>
    %1843 = "stablehlo.transpose"(%1881) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<32x64x4x16xf32>) -> tensor<32x4x64x16xf32>
    %1953 = "stablehlo.dot_general"(%1844, %1843) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x4x16x64xf32>, tensor<32x4x64x16xf32>) -> tensor<32x4x16x16xf32>
    %1915 = "stablehlo.transpose"(%1953) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<32x4x16x16xf32>) -> tensor<32x16x4x16xf32>
    %1880 = "sdy.sharding_constraint"(%1915) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {"model"}, {}]>}> : (tensor<32x16x4x16xf32>) -> tensor<32x16x4x16xf32>
    %1842 = "stablehlo.reshape"(%1880) : (tensor<32x16x4x16xf32>) -> tensor<32x16x64xf32>
    %2043 = "sdy.sharding_constraint"(%t115) <{sharding = #sdy.sharding<@mesh, [{"model"}, {}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %2013 = "stablehlo.dot_general"(%1842, %2043) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x16x64xf32>, tensor<64x64xf32>) -> tensor<32x16x64xf32>
    %2420 = "stablehlo.constant"() <{value = dense<"0x03E1026BCDD220A51C338B8C607F687F"> : tensor<2xui64>}> : () -> tensor<2xui64>
    %2414 = "stablehlo.dynamic_slice"(%2420, %t91) <{slice_sizes = array<i64: 1>}> : (tensor<2xui64>, tensor<i32>) -> tensor<1xui64>
    %2408 = "stablehlo.reshape"(%2414) : (tensor<1xui64>) -> tensor<ui64>
    %2394 = "stablehlo.xor"(%b2447_34, %2408) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2395 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %2380 = "stablehlo.add"(%2394, %2395) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2396 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2381 = "stablehlo.shift_right_logical"(%2380, %2396) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2364 = "stablehlo.xor"(%2380, %2381) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2365 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %2350 = "stablehlo.multiply"(%2364, %2365) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2366 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2351 = "stablehlo.shift_right_logical"(%2350, %2366) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2334 = "stablehlo.xor"(%2350, %2351) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2335 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %2316 = "stablehlo.multiply"(%2334, %2335) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2336 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2317 = "stablehlo.shift_right_logical"(%2316, %2336) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2294 = "stablehlo.xor"(%2316, %2317) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2266 = "stablehlo.broadcast_in_dim"(%2294) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %2295 = "stablehlo.iota"() <{iota_dimension = 2 : i64}> : () -> tensor<32x16x64xui64>
    %2318 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %2296 = "stablehlo.broadcast_in_dim"(%2318) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %2267 = "stablehlo.multiply"(%2295, %2296) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %2238 = "stablehlo.add"(%2266, %2267) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %2268 = "stablehlo.iota"() <{iota_dimension = 1 : i64}> : () -> tensor<32x16x64xui64>
    %2297 = "stablehlo.constant"() <{value = dense<"0x40059FD25F6EDE8D"> : tensor<ui64>}> : () -> tensor<ui64>
    %2269 = "stablehlo.broadcast_in_dim"(%2297) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %2239 = "stablehlo.multiply"(%2268, %2269) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %2214 = "stablehlo.add"(%2238, %2239) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %2240 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<32x16x64xui64>
    %2270 = "stablehlo.constant"() <{value = dense<"0x0054F029FDE5E6DD"> : tensor<ui64>}> : () -> tensor<ui64>
    %2241 = "stablehlo.broadcast_in_dim"(%2270) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %2215 = "stablehlo.multiply"(%2240, %2241) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %2192 = "stablehlo.add"(%2214, %2215) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %2216 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %2193 = "stablehlo.broadcast_in_dim"(%2216) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %2172 = "stablehlo.add"(%2192, %2193) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %2217 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2194 = "stablehlo.broadcast_in_dim"(%2217) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %2173 = "stablehlo.shift_right_logical"(%2172, %2194) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %2150 = "stablehlo.xor"(%2172, %2173) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %2174 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %2151 = "stablehlo.broadcast_in_dim"(%2174) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %2130 = "stablehlo.multiply"(%2150, %2151) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %2175 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2152 = "stablehlo.broadcast_in_dim"(%2175) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %2131 = "stablehlo.shift_right_logical"(%2130, %2152) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %2108 = "stablehlo.xor"(%2130, %2131) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %2132 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %2109 = "stablehlo.broadcast_in_dim"(%2132) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %2090 = "stablehlo.multiply"(%2108, %2109) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %2133 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2110 = "stablehlo.broadcast_in_dim"(%2133) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %2091 = "stablehlo.shift_right_logical"(%2090, %2110) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %2074 = "stablehlo.xor"(%2090, %2091) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %2092 = "stablehlo.constant"() <{value = dense<"0x2000000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2075 = "stablehlo.broadcast_in_dim"(%2092) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x64xui64>
    %2064 = "stablehlo.shift_right_logical"(%2074, %2075) : (tensor<32x16x64xui64>, tensor<32x16x64xui64>) -> tensor<32x16x64xui64>
    %2056 = "stablehlo.convert"(%2064) : (tensor<32x16x64xui64>) -> tensor<32x16x64xui32>
    %2057 = "stablehlo.constant"() <{value = dense<9> : tensor<32x16x64xui32>}> : () -> tensor<32x16x64xui32>
    %2044 = "stablehlo.shift_right_logical"(%2056, %2057) : (tensor<32x16x64xui32>, tensor<32x16x64xui32>) -> tensor<32x16x64xui32>
    %2045 = "stablehlo.constant"() <{value = dense<1065353216> : tensor<32x16x64xui32>}> : () -> tensor<32x16x64xui32>
    %2014 = "stablehlo.or"(%2044, %2045) : (tensor<32x16x64xui32>, tensor<32x16x64xui32>) -> tensor<32x16x64xui32>
    %1988 = "stablehlo.bitcast_convert"(%2014) : (tensor<32x16x64xui32>) -> tensor<32x16x64xf32>
    %1989 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<32x16x64xf32>}> : () -> tensor<32x16x64xf32>
    %1951 = "stablehlo.subtract"(%1988, %1989) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1952 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<32x16x64xf32>}> : () -> tensor<32x16x64xf32>
    %1914 = "stablehlo.compare"(%1951, %1952) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xi1>
    %1878 = "stablehlo.convert"(%1914) : (tensor<32x16x64xi1>) -> tensor<32x16x64xf32>
    %1879 = "stablehlo.constant"() <{value = dense<0x3F8E38E4> : tensor<32x16x64xf32>}> : () -> tensor<32x16x64xf32>
    %1841 = "stablehlo.multiply"(%1878, %1879) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1946 = "stablehlo.multiply"(%2013, %1841) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1906 = "sdy.sharding_constraint"(%1946) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {"model"}, {}]>}> : (tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1875 = "stablehlo.add"(%1852, %1906) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1839 = "sdy.sharding_constraint"(%1875) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {"model"}, {}]>}> : (tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1840 = "sdy.sharding_constraint"(%t117) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %2015 = "stablehlo.multiply"(%1839, %1839) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %2016 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1983 = "stablehlo.reduce"(%2015, %2016) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x16x64xf32>, tensor<f32>) -> tensor<32x16xf32>
    %1984 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<32x16xf32>}> : () -> tensor<32x16xf32>
    %1948 = "stablehlo.multiply"(%1983, %1984) : (tensor<32x16xf32>, tensor<32x16xf32>) -> tensor<32x16xf32>
    %1949 = "stablehlo.constant"() <{value = dense<0x358637BD> : tensor<32x16xf32>}> : () -> tensor<32x16xf32>
    %1909 = "stablehlo.add"(%1948, %1949) : (tensor<32x16xf32>, tensor<32x16xf32>) -> tensor<32x16xf32>
    %1877 = "stablehlo.rsqrt"(%1909) : (tensor<32x16xf32>) -> tensor<32x16xf32>
    %1947 = "stablehlo.broadcast_in_dim"(%1877) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<32x16xf32>) -> tensor<32x16x64xf32>
    %1907 = "stablehlo.multiply"(%1839, %1947) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1908 = "stablehlo.broadcast_in_dim"(%1840) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<32x16x64xf32>
    %1876 = "stablehlo.multiply"(%1907, %1908) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1837 = "sdy.sharding_constraint"(%1876) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1911 = "sdy.sharding_constraint"(%t119) <{sharding = #sdy.sharding<@mesh, [{}, {"model"}]>}> : (tensor<64x128xf32>) -> tensor<64x128xf32>
    %1872 = "stablehlo.dot_general"(%1837, %1911) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x16x64xf32>, tensor<64x128xf32>) -> tensor<32x16x128xf32>
    %1836 = "stablehlo.multiply"(%1872, %1872) : (tensor<32x16x128xf32>, tensor<32x16x128xf32>) -> tensor<32x16x128xf32>
    %1985 = "stablehlo.multiply"(%1836, %1872) : (tensor<32x16x128xf32>, tensor<32x16x128xf32>) -> tensor<32x16x128xf32>
    %1835 = "stablehlo.constant"() <{value = dense<0x3D372713> : tensor<32x16x128xf32>}> : () -> tensor<32x16x128xf32>
    %1950 = "stablehlo.multiply"(%1985, %1835) : (tensor<32x16x128xf32>, tensor<32x16x128xf32>) -> tensor<32x16x128xf32>
    %1913 = "stablehlo.add"(%1872, %1950) : (tensor<32x16x128xf32>, tensor<32x16x128xf32>) -> tensor<32x16x128xf32>
    %1834 = "stablehlo.constant"() <{value = dense<0x3F4C422A> : tensor<32x16x128xf32>}> : () -> tensor<32x16x128xf32>
    %1874 = "stablehlo.multiply"(%1913, %1834) : (tensor<32x16x128xf32>, tensor<32x16x128xf32>) -> tensor<32x16x128xf32>
    %1833 = "stablehlo.tanh"(%1874) : (tensor<32x16x128xf32>) -> tensor<32x16x128xf32>
    %1912 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<32x16x128xf32>}> : () -> tensor<32x16x128xf32>
    %1873 = "stablehlo.add"(%1833, %1912) : (tensor<32x16x128xf32>, tensor<32x16x128xf32>) -> tensor<32x16x128xf32>
    %1832 = "stablehlo.constant"() <{value = dense<0x3F000000> : tensor<32x16x128xf32>}> : () -> tensor<32x16x128xf32>
    %1830 = "stablehlo.multiply"(%1873, %1832) : (tensor<32x16x128xf32>, tensor<32x16x128xf32>) -> tensor<32x16x128xf32>
    %1829 = "stablehlo.multiply"(%1872, %1830) : (tensor<32x16x128xf32>, tensor<32x16x128xf32>) -> tensor<32x16x128xf32>
    %1910 = "sdy.sharding_constraint"(%t121) <{sharding = #sdy.sharding<@mesh, [{}, {"model"}]>}> : (tensor<64x128xf32>) -> tensor<64x128xf32>
    %1871 = "stablehlo.dot_general"(%1837, %1910) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x16x64xf32>, tensor<64x128xf32>) -> tensor<32x16x128xf32>
    %1904 = "stablehlo.multiply"(%1829, %1871) : (tensor<32x16x128xf32>, tensor<32x16x128xf32>) -> tensor<32x16x128xf32>
    %1870 = "sdy.sharding_constraint"(%1904) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {"model"}]>}> : (tensor<32x16x128xf32>) -> tensor<32x16x128xf32>
    %2421 = "stablehlo.constant"() <{value = dense<"0xB23CDEF68E981EB73F07455FB7117776"> : tensor<2xui64>}> : () -> tensor<2xui64>
    %2415 = "stablehlo.dynamic_slice"(%2421, %t91) <{slice_sizes = array<i64: 1>}> : (tensor<2xui64>, tensor<i32>) -> tensor<1xui64>
    %2409 = "stablehlo.reshape"(%2415) : (tensor<1xui64>) -> tensor<ui64>
    %2397 = "stablehlo.xor"(%b2447_34, %2409) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2398 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %2382 = "stablehlo.add"(%2397, %2398) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2399 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2383 = "stablehlo.shift_right_logical"(%2382, %2399) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2367 = "stablehlo.xor"(%2382, %2383) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2368 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %2352 = "stablehlo.multiply"(%2367, %2368) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2369 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2353 = "stablehlo.shift_right_logical"(%2352, %2369) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2337 = "stablehlo.xor"(%2352, %2353) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2338 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %2319 = "stablehlo.multiply"(%2337, %2338) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2339 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2320 = "stablehlo.shift_right_logical"(%2319, %2339) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2298 = "stablehlo.xor"(%2319, %2320) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2271 = "stablehlo.broadcast_in_dim"(%2298) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x128xui64>
    %2299 = "stablehlo.iota"() <{iota_dimension = 2 : i64}> : () -> tensor<32x16x128xui64>
    %2321 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %2300 = "stablehlo.broadcast_in_dim"(%2321) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x128xui64>
    %2272 = "stablehlo.multiply"(%2299, %2300) : (tensor<32x16x128xui64>, tensor<32x16x128xui64>) -> tensor<32x16x128xui64>
    %2242 = "stablehlo.add"(%2271, %2272) : (tensor<32x16x128xui64>, tensor<32x16x128xui64>) -> tensor<32x16x128xui64>
    %2273 = "stablehlo.iota"() <{iota_dimension = 1 : i64}> : () -> tensor<32x16x128xui64>
    %2301 = "stablehlo.constant"() <{value = dense<"0x800A3EA5BFDCBC1B"> : tensor<ui64>}> : () -> tensor<ui64>
    %2274 = "stablehlo.broadcast_in_dim"(%2301) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x128xui64>
    %2243 = "stablehlo.multiply"(%2273, %2274) : (tensor<32x16x128xui64>, tensor<32x16x128xui64>) -> tensor<32x16x128xui64>
    %2218 = "stablehlo.add"(%2242, %2243) : (tensor<32x16x128xui64>, tensor<32x16x128xui64>) -> tensor<32x16x128xui64>
    %2244 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<32x16x128xui64>
    %2275 = "stablehlo.constant"() <{value = dense<"0x00A8E053FACBCDBB"> : tensor<ui64>}> : () -> tensor<ui64>
    %2245 = "stablehlo.broadcast_in_dim"(%2275) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x128xui64>
    %2219 = "stablehlo.multiply"(%2244, %2245) : (tensor<32x16x128xui64>, tensor<32x16x128xui64>) -> tensor<32x16x128xui64>
    %2195 = "stablehlo.add"(%2218, %2219) : (tensor<32x16x128xui64>, tensor<32x16x128xui64>) -> tensor<32x16x128xui64>
    %2220 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %2196 = "stablehlo.broadcast_in_dim"(%2220) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x128xui64>
    %2176 = "stablehlo.add"(%2195, %2196) : (tensor<32x16x128xui64>, tensor<32x16x128xui64>) -> tensor<32x16x128xui64>
    %2221 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2197 = "stablehlo.broadcast_in_dim"(%2221) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x128xui64>
    %2177 = "stablehlo.shift_right_logical"(%2176, %2197) : (tensor<32x16x128xui64>, tensor<32x16x128xui64>) -> tensor<32x16x128xui64>
    %2153 = "stablehlo.xor"(%2176, %2177) : (tensor<32x16x128xui64>, tensor<32x16x128xui64>) -> tensor<32x16x128xui64>
    %2178 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %2154 = "stablehlo.broadcast_in_dim"(%2178) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x128xui64>
    %2134 = "stablehlo.multiply"(%2153, %2154) : (tensor<32x16x128xui64>, tensor<32x16x128xui64>) -> tensor<32x16x128xui64>
    %2179 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2155 = "stablehlo.broadcast_in_dim"(%2179) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x128xui64>
    %2135 = "stablehlo.shift_right_logical"(%2134, %2155) : (tensor<32x16x128xui64>, tensor<32x16x128xui64>) -> tensor<32x16x128xui64>
    %2111 = "stablehlo.xor"(%2134, %2135) : (tensor<32x16x128xui64>, tensor<32x16x128xui64>) -> tensor<32x16x128xui64>
    %2136 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %2112 = "stablehlo.broadcast_in_dim"(%2136) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x128xui64>
    %2093 = "stablehlo.multiply"(%2111, %2112) : (tensor<32x16x128xui64>, tensor<32x16x128xui64>) -> tensor<32x16x128xui64>
    %2137 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2113 = "stablehlo.broadcast_in_dim"(%2137) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x128xui64>
    %2094 = "stablehlo.shift_right_logical"(%2093, %2113) : (tensor<32x16x128xui64>, tensor<32x16x128xui64>) -> tensor<32x16x128xui64>
    %2076 = "stablehlo.xor"(%2093, %2094) : (tensor<32x16x128xui64>, tensor<32x16x128xui64>) -> tensor<32x16x128xui64>
    %2095 = "stablehlo.constant"() <{value = dense<"0x2000000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2077 = "stablehlo.broadcast_in_dim"(%2095) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x16x128xui64>
    %2065 = "stablehlo.shift_right_logical"(%2076, %2077) : (tensor<32x16x128xui64>, tensor<32x16x128xui64>) -> tensor<32x16x128xui64>
    %2058 = "stablehlo.convert"(%2065) : (tensor<32x16x128xui64>) -> tensor<32x16x128xui32>
    %2059 = "stablehlo.constant"() <{value = dense<9> : tensor<32x16x128xui32>}> : () -> tensor<32x16x128xui32>
    %2046 = "stablehlo.shift_right_logical"(%2058, %2059) : (tensor<32x16x128xui32>, tensor<32x16x128xui32>) -> tensor<32x16x128xui32>
    %2047 = "stablehlo.constant"() <{value = dense<1065353216> : tensor<32x16x128xui32>}> : () -> tensor<32x16x128xui32>
    %2017 = "stablehlo.or"(%2046, %2047) : (tensor<32x16x128xui32>, tensor<32x16x128xui32>) -> tensor<32x16x128xui32>
    %1986 = "stablehlo.bitcast_convert"(%2017) : (tensor<32x16x128xui32>) -> tensor<32x16x128xf32>
    %1987 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<32x16x128xf32>}> : () -> tensor<32x16x128xf32>
    %1943 = "stablehlo.subtract"(%1986, %1987) : (tensor<32x16x128xf32>, tensor<32x16x128xf32>) -> tensor<32x16x128xf32>
    %1944 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<32x16x128xf32>}> : () -> tensor<32x16x128xf32>
    %1905 = "stablehlo.compare"(%1943, %1944) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<32x16x128xf32>, tensor<32x16x128xf32>) -> tensor<32x16x128xi1>
    %1868 = "stablehlo.convert"(%1905) : (tensor<32x16x128xi1>) -> tensor<32x16x128xf32>
    %1869 = "stablehlo.constant"() <{value = dense<0x3F8E38E4> : tensor<32x16x128xf32>}> : () -> tensor<32x16x128xf32>
    %1827 = "stablehlo.multiply"(%1868, %1869) : (tensor<32x16x128xf32>, tensor<32x16x128xf32>) -> tensor<32x16x128xf32>
    %1826 = "stablehlo.multiply"(%1870, %1827) : (tensor<32x16x128xf32>, tensor<32x16x128xf32>) -> tensor<32x16x128xf32>
    %1634 = "stablehlo.dot_general"(%1826, %1631) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x16x128xf32>, tensor<32x16x64xf32>) -> tensor<128x64xf32>
    %1635 = "sdy.sharding_constraint"(%1634) <{sharding = #sdy.sharding<@mesh, [{"model", "fsdp"}, {}]>}> : (tensor<128x64xf32>) -> tensor<128x64xf32>
    %1636 = "stablehlo.multiply"(%1633, %1827) : (tensor<32x16x128xf32>, tensor<32x16x128xf32>) -> tensor<32x16x128xf32>
    %1637 = "sdy.sharding_constraint"(%1636) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {"model"}]>}> : (tensor<32x16x128xf32>) -> tensor<32x16x128xf32>
    %1638 = "stablehlo.multiply"(%1637, %1871) : (tensor<32x16x128xf32>, tensor<32x16x128xf32>) -> tensor<32x16x128xf32>
    %1639 = "stablehlo.multiply"(%1637, %1829) : (tensor<32x16x128xf32>, tensor<32x16x128xf32>) -> tensor<32x16x128xf32>
    %1640 = "stablehlo.multiply"(%1638, %1830) : (tensor<32x16x128xf32>, tensor<32x16x128xf32>) -> tensor<32x16x128xf32>
    %1641 = "stablehlo.multiply"(%1638, %1872) : (tensor<32x16x128xf32>, tensor<32x16x128xf32>) -> tensor<32x16x128xf32>
    %1642 = "stablehlo.multiply"(%1641, %1832) : (tensor<32x16x128xf32>, tensor<32x16x128xf32>) -> tensor<32x16x128xf32>
    %1643 = "stablehlo.multiply"(%1833, %1833) : (tensor<32x16x128xf32>, tensor<32x16x128xf32>) -> tensor<32x16x128xf32>
    %1644 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<32x16x128xf32>}> : () -> tensor<32x16x128xf32>
    %1645 = "stablehlo.subtract"(%1644, %1643) : (tensor<32x16x128xf32>, tensor<32x16x128xf32>) -> tensor<32x16x128xf32>
    %1646 = "stablehlo.multiply"(%1642, %1645) : (tensor<32x16x128xf32>, tensor<32x16x128xf32>) -> tensor<32x16x128xf32>
    %1647 = "stablehlo.multiply"(%1646, %1834) : (tensor<32x16x128xf32>, tensor<32x16x128xf32>) -> tensor<32x16x128xf32>
    %1648 = "stablehlo.add"(%1640, %1647) : (tensor<32x16x128xf32>, tensor<32x16x128xf32>) -> tensor<32x16x128xf32>
    %1649 = "stablehlo.multiply"(%1647, %1835) : (tensor<32x16x128xf32>, tensor<32x16x128xf32>) -> tensor<32x16x128xf32>
    %1650 = "stablehlo.multiply"(%1649, %1872) : (tensor<32x16x128xf32>, tensor<32x16x128xf32>) -> tensor<32x16x128xf32>
    %1651 = "stablehlo.multiply"(%1649, %1836) : (tensor<32x16x128xf32>, tensor<32x16x128xf32>) -> tensor<32x16x128xf32>
    %1652 = "stablehlo.add"(%1648, %1651) : (tensor<32x16x128xf32>, tensor<32x16x128xf32>) -> tensor<32x16x128xf32>
    %1653 = "stablehlo.multiply"(%1650, %1872) : (tensor<32x16x128xf32>, tensor<32x16x128xf32>) -> tensor<32x16x128xf32>
    %1654 = "stablehlo.multiply"(%1650, %1872) : (tensor<32x16x128xf32>, tensor<32x16x128xf32>) -> tensor<32x16x128xf32>
    %1655 = "stablehlo.add"(%1652, %1653) : (tensor<32x16x128xf32>, tensor<32x16x128xf32>) -> tensor<32x16x128xf32>
    %1656 = "stablehlo.add"(%1655, %1654) : (tensor<32x16x128xf32>, tensor<32x16x128xf32>) -> tensor<32x16x128xf32>
    %1657 = "sdy.sharding_constraint"(%t121) <{sharding = #sdy.sharding<@mesh, [{}, {"model"}]>}> : (tensor<64x128xf32>) -> tensor<64x128xf32>
    %1658 = "stablehlo.dot_general"(%1639, %1657) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x16x128xf32>, tensor<64x128xf32>) -> tensor<32x16x64xf32>
    %1659 = "stablehlo.dot_general"(%1837, %1639) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x16x64xf32>, tensor<32x16x128xf32>) -> tensor<64x128xf32>
    %1660 = "sdy.sharding_constraint"(%1659) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {"model"}]>}> : (tensor<64x128xf32>) -> tensor<64x128xf32>
    %1661 = "sdy.sharding_constraint"(%t119) <{sharding = #sdy.sharding<@mesh, [{}, {"model"}]>}> : (tensor<64x128xf32>) -> tensor<64x128xf32>
    %1662 = "stablehlo.dot_general"(%1656, %1661) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x16x128xf32>, tensor<64x128xf32>) -> tensor<32x16x64xf32>
    %1663 = "stablehlo.dot_general"(%1837, %1656) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x16x64xf32>, tensor<32x16x128xf32>) -> tensor<64x128xf32>
    %1664 = "sdy.sharding_constraint"(%1663) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {"model"}]>}> : (tensor<64x128xf32>) -> tensor<64x128xf32>
    %1665 = "stablehlo.add"(%1658, %1662) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1666 = "sdy.sharding_constraint"(%1665) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1668 = "stablehlo.broadcast_in_dim"(%1877) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<32x16xf32>) -> tensor<32x16x64xf32>
    %1669 = "stablehlo.multiply"(%1839, %1668) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1670 = "stablehlo.broadcast_in_dim"(%1840) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<32x16x64xf32>
    %1671 = "stablehlo.multiply"(%1666, %1670) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1672 = "stablehlo.multiply"(%1671, %1669) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1673 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1674 = "stablehlo.reduce"(%1672, %1673) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x16x64xf32>, tensor<f32>) -> tensor<32x16xf32>
    %1675 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<32x16xf32>}> : () -> tensor<32x16xf32>
    %1676 = "stablehlo.multiply"(%1674, %1675) : (tensor<32x16xf32>, tensor<32x16xf32>) -> tensor<32x16xf32>
    %1677 = "stablehlo.broadcast_in_dim"(%1676) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<32x16xf32>) -> tensor<32x16x64xf32>
    %1678 = "stablehlo.multiply"(%1669, %1677) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1679 = "stablehlo.subtract"(%1671, %1678) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1680 = "stablehlo.multiply"(%1679, %1668) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1681 = "stablehlo.multiply"(%1666, %1669) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1682 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1683 = "stablehlo.reduce"(%1681, %1682) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x16x64xf32>, tensor<f32>) -> tensor<64xf32>
    %1684 = "stablehlo.add"(%1629, %1680) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1685 = "sdy.sharding_constraint"(%1683) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %1686 = "sdy.sharding_constraint"(%1684) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {"model"}, {}]>}> : (tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1687 = "sdy.sharding_constraint"(%1686) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {"model"}, {}]>}> : (tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1688 = "stablehlo.multiply"(%1687, %1841) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1689 = "sdy.sharding_constraint"(%t115) <{sharding = #sdy.sharding<@mesh, [{"model"}, {}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %1690 = "stablehlo.dot_general"(%1688, %1689) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x16x64xf32>, tensor<64x64xf32>) -> tensor<32x16x64xf32>
    %1691 = "stablehlo.dot_general"(%1842, %1688) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<64x64xf32>
    %1692 = "sdy.sharding_constraint"(%1691) <{sharding = #sdy.sharding<@mesh, [{"model", "fsdp"}, {}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %1693 = "stablehlo.reshape"(%1690) : (tensor<32x16x64xf32>) -> tensor<32x16x4x16xf32>
    %1694 = "sdy.sharding_constraint"(%1693) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {"model"}, {}]>}> : (tensor<32x16x4x16xf32>) -> tensor<32x16x4x16xf32>
    %1695 = "stablehlo.transpose"(%1694) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<32x16x4x16xf32>) -> tensor<32x4x16x16xf32>
    %1696 = "stablehlo.dot_general"(%1695, %1843) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x4x16x16xf32>, tensor<32x4x64x16xf32>) -> tensor<32x4x16x64xf32>
    %1697 = "stablehlo.dot_general"(%1844, %1695) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x4x16x64xf32>, tensor<32x4x16x16xf32>) -> tensor<32x4x64x16xf32>
    %1698 = "stablehlo.multiply"(%1696, %1845) : (tensor<32x4x16x64xf32>, tensor<32x4x16x64xf32>) -> tensor<32x4x16x64xf32>
    %1699 = "stablehlo.multiply"(%1698, %1883) : (tensor<32x4x16x64xf32>, tensor<32x4x16x64xf32>) -> tensor<32x4x16x64xf32>
    %1700 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1701 = "stablehlo.reduce"(%1699, %1700) <{dimensions = array<i64: 3>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x4x16x64xf32>, tensor<f32>) -> tensor<32x4x16xf32>
    %1702 = "stablehlo.broadcast_in_dim"(%1701) <{broadcast_dimensions = array<i64: 0, 1, 2>}> : (tensor<32x4x16xf32>) -> tensor<32x4x16x64xf32>
    %1703 = "stablehlo.subtract"(%1698, %1702) : (tensor<32x4x16x64xf32>, tensor<32x4x16x64xf32>) -> tensor<32x4x16x64xf32>
    %1704 = "stablehlo.multiply"(%1883, %1703) : (tensor<32x4x16x64xf32>, tensor<32x4x16x64xf32>) -> tensor<32x4x16x64xf32>
    %1705 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<32x4x16x64xf32>}> : () -> tensor<32x4x16x64xf32>
    %1706 = "stablehlo.select"(%1847, %1704, %1705) : (tensor<32x4x16x64xi1>, tensor<32x4x16x64xf32>, tensor<32x4x16x64xf32>) -> tensor<32x4x16x64xf32>
    %1708 = "stablehlo.dot_general"(%1706, %1848) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x4x16x64xf32>, tensor<32x4x64x16xf32>) -> tensor<32x4x16x16xf32>
    %1709 = "stablehlo.dot_general"(%1849, %1706) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x4x16x16xf32>, tensor<32x4x16x64xf32>) -> tensor<32x4x16x64xf32>
    %1710 = "stablehlo.transpose"(%1709) <{permutation = array<i64: 0, 1, 3, 2>}> : (tensor<32x4x16x64xf32>) -> tensor<32x4x64x16xf32>
    %1711 = "stablehlo.transpose"(%1697) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<32x4x64x16xf32>) -> tensor<32x64x4x16xf32>
    %1712 = "sdy.sharding_constraint"(%1711) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {"model"}, {}]>}> : (tensor<32x64x4x16xf32>) -> tensor<32x64x4x16xf32>
    %1713 = "stablehlo.reshape"(%1712) : (tensor<32x64x4x16xf32>) -> tensor<32x64x64xf32>
    %1714 = "stablehlo.transpose"(%1710) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<32x4x64x16xf32>) -> tensor<32x64x4x16xf32>
    %1715 = "sdy.sharding_constraint"(%1714) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {"model"}, {}]>}> : (tensor<32x64x4x16xf32>) -> tensor<32x64x4x16xf32>
    %1716 = "stablehlo.reshape"(%1715) : (tensor<32x64x4x16xf32>) -> tensor<32x64x64xf32>
    %1717 = "sdy.sharding_constraint"(%t113) <{sharding = #sdy.sharding<@mesh, [{}, {"model"}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %1718 = "stablehlo.dot_general"(%1713, %1717) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x64x64xf32>, tensor<64x64xf32>) -> tensor<32x64x64xf32>
    %1719 = "stablehlo.dot_general"(%b2447_38, %1713) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<64x64xf32>
    %1720 = "sdy.sharding_constraint"(%1719) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {"model"}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %1721 = "sdy.sharding_constraint"(%t111) <{sharding = #sdy.sharding<@mesh, [{}, {"model"}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %1722 = "stablehlo.dot_general"(%1716, %1721) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x64x64xf32>, tensor<64x64xf32>) -> tensor<32x64x64xf32>
    %1723 = "stablehlo.dot_general"(%b2447_38, %1716) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<64x64xf32>
    %1724 = "sdy.sharding_constraint"(%1723) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {"model"}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %1725 = "stablehlo.add"(%1718, %1722) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %1726 = "stablehlo.transpose"(%1708) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<32x4x16x16xf32>) -> tensor<32x16x4x16xf32>
    %1727 = "sdy.sharding_constraint"(%1726) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {"model"}, {}]>}> : (tensor<32x16x4x16xf32>) -> tensor<32x16x4x16xf32>
    %1728 = "stablehlo.reshape"(%1727) : (tensor<32x16x4x16xf32>) -> tensor<32x16x64xf32>
    %1729 = "sdy.sharding_constraint"(%t109) <{sharding = #sdy.sharding<@mesh, [{}, {"model"}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %1730 = "stablehlo.dot_general"(%1728, %1729) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x16x64xf32>, tensor<64x64xf32>) -> tensor<32x16x64xf32>
    %1731 = "stablehlo.dot_general"(%1850, %1728) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<64x64xf32>
    %1732 = "sdy.sharding_constraint"(%1731) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {"model"}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %1733 = "sdy.sharding_constraint"(%1730) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1735 = "stablehlo.broadcast_in_dim"(%1890) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<32x16xf32>) -> tensor<32x16x64xf32>
    %1736 = "stablehlo.multiply"(%1852, %1735) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1737 = "stablehlo.broadcast_in_dim"(%1853) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<32x16x64xf32>
    %1738 = "stablehlo.multiply"(%1733, %1737) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1739 = "stablehlo.multiply"(%1738, %1736) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1740 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1741 = "stablehlo.reduce"(%1739, %1740) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x16x64xf32>, tensor<f32>) -> tensor<32x16xf32>
    %1742 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<32x16xf32>}> : () -> tensor<32x16xf32>
    %1743 = "stablehlo.multiply"(%1741, %1742) : (tensor<32x16xf32>, tensor<32x16xf32>) -> tensor<32x16xf32>
    %1744 = "stablehlo.broadcast_in_dim"(%1743) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<32x16xf32>) -> tensor<32x16x64xf32>
    %1745 = "stablehlo.multiply"(%1736, %1744) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1746 = "stablehlo.subtract"(%1738, %1745) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1747 = "stablehlo.multiply"(%1746, %1735) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1748 = "stablehlo.multiply"(%1733, %1736) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1749 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1750 = "stablehlo.reduce"(%1748, %1749) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x16x64xf32>, tensor<f32>) -> tensor<64xf32>
    %1751 = "stablehlo.add"(%1686, %1747) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1752 = "sdy.sharding_constraint"(%1750) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %1753 = "sdy.sharding_constraint"(%1751) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {"model"}, {}]>}> : (tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1754 = "sdy.sharding_constraint"(%1753) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {"model"}, {}]>}> : (tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1755 = "stablehlo.multiply"(%1754, %1854) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1756 = "sdy.sharding_constraint"(%t105) <{sharding = #sdy.sharding<@mesh, [{"model"}, {}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %1757 = "stablehlo.dot_general"(%1755, %1756) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x16x64xf32>, tensor<64x64xf32>) -> tensor<32x16x64xf32>
    %1758 = "stablehlo.dot_general"(%1855, %1755) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<64x64xf32>
    %1759 = "sdy.sharding_constraint"(%1758) <{sharding = #sdy.sharding<@mesh, [{"model", "fsdp"}, {}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %1760 = "stablehlo.reshape"(%1757) : (tensor<32x16x64xf32>) -> tensor<32x16x4x16xf32>
    %1761 = "sdy.sharding_constraint"(%1760) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {"model"}, {}]>}> : (tensor<32x16x4x16xf32>) -> tensor<32x16x4x16xf32>
    %1762 = "stablehlo.transpose"(%1761) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<32x16x4x16xf32>) -> tensor<32x4x16x16xf32>
    %1763 = "stablehlo.dot_general"(%1762, %1856) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x4x16x16xf32>, tensor<32x4x16x16xf32>) -> tensor<32x4x16x16xf32>
    %1764 = "stablehlo.dot_general"(%1857, %1762) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x4x16x16xf32>, tensor<32x4x16x16xf32>) -> tensor<32x4x16x16xf32>
    %1765 = "stablehlo.multiply"(%1763, %1858) : (tensor<32x4x16x16xf32>, tensor<32x4x16x16xf32>) -> tensor<32x4x16x16xf32>
    %1766 = "stablehlo.multiply"(%1765, %1896) : (tensor<32x4x16x16xf32>, tensor<32x4x16x16xf32>) -> tensor<32x4x16x16xf32>
    %1767 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1768 = "stablehlo.reduce"(%1766, %1767) <{dimensions = array<i64: 3>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x4x16x16xf32>, tensor<f32>) -> tensor<32x4x16xf32>
    %1769 = "stablehlo.broadcast_in_dim"(%1768) <{broadcast_dimensions = array<i64: 0, 1, 2>}> : (tensor<32x4x16xf32>) -> tensor<32x4x16x16xf32>
    %1770 = "stablehlo.subtract"(%1765, %1769) : (tensor<32x4x16x16xf32>, tensor<32x4x16x16xf32>) -> tensor<32x4x16x16xf32>
    %1771 = "stablehlo.multiply"(%1896, %1770) : (tensor<32x4x16x16xf32>, tensor<32x4x16x16xf32>) -> tensor<32x4x16x16xf32>
    %1772 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<32x4x16x16xf32>}> : () -> tensor<32x4x16x16xf32>
    %1773 = "stablehlo.select"(%1860, %1771, %1772) : (tensor<32x4x16x16xi1>, tensor<32x4x16x16xf32>, tensor<32x4x16x16xf32>) -> tensor<32x4x16x16xf32>
    %1775 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1776 = "stablehlo.reduce"(%1773, %1775) <{dimensions = array<i64: 0>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x4x16x16xf32>, tensor<f32>) -> tensor<4x16x16xf32>
    %1777 = "stablehlo.dot_general"(%1773, %1861) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x4x16x16xf32>, tensor<32x4x16x16xf32>) -> tensor<32x4x16x16xf32>
    %1778 = "stablehlo.dot_general"(%1862, %1773) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x4x16x16xf32>, tensor<32x4x16x16xf32>) -> tensor<32x4x16x16xf32>
    %1779 = "stablehlo.transpose"(%1778) <{permutation = array<i64: 0, 1, 3, 2>}> : (tensor<32x4x16x16xf32>) -> tensor<32x4x16x16xf32>
    %1780 = "stablehlo.transpose"(%1764) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<32x4x16x16xf32>) -> tensor<32x16x4x16xf32>
    %1781 = "sdy.sharding_constraint"(%1780) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {"model"}, {}]>}> : (tensor<32x16x4x16xf32>) -> tensor<32x16x4x16xf32>
    %1782 = "stablehlo.reshape"(%1781) : (tensor<32x16x4x16xf32>) -> tensor<32x16x64xf32>
    %1783 = "stablehlo.transpose"(%1779) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<32x4x16x16xf32>) -> tensor<32x16x4x16xf32>
    %1784 = "sdy.sharding_constraint"(%1783) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {"model"}, {}]>}> : (tensor<32x16x4x16xf32>) -> tensor<32x16x4x16xf32>
    %1785 = "stablehlo.reshape"(%1784) : (tensor<32x16x4x16xf32>) -> tensor<32x16x64xf32>
    %1786 = "stablehlo.transpose"(%1777) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<32x4x16x16xf32>) -> tensor<32x16x4x16xf32>
    %1787 = "sdy.sharding_constraint"(%1786) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {"model"}, {}]>}> : (tensor<32x16x4x16xf32>) -> tensor<32x16x4x16xf32>
    %1788 = "stablehlo.reshape"(%1787) : (tensor<32x16x4x16xf32>) -> tensor<32x16x64xf32>
    %1789 = "sdy.sharding_constraint"(%t103) <{sharding = #sdy.sharding<@mesh, [{}, {"model"}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %1790 = "stablehlo.dot_general"(%1782, %1789) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x16x64xf32>, tensor<64x64xf32>) -> tensor<32x16x64xf32>
    %1791 = "stablehlo.dot_general"(%1863, %1782) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<64x64xf32>
    %1792 = "sdy.sharding_constraint"(%1791) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {"model"}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %1793 = "sdy.sharding_constraint"(%t101) <{sharding = #sdy.sharding<@mesh, [{}, {"model"}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %1794 = "stablehlo.dot_general"(%1785, %1793) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x16x64xf32>, tensor<64x64xf32>) -> tensor<32x16x64xf32>
    %1795 = "stablehlo.dot_general"(%1863, %1785) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<64x64xf32>
    %1796 = "sdy.sharding_constraint"(%1795) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {"model"}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %1797 = "stablehlo.add"(%1790, %1794) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1798 = "sdy.sharding_constraint"(%t99) <{sharding = #sdy.sharding<@mesh, [{}, {"model"}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %1799 = "stablehlo.dot_general"(%1788, %1798) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x16x64xf32>, tensor<64x64xf32>) -> tensor<32x16x64xf32>
    %1800 = "stablehlo.dot_general"(%1863, %1788) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<64x64xf32>
    %1801 = "sdy.sharding_constraint"(%1800) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {"model"}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %1802 = "stablehlo.add"(%1797, %1799) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1803 = "sdy.sharding_constraint"(%1802) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1805 = "stablehlo.broadcast_in_dim"(%1902) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<32x16xf32>) -> tensor<32x16x64xf32>
    %1806 = "stablehlo.multiply"(%t97, %1805) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1807 = "stablehlo.broadcast_in_dim"(%1865) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<32x16x64xf32>
    %1808 = "stablehlo.multiply"(%1803, %1807) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1809 = "stablehlo.multiply"(%1808, %1806) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1810 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1811 = "stablehlo.reduce"(%1809, %1810) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x16x64xf32>, tensor<f32>) -> tensor<32x16xf32>
    %1812 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<32x16xf32>}> : () -> tensor<32x16xf32>
    %1813 = "stablehlo.multiply"(%1811, %1812) : (tensor<32x16xf32>, tensor<32x16xf32>) -> tensor<32x16xf32>
    %1814 = "stablehlo.broadcast_in_dim"(%1813) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<32x16xf32>) -> tensor<32x16x64xf32>
    %1815 = "stablehlo.multiply"(%1806, %1814) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1816 = "stablehlo.subtract"(%1808, %1815) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1817 = "stablehlo.multiply"(%1816, %1805) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1818 = "stablehlo.multiply"(%1803, %1806) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1819 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1820 = "stablehlo.reduce"(%1818, %1819) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x16x64xf32>, tensor<f32>) -> tensor<64xf32>
    %1821 = "stablehlo.add"(%1753, %1817) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %1822 = "sdy.sharding_constraint"(%1820) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %1823 = "stablehlo.add"(%1776, %b2447_2) : (tensor<4x16x16xf32>, tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
    %1824 = "stablehlo.add"(%1725, %b2447_3) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %t122 = "stablehlo.add"(%b2447_0, %t86)  : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %t123 = "stablehlo.reshape"(%1796)  : (tensor<64x64xf32>) -> tensor<1x64x64xf32>
    %t124 = "stablehlo.dynamic_update_slice"(%b2447_4, %t123, %t89, %t87, %t87)  : (tensor<2x64x64xf32>, tensor<1x64x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x64x64xf32>
    %t125 = "stablehlo.reshape"(%1759)  : (tensor<64x64xf32>) -> tensor<1x64x64xf32>
    %t126 = "stablehlo.dynamic_update_slice"(%b2447_5, %t125, %t89, %t87, %t87)  : (tensor<2x64x64xf32>, tensor<1x64x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x64x64xf32>
    %t127 = "stablehlo.reshape"(%1801)  : (tensor<64x64xf32>) -> tensor<1x64x64xf32>
    %t128 = "stablehlo.dynamic_update_slice"(%b2447_6, %t127, %t89, %t87, %t87)  : (tensor<2x64x64xf32>, tensor<1x64x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x64x64xf32>
    %t129 = "stablehlo.reshape"(%1792)  : (tensor<64x64xf32>) -> tensor<1x64x64xf32>
    %t130 = "stablehlo.dynamic_update_slice"(%b2447_7, %t129, %t89, %t87, %t87)  : (tensor<2x64x64xf32>, tensor<1x64x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x64x64xf32>
    %t131 = "stablehlo.reshape"(%1822)  : (tensor<64xf32>) -> tensor<1x64xf32>
    %t132 = "stablehlo.dynamic_update_slice"(%b2447_8, %t131, %t89, %t87)  : (tensor<2x64xf32>, tensor<1x64xf32>, tensor<i32>, tensor<i32>) -> tensor<2x64xf32>
    %t133 = "stablehlo.reshape"(%1724)  : (tensor<64x64xf32>) -> tensor<1x64x64xf32>
    %t134 = "stablehlo.dynamic_update_slice"(%b2447_9, %t133, %t89, %t87, %t87)  : (tensor<2x64x64xf32>, tensor<1x64x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x64x64xf32>
    %t135 = "stablehlo.reshape"(%1692)  : (tensor<64x64xf32>) -> tensor<1x64x64xf32>
    %t136 = "stablehlo.dynamic_update_slice"(%b2447_10, %t135, %t89, %t87, %t87)  : (tensor<2x64x64xf32>, tensor<1x64x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x64x64xf32>
    %t137 = "stablehlo.reshape"(%1732)  : (tensor<64x64xf32>) -> tensor<1x64x64xf32>
    %t138 = "stablehlo.dynamic_update_slice"(%b2447_11, %t137, %t89, %t87, %t87)  : (tensor<2x64x64xf32>, tensor<1x64x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x64x64xf32>
    %t139 = "stablehlo.reshape"(%1720)  : (tensor<64x64xf32>) -> tensor<1x64x64xf32>
    %t140 = "stablehlo.dynamic_update_slice"(%b2447_12, %t139, %t89, %t87, %t87)  : (tensor<2x64x64xf32>, tensor<1x64x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x64x64xf32>
    %t141 = "stablehlo.reshape"(%1752)  : (tensor<64xf32>) -> tensor<1x64xf32>
    %t142 = "stablehlo.dynamic_update_slice"(%b2447_13, %t141, %t89, %t87)  : (tensor<2x64xf32>, tensor<1x64xf32>, tensor<i32>, tensor<i32>) -> tensor<2x64xf32>
    %t143 = "stablehlo.reshape"(%1664)  : (tensor<64x128xf32>) -> tensor<1x64x128xf32>
    %t144 = "stablehlo.dynamic_update_slice"(%b2447_14, %t143, %t89, %t87, %t87)  : (tensor<2x64x128xf32>, tensor<1x64x128xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x64x128xf32>
    %t145 = "stablehlo.reshape"(%1660)  : (tensor<64x128xf32>) -> tensor<1x64x128xf32>
    %t146 = "stablehlo.dynamic_update_slice"(%b2447_15, %t145, %t89, %t87, %t87)  : (tensor<2x64x128xf32>, tensor<1x64x128xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x64x128xf32>
    %t147 = "stablehlo.reshape"(%1635)  : (tensor<128x64xf32>) -> tensor<1x128x64xf32>
    %t148 = "stablehlo.dynamic_update_slice"(%b2447_16, %t147, %t89, %t87, %t87)  : (tensor<2x128x64xf32>, tensor<1x128x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x128x64xf32>
    %t149 = "stablehlo.reshape"(%1685)  : (tensor<64xf32>) -> tensor<1x64xf32>
    %t150 = "stablehlo.dynamic_update_slice"(%b2447_17, %t149, %t89, %t87)  : (tensor<2x64xf32>, tensor<1x64xf32>, tensor<i32>, tensor<i32>) -> tensor<2x64xf32>
    "stablehlo.return"(%t122, %1821, %1823, %1824, %t124, %t126, %t128, %t130, %t132, %t134, %t136, %t138, %t140, %t142, %t144, %t146, %t148, %t150, %b2447_18, %b2447_19, %b2447_20, %b2447_21, %b2447_22, %b2447_23, %b2447_24, %b2447_25, %b2447_26, %b2447_27, %b2447_28, %b2447_29, %b2447_30, %b2447_31, %b2447_32, %b2447_33, %b2447_34, %b2447_35, %b2447_36, %b2447_37, %b2447_38) : (tensor<i32>, tensor<32x16x64xf32>, tensor<4x16x16xf32>, tensor<32x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64xf32>, tensor<2x64x128xf32>, tensor<2x64x128xf32>, tensor<2x128x64xf32>, tensor<2x64xf32>, tensor<2xi32>, tensor<2x128x64xf32>, tensor<2x64xf32>, tensor<2x32x16x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64xf32>, tensor<2x64x128xf32>, tensor<2x64x128xf32>, tensor<ui64>, tensor<32x16x16xi1>, tensor<4x16x16xf32>, tensor<32x16x64xi1>, tensor<32x64x64xf32>) -> ()
    }) : (tensor<i32>, tensor<32x16x64xf32>, tensor<4x16x16xf32>, tensor<32x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64xf32>, tensor<2x64x128xf32>, tensor<2x64x128xf32>, tensor<2x128x64xf32>, tensor<2x64xf32>, tensor<2xi32>, tensor<2x128x64xf32>, tensor<2x64xf32>, tensor<2x32x16x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64xf32>, tensor<2x64x128xf32>, tensor<2x64x128xf32>, tensor<ui64>, tensor<32x16x16xi1>, tensor<4x16x16xf32>, tensor<32x16x64xi1>, tensor<32x64x64xf32>) -> (tensor<i32>, tensor<32x16x64xf32>, tensor<4x16x16xf32>, tensor<32x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64xf32>, tensor<2x64x128xf32>, tensor<2x64x128xf32>, tensor<2x128x64xf32>, tensor<2x64xf32>, tensor<2xi32>, tensor<2x128x64xf32>, tensor<2x64xf32>, tensor<2x32x16x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64xf32>, tensor<2x64x128xf32>, tensor<2x64x128xf32>, tensor<ui64>, tensor<32x16x16xi1>, tensor<4x16x16xf32>, tensor<32x16x64xi1>, tensor<32x64x64xf32>)
    %2448 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %2449 = "stablehlo.pad"(%s2447#2, %2448) <{edge_padding_low = array<i64: 0, 0, 0>, edge_padding_high = array<i64: 0, 0, 15>, interior_padding = array<i64: 0, 0, 0>}> : (tensor<4x16x16xf32>, tensor<f32>) -> tensor<4x16x31xf32>
    %2450 = "stablehlo.reshape"(%2449) : (tensor<4x16x31xf32>) -> tensor<4x496xf32>
    %2451 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %2452 = "stablehlo.pad"(%2450, %2451) <{edge_padding_low = array<i64: 0, 15>, edge_padding_high = array<i64: 0, 1>, interior_padding = array<i64: 0, 0>}> : (tensor<4x496xf32>, tensor<f32>) -> tensor<4x512xf32>
    %2453 = "stablehlo.reshape"(%2452) : (tensor<4x512xf32>) -> tensor<4x16x32xf32>
    %2454 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %2455 = "stablehlo.reduce"(%2453, %2454) <{dimensions = array<i64: 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<4x16x32xf32>, tensor<f32>) -> tensor<4x32xf32>
    %2456 = "sdy.sharding_constraint"(%s2447#1) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {"model"}, {}]>}> : (tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %2457 = "stablehlo.multiply"(%2456, %803) : (tensor<32x16x64xf32>, tensor<32x16x64xf32>) -> tensor<32x16x64xf32>
    %2458 = "stablehlo.transpose"(%2455) <{permutation = array<i64: 1, 0>}> : (tensor<4x32xf32>) -> tensor<32x4xf32>
    %2459 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<32x4xf32>}> : () -> tensor<32x4xf32>
    %2460 = "stablehlo.constant"() <{value = dense<31> : tensor<1xi32>}> : () -> tensor<1xi32>
    %2461 = "stablehlo.concatenate"(%2460) <{dimension = 0 : i64}> : (tensor<1xi32>) -> tensor<1xi32>
    %2462 = "stablehlo.reshape"(%2461) : (tensor<1xi32>) -> tensor<i32>
    %2463 = "stablehlo.constant"() <{value = dense<0> : tensor<32xi32>}> : () -> tensor<32xi32>
    %2464 = "stablehlo.broadcast_in_dim"(%2462) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<32xi32>
    %2465 = "stablehlo.clamp"(%2463, %731, %2464) : (tensor<32xi32>, tensor<32xi32>, tensor<32xi32>) -> tensor<32xi32>
    %2466 = "stablehlo.scatter"(%2459, %2465, %2458) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = false}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x4xf32>, tensor<32xi32>, tensor<32x4xf32>) -> tensor<32x4xf32>
    %2467 = "sdy.sharding_constraint"(%2466) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {"model"}]>}> : (tensor<32x4xf32>) -> tensor<32x4xf32>
    %2468 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %2469 = "stablehlo.pad"(%2457, %2468) <{edge_padding_low = array<i64: 0, 64, 0>, edge_padding_high = array<i64: 0, 0, 0>, interior_padding = array<i64: 0, 0, 0>}> : (tensor<32x16x64xf32>, tensor<f32>) -> tensor<32x80x64xf32>
    %2470 = "sdy.sharding_constraint"(%s2447#3) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2471 = "stablehlo.multiply"(%2470, %726) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2473 = "stablehlo.broadcast_in_dim"(%651) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<32x64xf32>) -> tensor<32x64x64xf32>
    %2474 = "stablehlo.multiply"(%s642#1, %2473) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2475 = "stablehlo.broadcast_in_dim"(%643) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<32x64x64xf32>
    %2476 = "stablehlo.multiply"(%2471, %2475) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2477 = "stablehlo.multiply"(%2476, %2474) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2478 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %2479 = "stablehlo.reduce"(%2477, %2478) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x64x64xf32>, tensor<f32>) -> tensor<32x64xf32>
    %2480 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<32x64xf32>}> : () -> tensor<32x64xf32>
    %2481 = "stablehlo.multiply"(%2479, %2480) : (tensor<32x64xf32>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %2482 = "stablehlo.broadcast_in_dim"(%2481) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<32x64xf32>) -> tensor<32x64x64xf32>
    %2483 = "stablehlo.multiply"(%2474, %2482) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2484 = "stablehlo.subtract"(%2476, %2483) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2485 = "stablehlo.multiply"(%2484, %2473) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2486 = "stablehlo.multiply"(%2471, %2474) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2487 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %2488 = "stablehlo.reduce"(%2486, %2487) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x64x64xf32>, tensor<f32>) -> tensor<64xf32>
    %2489 = "sdy.sharding_constraint"(%2488) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %3025 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<4x64x64xf32>}> : () -> tensor<4x64x64xf32>
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
    %s3026:26 = "stablehlo.while"(%t151, %2485, %3025, %t152, %t153, %t154, %t155, %t156, %t157, %t158, %t159, %t160, %229, %arg10, %arg2, %s642#2, %arg3, %arg4, %arg5, %arg6, %arg7, %arg8, %arg9, %127, %228, %222) ({
    ^bb0(%c3026_0: tensor<i32>, %c3026_1: tensor<32x64x64xf32>, %c3026_2: tensor<4x64x64xf32>, %c3026_3: tensor<2x64x64xf32>, %c3026_4: tensor<2x64x64xf32>, %c3026_5: tensor<2x64x64xf32>, %c3026_6: tensor<2x64x64xf32>, %c3026_7: tensor<2x64xf32>, %c3026_8: tensor<2x64x128xf32>, %c3026_9: tensor<2x64x128xf32>, %c3026_10: tensor<2x128x64xf32>, %c3026_11: tensor<2x64xf32>, %c3026_12: tensor<2xi32>, %c3026_13: tensor<2x128x64xf32>, %c3026_14: tensor<2x64xf32>, %c3026_15: tensor<2x32x64x64xf32>, %c3026_16: tensor<2x64x64xf32>, %c3026_17: tensor<2x64x64xf32>, %c3026_18: tensor<2x64x64xf32>, %c3026_19: tensor<2x64x64xf32>, %c3026_20: tensor<2x64xf32>, %c3026_21: tensor<2x64x128xf32>, %c3026_22: tensor<2x64x128xf32>, %c3026_23: tensor<ui64>, %c3026_24: tensor<32x64x64xi1>, %c3026_25: tensor<4x64x64xf32>):
    %t161 = "stablehlo.constant"() <{value = dense<2> : tensor<i32>}> : () -> tensor<i32>
    %t162 = "stablehlo.compare"(%c3026_0, %t161) <{comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<i32>, tensor<i32>) -> tensor<i1>
    "stablehlo.return"(%t162) : (tensor<i1>) -> ()
    }, {
    ^bb0(%b3026_0: tensor<i32>, %b3026_1: tensor<32x64x64xf32>, %b3026_2: tensor<4x64x64xf32>, %b3026_3: tensor<2x64x64xf32>, %b3026_4: tensor<2x64x64xf32>, %b3026_5: tensor<2x64x64xf32>, %b3026_6: tensor<2x64x64xf32>, %b3026_7: tensor<2x64xf32>, %b3026_8: tensor<2x64x128xf32>, %b3026_9: tensor<2x64x128xf32>, %b3026_10: tensor<2x128x64xf32>, %b3026_11: tensor<2x64xf32>, %b3026_12: tensor<2xi32>, %b3026_13: tensor<2x128x64xf32>, %b3026_14: tensor<2x64xf32>, %b3026_15: tensor<2x32x64x64xf32>, %b3026_16: tensor<2x64x64xf32>, %b3026_17: tensor<2x64x64xf32>, %b3026_18: tensor<2x64x64xf32>, %b3026_19: tensor<2x64x64xf32>, %b3026_20: tensor<2x64xf32>, %b3026_21: tensor<2x64x128xf32>, %b3026_22: tensor<2x64x128xf32>, %b3026_23: tensor<ui64>, %b3026_24: tensor<32x64x64xi1>, %b3026_25: tensor<4x64x64xf32>):
    %t163 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %t164 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %t165 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %t166 = "stablehlo.subtract"(%t165, %b3026_0)  : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %t167 = "stablehlo.dynamic_slice"(%b3026_12, %t166) <{slice_sizes = array<i64: 1>}> : (tensor<2xi32>, tensor<i32>) -> tensor<1xi32>
    %t168 = "stablehlo.reshape"(%t167)  : (tensor<1xi32>) -> tensor<i32>
    %t169 = "stablehlo.dynamic_slice"(%b3026_13, %t166, %t164, %t164) <{slice_sizes = array<i64: 1, 128, 64>}> : (tensor<2x128x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x128x64xf32>
    %t170 = "stablehlo.reshape"(%t169)  : (tensor<1x128x64xf32>) -> tensor<128x64xf32>
    %t171 = "stablehlo.dynamic_slice"(%b3026_14, %t166, %t164) <{slice_sizes = array<i64: 1, 64>}> : (tensor<2x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>
    %t172 = "stablehlo.reshape"(%t171)  : (tensor<1x64xf32>) -> tensor<64xf32>
    %t173 = "stablehlo.dynamic_slice"(%b3026_15, %t166, %t164, %t164, %t164) <{slice_sizes = array<i64: 1, 32, 64, 64>}> : (tensor<2x32x64x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x32x64x64xf32>
    %t174 = "stablehlo.reshape"(%t173)  : (tensor<1x32x64x64xf32>) -> tensor<32x64x64xf32>
    %t175 = "stablehlo.dynamic_slice"(%b3026_16, %t166, %t164, %t164) <{slice_sizes = array<i64: 1, 64, 64>}> : (tensor<2x64x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x64xf32>
    %t176 = "stablehlo.reshape"(%t175)  : (tensor<1x64x64xf32>) -> tensor<64x64xf32>
    %t177 = "stablehlo.dynamic_slice"(%b3026_17, %t166, %t164, %t164) <{slice_sizes = array<i64: 1, 64, 64>}> : (tensor<2x64x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x64xf32>
    %t178 = "stablehlo.reshape"(%t177)  : (tensor<1x64x64xf32>) -> tensor<64x64xf32>
    %t179 = "stablehlo.dynamic_slice"(%b3026_18, %t166, %t164, %t164) <{slice_sizes = array<i64: 1, 64, 64>}> : (tensor<2x64x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x64xf32>
    %t180 = "stablehlo.reshape"(%t179)  : (tensor<1x64x64xf32>) -> tensor<64x64xf32>
    %t181 = "stablehlo.dynamic_slice"(%b3026_19, %t166, %t164, %t164) <{slice_sizes = array<i64: 1, 64, 64>}> : (tensor<2x64x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x64xf32>
    %t182 = "stablehlo.reshape"(%t181)  : (tensor<1x64x64xf32>) -> tensor<64x64xf32>
    %t183 = "stablehlo.dynamic_slice"(%b3026_20, %t166, %t164) <{slice_sizes = array<i64: 1, 64>}> : (tensor<2x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>
    %t184 = "stablehlo.reshape"(%t183)  : (tensor<1x64xf32>) -> tensor<64xf32>
    %t185 = "stablehlo.dynamic_slice"(%b3026_21, %t166, %t164, %t164) <{slice_sizes = array<i64: 1, 64, 128>}> : (tensor<2x64x128xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x128xf32>
    %t186 = "stablehlo.reshape"(%t185)  : (tensor<1x64x128xf32>) -> tensor<64x128xf32>
    %t187 = "stablehlo.dynamic_slice"(%b3026_22, %t166, %t164, %t164) <{slice_sizes = array<i64: 1, 64, 128>}> : (tensor<2x64x128xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x128xf32>
    %t188 = "stablehlo.reshape"(%t187)  : (tensor<1x64x128xf32>) -> tensor<64x128xf32>
    %2492 = "sdy.sharding_constraint"(%b3026_1) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {"model"}, {}]>}> : (tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2493 = "sdy.sharding_constraint"(%2492) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {"model"}, {}]>}> : (tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %3006 = "stablehlo.constant"() <{value = dense<"0xABD5370045B13057DC579B3011ED614C"> : tensor<2xui64>}> : () -> tensor<2xui64>
    %3002 = "stablehlo.dynamic_slice"(%3006, %t168) <{slice_sizes = array<i64: 1>}> : (tensor<2xui64>, tensor<i32>) -> tensor<1xui64>
    %2996 = "stablehlo.reshape"(%3002) : (tensor<1xui64>) -> tensor<ui64>
    %2985 = "stablehlo.xor"(%b3026_23, %2996) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2986 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %2976 = "stablehlo.add"(%2985, %2986) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2987 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2977 = "stablehlo.shift_right_logical"(%2976, %2987) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2965 = "stablehlo.xor"(%2976, %2977) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2966 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %2956 = "stablehlo.multiply"(%2965, %2966) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2967 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2957 = "stablehlo.shift_right_logical"(%2956, %2967) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2944 = "stablehlo.xor"(%2956, %2957) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2945 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %2931 = "stablehlo.multiply"(%2944, %2945) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2946 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2932 = "stablehlo.shift_right_logical"(%2931, %2946) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2914 = "stablehlo.xor"(%2931, %2932) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2894 = "stablehlo.broadcast_in_dim"(%2914) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %2915 = "stablehlo.iota"() <{iota_dimension = 2 : i64}> : () -> tensor<32x64x64xui64>
    %2933 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %2916 = "stablehlo.broadcast_in_dim"(%2933) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %2895 = "stablehlo.multiply"(%2915, %2916) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %2878 = "stablehlo.add"(%2894, %2895) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %2896 = "stablehlo.iota"() <{iota_dimension = 1 : i64}> : () -> tensor<32x64x64xui64>
    %2917 = "stablehlo.constant"() <{value = dense<"0x40059FD25F6EDE8D"> : tensor<ui64>}> : () -> tensor<ui64>
    %2897 = "stablehlo.broadcast_in_dim"(%2917) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %2879 = "stablehlo.multiply"(%2896, %2897) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %2862 = "stablehlo.add"(%2878, %2879) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %2880 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<32x64x64xui64>
    %2898 = "stablehlo.constant"() <{value = dense<"0x0050C1A7F4979B77"> : tensor<ui64>}> : () -> tensor<ui64>
    %2881 = "stablehlo.broadcast_in_dim"(%2898) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %2863 = "stablehlo.multiply"(%2880, %2881) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %2850 = "stablehlo.add"(%2862, %2863) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %2864 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %2851 = "stablehlo.broadcast_in_dim"(%2864) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %2834 = "stablehlo.add"(%2850, %2851) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %2865 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2852 = "stablehlo.broadcast_in_dim"(%2865) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %2835 = "stablehlo.shift_right_logical"(%2834, %2852) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %2822 = "stablehlo.xor"(%2834, %2835) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %2836 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %2823 = "stablehlo.broadcast_in_dim"(%2836) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %2806 = "stablehlo.multiply"(%2822, %2823) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %2837 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2824 = "stablehlo.broadcast_in_dim"(%2837) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %2807 = "stablehlo.shift_right_logical"(%2806, %2824) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %2794 = "stablehlo.xor"(%2806, %2807) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %2808 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %2795 = "stablehlo.broadcast_in_dim"(%2808) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %2782 = "stablehlo.multiply"(%2794, %2795) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %2809 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2796 = "stablehlo.broadcast_in_dim"(%2809) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %2783 = "stablehlo.shift_right_logical"(%2782, %2796) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %2774 = "stablehlo.xor"(%2782, %2783) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %2784 = "stablehlo.constant"() <{value = dense<"0x2000000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2775 = "stablehlo.broadcast_in_dim"(%2784) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %2770 = "stablehlo.shift_right_logical"(%2774, %2775) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %2762 = "stablehlo.convert"(%2770) : (tensor<32x64x64xui64>) -> tensor<32x64x64xui32>
    %2763 = "stablehlo.constant"() <{value = dense<9> : tensor<32x64x64xui32>}> : () -> tensor<32x64x64xui32>
    %2752 = "stablehlo.shift_right_logical"(%2762, %2763) : (tensor<32x64x64xui32>, tensor<32x64x64xui32>) -> tensor<32x64x64xui32>
    %2753 = "stablehlo.constant"() <{value = dense<1065353216> : tensor<32x64x64xui32>}> : () -> tensor<32x64x64xui32>
    %2739 = "stablehlo.or"(%2752, %2753) : (tensor<32x64x64xui32>, tensor<32x64x64xui32>) -> tensor<32x64x64xui32>
    %2720 = "stablehlo.bitcast_convert"(%2739) : (tensor<32x64x64xui32>) -> tensor<32x64x64xf32>
    %2721 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<32x64x64xf32>}> : () -> tensor<32x64x64xf32>
    %2696 = "stablehlo.subtract"(%2720, %2721) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2697 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<32x64x64xf32>}> : () -> tensor<32x64x64xf32>
    %2672 = "stablehlo.compare"(%2696, %2697) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xi1>
    %2648 = "stablehlo.convert"(%2672) : (tensor<32x64x64xi1>) -> tensor<32x64x64xf32>
    %2649 = "stablehlo.constant"() <{value = dense<0x3F8E38E4> : tensor<32x64x64xf32>}> : () -> tensor<32x64x64xf32>
    %2620 = "stablehlo.multiply"(%2648, %2649) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2494 = "stablehlo.multiply"(%2493, %2620) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2495 = "sdy.sharding_constraint"(%t170) <{sharding = #sdy.sharding<@mesh, [{"model"}, {}]>}> : (tensor<128x64xf32>) -> tensor<128x64xf32>
    %2496 = "stablehlo.dot_general"(%2494, %2495) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x64x64xf32>, tensor<128x64xf32>) -> tensor<32x64x128xf32>
    %2642 = "stablehlo.broadcast_in_dim"(%b3026_24) <{broadcast_dimensions = array<i64: 0, 2, 3>}> : (tensor<32x64x64xi1>) -> tensor<32x4x64x64xi1>
    %2647 = "sdy.sharding_constraint"(%t172) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %2745 = "stablehlo.multiply"(%t174, %t174) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2746 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %2737 = "stablehlo.reduce"(%2745, %2746) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x64x64xf32>, tensor<f32>) -> tensor<32x64xf32>
    %2738 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<32x64xf32>}> : () -> tensor<32x64xf32>
    %2718 = "stablehlo.multiply"(%2737, %2738) : (tensor<32x64xf32>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %2719 = "stablehlo.constant"() <{value = dense<0x358637BD> : tensor<32x64xf32>}> : () -> tensor<32x64xf32>
    %2695 = "stablehlo.add"(%2718, %2719) : (tensor<32x64xf32>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %2671 = "stablehlo.rsqrt"(%2695) : (tensor<32x64xf32>) -> tensor<32x64xf32>
    %2717 = "stablehlo.broadcast_in_dim"(%2671) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<32x64xf32>) -> tensor<32x64x64xf32>
    %2693 = "stablehlo.multiply"(%t174, %2717) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2694 = "stablehlo.broadcast_in_dim"(%2647) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<32x64x64xf32>
    %2670 = "stablehlo.multiply"(%2693, %2694) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2645 = "sdy.sharding_constraint"(%2670) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2747 = "sdy.sharding_constraint"(%t176) <{sharding = #sdy.sharding<@mesh, [{}, {"model"}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %2736 = "stablehlo.dot_general"(%2645, %2747) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x64x64xf32>, tensor<64x64xf32>) -> tensor<32x64x64xf32>
    %2692 = "stablehlo.reshape"(%2736) : (tensor<32x64x64xf32>) -> tensor<32x64x4x16xf32>
    %2669 = "sdy.sharding_constraint"(%2692) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {"model"}, {}]>}> : (tensor<32x64x4x16xf32>) -> tensor<32x64x4x16xf32>
    %2644 = "stablehlo.transpose"(%2669) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<32x64x4x16xf32>) -> tensor<32x4x64x16xf32>
    %2748 = "sdy.sharding_constraint"(%t178) <{sharding = #sdy.sharding<@mesh, [{}, {"model"}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %2735 = "stablehlo.dot_general"(%2645, %2748) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x64x64xf32>, tensor<64x64xf32>) -> tensor<32x64x64xf32>
    %2691 = "stablehlo.reshape"(%2735) : (tensor<32x64x64xf32>) -> tensor<32x64x4x16xf32>
    %2668 = "sdy.sharding_constraint"(%2691) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {"model"}, {}]>}> : (tensor<32x64x4x16xf32>) -> tensor<32x64x4x16xf32>
    %2643 = "stablehlo.transpose"(%2668) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<32x64x4x16xf32>) -> tensor<32x4x64x16xf32>
    %2709 = "stablehlo.dot_general"(%2644, %2643) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x4x64x16xf32>, tensor<32x4x64x16xf32>) -> tensor<32x4x64x64xf32>
    %2710 = "stablehlo.broadcast_in_dim"(%b3026_25) <{broadcast_dimensions = array<i64: 1, 2, 3>}> : (tensor<4x64x64xf32>) -> tensor<32x4x64x64xf32>
    %2686 = "stablehlo.add"(%2709, %2710) : (tensor<32x4x64x64xf32>, tensor<32x4x64x64xf32>) -> tensor<32x4x64x64xf32>
    %2687 = "stablehlo.constant"() <{value = dense<0xCE6E6B28> : tensor<32x4x64x64xf32>}> : () -> tensor<32x4x64x64xf32>
    %2664 = "stablehlo.select"(%2642, %2686, %2687) : (tensor<32x4x64x64xi1>, tensor<32x4x64x64xf32>, tensor<32x4x64x64xf32>) -> tensor<32x4x64x64xf32>
    %2754 = "stablehlo.constant"() <{value = dense<0xFF800000> : tensor<f32>}> : () -> tensor<f32>
    %2749 = "stablehlo.reduce"(%2664, %2754) <{dimensions = array<i64: 3>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.maximum"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x4x64x64xf32>, tensor<f32>) -> tensor<32x4x64xf32>
    %2731 = "stablehlo.broadcast_in_dim"(%2749) <{broadcast_dimensions = array<i64: 0, 1, 2>}> : (tensor<32x4x64xf32>) -> tensor<32x4x64x64xf32>
    %2711 = "stablehlo.subtract"(%2664, %2731) : (tensor<32x4x64x64xf32>, tensor<32x4x64x64xf32>) -> tensor<32x4x64x64xf32>
    %2688 = "stablehlo.exponential"(%2711) : (tensor<32x4x64x64xf32>) -> tensor<32x4x64x64xf32>
    %2732 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %2712 = "stablehlo.reduce"(%2688, %2732) <{dimensions = array<i64: 3>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x4x64x64xf32>, tensor<f32>) -> tensor<32x4x64xf32>
    %2689 = "stablehlo.broadcast_in_dim"(%2712) <{broadcast_dimensions = array<i64: 0, 1, 2>}> : (tensor<32x4x64xf32>) -> tensor<32x4x64x64xf32>
    %2665 = "stablehlo.divide"(%2688, %2689) : (tensor<32x4x64x64xf32>, tensor<32x4x64x64xf32>) -> tensor<32x4x64x64xf32>
    %3010 = "stablehlo.constant"() <{value = dense<"0xCBDFE2B3407C737C008FF8AFE08865D7"> : tensor<2xui64>}> : () -> tensor<2xui64>
    %3007 = "stablehlo.dynamic_slice"(%3010, %t168) <{slice_sizes = array<i64: 1>}> : (tensor<2xui64>, tensor<i32>) -> tensor<1xui64>
    %3003 = "stablehlo.reshape"(%3007) : (tensor<1xui64>) -> tensor<ui64>
    %2997 = "stablehlo.xor"(%b3026_23, %3003) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2998 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %2988 = "stablehlo.add"(%2997, %2998) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2999 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2989 = "stablehlo.shift_right_logical"(%2988, %2999) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2978 = "stablehlo.xor"(%2988, %2989) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2979 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %2968 = "stablehlo.multiply"(%2978, %2979) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2980 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2969 = "stablehlo.shift_right_logical"(%2968, %2980) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2958 = "stablehlo.xor"(%2968, %2969) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2959 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %2947 = "stablehlo.multiply"(%2958, %2959) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2960 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2948 = "stablehlo.shift_right_logical"(%2947, %2960) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2934 = "stablehlo.xor"(%2947, %2948) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2918 = "stablehlo.broadcast_in_dim"(%2934) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x64x64xui64>
    %2935 = "stablehlo.iota"() <{iota_dimension = 3 : i64}> : () -> tensor<32x4x64x64xui64>
    %2949 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %2936 = "stablehlo.broadcast_in_dim"(%2949) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x64x64xui64>
    %2919 = "stablehlo.multiply"(%2935, %2936) : (tensor<32x4x64x64xui64>, tensor<32x4x64x64xui64>) -> tensor<32x4x64x64xui64>
    %2899 = "stablehlo.add"(%2918, %2919) : (tensor<32x4x64x64xui64>, tensor<32x4x64x64xui64>) -> tensor<32x4x64x64xui64>
    %2920 = "stablehlo.iota"() <{iota_dimension = 2 : i64}> : () -> tensor<32x4x64x64xui64>
    %2937 = "stablehlo.constant"() <{value = dense<"0x40059FD25F6EDE8D"> : tensor<ui64>}> : () -> tensor<ui64>
    %2921 = "stablehlo.broadcast_in_dim"(%2937) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x64x64xui64>
    %2900 = "stablehlo.multiply"(%2920, %2921) : (tensor<32x4x64x64xui64>, tensor<32x4x64x64xui64>) -> tensor<32x4x64x64xui64>
    %2882 = "stablehlo.add"(%2899, %2900) : (tensor<32x4x64x64xui64>, tensor<32x4x64x64xui64>) -> tensor<32x4x64x64xui64>
    %2901 = "stablehlo.iota"() <{iota_dimension = 1 : i64}> : () -> tensor<32x4x64x64xui64>
    %2922 = "stablehlo.constant"() <{value = dense<"0x0050C1A7F4979B77"> : tensor<ui64>}> : () -> tensor<ui64>
    %2902 = "stablehlo.broadcast_in_dim"(%2922) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x64x64xui64>
    %2883 = "stablehlo.multiply"(%2901, %2902) : (tensor<32x4x64x64xui64>, tensor<32x4x64x64xui64>) -> tensor<32x4x64x64xui64>
    %2866 = "stablehlo.add"(%2882, %2883) : (tensor<32x4x64x64xui64>, tensor<32x4x64x64xui64>) -> tensor<32x4x64x64xui64>
    %2884 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<32x4x64x64xui64>
    %2903 = "stablehlo.constant"() <{value = dense<"0x0040059FD25F6EDE"> : tensor<ui64>}> : () -> tensor<ui64>
    %2885 = "stablehlo.broadcast_in_dim"(%2903) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x64x64xui64>
    %2867 = "stablehlo.multiply"(%2884, %2885) : (tensor<32x4x64x64xui64>, tensor<32x4x64x64xui64>) -> tensor<32x4x64x64xui64>
    %2853 = "stablehlo.add"(%2866, %2867) : (tensor<32x4x64x64xui64>, tensor<32x4x64x64xui64>) -> tensor<32x4x64x64xui64>
    %2868 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %2854 = "stablehlo.broadcast_in_dim"(%2868) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x64x64xui64>
    %2838 = "stablehlo.add"(%2853, %2854) : (tensor<32x4x64x64xui64>, tensor<32x4x64x64xui64>) -> tensor<32x4x64x64xui64>
    %2869 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2855 = "stablehlo.broadcast_in_dim"(%2869) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x64x64xui64>
    %2839 = "stablehlo.shift_right_logical"(%2838, %2855) : (tensor<32x4x64x64xui64>, tensor<32x4x64x64xui64>) -> tensor<32x4x64x64xui64>
    %2825 = "stablehlo.xor"(%2838, %2839) : (tensor<32x4x64x64xui64>, tensor<32x4x64x64xui64>) -> tensor<32x4x64x64xui64>
    %2840 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %2826 = "stablehlo.broadcast_in_dim"(%2840) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x64x64xui64>
    %2810 = "stablehlo.multiply"(%2825, %2826) : (tensor<32x4x64x64xui64>, tensor<32x4x64x64xui64>) -> tensor<32x4x64x64xui64>
    %2841 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2827 = "stablehlo.broadcast_in_dim"(%2841) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x64x64xui64>
    %2811 = "stablehlo.shift_right_logical"(%2810, %2827) : (tensor<32x4x64x64xui64>, tensor<32x4x64x64xui64>) -> tensor<32x4x64x64xui64>
    %2797 = "stablehlo.xor"(%2810, %2811) : (tensor<32x4x64x64xui64>, tensor<32x4x64x64xui64>) -> tensor<32x4x64x64xui64>
    %2812 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %2798 = "stablehlo.broadcast_in_dim"(%2812) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x64x64xui64>
    %2785 = "stablehlo.multiply"(%2797, %2798) : (tensor<32x4x64x64xui64>, tensor<32x4x64x64xui64>) -> tensor<32x4x64x64xui64>
    %2813 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2799 = "stablehlo.broadcast_in_dim"(%2813) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x64x64xui64>
    %2786 = "stablehlo.shift_right_logical"(%2785, %2799) : (tensor<32x4x64x64xui64>, tensor<32x4x64x64xui64>) -> tensor<32x4x64x64xui64>
    %2776 = "stablehlo.xor"(%2785, %2786) : (tensor<32x4x64x64xui64>, tensor<32x4x64x64xui64>) -> tensor<32x4x64x64xui64>
    %2787 = "stablehlo.constant"() <{value = dense<"0x2000000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2777 = "stablehlo.broadcast_in_dim"(%2787) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x4x64x64xui64>
    %2771 = "stablehlo.shift_right_logical"(%2776, %2777) : (tensor<32x4x64x64xui64>, tensor<32x4x64x64xui64>) -> tensor<32x4x64x64xui64>
    %2764 = "stablehlo.convert"(%2771) : (tensor<32x4x64x64xui64>) -> tensor<32x4x64x64xui32>
    %2765 = "stablehlo.constant"() <{value = dense<9> : tensor<32x4x64x64xui32>}> : () -> tensor<32x4x64x64xui32>
    %2755 = "stablehlo.shift_right_logical"(%2764, %2765) : (tensor<32x4x64x64xui32>, tensor<32x4x64x64xui32>) -> tensor<32x4x64x64xui32>
    %2756 = "stablehlo.constant"() <{value = dense<1065353216> : tensor<32x4x64x64xui32>}> : () -> tensor<32x4x64x64xui32>
    %2750 = "stablehlo.or"(%2755, %2756) : (tensor<32x4x64x64xui32>, tensor<32x4x64x64xui32>) -> tensor<32x4x64x64xui32>
    %2733 = "stablehlo.bitcast_convert"(%2750) : (tensor<32x4x64x64xui32>) -> tensor<32x4x64x64xf32>
    %2734 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<32x4x64x64xf32>}> : () -> tensor<32x4x64x64xf32>
    %2713 = "stablehlo.subtract"(%2733, %2734) : (tensor<32x4x64x64xf32>, tensor<32x4x64x64xf32>) -> tensor<32x4x64x64xf32>
    %2714 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<32x4x64x64xf32>}> : () -> tensor<32x4x64x64xf32>
    %2690 = "stablehlo.compare"(%2713, %2714) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<32x4x64x64xf32>, tensor<32x4x64x64xf32>) -> tensor<32x4x64x64xi1>
    %2666 = "stablehlo.convert"(%2690) : (tensor<32x4x64x64xi1>) -> tensor<32x4x64x64xf32>
    %2667 = "stablehlo.constant"() <{value = dense<0x3F8E38E4> : tensor<32x4x64x64xf32>}> : () -> tensor<32x4x64x64xf32>
    %2640 = "stablehlo.multiply"(%2666, %2667) : (tensor<32x4x64x64xf32>, tensor<32x4x64x64xf32>) -> tensor<32x4x64x64xf32>
    %2639 = "stablehlo.multiply"(%2665, %2640) : (tensor<32x4x64x64xf32>, tensor<32x4x64x64xf32>) -> tensor<32x4x64x64xf32>
    %2751 = "sdy.sharding_constraint"(%t180) <{sharding = #sdy.sharding<@mesh, [{}, {"model"}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %2730 = "stablehlo.dot_general"(%2645, %2751) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x64x64xf32>, tensor<64x64xf32>) -> tensor<32x64x64xf32>
    %2685 = "stablehlo.reshape"(%2730) : (tensor<32x64x64xf32>) -> tensor<32x64x4x16xf32>
    %2663 = "sdy.sharding_constraint"(%2685) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {"model"}, {}]>}> : (tensor<32x64x4x16xf32>) -> tensor<32x64x4x16xf32>
    %2638 = "stablehlo.transpose"(%2663) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<32x64x4x16xf32>) -> tensor<32x4x64x16xf32>
    %2707 = "stablehlo.dot_general"(%2639, %2638) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x4x64x64xf32>, tensor<32x4x64x16xf32>) -> tensor<32x4x64x16xf32>
    %2684 = "stablehlo.transpose"(%2707) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<32x4x64x16xf32>) -> tensor<32x64x4x16xf32>
    %2662 = "sdy.sharding_constraint"(%2684) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {"model"}, {}]>}> : (tensor<32x64x4x16xf32>) -> tensor<32x64x4x16xf32>
    %2637 = "stablehlo.reshape"(%2662) : (tensor<32x64x4x16xf32>) -> tensor<32x64x64xf32>
    %2757 = "sdy.sharding_constraint"(%t182) <{sharding = #sdy.sharding<@mesh, [{"model"}, {}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %2740 = "stablehlo.dot_general"(%2637, %2757) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x64x64xf32>, tensor<64x64xf32>) -> tensor<32x64x64xf32>
    %3008 = "stablehlo.constant"() <{value = dense<"0xF12B2AB95B9B32D50A3042AB1B78A0A7"> : tensor<2xui64>}> : () -> tensor<2xui64>
    %3004 = "stablehlo.dynamic_slice"(%3008, %t168) <{slice_sizes = array<i64: 1>}> : (tensor<2xui64>, tensor<i32>) -> tensor<1xui64>
    %3000 = "stablehlo.reshape"(%3004) : (tensor<1xui64>) -> tensor<ui64>
    %2990 = "stablehlo.xor"(%b3026_23, %3000) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2991 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %2981 = "stablehlo.add"(%2990, %2991) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2992 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2982 = "stablehlo.shift_right_logical"(%2981, %2992) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2970 = "stablehlo.xor"(%2981, %2982) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2971 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %2961 = "stablehlo.multiply"(%2970, %2971) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2972 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2962 = "stablehlo.shift_right_logical"(%2961, %2972) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2950 = "stablehlo.xor"(%2961, %2962) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2951 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %2938 = "stablehlo.multiply"(%2950, %2951) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2952 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2939 = "stablehlo.shift_right_logical"(%2938, %2952) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2923 = "stablehlo.xor"(%2938, %2939) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2904 = "stablehlo.broadcast_in_dim"(%2923) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %2924 = "stablehlo.iota"() <{iota_dimension = 2 : i64}> : () -> tensor<32x64x64xui64>
    %2940 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %2925 = "stablehlo.broadcast_in_dim"(%2940) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %2905 = "stablehlo.multiply"(%2924, %2925) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %2886 = "stablehlo.add"(%2904, %2905) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %2906 = "stablehlo.iota"() <{iota_dimension = 1 : i64}> : () -> tensor<32x64x64xui64>
    %2926 = "stablehlo.constant"() <{value = dense<"0x40059FD25F6EDE8D"> : tensor<ui64>}> : () -> tensor<ui64>
    %2907 = "stablehlo.broadcast_in_dim"(%2926) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %2887 = "stablehlo.multiply"(%2906, %2907) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %2870 = "stablehlo.add"(%2886, %2887) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %2888 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<32x64x64xui64>
    %2908 = "stablehlo.constant"() <{value = dense<"0x0050C1A7F4979B77"> : tensor<ui64>}> : () -> tensor<ui64>
    %2889 = "stablehlo.broadcast_in_dim"(%2908) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %2871 = "stablehlo.multiply"(%2888, %2889) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %2856 = "stablehlo.add"(%2870, %2871) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %2872 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %2857 = "stablehlo.broadcast_in_dim"(%2872) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %2842 = "stablehlo.add"(%2856, %2857) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %2873 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2858 = "stablehlo.broadcast_in_dim"(%2873) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %2843 = "stablehlo.shift_right_logical"(%2842, %2858) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %2828 = "stablehlo.xor"(%2842, %2843) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %2844 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %2829 = "stablehlo.broadcast_in_dim"(%2844) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %2814 = "stablehlo.multiply"(%2828, %2829) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %2845 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2830 = "stablehlo.broadcast_in_dim"(%2845) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %2815 = "stablehlo.shift_right_logical"(%2814, %2830) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %2800 = "stablehlo.xor"(%2814, %2815) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %2816 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %2801 = "stablehlo.broadcast_in_dim"(%2816) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %2788 = "stablehlo.multiply"(%2800, %2801) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %2817 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2802 = "stablehlo.broadcast_in_dim"(%2817) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %2789 = "stablehlo.shift_right_logical"(%2788, %2802) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %2778 = "stablehlo.xor"(%2788, %2789) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %2790 = "stablehlo.constant"() <{value = dense<"0x2000000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2779 = "stablehlo.broadcast_in_dim"(%2790) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x64xui64>
    %2772 = "stablehlo.shift_right_logical"(%2778, %2779) : (tensor<32x64x64xui64>, tensor<32x64x64xui64>) -> tensor<32x64x64xui64>
    %2766 = "stablehlo.convert"(%2772) : (tensor<32x64x64xui64>) -> tensor<32x64x64xui32>
    %2767 = "stablehlo.constant"() <{value = dense<9> : tensor<32x64x64xui32>}> : () -> tensor<32x64x64xui32>
    %2758 = "stablehlo.shift_right_logical"(%2766, %2767) : (tensor<32x64x64xui32>, tensor<32x64x64xui32>) -> tensor<32x64x64xui32>
    %2759 = "stablehlo.constant"() <{value = dense<1065353216> : tensor<32x64x64xui32>}> : () -> tensor<32x64x64xui32>
    %2741 = "stablehlo.or"(%2758, %2759) : (tensor<32x64x64xui32>, tensor<32x64x64xui32>) -> tensor<32x64x64xui32>
    %2728 = "stablehlo.bitcast_convert"(%2741) : (tensor<32x64x64xui32>) -> tensor<32x64x64xf32>
    %2729 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<32x64x64xf32>}> : () -> tensor<32x64x64xf32>
    %2705 = "stablehlo.subtract"(%2728, %2729) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2706 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<32x64x64xf32>}> : () -> tensor<32x64x64xf32>
    %2683 = "stablehlo.compare"(%2705, %2706) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xi1>
    %2660 = "stablehlo.convert"(%2683) : (tensor<32x64x64xi1>) -> tensor<32x64x64xf32>
    %2661 = "stablehlo.constant"() <{value = dense<0x3F8E38E4> : tensor<32x64x64xf32>}> : () -> tensor<32x64x64xf32>
    %2636 = "stablehlo.multiply"(%2660, %2661) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2700 = "stablehlo.multiply"(%2740, %2636) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2675 = "sdy.sharding_constraint"(%2700) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {"model"}, {}]>}> : (tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2657 = "stablehlo.add"(%t174, %2675) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2634 = "sdy.sharding_constraint"(%2657) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {"model"}, {}]>}> : (tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2635 = "sdy.sharding_constraint"(%t184) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %2742 = "stablehlo.multiply"(%2634, %2634) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2743 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %2723 = "stablehlo.reduce"(%2742, %2743) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x64x64xf32>, tensor<f32>) -> tensor<32x64xf32>
    %2724 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<32x64xf32>}> : () -> tensor<32x64xf32>
    %2702 = "stablehlo.multiply"(%2723, %2724) : (tensor<32x64xf32>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %2703 = "stablehlo.constant"() <{value = dense<0x358637BD> : tensor<32x64xf32>}> : () -> tensor<32x64xf32>
    %2678 = "stablehlo.add"(%2702, %2703) : (tensor<32x64xf32>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %2659 = "stablehlo.rsqrt"(%2678) : (tensor<32x64xf32>) -> tensor<32x64xf32>
    %2701 = "stablehlo.broadcast_in_dim"(%2659) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<32x64xf32>) -> tensor<32x64x64xf32>
    %2676 = "stablehlo.multiply"(%2634, %2701) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2677 = "stablehlo.broadcast_in_dim"(%2635) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<32x64x64xf32>
    %2658 = "stablehlo.multiply"(%2676, %2677) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2632 = "sdy.sharding_constraint"(%2658) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2680 = "sdy.sharding_constraint"(%t186) <{sharding = #sdy.sharding<@mesh, [{}, {"model"}]>}> : (tensor<64x128xf32>) -> tensor<64x128xf32>
    %2654 = "stablehlo.dot_general"(%2632, %2680) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x64x64xf32>, tensor<64x128xf32>) -> tensor<32x64x128xf32>
    %2631 = "stablehlo.multiply"(%2654, %2654) : (tensor<32x64x128xf32>, tensor<32x64x128xf32>) -> tensor<32x64x128xf32>
    %2725 = "stablehlo.multiply"(%2631, %2654) : (tensor<32x64x128xf32>, tensor<32x64x128xf32>) -> tensor<32x64x128xf32>
    %2630 = "stablehlo.constant"() <{value = dense<0x3D372713> : tensor<32x64x128xf32>}> : () -> tensor<32x64x128xf32>
    %2704 = "stablehlo.multiply"(%2725, %2630) : (tensor<32x64x128xf32>, tensor<32x64x128xf32>) -> tensor<32x64x128xf32>
    %2682 = "stablehlo.add"(%2654, %2704) : (tensor<32x64x128xf32>, tensor<32x64x128xf32>) -> tensor<32x64x128xf32>
    %2629 = "stablehlo.constant"() <{value = dense<0x3F4C422A> : tensor<32x64x128xf32>}> : () -> tensor<32x64x128xf32>
    %2656 = "stablehlo.multiply"(%2682, %2629) : (tensor<32x64x128xf32>, tensor<32x64x128xf32>) -> tensor<32x64x128xf32>
    %2628 = "stablehlo.tanh"(%2656) : (tensor<32x64x128xf32>) -> tensor<32x64x128xf32>
    %2681 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<32x64x128xf32>}> : () -> tensor<32x64x128xf32>
    %2655 = "stablehlo.add"(%2628, %2681) : (tensor<32x64x128xf32>, tensor<32x64x128xf32>) -> tensor<32x64x128xf32>
    %2627 = "stablehlo.constant"() <{value = dense<0x3F000000> : tensor<32x64x128xf32>}> : () -> tensor<32x64x128xf32>
    %2625 = "stablehlo.multiply"(%2655, %2627) : (tensor<32x64x128xf32>, tensor<32x64x128xf32>) -> tensor<32x64x128xf32>
    %2624 = "stablehlo.multiply"(%2654, %2625) : (tensor<32x64x128xf32>, tensor<32x64x128xf32>) -> tensor<32x64x128xf32>
    %2679 = "sdy.sharding_constraint"(%t188) <{sharding = #sdy.sharding<@mesh, [{}, {"model"}]>}> : (tensor<64x128xf32>) -> tensor<64x128xf32>
    %2653 = "stablehlo.dot_general"(%2632, %2679) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x64x64xf32>, tensor<64x128xf32>) -> tensor<32x64x128xf32>
    %2673 = "stablehlo.multiply"(%2624, %2653) : (tensor<32x64x128xf32>, tensor<32x64x128xf32>) -> tensor<32x64x128xf32>
    %2652 = "sdy.sharding_constraint"(%2673) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {"model"}]>}> : (tensor<32x64x128xf32>) -> tensor<32x64x128xf32>
    %3009 = "stablehlo.constant"() <{value = dense<"0xEAAC7DF952804EA8B7A5C3652C538AB3"> : tensor<2xui64>}> : () -> tensor<2xui64>
    %3005 = "stablehlo.dynamic_slice"(%3009, %t168) <{slice_sizes = array<i64: 1>}> : (tensor<2xui64>, tensor<i32>) -> tensor<1xui64>
    %3001 = "stablehlo.reshape"(%3005) : (tensor<1xui64>) -> tensor<ui64>
    %2993 = "stablehlo.xor"(%b3026_23, %3001) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2994 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %2983 = "stablehlo.add"(%2993, %2994) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2995 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2984 = "stablehlo.shift_right_logical"(%2983, %2995) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2973 = "stablehlo.xor"(%2983, %2984) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2974 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %2963 = "stablehlo.multiply"(%2973, %2974) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2975 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2964 = "stablehlo.shift_right_logical"(%2963, %2975) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2953 = "stablehlo.xor"(%2963, %2964) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2954 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %2941 = "stablehlo.multiply"(%2953, %2954) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2955 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2942 = "stablehlo.shift_right_logical"(%2941, %2955) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2927 = "stablehlo.xor"(%2941, %2942) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2909 = "stablehlo.broadcast_in_dim"(%2927) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x128xui64>
    %2928 = "stablehlo.iota"() <{iota_dimension = 2 : i64}> : () -> tensor<32x64x128xui64>
    %2943 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %2929 = "stablehlo.broadcast_in_dim"(%2943) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x128xui64>
    %2910 = "stablehlo.multiply"(%2928, %2929) : (tensor<32x64x128xui64>, tensor<32x64x128xui64>) -> tensor<32x64x128xui64>
    %2890 = "stablehlo.add"(%2909, %2910) : (tensor<32x64x128xui64>, tensor<32x64x128xui64>) -> tensor<32x64x128xui64>
    %2911 = "stablehlo.iota"() <{iota_dimension = 1 : i64}> : () -> tensor<32x64x128xui64>
    %2930 = "stablehlo.constant"() <{value = dense<"0x800A3EA5BFDCBC1B"> : tensor<ui64>}> : () -> tensor<ui64>
    %2912 = "stablehlo.broadcast_in_dim"(%2930) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x128xui64>
    %2891 = "stablehlo.multiply"(%2911, %2912) : (tensor<32x64x128xui64>, tensor<32x64x128xui64>) -> tensor<32x64x128xui64>
    %2874 = "stablehlo.add"(%2890, %2891) : (tensor<32x64x128xui64>, tensor<32x64x128xui64>) -> tensor<32x64x128xui64>
    %2892 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<32x64x128xui64>
    %2913 = "stablehlo.constant"() <{value = dense<"0x00A0824FE92F37EF"> : tensor<ui64>}> : () -> tensor<ui64>
    %2893 = "stablehlo.broadcast_in_dim"(%2913) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x128xui64>
    %2875 = "stablehlo.multiply"(%2892, %2893) : (tensor<32x64x128xui64>, tensor<32x64x128xui64>) -> tensor<32x64x128xui64>
    %2859 = "stablehlo.add"(%2874, %2875) : (tensor<32x64x128xui64>, tensor<32x64x128xui64>) -> tensor<32x64x128xui64>
    %2876 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %2860 = "stablehlo.broadcast_in_dim"(%2876) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x128xui64>
    %2846 = "stablehlo.add"(%2859, %2860) : (tensor<32x64x128xui64>, tensor<32x64x128xui64>) -> tensor<32x64x128xui64>
    %2877 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2861 = "stablehlo.broadcast_in_dim"(%2877) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x128xui64>
    %2847 = "stablehlo.shift_right_logical"(%2846, %2861) : (tensor<32x64x128xui64>, tensor<32x64x128xui64>) -> tensor<32x64x128xui64>
    %2831 = "stablehlo.xor"(%2846, %2847) : (tensor<32x64x128xui64>, tensor<32x64x128xui64>) -> tensor<32x64x128xui64>
    %2848 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %2832 = "stablehlo.broadcast_in_dim"(%2848) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x128xui64>
    %2818 = "stablehlo.multiply"(%2831, %2832) : (tensor<32x64x128xui64>, tensor<32x64x128xui64>) -> tensor<32x64x128xui64>
    %2849 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2833 = "stablehlo.broadcast_in_dim"(%2849) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x128xui64>
    %2819 = "stablehlo.shift_right_logical"(%2818, %2833) : (tensor<32x64x128xui64>, tensor<32x64x128xui64>) -> tensor<32x64x128xui64>
    %2803 = "stablehlo.xor"(%2818, %2819) : (tensor<32x64x128xui64>, tensor<32x64x128xui64>) -> tensor<32x64x128xui64>
    %2820 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %2804 = "stablehlo.broadcast_in_dim"(%2820) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x128xui64>
    %2791 = "stablehlo.multiply"(%2803, %2804) : (tensor<32x64x128xui64>, tensor<32x64x128xui64>) -> tensor<32x64x128xui64>
    %2821 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2805 = "stablehlo.broadcast_in_dim"(%2821) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x128xui64>
    %2792 = "stablehlo.shift_right_logical"(%2791, %2805) : (tensor<32x64x128xui64>, tensor<32x64x128xui64>) -> tensor<32x64x128xui64>
    %2780 = "stablehlo.xor"(%2791, %2792) : (tensor<32x64x128xui64>, tensor<32x64x128xui64>) -> tensor<32x64x128xui64>
    %2793 = "stablehlo.constant"() <{value = dense<"0x2000000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %2781 = "stablehlo.broadcast_in_dim"(%2793) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32x64x128xui64>
    %2773 = "stablehlo.shift_right_logical"(%2780, %2781) : (tensor<32x64x128xui64>, tensor<32x64x128xui64>) -> tensor<32x64x128xui64>
    %2768 = "stablehlo.convert"(%2773) : (tensor<32x64x128xui64>) -> tensor<32x64x128xui32>
    %2769 = "stablehlo.constant"() <{value = dense<9> : tensor<32x64x128xui32>}> : () -> tensor<32x64x128xui32>
    %2760 = "stablehlo.shift_right_logical"(%2768, %2769) : (tensor<32x64x128xui32>, tensor<32x64x128xui32>) -> tensor<32x64x128xui32>
    %2761 = "stablehlo.constant"() <{value = dense<1065353216> : tensor<32x64x128xui32>}> : () -> tensor<32x64x128xui32>
    %2744 = "stablehlo.or"(%2760, %2761) : (tensor<32x64x128xui32>, tensor<32x64x128xui32>) -> tensor<32x64x128xui32>
    %2726 = "stablehlo.bitcast_convert"(%2744) : (tensor<32x64x128xui32>) -> tensor<32x64x128xf32>
    %2727 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<32x64x128xf32>}> : () -> tensor<32x64x128xf32>
    %2698 = "stablehlo.subtract"(%2726, %2727) : (tensor<32x64x128xf32>, tensor<32x64x128xf32>) -> tensor<32x64x128xf32>
    %2699 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<32x64x128xf32>}> : () -> tensor<32x64x128xf32>
    %2674 = "stablehlo.compare"(%2698, %2699) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<32x64x128xf32>, tensor<32x64x128xf32>) -> tensor<32x64x128xi1>
    %2650 = "stablehlo.convert"(%2674) : (tensor<32x64x128xi1>) -> tensor<32x64x128xf32>
    %2651 = "stablehlo.constant"() <{value = dense<0x3F8E38E4> : tensor<32x64x128xf32>}> : () -> tensor<32x64x128xf32>
    %2622 = "stablehlo.multiply"(%2650, %2651) : (tensor<32x64x128xf32>, tensor<32x64x128xf32>) -> tensor<32x64x128xf32>
    %2621 = "stablehlo.multiply"(%2652, %2622) : (tensor<32x64x128xf32>, tensor<32x64x128xf32>) -> tensor<32x64x128xf32>
    %2497 = "stablehlo.dot_general"(%2621, %2494) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x64x128xf32>, tensor<32x64x64xf32>) -> tensor<128x64xf32>
    %2498 = "sdy.sharding_constraint"(%2497) <{sharding = #sdy.sharding<@mesh, [{"model", "fsdp"}, {}]>}> : (tensor<128x64xf32>) -> tensor<128x64xf32>
    %2499 = "stablehlo.multiply"(%2496, %2622) : (tensor<32x64x128xf32>, tensor<32x64x128xf32>) -> tensor<32x64x128xf32>
    %2500 = "sdy.sharding_constraint"(%2499) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {"model"}]>}> : (tensor<32x64x128xf32>) -> tensor<32x64x128xf32>
    %2501 = "stablehlo.multiply"(%2500, %2653) : (tensor<32x64x128xf32>, tensor<32x64x128xf32>) -> tensor<32x64x128xf32>
    %2502 = "stablehlo.multiply"(%2500, %2624) : (tensor<32x64x128xf32>, tensor<32x64x128xf32>) -> tensor<32x64x128xf32>
    %2503 = "stablehlo.multiply"(%2501, %2625) : (tensor<32x64x128xf32>, tensor<32x64x128xf32>) -> tensor<32x64x128xf32>
    %2504 = "stablehlo.multiply"(%2501, %2654) : (tensor<32x64x128xf32>, tensor<32x64x128xf32>) -> tensor<32x64x128xf32>
    %2505 = "stablehlo.multiply"(%2504, %2627) : (tensor<32x64x128xf32>, tensor<32x64x128xf32>) -> tensor<32x64x128xf32>
    %2506 = "stablehlo.multiply"(%2628, %2628) : (tensor<32x64x128xf32>, tensor<32x64x128xf32>) -> tensor<32x64x128xf32>
    %2507 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<32x64x128xf32>}> : () -> tensor<32x64x128xf32>
    %2508 = "stablehlo.subtract"(%2507, %2506) : (tensor<32x64x128xf32>, tensor<32x64x128xf32>) -> tensor<32x64x128xf32>
    %2509 = "stablehlo.multiply"(%2505, %2508) : (tensor<32x64x128xf32>, tensor<32x64x128xf32>) -> tensor<32x64x128xf32>
    %2510 = "stablehlo.multiply"(%2509, %2629) : (tensor<32x64x128xf32>, tensor<32x64x128xf32>) -> tensor<32x64x128xf32>
    %2511 = "stablehlo.add"(%2503, %2510) : (tensor<32x64x128xf32>, tensor<32x64x128xf32>) -> tensor<32x64x128xf32>
    %2512 = "stablehlo.multiply"(%2510, %2630) : (tensor<32x64x128xf32>, tensor<32x64x128xf32>) -> tensor<32x64x128xf32>
    %2513 = "stablehlo.multiply"(%2512, %2654) : (tensor<32x64x128xf32>, tensor<32x64x128xf32>) -> tensor<32x64x128xf32>
    %2514 = "stablehlo.multiply"(%2512, %2631) : (tensor<32x64x128xf32>, tensor<32x64x128xf32>) -> tensor<32x64x128xf32>
    %2515 = "stablehlo.add"(%2511, %2514) : (tensor<32x64x128xf32>, tensor<32x64x128xf32>) -> tensor<32x64x128xf32>
    %2516 = "stablehlo.multiply"(%2513, %2654) : (tensor<32x64x128xf32>, tensor<32x64x128xf32>) -> tensor<32x64x128xf32>
    %2517 = "stablehlo.multiply"(%2513, %2654) : (tensor<32x64x128xf32>, tensor<32x64x128xf32>) -> tensor<32x64x128xf32>
    %2518 = "stablehlo.add"(%2515, %2516) : (tensor<32x64x128xf32>, tensor<32x64x128xf32>) -> tensor<32x64x128xf32>
    %2519 = "stablehlo.add"(%2518, %2517) : (tensor<32x64x128xf32>, tensor<32x64x128xf32>) -> tensor<32x64x128xf32>
    %2520 = "sdy.sharding_constraint"(%t188) <{sharding = #sdy.sharding<@mesh, [{}, {"model"}]>}> : (tensor<64x128xf32>) -> tensor<64x128xf32>
    %2521 = "stablehlo.dot_general"(%2502, %2520) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x64x128xf32>, tensor<64x128xf32>) -> tensor<32x64x64xf32>
    %2522 = "stablehlo.dot_general"(%2632, %2502) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x64x64xf32>, tensor<32x64x128xf32>) -> tensor<64x128xf32>
    %2523 = "sdy.sharding_constraint"(%2522) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {"model"}]>}> : (tensor<64x128xf32>) -> tensor<64x128xf32>
    %2524 = "sdy.sharding_constraint"(%t186) <{sharding = #sdy.sharding<@mesh, [{}, {"model"}]>}> : (tensor<64x128xf32>) -> tensor<64x128xf32>
    %2525 = "stablehlo.dot_general"(%2519, %2524) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x64x128xf32>, tensor<64x128xf32>) -> tensor<32x64x64xf32>
    %2526 = "stablehlo.dot_general"(%2632, %2519) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x64x64xf32>, tensor<32x64x128xf32>) -> tensor<64x128xf32>
    %2527 = "sdy.sharding_constraint"(%2526) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {"model"}]>}> : (tensor<64x128xf32>) -> tensor<64x128xf32>
    %2528 = "stablehlo.add"(%2521, %2525) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2529 = "sdy.sharding_constraint"(%2528) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2531 = "stablehlo.broadcast_in_dim"(%2659) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<32x64xf32>) -> tensor<32x64x64xf32>
    %2532 = "stablehlo.multiply"(%2634, %2531) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2533 = "stablehlo.broadcast_in_dim"(%2635) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<32x64x64xf32>
    %2534 = "stablehlo.multiply"(%2529, %2533) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2535 = "stablehlo.multiply"(%2534, %2532) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2536 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %2537 = "stablehlo.reduce"(%2535, %2536) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x64x64xf32>, tensor<f32>) -> tensor<32x64xf32>
    %2538 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<32x64xf32>}> : () -> tensor<32x64xf32>
    %2539 = "stablehlo.multiply"(%2537, %2538) : (tensor<32x64xf32>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %2540 = "stablehlo.broadcast_in_dim"(%2539) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<32x64xf32>) -> tensor<32x64x64xf32>
    %2541 = "stablehlo.multiply"(%2532, %2540) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2542 = "stablehlo.subtract"(%2534, %2541) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2543 = "stablehlo.multiply"(%2542, %2531) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2544 = "stablehlo.multiply"(%2529, %2532) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2545 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %2546 = "stablehlo.reduce"(%2544, %2545) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x64x64xf32>, tensor<f32>) -> tensor<64xf32>
    %2547 = "stablehlo.add"(%2492, %2543) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2548 = "sdy.sharding_constraint"(%2546) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %2549 = "sdy.sharding_constraint"(%2547) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {"model"}, {}]>}> : (tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2550 = "sdy.sharding_constraint"(%2549) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {"model"}, {}]>}> : (tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2551 = "stablehlo.multiply"(%2550, %2636) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2552 = "sdy.sharding_constraint"(%t182) <{sharding = #sdy.sharding<@mesh, [{"model"}, {}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %2553 = "stablehlo.dot_general"(%2551, %2552) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x64x64xf32>, tensor<64x64xf32>) -> tensor<32x64x64xf32>
    %2554 = "stablehlo.dot_general"(%2637, %2551) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<64x64xf32>
    %2555 = "sdy.sharding_constraint"(%2554) <{sharding = #sdy.sharding<@mesh, [{"model", "fsdp"}, {}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %2556 = "stablehlo.reshape"(%2553) : (tensor<32x64x64xf32>) -> tensor<32x64x4x16xf32>
    %2557 = "sdy.sharding_constraint"(%2556) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {"model"}, {}]>}> : (tensor<32x64x4x16xf32>) -> tensor<32x64x4x16xf32>
    %2558 = "stablehlo.transpose"(%2557) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<32x64x4x16xf32>) -> tensor<32x4x64x16xf32>
    %2559 = "stablehlo.dot_general"(%2558, %2638) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x4x64x16xf32>, tensor<32x4x64x16xf32>) -> tensor<32x4x64x64xf32>
    %2560 = "stablehlo.dot_general"(%2639, %2558) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x4x64x64xf32>, tensor<32x4x64x16xf32>) -> tensor<32x4x64x16xf32>
    %2561 = "stablehlo.multiply"(%2559, %2640) : (tensor<32x4x64x64xf32>, tensor<32x4x64x64xf32>) -> tensor<32x4x64x64xf32>
    %2562 = "stablehlo.multiply"(%2561, %2665) : (tensor<32x4x64x64xf32>, tensor<32x4x64x64xf32>) -> tensor<32x4x64x64xf32>
    %2563 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %2564 = "stablehlo.reduce"(%2562, %2563) <{dimensions = array<i64: 3>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x4x64x64xf32>, tensor<f32>) -> tensor<32x4x64xf32>
    %2565 = "stablehlo.broadcast_in_dim"(%2564) <{broadcast_dimensions = array<i64: 0, 1, 2>}> : (tensor<32x4x64xf32>) -> tensor<32x4x64x64xf32>
    %2566 = "stablehlo.subtract"(%2561, %2565) : (tensor<32x4x64x64xf32>, tensor<32x4x64x64xf32>) -> tensor<32x4x64x64xf32>
    %2567 = "stablehlo.multiply"(%2665, %2566) : (tensor<32x4x64x64xf32>, tensor<32x4x64x64xf32>) -> tensor<32x4x64x64xf32>
    %2568 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<32x4x64x64xf32>}> : () -> tensor<32x4x64x64xf32>
    %2569 = "stablehlo.select"(%2642, %2567, %2568) : (tensor<32x4x64x64xi1>, tensor<32x4x64x64xf32>, tensor<32x4x64x64xf32>) -> tensor<32x4x64x64xf32>
    %2571 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %2572 = "stablehlo.reduce"(%2569, %2571) <{dimensions = array<i64: 0>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x4x64x64xf32>, tensor<f32>) -> tensor<4x64x64xf32>
    %2573 = "stablehlo.dot_general"(%2569, %2643) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x4x64x64xf32>, tensor<32x4x64x16xf32>) -> tensor<32x4x64x16xf32>
    %2574 = "stablehlo.dot_general"(%2644, %2569) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x4x64x16xf32>, tensor<32x4x64x64xf32>) -> tensor<32x4x16x64xf32>
    %2575 = "stablehlo.transpose"(%2574) <{permutation = array<i64: 0, 1, 3, 2>}> : (tensor<32x4x16x64xf32>) -> tensor<32x4x64x16xf32>
    %2576 = "stablehlo.transpose"(%2560) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<32x4x64x16xf32>) -> tensor<32x64x4x16xf32>
    %2577 = "sdy.sharding_constraint"(%2576) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {"model"}, {}]>}> : (tensor<32x64x4x16xf32>) -> tensor<32x64x4x16xf32>
    %2578 = "stablehlo.reshape"(%2577) : (tensor<32x64x4x16xf32>) -> tensor<32x64x64xf32>
    %2579 = "stablehlo.transpose"(%2575) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<32x4x64x16xf32>) -> tensor<32x64x4x16xf32>
    %2580 = "sdy.sharding_constraint"(%2579) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {"model"}, {}]>}> : (tensor<32x64x4x16xf32>) -> tensor<32x64x4x16xf32>
    %2581 = "stablehlo.reshape"(%2580) : (tensor<32x64x4x16xf32>) -> tensor<32x64x64xf32>
    %2582 = "stablehlo.transpose"(%2573) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<32x4x64x16xf32>) -> tensor<32x64x4x16xf32>
    %2583 = "sdy.sharding_constraint"(%2582) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {"model"}, {}]>}> : (tensor<32x64x4x16xf32>) -> tensor<32x64x4x16xf32>
    %2584 = "stablehlo.reshape"(%2583) : (tensor<32x64x4x16xf32>) -> tensor<32x64x64xf32>
    %2585 = "sdy.sharding_constraint"(%t180) <{sharding = #sdy.sharding<@mesh, [{}, {"model"}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %2586 = "stablehlo.dot_general"(%2578, %2585) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x64x64xf32>, tensor<64x64xf32>) -> tensor<32x64x64xf32>
    %2587 = "stablehlo.dot_general"(%2645, %2578) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<64x64xf32>
    %2588 = "sdy.sharding_constraint"(%2587) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {"model"}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %2589 = "sdy.sharding_constraint"(%t178) <{sharding = #sdy.sharding<@mesh, [{}, {"model"}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %2590 = "stablehlo.dot_general"(%2581, %2589) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x64x64xf32>, tensor<64x64xf32>) -> tensor<32x64x64xf32>
    %2591 = "stablehlo.dot_general"(%2645, %2581) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<64x64xf32>
    %2592 = "sdy.sharding_constraint"(%2591) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {"model"}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %2593 = "stablehlo.add"(%2586, %2590) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2594 = "sdy.sharding_constraint"(%t176) <{sharding = #sdy.sharding<@mesh, [{}, {"model"}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %2595 = "stablehlo.dot_general"(%2584, %2594) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x64x64xf32>, tensor<64x64xf32>) -> tensor<32x64x64xf32>
    %2596 = "stablehlo.dot_general"(%2645, %2584) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<64x64xf32>
    %2597 = "sdy.sharding_constraint"(%2596) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {"model"}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %2598 = "stablehlo.add"(%2593, %2595) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2599 = "sdy.sharding_constraint"(%2598) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2601 = "stablehlo.broadcast_in_dim"(%2671) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<32x64xf32>) -> tensor<32x64x64xf32>
    %2602 = "stablehlo.multiply"(%t174, %2601) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2603 = "stablehlo.broadcast_in_dim"(%2647) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<32x64x64xf32>
    %2604 = "stablehlo.multiply"(%2599, %2603) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2605 = "stablehlo.multiply"(%2604, %2602) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2606 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %2607 = "stablehlo.reduce"(%2605, %2606) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x64x64xf32>, tensor<f32>) -> tensor<32x64xf32>
    %2608 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<32x64xf32>}> : () -> tensor<32x64xf32>
    %2609 = "stablehlo.multiply"(%2607, %2608) : (tensor<32x64xf32>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %2610 = "stablehlo.broadcast_in_dim"(%2609) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<32x64xf32>) -> tensor<32x64x64xf32>
    %2611 = "stablehlo.multiply"(%2602, %2610) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2612 = "stablehlo.subtract"(%2604, %2611) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2613 = "stablehlo.multiply"(%2612, %2601) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2614 = "stablehlo.multiply"(%2599, %2602) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2615 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %2616 = "stablehlo.reduce"(%2614, %2615) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x64x64xf32>, tensor<f32>) -> tensor<64xf32>
    %2617 = "stablehlo.add"(%2549, %2613) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %2618 = "sdy.sharding_constraint"(%2616) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %2619 = "stablehlo.add"(%2572, %b3026_2) : (tensor<4x64x64xf32>, tensor<4x64x64xf32>) -> tensor<4x64x64xf32>
    %t189 = "stablehlo.add"(%b3026_0, %t163)  : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %t190 = "stablehlo.reshape"(%2592)  : (tensor<64x64xf32>) -> tensor<1x64x64xf32>
    %t191 = "stablehlo.dynamic_update_slice"(%b3026_3, %t190, %t166, %t164, %t164)  : (tensor<2x64x64xf32>, tensor<1x64x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x64x64xf32>
    %t192 = "stablehlo.reshape"(%2555)  : (tensor<64x64xf32>) -> tensor<1x64x64xf32>
    %t193 = "stablehlo.dynamic_update_slice"(%b3026_4, %t192, %t166, %t164, %t164)  : (tensor<2x64x64xf32>, tensor<1x64x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x64x64xf32>
    %t194 = "stablehlo.reshape"(%2597)  : (tensor<64x64xf32>) -> tensor<1x64x64xf32>
    %t195 = "stablehlo.dynamic_update_slice"(%b3026_5, %t194, %t166, %t164, %t164)  : (tensor<2x64x64xf32>, tensor<1x64x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x64x64xf32>
    %t196 = "stablehlo.reshape"(%2588)  : (tensor<64x64xf32>) -> tensor<1x64x64xf32>
    %t197 = "stablehlo.dynamic_update_slice"(%b3026_6, %t196, %t166, %t164, %t164)  : (tensor<2x64x64xf32>, tensor<1x64x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x64x64xf32>
    %t198 = "stablehlo.reshape"(%2618)  : (tensor<64xf32>) -> tensor<1x64xf32>
    %t199 = "stablehlo.dynamic_update_slice"(%b3026_7, %t198, %t166, %t164)  : (tensor<2x64xf32>, tensor<1x64xf32>, tensor<i32>, tensor<i32>) -> tensor<2x64xf32>
    %t200 = "stablehlo.reshape"(%2527)  : (tensor<64x128xf32>) -> tensor<1x64x128xf32>
    %t201 = "stablehlo.dynamic_update_slice"(%b3026_8, %t200, %t166, %t164, %t164)  : (tensor<2x64x128xf32>, tensor<1x64x128xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x64x128xf32>
    %t202 = "stablehlo.reshape"(%2523)  : (tensor<64x128xf32>) -> tensor<1x64x128xf32>
    %t203 = "stablehlo.dynamic_update_slice"(%b3026_9, %t202, %t166, %t164, %t164)  : (tensor<2x64x128xf32>, tensor<1x64x128xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x64x128xf32>
    %t204 = "stablehlo.reshape"(%2498)  : (tensor<128x64xf32>) -> tensor<1x128x64xf32>
    %t205 = "stablehlo.dynamic_update_slice"(%b3026_10, %t204, %t166, %t164, %t164)  : (tensor<2x128x64xf32>, tensor<1x128x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x128x64xf32>
    %t206 = "stablehlo.reshape"(%2548)  : (tensor<64xf32>) -> tensor<1x64xf32>
    %t207 = "stablehlo.dynamic_update_slice"(%b3026_11, %t206, %t166, %t164)  : (tensor<2x64xf32>, tensor<1x64xf32>, tensor<i32>, tensor<i32>) -> tensor<2x64xf32>
    "stablehlo.return"(%t189, %2617, %2619, %t191, %t193, %t195, %t197, %t199, %t201, %t203, %t205, %t207, %b3026_12, %b3026_13, %b3026_14, %b3026_15, %b3026_16, %b3026_17, %b3026_18, %b3026_19, %b3026_20, %b3026_21, %b3026_22, %b3026_23, %b3026_24, %b3026_25) : (tensor<i32>, tensor<32x64x64xf32>, tensor<4x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64xf32>, tensor<2x64x128xf32>, tensor<2x64x128xf32>, tensor<2x128x64xf32>, tensor<2x64xf32>, tensor<2xi32>, tensor<2x128x64xf32>, tensor<2x64xf32>, tensor<2x32x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64xf32>, tensor<2x64x128xf32>, tensor<2x64x128xf32>, tensor<ui64>, tensor<32x64x64xi1>, tensor<4x64x64xf32>) -> ()
    }) : (tensor<i32>, tensor<32x64x64xf32>, tensor<4x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64xf32>, tensor<2x64x128xf32>, tensor<2x64x128xf32>, tensor<2x128x64xf32>, tensor<2x64xf32>, tensor<2xi32>, tensor<2x128x64xf32>, tensor<2x64xf32>, tensor<2x32x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64xf32>, tensor<2x64x128xf32>, tensor<2x64x128xf32>, tensor<ui64>, tensor<32x64x64xi1>, tensor<4x64x64xf32>) -> (tensor<i32>, tensor<32x64x64xf32>, tensor<4x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64xf32>, tensor<2x64x128xf32>, tensor<2x64x128xf32>, tensor<2x128x64xf32>, tensor<2x64xf32>, tensor<2xi32>, tensor<2x128x64xf32>, tensor<2x64xf32>, tensor<2x32x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64xf32>, tensor<2x64x128xf32>, tensor<2x64x128xf32>, tensor<ui64>, tensor<32x64x64xi1>, tensor<4x64x64xf32>)
    %3027 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3028 = "stablehlo.pad"(%s3026#2, %3027) <{edge_padding_low = array<i64: 0, 0, 0>, edge_padding_high = array<i64: 0, 0, 63>, interior_padding = array<i64: 0, 0, 0>}> : (tensor<4x64x64xf32>, tensor<f32>) -> tensor<4x64x127xf32>
    %3029 = "stablehlo.reshape"(%3028) : (tensor<4x64x127xf32>) -> tensor<4x8128xf32>
    %3030 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3031 = "stablehlo.pad"(%3029, %3030) <{edge_padding_low = array<i64: 0, 63>, edge_padding_high = array<i64: 0, 1>, interior_padding = array<i64: 0, 0>}> : (tensor<4x8128xf32>, tensor<f32>) -> tensor<4x8192xf32>
    %3032 = "stablehlo.reshape"(%3031) : (tensor<4x8192xf32>) -> tensor<4x64x128xf32>
    %3033 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3034 = "stablehlo.reduce"(%3032, %3033) <{dimensions = array<i64: 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<4x64x128xf32>, tensor<f32>) -> tensor<4x128xf32>
    %3035 = "sdy.sharding_constraint"(%s3026#1) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {"model"}, {}]>}> : (tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %3036 = "stablehlo.multiply"(%3035, %215) : (tensor<32x64x64xf32>, tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %3037 = "stablehlo.transpose"(%3034) <{permutation = array<i64: 1, 0>}> : (tensor<4x128xf32>) -> tensor<128x4xf32>
    %3038 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<32x4xf32>}> : () -> tensor<32x4xf32>
    %3039 = "stablehlo.constant"() <{value = dense<31> : tensor<1xi32>}> : () -> tensor<1xi32>
    %3040 = "stablehlo.concatenate"(%3039) <{dimension = 0 : i64}> : (tensor<1xi32>) -> tensor<1xi32>
    %3041 = "stablehlo.reshape"(%3040) : (tensor<1xi32>) -> tensor<i32>
    %3042 = "stablehlo.constant"() <{value = dense<0> : tensor<128xi32>}> : () -> tensor<128xi32>
    %3043 = "stablehlo.broadcast_in_dim"(%3041) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<128xi32>
    %3044 = "stablehlo.clamp"(%3042, %143, %3043) : (tensor<128xi32>, tensor<128xi32>, tensor<128xi32>) -> tensor<128xi32>
    %3045 = "stablehlo.scatter"(%3038, %3044, %3037) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = false}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x4xf32>, tensor<128xi32>, tensor<128x4xf32>) -> tensor<32x4xf32>
    %3046 = "sdy.sharding_constraint"(%3045) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {"model"}]>}> : (tensor<32x4xf32>) -> tensor<32x4xf32>
    %3047 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3048 = "stablehlo.pad"(%3036, %3047) <{edge_padding_low = array<i64: 0, 0, 0>, edge_padding_high = array<i64: 0, 16, 0>, interior_padding = array<i64: 0, 0, 0>}> : (tensor<32x64x64xf32>, tensor<f32>) -> tensor<32x80x64xf32>
    %3049 = "stablehlo.add"(%2469, %3048) : (tensor<32x80x64xf32>, tensor<32x80x64xf32>) -> tensor<32x80x64xf32>
    %3050 = "sdy.sharding_constraint"(%3049) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<32x80x64xf32>) -> tensor<32x80x64xf32>
    %3051 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<1024x64xf32>}> : () -> tensor<1024x64xf32>
    %3052 = "stablehlo.constant"() <{value = dense<1023> : tensor<1xi32>}> : () -> tensor<1xi32>
    %3053 = "stablehlo.concatenate"(%3052) <{dimension = 0 : i64}> : (tensor<1xi32>) -> tensor<1xi32>
    %3054 = "stablehlo.reshape"(%3053) : (tensor<1xi32>) -> tensor<i32>
    %3055 = "stablehlo.constant"() <{value = dense<0> : tensor<32x80xi32>}> : () -> tensor<32x80xi32>
    %3056 = "stablehlo.broadcast_in_dim"(%3054) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<32x80xi32>
    %3057 = "stablehlo.clamp"(%3055, %136, %3056) : (tensor<32x80xi32>, tensor<32x80xi32>, tensor<32x80xi32>) -> tensor<32x80xi32>
    %3058 = "stablehlo.scatter"(%3051, %3057, %3050) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, indices_are_sorted = false, unique_indices = false}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<1024x64xf32>, tensor<32x80xi32>, tensor<32x80x64xf32>) -> tensor<1024x64xf32>
    %3059 = "sdy.sharding_constraint"(%3058) <{sharding = #sdy.sharding<@mesh, [{"model", "fsdp"}, {}]>}> : (tensor<1024x64xf32>) -> tensor<1024x64xf32>
    %3060 = "stablehlo.multiply"(%3059, %3059) : (tensor<1024x64xf32>, tensor<1024x64xf32>) -> tensor<1024x64xf32>
    %3061 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3062 = "stablehlo.reduce"(%3060, %3061) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<1024x64xf32>, tensor<f32>) -> tensor<f32>
    %3063 = "stablehlo.multiply"(%3046, %3046) : (tensor<32x4xf32>, tensor<32x4xf32>) -> tensor<32x4xf32>
    %3064 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3065 = "stablehlo.reduce"(%3063, %3064) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x4xf32>, tensor<f32>) -> tensor<f32>
    %3066 = "stablehlo.add"(%3062, %3065) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3067 = "stablehlo.multiply"(%s3026#7, %s3026#7) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3068 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3069 = "stablehlo.reduce"(%3067, %3068) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64xf32>, tensor<f32>) -> tensor<f32>
    %3070 = "stablehlo.add"(%3066, %3069) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3071 = "stablehlo.multiply"(%s3026#5, %s3026#5) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3072 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3073 = "stablehlo.reduce"(%3071, %3072) <{dimensions = array<i64: 0, 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x64xf32>, tensor<f32>) -> tensor<f32>
    %3074 = "stablehlo.add"(%3070, %3073) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3075 = "stablehlo.multiply"(%s3026#3, %s3026#3) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3076 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3077 = "stablehlo.reduce"(%3075, %3076) <{dimensions = array<i64: 0, 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x64xf32>, tensor<f32>) -> tensor<f32>
    %3078 = "stablehlo.add"(%3074, %3077) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3079 = "stablehlo.multiply"(%s3026#6, %s3026#6) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3080 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3081 = "stablehlo.reduce"(%3079, %3080) <{dimensions = array<i64: 0, 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x64xf32>, tensor<f32>) -> tensor<f32>
    %3082 = "stablehlo.add"(%3078, %3081) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3083 = "stablehlo.multiply"(%s3026#4, %s3026#4) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3084 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3085 = "stablehlo.reduce"(%3083, %3084) <{dimensions = array<i64: 0, 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x64xf32>, tensor<f32>) -> tensor<f32>
    %3086 = "stablehlo.add"(%3082, %3085) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3087 = "stablehlo.multiply"(%s3026#11, %s3026#11) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3088 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3089 = "stablehlo.reduce"(%3087, %3088) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64xf32>, tensor<f32>) -> tensor<f32>
    %3090 = "stablehlo.add"(%3086, %3089) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3091 = "stablehlo.multiply"(%s3026#8, %s3026#8) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %3092 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3093 = "stablehlo.reduce"(%3091, %3092) <{dimensions = array<i64: 0, 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x128xf32>, tensor<f32>) -> tensor<f32>
    %3094 = "stablehlo.add"(%3090, %3093) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3095 = "stablehlo.multiply"(%s3026#9, %s3026#9) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %3096 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3097 = "stablehlo.reduce"(%3095, %3096) <{dimensions = array<i64: 0, 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x128xf32>, tensor<f32>) -> tensor<f32>
    %3098 = "stablehlo.add"(%3094, %3097) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3099 = "stablehlo.multiply"(%s3026#10, %s3026#10) : (tensor<2x128x64xf32>, tensor<2x128x64xf32>) -> tensor<2x128x64xf32>
    %3100 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3101 = "stablehlo.reduce"(%3099, %3100) <{dimensions = array<i64: 0, 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x128x64xf32>, tensor<f32>) -> tensor<f32>
    %3102 = "stablehlo.add"(%3098, %3101) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3103 = "stablehlo.multiply"(%2489, %2489) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %3104 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3105 = "stablehlo.reduce"(%3103, %3104) <{dimensions = array<i64: 0>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64xf32>, tensor<f32>) -> tensor<f32>
    %3106 = "stablehlo.add"(%3102, %3105) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3107 = "stablehlo.multiply"(%2467, %2467) : (tensor<32x4xf32>, tensor<32x4xf32>) -> tensor<32x4xf32>
    %3108 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3109 = "stablehlo.reduce"(%3107, %3108) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x4xf32>, tensor<f32>) -> tensor<f32>
    %3110 = "stablehlo.add"(%3106, %3109) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3111 = "stablehlo.multiply"(%s2447#8, %s2447#8) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3112 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3113 = "stablehlo.reduce"(%3111, %3112) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64xf32>, tensor<f32>) -> tensor<f32>
    %3114 = "stablehlo.add"(%3110, %3113) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3115 = "stablehlo.multiply"(%s2447#6, %s2447#6) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3116 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3117 = "stablehlo.reduce"(%3115, %3116) <{dimensions = array<i64: 0, 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x64xf32>, tensor<f32>) -> tensor<f32>
    %3118 = "stablehlo.add"(%3114, %3117) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3119 = "stablehlo.multiply"(%s2447#4, %s2447#4) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3120 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3121 = "stablehlo.reduce"(%3119, %3120) <{dimensions = array<i64: 0, 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x64xf32>, tensor<f32>) -> tensor<f32>
    %3122 = "stablehlo.add"(%3118, %3121) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3123 = "stablehlo.multiply"(%s2447#7, %s2447#7) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3124 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3125 = "stablehlo.reduce"(%3123, %3124) <{dimensions = array<i64: 0, 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x64xf32>, tensor<f32>) -> tensor<f32>
    %3126 = "stablehlo.add"(%3122, %3125) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3127 = "stablehlo.multiply"(%s2447#5, %s2447#5) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3128 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3129 = "stablehlo.reduce"(%3127, %3128) <{dimensions = array<i64: 0, 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x64xf32>, tensor<f32>) -> tensor<f32>
    %3130 = "stablehlo.add"(%3126, %3129) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3131 = "stablehlo.multiply"(%s2447#13, %s2447#13) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3132 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3133 = "stablehlo.reduce"(%3131, %3132) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64xf32>, tensor<f32>) -> tensor<f32>
    %3134 = "stablehlo.add"(%3130, %3133) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3135 = "stablehlo.multiply"(%s2447#11, %s2447#11) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3136 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3137 = "stablehlo.reduce"(%3135, %3136) <{dimensions = array<i64: 0, 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x64xf32>, tensor<f32>) -> tensor<f32>
    %3138 = "stablehlo.add"(%3134, %3137) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3139 = "stablehlo.multiply"(%s2447#9, %s2447#9) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3140 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3141 = "stablehlo.reduce"(%3139, %3140) <{dimensions = array<i64: 0, 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x64xf32>, tensor<f32>) -> tensor<f32>
    %3142 = "stablehlo.add"(%3138, %3141) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3143 = "stablehlo.multiply"(%s2447#12, %s2447#12) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3144 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3145 = "stablehlo.reduce"(%3143, %3144) <{dimensions = array<i64: 0, 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x64xf32>, tensor<f32>) -> tensor<f32>
    %3146 = "stablehlo.add"(%3142, %3145) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3147 = "stablehlo.multiply"(%s2447#10, %s2447#10) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3148 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3149 = "stablehlo.reduce"(%3147, %3148) <{dimensions = array<i64: 0, 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x64xf32>, tensor<f32>) -> tensor<f32>
    %3150 = "stablehlo.add"(%3146, %3149) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3151 = "stablehlo.multiply"(%s2447#17, %s2447#17) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3152 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3153 = "stablehlo.reduce"(%3151, %3152) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64xf32>, tensor<f32>) -> tensor<f32>
    %3154 = "stablehlo.add"(%3150, %3153) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3155 = "stablehlo.multiply"(%s2447#14, %s2447#14) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %3156 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3157 = "stablehlo.reduce"(%3155, %3156) <{dimensions = array<i64: 0, 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x128xf32>, tensor<f32>) -> tensor<f32>
    %3158 = "stablehlo.add"(%3154, %3157) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3159 = "stablehlo.multiply"(%s2447#15, %s2447#15) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %3160 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3161 = "stablehlo.reduce"(%3159, %3160) <{dimensions = array<i64: 0, 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x128xf32>, tensor<f32>) -> tensor<f32>
    %3162 = "stablehlo.add"(%3158, %3161) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3163 = "stablehlo.multiply"(%s2447#16, %s2447#16) : (tensor<2x128x64xf32>, tensor<2x128x64xf32>) -> tensor<2x128x64xf32>
    %3164 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3165 = "stablehlo.reduce"(%3163, %3164) <{dimensions = array<i64: 0, 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x128x64xf32>, tensor<f32>) -> tensor<f32>
    %3166 = "stablehlo.add"(%3162, %3165) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3167 = "stablehlo.multiply"(%1625, %1625) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %3168 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3169 = "stablehlo.reduce"(%3167, %3168) <{dimensions = array<i64: 0>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64xf32>, tensor<f32>) -> tensor<f32>
    %3170 = "stablehlo.add"(%3166, %3169) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3171 = "stablehlo.multiply"(%1605, %1605) : (tensor<64x1024xf32>, tensor<64x1024xf32>) -> tensor<64x1024xf32>
    %3172 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3173 = "stablehlo.reduce"(%3171, %3172) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x1024xf32>, tensor<f32>) -> tensor<f32>
    %3174 = "stablehlo.add"(%3170, %3173) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3175 = "stablehlo.sqrt"(%3174) : (tensor<f32>) -> tensor<f32>
    %3176 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %3177 = "stablehlo.compare"(%3175, %3176) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %3178 = "stablehlo.divide"(%3176, %3175) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3179 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %3180 = "stablehlo.select"(%3177, %3178, %3179) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %3181 = "stablehlo.convert"(%arg62) : (tensor<ui64>) -> tensor<f32>
    %3182 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %3183 = "stablehlo.add"(%3181, %3182) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3184 = "stablehlo.broadcast_in_dim"(%3180) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<1024x64xf32>
    %3185 = "stablehlo.multiply"(%3059, %3184) : (tensor<1024x64xf32>, tensor<1024x64xf32>) -> tensor<1024x64xf32>
    %3186 = "stablehlo.log"(%3183) : (tensor<f32>) -> tensor<f32>
    %3187 = "stablehlo.constant"() <{value = dense<0xBF4CCCCD> : tensor<f32>}> : () -> tensor<f32>
    %3188 = "stablehlo.multiply"(%3186, %3187) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3189 = "stablehlo.exponential"(%3188) : (tensor<f32>) -> tensor<f32>
    %3190 = "stablehlo.negate"(%3189) : (tensor<f32>) -> tensor<f32>
    %3191 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %3192 = "stablehlo.add"(%3190, %3191) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3193 = "stablehlo.multiply"(%3185, %3185) : (tensor<1024x64xf32>, tensor<1024x64xf32>) -> tensor<1024x64xf32>
    %3194 = "stablehlo.constant"() <{value = dense<0x0DA24260> : tensor<1024x64xf32>}> : () -> tensor<1024x64xf32>
    %3195 = "stablehlo.add"(%3193, %3194) : (tensor<1024x64xf32>, tensor<1024x64xf32>) -> tensor<1024x64xf32>
    %3196 = "stablehlo.broadcast_in_dim"(%3192) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<1024x64xf32>
    %3197 = "stablehlo.multiply"(%arg29, %3196) : (tensor<1024x64xf32>, tensor<1024x64xf32>) -> tensor<1024x64xf32>
    %3198 = "stablehlo.broadcast_in_dim"(%3189) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<1024x64xf32>
    %3199 = "stablehlo.multiply"(%3195, %3198) : (tensor<1024x64xf32>, tensor<1024x64xf32>) -> tensor<1024x64xf32>
    %3200 = "stablehlo.add"(%3197, %3199) : (tensor<1024x64xf32>, tensor<1024x64xf32>) -> tensor<1024x64xf32>
    %3201 = "stablehlo.rsqrt"(%3200) : (tensor<1024x64xf32>) -> tensor<1024x64xf32>
    %3202 = "stablehlo.multiply"(%3185, %3201) : (tensor<1024x64xf32>, tensor<1024x64xf32>) -> tensor<1024x64xf32>
    %3203 = "stablehlo.multiply"(%3202, %3202) : (tensor<1024x64xf32>, tensor<1024x64xf32>) -> tensor<1024x64xf32>
    %3204 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3205 = "stablehlo.reduce"(%3203, %3204) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<1024x64xf32>, tensor<f32>) -> tensor<f32>
    %3206 = "stablehlo.constant"() <{value = dense<0x37800000> : tensor<f32>}> : () -> tensor<f32>
    %3207 = "stablehlo.multiply"(%3205, %3206) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3208 = "stablehlo.sqrt"(%3207) : (tensor<f32>) -> tensor<f32>
    %3209 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %3210 = "stablehlo.multiply"(%3208, %3209) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3211 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %3212 = "stablehlo.maximum"(%3210, %3211) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3213 = "stablehlo.broadcast_in_dim"(%3212) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<1024x64xf32>
    %3214 = "stablehlo.divide"(%3202, %3213) : (tensor<1024x64xf32>, tensor<1024x64xf32>) -> tensor<1024x64xf32>
    %3217 = "stablehlo.multiply"(%arg0, %arg0) : (tensor<1024x64xf32>, tensor<1024x64xf32>) -> tensor<1024x64xf32>
    %3218 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3219 = "stablehlo.reduce"(%3217, %3218) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<1024x64xf32>, tensor<f32>) -> tensor<f32>
    %3220 = "stablehlo.constant"() <{value = dense<0x37800000> : tensor<f32>}> : () -> tensor<f32>
    %3221 = "stablehlo.multiply"(%3219, %3220) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3222 = "stablehlo.sqrt"(%3221) : (tensor<f32>) -> tensor<f32>
    %3223 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<f32>}> : () -> tensor<f32>
    %3224 = "stablehlo.maximum"(%3222, %3223) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3225 = "stablehlo.multiply"(%3224, %arg63) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3226 = "stablehlo.broadcast_in_dim"(%3225) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<1024x64xf32>
    %3227 = "stablehlo.multiply"(%3214, %3226) : (tensor<1024x64xf32>, tensor<1024x64xf32>) -> tensor<1024x64xf32>
    %3228 = "stablehlo.subtract"(%arg0, %3227) : (tensor<1024x64xf32>, tensor<1024x64xf32>) -> tensor<1024x64xf32>
    %3229 = "stablehlo.broadcast_in_dim"(%3180) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32x4xf32>
    %3230 = "stablehlo.multiply"(%3046, %3229) : (tensor<32x4xf32>, tensor<32x4xf32>) -> tensor<32x4xf32>
    %3231 = "stablehlo.log"(%3183) : (tensor<f32>) -> tensor<f32>
    %3232 = "stablehlo.constant"() <{value = dense<0xBF4CCCCD> : tensor<f32>}> : () -> tensor<f32>
    %3233 = "stablehlo.multiply"(%3231, %3232) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3234 = "stablehlo.exponential"(%3233) : (tensor<f32>) -> tensor<f32>
    %3235 = "stablehlo.negate"(%3234) : (tensor<f32>) -> tensor<f32>
    %3236 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %3237 = "stablehlo.add"(%3235, %3236) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3238 = "stablehlo.multiply"(%3230, %3230) : (tensor<32x4xf32>, tensor<32x4xf32>) -> tensor<32x4xf32>
    %3239 = "stablehlo.constant"() <{value = dense<0x0DA24260> : tensor<32x4xf32>}> : () -> tensor<32x4xf32>
    %3240 = "stablehlo.add"(%3238, %3239) : (tensor<32x4xf32>, tensor<32x4xf32>) -> tensor<32x4xf32>
    %3241 = "stablehlo.broadcast_in_dim"(%3237) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32x4xf32>
    %3242 = "stablehlo.multiply"(%arg30, %3241) : (tensor<32x4xf32>, tensor<32x4xf32>) -> tensor<32x4xf32>
    %3243 = "stablehlo.broadcast_in_dim"(%3234) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32x4xf32>
    %3244 = "stablehlo.multiply"(%3240, %3243) : (tensor<32x4xf32>, tensor<32x4xf32>) -> tensor<32x4xf32>
    %3245 = "stablehlo.add"(%3242, %3244) : (tensor<32x4xf32>, tensor<32x4xf32>) -> tensor<32x4xf32>
    %3246 = "stablehlo.rsqrt"(%3245) : (tensor<32x4xf32>) -> tensor<32x4xf32>
    %3247 = "stablehlo.multiply"(%3230, %3246) : (tensor<32x4xf32>, tensor<32x4xf32>) -> tensor<32x4xf32>
    %3248 = "stablehlo.multiply"(%3247, %3247) : (tensor<32x4xf32>, tensor<32x4xf32>) -> tensor<32x4xf32>
    %3249 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3250 = "stablehlo.reduce"(%3248, %3249) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x4xf32>, tensor<f32>) -> tensor<f32>
    %3251 = "stablehlo.constant"() <{value = dense<0x3C000000> : tensor<f32>}> : () -> tensor<f32>
    %3252 = "stablehlo.multiply"(%3250, %3251) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3253 = "stablehlo.sqrt"(%3252) : (tensor<f32>) -> tensor<f32>
    %3254 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %3255 = "stablehlo.multiply"(%3253, %3254) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3256 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %3257 = "stablehlo.maximum"(%3255, %3256) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3258 = "stablehlo.broadcast_in_dim"(%3257) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32x4xf32>
    %3259 = "stablehlo.divide"(%3247, %3258) : (tensor<32x4xf32>, tensor<32x4xf32>) -> tensor<32x4xf32>
    %3262 = "stablehlo.multiply"(%arg1, %arg1) : (tensor<32x4xf32>, tensor<32x4xf32>) -> tensor<32x4xf32>
    %3263 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3264 = "stablehlo.reduce"(%3262, %3263) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x4xf32>, tensor<f32>) -> tensor<f32>
    %3265 = "stablehlo.constant"() <{value = dense<0x3C000000> : tensor<f32>}> : () -> tensor<f32>
    %3266 = "stablehlo.multiply"(%3264, %3265) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3267 = "stablehlo.sqrt"(%3266) : (tensor<f32>) -> tensor<f32>
    %3268 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<f32>}> : () -> tensor<f32>
    %3269 = "stablehlo.maximum"(%3267, %3268) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3270 = "stablehlo.multiply"(%3269, %arg63) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3271 = "stablehlo.broadcast_in_dim"(%3270) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32x4xf32>
    %3272 = "stablehlo.multiply"(%3259, %3271) : (tensor<32x4xf32>, tensor<32x4xf32>) -> tensor<32x4xf32>
    %3273 = "stablehlo.subtract"(%arg1, %3272) : (tensor<32x4xf32>, tensor<32x4xf32>) -> tensor<32x4xf32>
    %3274 = "stablehlo.broadcast_in_dim"(%3180) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %3275 = "stablehlo.multiply"(%s3026#7, %3274) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3276 = "stablehlo.log"(%3183) : (tensor<f32>) -> tensor<f32>
    %3277 = "stablehlo.constant"() <{value = dense<0xBF4CCCCD> : tensor<f32>}> : () -> tensor<f32>
    %3278 = "stablehlo.multiply"(%3276, %3277) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3279 = "stablehlo.exponential"(%3278) : (tensor<f32>) -> tensor<f32>
    %3280 = "stablehlo.negate"(%3279) : (tensor<f32>) -> tensor<f32>
    %3281 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %3282 = "stablehlo.add"(%3280, %3281) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3283 = "stablehlo.multiply"(%3275, %3275) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3284 = "stablehlo.constant"() <{value = dense<0x0DA24260> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %3285 = "stablehlo.add"(%3283, %3284) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3286 = "stablehlo.broadcast_in_dim"(%3282) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %3287 = "stablehlo.multiply"(%arg31, %3286) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3288 = "stablehlo.broadcast_in_dim"(%3279) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %3289 = "stablehlo.multiply"(%3285, %3288) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3290 = "stablehlo.add"(%3287, %3289) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3291 = "stablehlo.rsqrt"(%3290) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %3292 = "stablehlo.multiply"(%3275, %3291) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3293 = "stablehlo.multiply"(%3292, %3292) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3294 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3295 = "stablehlo.reduce"(%3293, %3294) <{dimensions = array<i64: 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64xf32>, tensor<f32>) -> tensor<2xf32>
    %3296 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3297 = "stablehlo.multiply"(%3295, %3296) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3298 = "stablehlo.sqrt"(%3297) : (tensor<2xf32>) -> tensor<2xf32>
    %3299 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3300 = "stablehlo.multiply"(%3298, %3299) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3301 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3302 = "stablehlo.maximum"(%3300, %3301) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3303 = "stablehlo.broadcast_in_dim"(%3302) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xf32>) -> tensor<2x64xf32>
    %3304 = "stablehlo.divide"(%3292, %3303) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3307 = "stablehlo.multiply"(%arg2, %arg2) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3308 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3309 = "stablehlo.reduce"(%3307, %3308) <{dimensions = array<i64: 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64xf32>, tensor<f32>) -> tensor<2xf32>
    %3310 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3311 = "stablehlo.multiply"(%3309, %3310) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3312 = "stablehlo.sqrt"(%3311) : (tensor<2xf32>) -> tensor<2xf32>
    %3313 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3314 = "stablehlo.maximum"(%3312, %3313) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3315 = "stablehlo.broadcast_in_dim"(%arg63) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2xf32>
    %3316 = "stablehlo.multiply"(%3314, %3315) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3317 = "stablehlo.broadcast_in_dim"(%3316) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xf32>) -> tensor<2x64xf32>
    %3318 = "stablehlo.multiply"(%3304, %3317) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3319 = "stablehlo.subtract"(%arg2, %3318) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3320 = "stablehlo.broadcast_in_dim"(%3180) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x64xf32>
    %3321 = "stablehlo.multiply"(%s3026#5, %3320) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3322 = "stablehlo.log"(%3183) : (tensor<f32>) -> tensor<f32>
    %3323 = "stablehlo.constant"() <{value = dense<0xBF4CCCCD> : tensor<f32>}> : () -> tensor<f32>
    %3324 = "stablehlo.multiply"(%3322, %3323) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3325 = "stablehlo.exponential"(%3324) : (tensor<f32>) -> tensor<f32>
    %3326 = "stablehlo.negate"(%3325) : (tensor<f32>) -> tensor<f32>
    %3327 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %3328 = "stablehlo.add"(%3326, %3327) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3329 = "stablehlo.multiply"(%3321, %3321) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3330 = "stablehlo.constant"() <{value = dense<0x0DA24260> : tensor<2x64x64xf32>}> : () -> tensor<2x64x64xf32>
    %3331 = "stablehlo.add"(%3329, %3330) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3332 = "stablehlo.broadcast_in_dim"(%3328) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x64xf32>
    %3333 = "stablehlo.multiply"(%arg32, %3332) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3334 = "stablehlo.broadcast_in_dim"(%3325) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x64xf32>
    %3335 = "stablehlo.multiply"(%3331, %3334) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3336 = "stablehlo.add"(%3333, %3335) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3337 = "stablehlo.rsqrt"(%3336) : (tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3338 = "stablehlo.multiply"(%3321, %3337) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3339 = "stablehlo.multiply"(%3338, %3338) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3340 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3341 = "stablehlo.reduce"(%3339, %3340) <{dimensions = array<i64: 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x64xf32>, tensor<f32>) -> tensor<2xf32>
    %3342 = "stablehlo.constant"() <{value = dense<0x39800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3343 = "stablehlo.multiply"(%3341, %3342) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3344 = "stablehlo.sqrt"(%3343) : (tensor<2xf32>) -> tensor<2xf32>
    %3345 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3346 = "stablehlo.multiply"(%3344, %3345) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3347 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3348 = "stablehlo.maximum"(%3346, %3347) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3349 = "stablehlo.broadcast_in_dim"(%3348) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xf32>) -> tensor<2x64x64xf32>
    %3350 = "stablehlo.divide"(%3338, %3349) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3353 = "stablehlo.multiply"(%arg3, %arg3) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3354 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3355 = "stablehlo.reduce"(%3353, %3354) <{dimensions = array<i64: 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x64xf32>, tensor<f32>) -> tensor<2xf32>
    %3356 = "stablehlo.constant"() <{value = dense<0x39800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3357 = "stablehlo.multiply"(%3355, %3356) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3358 = "stablehlo.sqrt"(%3357) : (tensor<2xf32>) -> tensor<2xf32>
    %3359 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3360 = "stablehlo.maximum"(%3358, %3359) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3361 = "stablehlo.broadcast_in_dim"(%arg63) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2xf32>
    %3362 = "stablehlo.multiply"(%3360, %3361) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3363 = "stablehlo.broadcast_in_dim"(%3362) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xf32>) -> tensor<2x64x64xf32>
    %3364 = "stablehlo.multiply"(%3350, %3363) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3365 = "stablehlo.subtract"(%arg3, %3364) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3366 = "stablehlo.broadcast_in_dim"(%3180) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x64xf32>
    %3367 = "stablehlo.multiply"(%s3026#3, %3366) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3368 = "stablehlo.log"(%3183) : (tensor<f32>) -> tensor<f32>
    %3369 = "stablehlo.constant"() <{value = dense<0xBF4CCCCD> : tensor<f32>}> : () -> tensor<f32>
    %3370 = "stablehlo.multiply"(%3368, %3369) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3371 = "stablehlo.exponential"(%3370) : (tensor<f32>) -> tensor<f32>
    %3372 = "stablehlo.negate"(%3371) : (tensor<f32>) -> tensor<f32>
    %3373 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %3374 = "stablehlo.add"(%3372, %3373) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3375 = "stablehlo.multiply"(%3367, %3367) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3376 = "stablehlo.constant"() <{value = dense<0x0DA24260> : tensor<2x64x64xf32>}> : () -> tensor<2x64x64xf32>
    %3377 = "stablehlo.add"(%3375, %3376) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3378 = "stablehlo.broadcast_in_dim"(%3374) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x64xf32>
    %3379 = "stablehlo.multiply"(%arg33, %3378) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3380 = "stablehlo.broadcast_in_dim"(%3371) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x64xf32>
    %3381 = "stablehlo.multiply"(%3377, %3380) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3382 = "stablehlo.add"(%3379, %3381) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3383 = "stablehlo.rsqrt"(%3382) : (tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3384 = "stablehlo.multiply"(%3367, %3383) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3385 = "stablehlo.multiply"(%3384, %3384) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3386 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3387 = "stablehlo.reduce"(%3385, %3386) <{dimensions = array<i64: 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x64xf32>, tensor<f32>) -> tensor<2xf32>
    %3388 = "stablehlo.constant"() <{value = dense<0x39800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3389 = "stablehlo.multiply"(%3387, %3388) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3390 = "stablehlo.sqrt"(%3389) : (tensor<2xf32>) -> tensor<2xf32>
    %3391 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3392 = "stablehlo.multiply"(%3390, %3391) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3393 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3394 = "stablehlo.maximum"(%3392, %3393) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3395 = "stablehlo.broadcast_in_dim"(%3394) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xf32>) -> tensor<2x64x64xf32>
    %3396 = "stablehlo.divide"(%3384, %3395) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3399 = "stablehlo.multiply"(%arg4, %arg4) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3400 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3401 = "stablehlo.reduce"(%3399, %3400) <{dimensions = array<i64: 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x64xf32>, tensor<f32>) -> tensor<2xf32>
    %3402 = "stablehlo.constant"() <{value = dense<0x39800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3403 = "stablehlo.multiply"(%3401, %3402) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3404 = "stablehlo.sqrt"(%3403) : (tensor<2xf32>) -> tensor<2xf32>
    %3405 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3406 = "stablehlo.maximum"(%3404, %3405) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3407 = "stablehlo.broadcast_in_dim"(%arg63) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2xf32>
    %3408 = "stablehlo.multiply"(%3406, %3407) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3409 = "stablehlo.broadcast_in_dim"(%3408) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xf32>) -> tensor<2x64x64xf32>
    %3410 = "stablehlo.multiply"(%3396, %3409) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3411 = "stablehlo.subtract"(%arg4, %3410) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3412 = "stablehlo.broadcast_in_dim"(%3180) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x64xf32>
    %3413 = "stablehlo.multiply"(%s3026#6, %3412) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3414 = "stablehlo.log"(%3183) : (tensor<f32>) -> tensor<f32>
    %3415 = "stablehlo.constant"() <{value = dense<0xBF4CCCCD> : tensor<f32>}> : () -> tensor<f32>
    %3416 = "stablehlo.multiply"(%3414, %3415) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3417 = "stablehlo.exponential"(%3416) : (tensor<f32>) -> tensor<f32>
    %3418 = "stablehlo.negate"(%3417) : (tensor<f32>) -> tensor<f32>
    %3419 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %3420 = "stablehlo.add"(%3418, %3419) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3421 = "stablehlo.multiply"(%3413, %3413) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3422 = "stablehlo.constant"() <{value = dense<0x0DA24260> : tensor<2x64x64xf32>}> : () -> tensor<2x64x64xf32>
    %3423 = "stablehlo.add"(%3421, %3422) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3424 = "stablehlo.broadcast_in_dim"(%3420) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x64xf32>
    %3425 = "stablehlo.multiply"(%arg34, %3424) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3426 = "stablehlo.broadcast_in_dim"(%3417) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x64xf32>
    %3427 = "stablehlo.multiply"(%3423, %3426) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3428 = "stablehlo.add"(%3425, %3427) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3429 = "stablehlo.rsqrt"(%3428) : (tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3430 = "stablehlo.multiply"(%3413, %3429) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3431 = "stablehlo.multiply"(%3430, %3430) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3432 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3433 = "stablehlo.reduce"(%3431, %3432) <{dimensions = array<i64: 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x64xf32>, tensor<f32>) -> tensor<2xf32>
    %3434 = "stablehlo.constant"() <{value = dense<0x39800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3435 = "stablehlo.multiply"(%3433, %3434) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3436 = "stablehlo.sqrt"(%3435) : (tensor<2xf32>) -> tensor<2xf32>
    %3437 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3438 = "stablehlo.multiply"(%3436, %3437) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3439 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3440 = "stablehlo.maximum"(%3438, %3439) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3441 = "stablehlo.broadcast_in_dim"(%3440) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xf32>) -> tensor<2x64x64xf32>
    %3442 = "stablehlo.divide"(%3430, %3441) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3445 = "stablehlo.multiply"(%arg5, %arg5) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3446 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3447 = "stablehlo.reduce"(%3445, %3446) <{dimensions = array<i64: 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x64xf32>, tensor<f32>) -> tensor<2xf32>
    %3448 = "stablehlo.constant"() <{value = dense<0x39800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3449 = "stablehlo.multiply"(%3447, %3448) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3450 = "stablehlo.sqrt"(%3449) : (tensor<2xf32>) -> tensor<2xf32>
    %3451 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3452 = "stablehlo.maximum"(%3450, %3451) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3453 = "stablehlo.broadcast_in_dim"(%arg63) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2xf32>
    %3454 = "stablehlo.multiply"(%3452, %3453) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3455 = "stablehlo.broadcast_in_dim"(%3454) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xf32>) -> tensor<2x64x64xf32>
    %3456 = "stablehlo.multiply"(%3442, %3455) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3457 = "stablehlo.subtract"(%arg5, %3456) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3458 = "stablehlo.broadcast_in_dim"(%3180) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x64xf32>
    %3459 = "stablehlo.multiply"(%s3026#4, %3458) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3460 = "stablehlo.log"(%3183) : (tensor<f32>) -> tensor<f32>
    %3461 = "stablehlo.constant"() <{value = dense<0xBF4CCCCD> : tensor<f32>}> : () -> tensor<f32>
    %3462 = "stablehlo.multiply"(%3460, %3461) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3463 = "stablehlo.exponential"(%3462) : (tensor<f32>) -> tensor<f32>
    %3464 = "stablehlo.negate"(%3463) : (tensor<f32>) -> tensor<f32>
    %3465 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %3466 = "stablehlo.add"(%3464, %3465) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3467 = "stablehlo.multiply"(%3459, %3459) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3468 = "stablehlo.constant"() <{value = dense<0x0DA24260> : tensor<2x64x64xf32>}> : () -> tensor<2x64x64xf32>
    %3469 = "stablehlo.add"(%3467, %3468) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3470 = "stablehlo.broadcast_in_dim"(%3466) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x64xf32>
    %3471 = "stablehlo.multiply"(%arg35, %3470) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3472 = "stablehlo.broadcast_in_dim"(%3463) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x64xf32>
    %3473 = "stablehlo.multiply"(%3469, %3472) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3474 = "stablehlo.add"(%3471, %3473) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3475 = "stablehlo.rsqrt"(%3474) : (tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3476 = "stablehlo.multiply"(%3459, %3475) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3477 = "stablehlo.multiply"(%3476, %3476) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3478 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3479 = "stablehlo.reduce"(%3477, %3478) <{dimensions = array<i64: 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x64xf32>, tensor<f32>) -> tensor<2xf32>
    %3480 = "stablehlo.constant"() <{value = dense<0x39800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3481 = "stablehlo.multiply"(%3479, %3480) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3482 = "stablehlo.sqrt"(%3481) : (tensor<2xf32>) -> tensor<2xf32>
    %3483 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3484 = "stablehlo.multiply"(%3482, %3483) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3485 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3486 = "stablehlo.maximum"(%3484, %3485) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3487 = "stablehlo.broadcast_in_dim"(%3486) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xf32>) -> tensor<2x64x64xf32>
    %3488 = "stablehlo.divide"(%3476, %3487) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3491 = "stablehlo.multiply"(%arg6, %arg6) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3492 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3493 = "stablehlo.reduce"(%3491, %3492) <{dimensions = array<i64: 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x64xf32>, tensor<f32>) -> tensor<2xf32>
    %3494 = "stablehlo.constant"() <{value = dense<0x39800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3495 = "stablehlo.multiply"(%3493, %3494) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3496 = "stablehlo.sqrt"(%3495) : (tensor<2xf32>) -> tensor<2xf32>
    %3497 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3498 = "stablehlo.maximum"(%3496, %3497) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3499 = "stablehlo.broadcast_in_dim"(%arg63) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2xf32>
    %3500 = "stablehlo.multiply"(%3498, %3499) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3501 = "stablehlo.broadcast_in_dim"(%3500) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xf32>) -> tensor<2x64x64xf32>
    %3502 = "stablehlo.multiply"(%3488, %3501) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3503 = "stablehlo.subtract"(%arg6, %3502) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3504 = "stablehlo.broadcast_in_dim"(%3180) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %3505 = "stablehlo.multiply"(%s3026#11, %3504) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3506 = "stablehlo.log"(%3183) : (tensor<f32>) -> tensor<f32>
    %3507 = "stablehlo.constant"() <{value = dense<0xBF4CCCCD> : tensor<f32>}> : () -> tensor<f32>
    %3508 = "stablehlo.multiply"(%3506, %3507) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3509 = "stablehlo.exponential"(%3508) : (tensor<f32>) -> tensor<f32>
    %3510 = "stablehlo.negate"(%3509) : (tensor<f32>) -> tensor<f32>
    %3511 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %3512 = "stablehlo.add"(%3510, %3511) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3513 = "stablehlo.multiply"(%3505, %3505) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3514 = "stablehlo.constant"() <{value = dense<0x0DA24260> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %3515 = "stablehlo.add"(%3513, %3514) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3516 = "stablehlo.broadcast_in_dim"(%3512) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %3517 = "stablehlo.multiply"(%arg36, %3516) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3518 = "stablehlo.broadcast_in_dim"(%3509) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %3519 = "stablehlo.multiply"(%3515, %3518) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3520 = "stablehlo.add"(%3517, %3519) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3521 = "stablehlo.rsqrt"(%3520) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %3522 = "stablehlo.multiply"(%3505, %3521) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3523 = "stablehlo.multiply"(%3522, %3522) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3524 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3525 = "stablehlo.reduce"(%3523, %3524) <{dimensions = array<i64: 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64xf32>, tensor<f32>) -> tensor<2xf32>
    %3526 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3527 = "stablehlo.multiply"(%3525, %3526) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3528 = "stablehlo.sqrt"(%3527) : (tensor<2xf32>) -> tensor<2xf32>
    %3529 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3530 = "stablehlo.multiply"(%3528, %3529) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3531 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3532 = "stablehlo.maximum"(%3530, %3531) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3533 = "stablehlo.broadcast_in_dim"(%3532) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xf32>) -> tensor<2x64xf32>
    %3534 = "stablehlo.divide"(%3522, %3533) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3537 = "stablehlo.multiply"(%arg7, %arg7) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3538 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3539 = "stablehlo.reduce"(%3537, %3538) <{dimensions = array<i64: 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64xf32>, tensor<f32>) -> tensor<2xf32>
    %3540 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3541 = "stablehlo.multiply"(%3539, %3540) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3542 = "stablehlo.sqrt"(%3541) : (tensor<2xf32>) -> tensor<2xf32>
    %3543 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3544 = "stablehlo.maximum"(%3542, %3543) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3545 = "stablehlo.broadcast_in_dim"(%arg63) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2xf32>
    %3546 = "stablehlo.multiply"(%3544, %3545) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3547 = "stablehlo.broadcast_in_dim"(%3546) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xf32>) -> tensor<2x64xf32>
    %3548 = "stablehlo.multiply"(%3534, %3547) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3549 = "stablehlo.subtract"(%arg7, %3548) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3550 = "stablehlo.broadcast_in_dim"(%3180) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x128xf32>
    %3551 = "stablehlo.multiply"(%s3026#8, %3550) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %3552 = "stablehlo.log"(%3183) : (tensor<f32>) -> tensor<f32>
    %3553 = "stablehlo.constant"() <{value = dense<0xBF4CCCCD> : tensor<f32>}> : () -> tensor<f32>
    %3554 = "stablehlo.multiply"(%3552, %3553) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3555 = "stablehlo.exponential"(%3554) : (tensor<f32>) -> tensor<f32>
    %3556 = "stablehlo.negate"(%3555) : (tensor<f32>) -> tensor<f32>
    %3557 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %3558 = "stablehlo.add"(%3556, %3557) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3559 = "stablehlo.multiply"(%3551, %3551) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %3560 = "stablehlo.constant"() <{value = dense<0x0DA24260> : tensor<2x64x128xf32>}> : () -> tensor<2x64x128xf32>
    %3561 = "stablehlo.add"(%3559, %3560) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %3562 = "stablehlo.broadcast_in_dim"(%3558) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x128xf32>
    %3563 = "stablehlo.multiply"(%arg37, %3562) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %3564 = "stablehlo.broadcast_in_dim"(%3555) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x128xf32>
    %3565 = "stablehlo.multiply"(%3561, %3564) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %3566 = "stablehlo.add"(%3563, %3565) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %3567 = "stablehlo.rsqrt"(%3566) : (tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %3568 = "stablehlo.multiply"(%3551, %3567) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %3569 = "stablehlo.multiply"(%3568, %3568) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %3570 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3571 = "stablehlo.reduce"(%3569, %3570) <{dimensions = array<i64: 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x128xf32>, tensor<f32>) -> tensor<2xf32>
    %3572 = "stablehlo.constant"() <{value = dense<0x39000000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3573 = "stablehlo.multiply"(%3571, %3572) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3574 = "stablehlo.sqrt"(%3573) : (tensor<2xf32>) -> tensor<2xf32>
    %3575 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3576 = "stablehlo.multiply"(%3574, %3575) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3577 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3578 = "stablehlo.maximum"(%3576, %3577) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3579 = "stablehlo.broadcast_in_dim"(%3578) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xf32>) -> tensor<2x64x128xf32>
    %3580 = "stablehlo.divide"(%3568, %3579) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %3583 = "stablehlo.multiply"(%arg8, %arg8) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %3584 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3585 = "stablehlo.reduce"(%3583, %3584) <{dimensions = array<i64: 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x128xf32>, tensor<f32>) -> tensor<2xf32>
    %3586 = "stablehlo.constant"() <{value = dense<0x39000000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3587 = "stablehlo.multiply"(%3585, %3586) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3588 = "stablehlo.sqrt"(%3587) : (tensor<2xf32>) -> tensor<2xf32>
    %3589 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3590 = "stablehlo.maximum"(%3588, %3589) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3591 = "stablehlo.broadcast_in_dim"(%arg63) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2xf32>
    %3592 = "stablehlo.multiply"(%3590, %3591) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3593 = "stablehlo.broadcast_in_dim"(%3592) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xf32>) -> tensor<2x64x128xf32>
    %3594 = "stablehlo.multiply"(%3580, %3593) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %3595 = "stablehlo.subtract"(%arg8, %3594) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %3596 = "stablehlo.broadcast_in_dim"(%3180) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x128xf32>
    %3597 = "stablehlo.multiply"(%s3026#9, %3596) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %3598 = "stablehlo.log"(%3183) : (tensor<f32>) -> tensor<f32>
    %3599 = "stablehlo.constant"() <{value = dense<0xBF4CCCCD> : tensor<f32>}> : () -> tensor<f32>
    %3600 = "stablehlo.multiply"(%3598, %3599) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3601 = "stablehlo.exponential"(%3600) : (tensor<f32>) -> tensor<f32>
    %3602 = "stablehlo.negate"(%3601) : (tensor<f32>) -> tensor<f32>
    %3603 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %3604 = "stablehlo.add"(%3602, %3603) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3605 = "stablehlo.multiply"(%3597, %3597) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %3606 = "stablehlo.constant"() <{value = dense<0x0DA24260> : tensor<2x64x128xf32>}> : () -> tensor<2x64x128xf32>
    %3607 = "stablehlo.add"(%3605, %3606) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %3608 = "stablehlo.broadcast_in_dim"(%3604) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x128xf32>
    %3609 = "stablehlo.multiply"(%arg38, %3608) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %3610 = "stablehlo.broadcast_in_dim"(%3601) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x128xf32>
    %3611 = "stablehlo.multiply"(%3607, %3610) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %3612 = "stablehlo.add"(%3609, %3611) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %3613 = "stablehlo.rsqrt"(%3612) : (tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %3614 = "stablehlo.multiply"(%3597, %3613) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %3615 = "stablehlo.multiply"(%3614, %3614) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %3616 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3617 = "stablehlo.reduce"(%3615, %3616) <{dimensions = array<i64: 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x128xf32>, tensor<f32>) -> tensor<2xf32>
    %3618 = "stablehlo.constant"() <{value = dense<0x39000000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3619 = "stablehlo.multiply"(%3617, %3618) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3620 = "stablehlo.sqrt"(%3619) : (tensor<2xf32>) -> tensor<2xf32>
    %3621 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3622 = "stablehlo.multiply"(%3620, %3621) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3623 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3624 = "stablehlo.maximum"(%3622, %3623) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3625 = "stablehlo.broadcast_in_dim"(%3624) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xf32>) -> tensor<2x64x128xf32>
    %3626 = "stablehlo.divide"(%3614, %3625) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %3629 = "stablehlo.multiply"(%arg9, %arg9) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %3630 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3631 = "stablehlo.reduce"(%3629, %3630) <{dimensions = array<i64: 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x128xf32>, tensor<f32>) -> tensor<2xf32>
    %3632 = "stablehlo.constant"() <{value = dense<0x39000000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3633 = "stablehlo.multiply"(%3631, %3632) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3634 = "stablehlo.sqrt"(%3633) : (tensor<2xf32>) -> tensor<2xf32>
    %3635 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3636 = "stablehlo.maximum"(%3634, %3635) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3637 = "stablehlo.broadcast_in_dim"(%arg63) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2xf32>
    %3638 = "stablehlo.multiply"(%3636, %3637) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3639 = "stablehlo.broadcast_in_dim"(%3638) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xf32>) -> tensor<2x64x128xf32>
    %3640 = "stablehlo.multiply"(%3626, %3639) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %3641 = "stablehlo.subtract"(%arg9, %3640) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %3642 = "stablehlo.broadcast_in_dim"(%3180) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x128x64xf32>
    %3643 = "stablehlo.multiply"(%s3026#10, %3642) : (tensor<2x128x64xf32>, tensor<2x128x64xf32>) -> tensor<2x128x64xf32>
    %3644 = "stablehlo.log"(%3183) : (tensor<f32>) -> tensor<f32>
    %3645 = "stablehlo.constant"() <{value = dense<0xBF4CCCCD> : tensor<f32>}> : () -> tensor<f32>
    %3646 = "stablehlo.multiply"(%3644, %3645) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3647 = "stablehlo.exponential"(%3646) : (tensor<f32>) -> tensor<f32>
    %3648 = "stablehlo.negate"(%3647) : (tensor<f32>) -> tensor<f32>
    %3649 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %3650 = "stablehlo.add"(%3648, %3649) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3651 = "stablehlo.multiply"(%3643, %3643) : (tensor<2x128x64xf32>, tensor<2x128x64xf32>) -> tensor<2x128x64xf32>
    %3652 = "stablehlo.constant"() <{value = dense<0x0DA24260> : tensor<2x128x64xf32>}> : () -> tensor<2x128x64xf32>
    %3653 = "stablehlo.add"(%3651, %3652) : (tensor<2x128x64xf32>, tensor<2x128x64xf32>) -> tensor<2x128x64xf32>
    %3654 = "stablehlo.broadcast_in_dim"(%3650) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x128x64xf32>
    %3655 = "stablehlo.multiply"(%arg39, %3654) : (tensor<2x128x64xf32>, tensor<2x128x64xf32>) -> tensor<2x128x64xf32>
    %3656 = "stablehlo.broadcast_in_dim"(%3647) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x128x64xf32>
    %3657 = "stablehlo.multiply"(%3653, %3656) : (tensor<2x128x64xf32>, tensor<2x128x64xf32>) -> tensor<2x128x64xf32>
    %3658 = "stablehlo.add"(%3655, %3657) : (tensor<2x128x64xf32>, tensor<2x128x64xf32>) -> tensor<2x128x64xf32>
    %3659 = "stablehlo.rsqrt"(%3658) : (tensor<2x128x64xf32>) -> tensor<2x128x64xf32>
    %3660 = "stablehlo.multiply"(%3643, %3659) : (tensor<2x128x64xf32>, tensor<2x128x64xf32>) -> tensor<2x128x64xf32>
    %3661 = "stablehlo.multiply"(%3660, %3660) : (tensor<2x128x64xf32>, tensor<2x128x64xf32>) -> tensor<2x128x64xf32>
    %3662 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3663 = "stablehlo.reduce"(%3661, %3662) <{dimensions = array<i64: 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x128x64xf32>, tensor<f32>) -> tensor<2xf32>
    %3664 = "stablehlo.constant"() <{value = dense<0x39000000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3665 = "stablehlo.multiply"(%3663, %3664) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3666 = "stablehlo.sqrt"(%3665) : (tensor<2xf32>) -> tensor<2xf32>
    %3667 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3668 = "stablehlo.multiply"(%3666, %3667) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3669 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3670 = "stablehlo.maximum"(%3668, %3669) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3671 = "stablehlo.broadcast_in_dim"(%3670) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xf32>) -> tensor<2x128x64xf32>
    %3672 = "stablehlo.divide"(%3660, %3671) : (tensor<2x128x64xf32>, tensor<2x128x64xf32>) -> tensor<2x128x64xf32>
    %3675 = "stablehlo.multiply"(%arg10, %arg10) : (tensor<2x128x64xf32>, tensor<2x128x64xf32>) -> tensor<2x128x64xf32>
    %3676 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3677 = "stablehlo.reduce"(%3675, %3676) <{dimensions = array<i64: 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x128x64xf32>, tensor<f32>) -> tensor<2xf32>
    %3678 = "stablehlo.constant"() <{value = dense<0x39000000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3679 = "stablehlo.multiply"(%3677, %3678) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3680 = "stablehlo.sqrt"(%3679) : (tensor<2xf32>) -> tensor<2xf32>
    %3681 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3682 = "stablehlo.maximum"(%3680, %3681) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3683 = "stablehlo.broadcast_in_dim"(%arg63) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2xf32>
    %3684 = "stablehlo.multiply"(%3682, %3683) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3685 = "stablehlo.broadcast_in_dim"(%3684) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xf32>) -> tensor<2x128x64xf32>
    %3686 = "stablehlo.multiply"(%3672, %3685) : (tensor<2x128x64xf32>, tensor<2x128x64xf32>) -> tensor<2x128x64xf32>
    %3687 = "stablehlo.subtract"(%arg10, %3686) : (tensor<2x128x64xf32>, tensor<2x128x64xf32>) -> tensor<2x128x64xf32>
    %3688 = "stablehlo.broadcast_in_dim"(%3180) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64xf32>
    %3689 = "stablehlo.multiply"(%2489, %3688) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %3690 = "stablehlo.log"(%3183) : (tensor<f32>) -> tensor<f32>
    %3691 = "stablehlo.constant"() <{value = dense<0xBF4CCCCD> : tensor<f32>}> : () -> tensor<f32>
    %3692 = "stablehlo.multiply"(%3690, %3691) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3693 = "stablehlo.exponential"(%3692) : (tensor<f32>) -> tensor<f32>
    %3694 = "stablehlo.negate"(%3693) : (tensor<f32>) -> tensor<f32>
    %3695 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %3696 = "stablehlo.add"(%3694, %3695) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3697 = "stablehlo.multiply"(%3689, %3689) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %3698 = "stablehlo.constant"() <{value = dense<0x0DA24260> : tensor<64xf32>}> : () -> tensor<64xf32>
    %3699 = "stablehlo.add"(%3697, %3698) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %3700 = "stablehlo.broadcast_in_dim"(%3696) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64xf32>
    %3701 = "stablehlo.multiply"(%arg40, %3700) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %3702 = "stablehlo.broadcast_in_dim"(%3693) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64xf32>
    %3703 = "stablehlo.multiply"(%3699, %3702) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %3704 = "stablehlo.add"(%3701, %3703) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %3705 = "stablehlo.rsqrt"(%3704) : (tensor<64xf32>) -> tensor<64xf32>
    %3706 = "stablehlo.multiply"(%3689, %3705) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %3707 = "stablehlo.multiply"(%3706, %3706) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %3708 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3709 = "stablehlo.reduce"(%3707, %3708) <{dimensions = array<i64: 0>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64xf32>, tensor<f32>) -> tensor<f32>
    %3710 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<f32>}> : () -> tensor<f32>
    %3711 = "stablehlo.multiply"(%3709, %3710) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3712 = "stablehlo.sqrt"(%3711) : (tensor<f32>) -> tensor<f32>
    %3713 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %3714 = "stablehlo.multiply"(%3712, %3713) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3715 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %3716 = "stablehlo.maximum"(%3714, %3715) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3717 = "stablehlo.broadcast_in_dim"(%3716) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64xf32>
    %3718 = "stablehlo.divide"(%3706, %3717) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %3721 = "stablehlo.multiply"(%arg11, %arg11) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %3722 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3723 = "stablehlo.reduce"(%3721, %3722) <{dimensions = array<i64: 0>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64xf32>, tensor<f32>) -> tensor<f32>
    %3724 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<f32>}> : () -> tensor<f32>
    %3725 = "stablehlo.multiply"(%3723, %3724) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3726 = "stablehlo.sqrt"(%3725) : (tensor<f32>) -> tensor<f32>
    %3727 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<f32>}> : () -> tensor<f32>
    %3728 = "stablehlo.maximum"(%3726, %3727) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3729 = "stablehlo.multiply"(%3728, %arg63) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3730 = "stablehlo.broadcast_in_dim"(%3729) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64xf32>
    %3731 = "stablehlo.multiply"(%3718, %3730) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %3732 = "stablehlo.subtract"(%arg11, %3731) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %3733 = "stablehlo.broadcast_in_dim"(%3180) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32x4xf32>
    %3734 = "stablehlo.multiply"(%2467, %3733) : (tensor<32x4xf32>, tensor<32x4xf32>) -> tensor<32x4xf32>
    %3735 = "stablehlo.log"(%3183) : (tensor<f32>) -> tensor<f32>
    %3736 = "stablehlo.constant"() <{value = dense<0xBF4CCCCD> : tensor<f32>}> : () -> tensor<f32>
    %3737 = "stablehlo.multiply"(%3735, %3736) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3738 = "stablehlo.exponential"(%3737) : (tensor<f32>) -> tensor<f32>
    %3739 = "stablehlo.negate"(%3738) : (tensor<f32>) -> tensor<f32>
    %3740 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %3741 = "stablehlo.add"(%3739, %3740) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3742 = "stablehlo.multiply"(%3734, %3734) : (tensor<32x4xf32>, tensor<32x4xf32>) -> tensor<32x4xf32>
    %3743 = "stablehlo.constant"() <{value = dense<0x0DA24260> : tensor<32x4xf32>}> : () -> tensor<32x4xf32>
    %3744 = "stablehlo.add"(%3742, %3743) : (tensor<32x4xf32>, tensor<32x4xf32>) -> tensor<32x4xf32>
    %3745 = "stablehlo.broadcast_in_dim"(%3741) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32x4xf32>
    %3746 = "stablehlo.multiply"(%arg41, %3745) : (tensor<32x4xf32>, tensor<32x4xf32>) -> tensor<32x4xf32>
    %3747 = "stablehlo.broadcast_in_dim"(%3738) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32x4xf32>
    %3748 = "stablehlo.multiply"(%3744, %3747) : (tensor<32x4xf32>, tensor<32x4xf32>) -> tensor<32x4xf32>
    %3749 = "stablehlo.add"(%3746, %3748) : (tensor<32x4xf32>, tensor<32x4xf32>) -> tensor<32x4xf32>
    %3750 = "stablehlo.rsqrt"(%3749) : (tensor<32x4xf32>) -> tensor<32x4xf32>
    %3751 = "stablehlo.multiply"(%3734, %3750) : (tensor<32x4xf32>, tensor<32x4xf32>) -> tensor<32x4xf32>
    %3752 = "stablehlo.multiply"(%3751, %3751) : (tensor<32x4xf32>, tensor<32x4xf32>) -> tensor<32x4xf32>
    %3753 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3754 = "stablehlo.reduce"(%3752, %3753) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x4xf32>, tensor<f32>) -> tensor<f32>
    %3755 = "stablehlo.constant"() <{value = dense<0x3C000000> : tensor<f32>}> : () -> tensor<f32>
    %3756 = "stablehlo.multiply"(%3754, %3755) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3757 = "stablehlo.sqrt"(%3756) : (tensor<f32>) -> tensor<f32>
    %3758 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %3759 = "stablehlo.multiply"(%3757, %3758) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3760 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %3761 = "stablehlo.maximum"(%3759, %3760) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3762 = "stablehlo.broadcast_in_dim"(%3761) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32x4xf32>
    %3763 = "stablehlo.divide"(%3751, %3762) : (tensor<32x4xf32>, tensor<32x4xf32>) -> tensor<32x4xf32>
    %3766 = "stablehlo.multiply"(%arg12, %arg12) : (tensor<32x4xf32>, tensor<32x4xf32>) -> tensor<32x4xf32>
    %3767 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3768 = "stablehlo.reduce"(%3766, %3767) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x4xf32>, tensor<f32>) -> tensor<f32>
    %3769 = "stablehlo.constant"() <{value = dense<0x3C000000> : tensor<f32>}> : () -> tensor<f32>
    %3770 = "stablehlo.multiply"(%3768, %3769) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3771 = "stablehlo.sqrt"(%3770) : (tensor<f32>) -> tensor<f32>
    %3772 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<f32>}> : () -> tensor<f32>
    %3773 = "stablehlo.maximum"(%3771, %3772) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3774 = "stablehlo.multiply"(%3773, %arg63) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3775 = "stablehlo.broadcast_in_dim"(%3774) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32x4xf32>
    %3776 = "stablehlo.multiply"(%3763, %3775) : (tensor<32x4xf32>, tensor<32x4xf32>) -> tensor<32x4xf32>
    %3777 = "stablehlo.subtract"(%arg12, %3776) : (tensor<32x4xf32>, tensor<32x4xf32>) -> tensor<32x4xf32>
    %3778 = "stablehlo.broadcast_in_dim"(%3180) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %3779 = "stablehlo.multiply"(%s2447#8, %3778) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3780 = "stablehlo.log"(%3183) : (tensor<f32>) -> tensor<f32>
    %3781 = "stablehlo.constant"() <{value = dense<0xBF4CCCCD> : tensor<f32>}> : () -> tensor<f32>
    %3782 = "stablehlo.multiply"(%3780, %3781) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3783 = "stablehlo.exponential"(%3782) : (tensor<f32>) -> tensor<f32>
    %3784 = "stablehlo.negate"(%3783) : (tensor<f32>) -> tensor<f32>
    %3785 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %3786 = "stablehlo.add"(%3784, %3785) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3787 = "stablehlo.multiply"(%3779, %3779) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3788 = "stablehlo.constant"() <{value = dense<0x0DA24260> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %3789 = "stablehlo.add"(%3787, %3788) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3790 = "stablehlo.broadcast_in_dim"(%3786) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %3791 = "stablehlo.multiply"(%arg42, %3790) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3792 = "stablehlo.broadcast_in_dim"(%3783) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %3793 = "stablehlo.multiply"(%3789, %3792) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3794 = "stablehlo.add"(%3791, %3793) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3795 = "stablehlo.rsqrt"(%3794) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %3796 = "stablehlo.multiply"(%3779, %3795) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3797 = "stablehlo.multiply"(%3796, %3796) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3798 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3799 = "stablehlo.reduce"(%3797, %3798) <{dimensions = array<i64: 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64xf32>, tensor<f32>) -> tensor<2xf32>
    %3800 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3801 = "stablehlo.multiply"(%3799, %3800) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3802 = "stablehlo.sqrt"(%3801) : (tensor<2xf32>) -> tensor<2xf32>
    %3803 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3804 = "stablehlo.multiply"(%3802, %3803) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3805 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3806 = "stablehlo.maximum"(%3804, %3805) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3807 = "stablehlo.broadcast_in_dim"(%3806) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xf32>) -> tensor<2x64xf32>
    %3808 = "stablehlo.divide"(%3796, %3807) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3811 = "stablehlo.multiply"(%arg13, %arg13) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3812 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3813 = "stablehlo.reduce"(%3811, %3812) <{dimensions = array<i64: 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64xf32>, tensor<f32>) -> tensor<2xf32>
    %3814 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3815 = "stablehlo.multiply"(%3813, %3814) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3816 = "stablehlo.sqrt"(%3815) : (tensor<2xf32>) -> tensor<2xf32>
    %3817 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3818 = "stablehlo.maximum"(%3816, %3817) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3819 = "stablehlo.broadcast_in_dim"(%arg63) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2xf32>
    %3820 = "stablehlo.multiply"(%3818, %3819) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3821 = "stablehlo.broadcast_in_dim"(%3820) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xf32>) -> tensor<2x64xf32>
    %3822 = "stablehlo.multiply"(%3808, %3821) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3823 = "stablehlo.subtract"(%arg13, %3822) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3824 = "stablehlo.broadcast_in_dim"(%3180) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x64xf32>
    %3825 = "stablehlo.multiply"(%s2447#6, %3824) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3826 = "stablehlo.log"(%3183) : (tensor<f32>) -> tensor<f32>
    %3827 = "stablehlo.constant"() <{value = dense<0xBF4CCCCD> : tensor<f32>}> : () -> tensor<f32>
    %3828 = "stablehlo.multiply"(%3826, %3827) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3829 = "stablehlo.exponential"(%3828) : (tensor<f32>) -> tensor<f32>
    %3830 = "stablehlo.negate"(%3829) : (tensor<f32>) -> tensor<f32>
    %3831 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %3832 = "stablehlo.add"(%3830, %3831) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3833 = "stablehlo.multiply"(%3825, %3825) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3834 = "stablehlo.constant"() <{value = dense<0x0DA24260> : tensor<2x64x64xf32>}> : () -> tensor<2x64x64xf32>
    %3835 = "stablehlo.add"(%3833, %3834) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3836 = "stablehlo.broadcast_in_dim"(%3832) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x64xf32>
    %3837 = "stablehlo.multiply"(%arg43, %3836) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3838 = "stablehlo.broadcast_in_dim"(%3829) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x64xf32>
    %3839 = "stablehlo.multiply"(%3835, %3838) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3840 = "stablehlo.add"(%3837, %3839) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3841 = "stablehlo.rsqrt"(%3840) : (tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3842 = "stablehlo.multiply"(%3825, %3841) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3843 = "stablehlo.multiply"(%3842, %3842) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3844 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3845 = "stablehlo.reduce"(%3843, %3844) <{dimensions = array<i64: 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x64xf32>, tensor<f32>) -> tensor<2xf32>
    %3846 = "stablehlo.constant"() <{value = dense<0x39800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3847 = "stablehlo.multiply"(%3845, %3846) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3848 = "stablehlo.sqrt"(%3847) : (tensor<2xf32>) -> tensor<2xf32>
    %3849 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3850 = "stablehlo.multiply"(%3848, %3849) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3851 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3852 = "stablehlo.maximum"(%3850, %3851) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3853 = "stablehlo.broadcast_in_dim"(%3852) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xf32>) -> tensor<2x64x64xf32>
    %3854 = "stablehlo.divide"(%3842, %3853) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3857 = "stablehlo.multiply"(%arg14, %arg14) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3858 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3859 = "stablehlo.reduce"(%3857, %3858) <{dimensions = array<i64: 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x64xf32>, tensor<f32>) -> tensor<2xf32>
    %3860 = "stablehlo.constant"() <{value = dense<0x39800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3861 = "stablehlo.multiply"(%3859, %3860) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3862 = "stablehlo.sqrt"(%3861) : (tensor<2xf32>) -> tensor<2xf32>
    %3863 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3864 = "stablehlo.maximum"(%3862, %3863) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3865 = "stablehlo.broadcast_in_dim"(%arg63) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2xf32>
    %3866 = "stablehlo.multiply"(%3864, %3865) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3867 = "stablehlo.broadcast_in_dim"(%3866) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xf32>) -> tensor<2x64x64xf32>
    %3868 = "stablehlo.multiply"(%3854, %3867) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3869 = "stablehlo.subtract"(%arg14, %3868) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3870 = "stablehlo.broadcast_in_dim"(%3180) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x64xf32>
    %3871 = "stablehlo.multiply"(%s2447#4, %3870) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3872 = "stablehlo.log"(%3183) : (tensor<f32>) -> tensor<f32>
    %3873 = "stablehlo.constant"() <{value = dense<0xBF4CCCCD> : tensor<f32>}> : () -> tensor<f32>
    %3874 = "stablehlo.multiply"(%3872, %3873) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3875 = "stablehlo.exponential"(%3874) : (tensor<f32>) -> tensor<f32>
    %3876 = "stablehlo.negate"(%3875) : (tensor<f32>) -> tensor<f32>
    %3877 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %3878 = "stablehlo.add"(%3876, %3877) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3879 = "stablehlo.multiply"(%3871, %3871) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3880 = "stablehlo.constant"() <{value = dense<0x0DA24260> : tensor<2x64x64xf32>}> : () -> tensor<2x64x64xf32>
    %3881 = "stablehlo.add"(%3879, %3880) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3882 = "stablehlo.broadcast_in_dim"(%3878) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x64xf32>
    %3883 = "stablehlo.multiply"(%arg44, %3882) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3884 = "stablehlo.broadcast_in_dim"(%3875) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x64xf32>
    %3885 = "stablehlo.multiply"(%3881, %3884) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3886 = "stablehlo.add"(%3883, %3885) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3887 = "stablehlo.rsqrt"(%3886) : (tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3888 = "stablehlo.multiply"(%3871, %3887) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3889 = "stablehlo.multiply"(%3888, %3888) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3890 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3891 = "stablehlo.reduce"(%3889, %3890) <{dimensions = array<i64: 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x64xf32>, tensor<f32>) -> tensor<2xf32>
    %3892 = "stablehlo.constant"() <{value = dense<0x39800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3893 = "stablehlo.multiply"(%3891, %3892) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3894 = "stablehlo.sqrt"(%3893) : (tensor<2xf32>) -> tensor<2xf32>
    %3895 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3896 = "stablehlo.multiply"(%3894, %3895) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3897 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3898 = "stablehlo.maximum"(%3896, %3897) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3899 = "stablehlo.broadcast_in_dim"(%3898) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xf32>) -> tensor<2x64x64xf32>
    %3900 = "stablehlo.divide"(%3888, %3899) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3903 = "stablehlo.multiply"(%arg15, %arg15) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3904 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3905 = "stablehlo.reduce"(%3903, %3904) <{dimensions = array<i64: 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x64xf32>, tensor<f32>) -> tensor<2xf32>
    %3906 = "stablehlo.constant"() <{value = dense<0x39800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3907 = "stablehlo.multiply"(%3905, %3906) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3908 = "stablehlo.sqrt"(%3907) : (tensor<2xf32>) -> tensor<2xf32>
    %3909 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3910 = "stablehlo.maximum"(%3908, %3909) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3911 = "stablehlo.broadcast_in_dim"(%arg63) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2xf32>
    %3912 = "stablehlo.multiply"(%3910, %3911) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3913 = "stablehlo.broadcast_in_dim"(%3912) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xf32>) -> tensor<2x64x64xf32>
    %3914 = "stablehlo.multiply"(%3900, %3913) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3915 = "stablehlo.subtract"(%arg15, %3914) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3916 = "stablehlo.broadcast_in_dim"(%3180) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x64xf32>
    %3917 = "stablehlo.multiply"(%s2447#7, %3916) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3918 = "stablehlo.log"(%3183) : (tensor<f32>) -> tensor<f32>
    %3919 = "stablehlo.constant"() <{value = dense<0xBF4CCCCD> : tensor<f32>}> : () -> tensor<f32>
    %3920 = "stablehlo.multiply"(%3918, %3919) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3921 = "stablehlo.exponential"(%3920) : (tensor<f32>) -> tensor<f32>
    %3922 = "stablehlo.negate"(%3921) : (tensor<f32>) -> tensor<f32>
    %3923 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %3924 = "stablehlo.add"(%3922, %3923) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3925 = "stablehlo.multiply"(%3917, %3917) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3926 = "stablehlo.constant"() <{value = dense<0x0DA24260> : tensor<2x64x64xf32>}> : () -> tensor<2x64x64xf32>
    %3927 = "stablehlo.add"(%3925, %3926) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3928 = "stablehlo.broadcast_in_dim"(%3924) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x64xf32>
    %3929 = "stablehlo.multiply"(%arg45, %3928) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3930 = "stablehlo.broadcast_in_dim"(%3921) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x64xf32>
    %3931 = "stablehlo.multiply"(%3927, %3930) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3932 = "stablehlo.add"(%3929, %3931) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3933 = "stablehlo.rsqrt"(%3932) : (tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3934 = "stablehlo.multiply"(%3917, %3933) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3935 = "stablehlo.multiply"(%3934, %3934) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3936 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3937 = "stablehlo.reduce"(%3935, %3936) <{dimensions = array<i64: 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x64xf32>, tensor<f32>) -> tensor<2xf32>
    %3938 = "stablehlo.constant"() <{value = dense<0x39800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3939 = "stablehlo.multiply"(%3937, %3938) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3940 = "stablehlo.sqrt"(%3939) : (tensor<2xf32>) -> tensor<2xf32>
    %3941 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3942 = "stablehlo.multiply"(%3940, %3941) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3943 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3944 = "stablehlo.maximum"(%3942, %3943) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3945 = "stablehlo.broadcast_in_dim"(%3944) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xf32>) -> tensor<2x64x64xf32>
    %3946 = "stablehlo.divide"(%3934, %3945) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3949 = "stablehlo.multiply"(%arg16, %arg16) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3950 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3951 = "stablehlo.reduce"(%3949, %3950) <{dimensions = array<i64: 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x64xf32>, tensor<f32>) -> tensor<2xf32>
    %3952 = "stablehlo.constant"() <{value = dense<0x39800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3953 = "stablehlo.multiply"(%3951, %3952) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3954 = "stablehlo.sqrt"(%3953) : (tensor<2xf32>) -> tensor<2xf32>
    %3955 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3956 = "stablehlo.maximum"(%3954, %3955) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3957 = "stablehlo.broadcast_in_dim"(%arg63) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2xf32>
    %3958 = "stablehlo.multiply"(%3956, %3957) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3959 = "stablehlo.broadcast_in_dim"(%3958) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xf32>) -> tensor<2x64x64xf32>
    %3960 = "stablehlo.multiply"(%3946, %3959) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3961 = "stablehlo.subtract"(%arg16, %3960) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3962 = "stablehlo.broadcast_in_dim"(%3180) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x64xf32>
    %3963 = "stablehlo.multiply"(%s2447#5, %3962) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3964 = "stablehlo.log"(%3183) : (tensor<f32>) -> tensor<f32>
    %3965 = "stablehlo.constant"() <{value = dense<0xBF4CCCCD> : tensor<f32>}> : () -> tensor<f32>
    %3966 = "stablehlo.multiply"(%3964, %3965) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3967 = "stablehlo.exponential"(%3966) : (tensor<f32>) -> tensor<f32>
    %3968 = "stablehlo.negate"(%3967) : (tensor<f32>) -> tensor<f32>
    %3969 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %3970 = "stablehlo.add"(%3968, %3969) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3971 = "stablehlo.multiply"(%3963, %3963) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3972 = "stablehlo.constant"() <{value = dense<0x0DA24260> : tensor<2x64x64xf32>}> : () -> tensor<2x64x64xf32>
    %3973 = "stablehlo.add"(%3971, %3972) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3974 = "stablehlo.broadcast_in_dim"(%3970) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x64xf32>
    %3975 = "stablehlo.multiply"(%arg46, %3974) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3976 = "stablehlo.broadcast_in_dim"(%3967) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x64xf32>
    %3977 = "stablehlo.multiply"(%3973, %3976) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3978 = "stablehlo.add"(%3975, %3977) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3979 = "stablehlo.rsqrt"(%3978) : (tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3980 = "stablehlo.multiply"(%3963, %3979) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3981 = "stablehlo.multiply"(%3980, %3980) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3982 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3983 = "stablehlo.reduce"(%3981, %3982) <{dimensions = array<i64: 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x64xf32>, tensor<f32>) -> tensor<2xf32>
    %3984 = "stablehlo.constant"() <{value = dense<0x39800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3985 = "stablehlo.multiply"(%3983, %3984) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3986 = "stablehlo.sqrt"(%3985) : (tensor<2xf32>) -> tensor<2xf32>
    %3987 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3988 = "stablehlo.multiply"(%3986, %3987) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3989 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3990 = "stablehlo.maximum"(%3988, %3989) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %3991 = "stablehlo.broadcast_in_dim"(%3990) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xf32>) -> tensor<2x64x64xf32>
    %3992 = "stablehlo.divide"(%3980, %3991) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3995 = "stablehlo.multiply"(%arg17, %arg17) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3996 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3997 = "stablehlo.reduce"(%3995, %3996) <{dimensions = array<i64: 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x64xf32>, tensor<f32>) -> tensor<2xf32>
    %3998 = "stablehlo.constant"() <{value = dense<0x39800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %3999 = "stablehlo.multiply"(%3997, %3998) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4000 = "stablehlo.sqrt"(%3999) : (tensor<2xf32>) -> tensor<2xf32>
    %4001 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<2xf32>}> : () -> tensor<2xf32>
    %4002 = "stablehlo.maximum"(%4000, %4001) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4003 = "stablehlo.broadcast_in_dim"(%arg63) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2xf32>
    %4004 = "stablehlo.multiply"(%4002, %4003) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4005 = "stablehlo.broadcast_in_dim"(%4004) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xf32>) -> tensor<2x64x64xf32>
    %4006 = "stablehlo.multiply"(%3992, %4005) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4007 = "stablehlo.subtract"(%arg17, %4006) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4008 = "stablehlo.broadcast_in_dim"(%3180) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %4009 = "stablehlo.multiply"(%s2447#13, %4008) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4010 = "stablehlo.log"(%3183) : (tensor<f32>) -> tensor<f32>
    %4011 = "stablehlo.constant"() <{value = dense<0xBF4CCCCD> : tensor<f32>}> : () -> tensor<f32>
    %4012 = "stablehlo.multiply"(%4010, %4011) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4013 = "stablehlo.exponential"(%4012) : (tensor<f32>) -> tensor<f32>
    %4014 = "stablehlo.negate"(%4013) : (tensor<f32>) -> tensor<f32>
    %4015 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %4016 = "stablehlo.add"(%4014, %4015) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4017 = "stablehlo.multiply"(%4009, %4009) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4018 = "stablehlo.constant"() <{value = dense<0x0DA24260> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %4019 = "stablehlo.add"(%4017, %4018) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4020 = "stablehlo.broadcast_in_dim"(%4016) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %4021 = "stablehlo.multiply"(%arg47, %4020) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4022 = "stablehlo.broadcast_in_dim"(%4013) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %4023 = "stablehlo.multiply"(%4019, %4022) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4024 = "stablehlo.add"(%4021, %4023) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4025 = "stablehlo.rsqrt"(%4024) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %4026 = "stablehlo.multiply"(%4009, %4025) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4027 = "stablehlo.multiply"(%4026, %4026) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4028 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %4029 = "stablehlo.reduce"(%4027, %4028) <{dimensions = array<i64: 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64xf32>, tensor<f32>) -> tensor<2xf32>
    %4030 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %4031 = "stablehlo.multiply"(%4029, %4030) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4032 = "stablehlo.sqrt"(%4031) : (tensor<2xf32>) -> tensor<2xf32>
    %4033 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %4034 = "stablehlo.multiply"(%4032, %4033) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4035 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %4036 = "stablehlo.maximum"(%4034, %4035) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4037 = "stablehlo.broadcast_in_dim"(%4036) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xf32>) -> tensor<2x64xf32>
    %4038 = "stablehlo.divide"(%4026, %4037) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4041 = "stablehlo.multiply"(%arg18, %arg18) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4042 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %4043 = "stablehlo.reduce"(%4041, %4042) <{dimensions = array<i64: 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64xf32>, tensor<f32>) -> tensor<2xf32>
    %4044 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %4045 = "stablehlo.multiply"(%4043, %4044) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4046 = "stablehlo.sqrt"(%4045) : (tensor<2xf32>) -> tensor<2xf32>
    %4047 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<2xf32>}> : () -> tensor<2xf32>
    %4048 = "stablehlo.maximum"(%4046, %4047) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4049 = "stablehlo.broadcast_in_dim"(%arg63) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2xf32>
    %4050 = "stablehlo.multiply"(%4048, %4049) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4051 = "stablehlo.broadcast_in_dim"(%4050) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xf32>) -> tensor<2x64xf32>
    %4052 = "stablehlo.multiply"(%4038, %4051) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4053 = "stablehlo.subtract"(%arg18, %4052) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4054 = "stablehlo.broadcast_in_dim"(%3180) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x64xf32>
    %4055 = "stablehlo.multiply"(%s2447#11, %4054) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4056 = "stablehlo.log"(%3183) : (tensor<f32>) -> tensor<f32>
    %4057 = "stablehlo.constant"() <{value = dense<0xBF4CCCCD> : tensor<f32>}> : () -> tensor<f32>
    %4058 = "stablehlo.multiply"(%4056, %4057) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4059 = "stablehlo.exponential"(%4058) : (tensor<f32>) -> tensor<f32>
    %4060 = "stablehlo.negate"(%4059) : (tensor<f32>) -> tensor<f32>
    %4061 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %4062 = "stablehlo.add"(%4060, %4061) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4063 = "stablehlo.multiply"(%4055, %4055) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4064 = "stablehlo.constant"() <{value = dense<0x0DA24260> : tensor<2x64x64xf32>}> : () -> tensor<2x64x64xf32>
    %4065 = "stablehlo.add"(%4063, %4064) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4066 = "stablehlo.broadcast_in_dim"(%4062) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x64xf32>
    %4067 = "stablehlo.multiply"(%arg48, %4066) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4068 = "stablehlo.broadcast_in_dim"(%4059) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x64xf32>
    %4069 = "stablehlo.multiply"(%4065, %4068) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4070 = "stablehlo.add"(%4067, %4069) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4071 = "stablehlo.rsqrt"(%4070) : (tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4072 = "stablehlo.multiply"(%4055, %4071) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4073 = "stablehlo.multiply"(%4072, %4072) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4074 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %4075 = "stablehlo.reduce"(%4073, %4074) <{dimensions = array<i64: 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x64xf32>, tensor<f32>) -> tensor<2xf32>
    %4076 = "stablehlo.constant"() <{value = dense<0x39800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %4077 = "stablehlo.multiply"(%4075, %4076) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4078 = "stablehlo.sqrt"(%4077) : (tensor<2xf32>) -> tensor<2xf32>
    %4079 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %4080 = "stablehlo.multiply"(%4078, %4079) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4081 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %4082 = "stablehlo.maximum"(%4080, %4081) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4083 = "stablehlo.broadcast_in_dim"(%4082) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xf32>) -> tensor<2x64x64xf32>
    %4084 = "stablehlo.divide"(%4072, %4083) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4087 = "stablehlo.multiply"(%arg19, %arg19) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4088 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %4089 = "stablehlo.reduce"(%4087, %4088) <{dimensions = array<i64: 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x64xf32>, tensor<f32>) -> tensor<2xf32>
    %4090 = "stablehlo.constant"() <{value = dense<0x39800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %4091 = "stablehlo.multiply"(%4089, %4090) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4092 = "stablehlo.sqrt"(%4091) : (tensor<2xf32>) -> tensor<2xf32>
    %4093 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<2xf32>}> : () -> tensor<2xf32>
    %4094 = "stablehlo.maximum"(%4092, %4093) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4095 = "stablehlo.broadcast_in_dim"(%arg63) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2xf32>
    %4096 = "stablehlo.multiply"(%4094, %4095) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4097 = "stablehlo.broadcast_in_dim"(%4096) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xf32>) -> tensor<2x64x64xf32>
    %4098 = "stablehlo.multiply"(%4084, %4097) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4099 = "stablehlo.subtract"(%arg19, %4098) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4100 = "stablehlo.broadcast_in_dim"(%3180) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x64xf32>
    %4101 = "stablehlo.multiply"(%s2447#9, %4100) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4102 = "stablehlo.log"(%3183) : (tensor<f32>) -> tensor<f32>
    %4103 = "stablehlo.constant"() <{value = dense<0xBF4CCCCD> : tensor<f32>}> : () -> tensor<f32>
    %4104 = "stablehlo.multiply"(%4102, %4103) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4105 = "stablehlo.exponential"(%4104) : (tensor<f32>) -> tensor<f32>
    %4106 = "stablehlo.negate"(%4105) : (tensor<f32>) -> tensor<f32>
    %4107 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %4108 = "stablehlo.add"(%4106, %4107) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4109 = "stablehlo.multiply"(%4101, %4101) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4110 = "stablehlo.constant"() <{value = dense<0x0DA24260> : tensor<2x64x64xf32>}> : () -> tensor<2x64x64xf32>
    %4111 = "stablehlo.add"(%4109, %4110) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4112 = "stablehlo.broadcast_in_dim"(%4108) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x64xf32>
    %4113 = "stablehlo.multiply"(%arg49, %4112) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4114 = "stablehlo.broadcast_in_dim"(%4105) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x64xf32>
    %4115 = "stablehlo.multiply"(%4111, %4114) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4116 = "stablehlo.add"(%4113, %4115) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4117 = "stablehlo.rsqrt"(%4116) : (tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4118 = "stablehlo.multiply"(%4101, %4117) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4119 = "stablehlo.multiply"(%4118, %4118) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4120 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %4121 = "stablehlo.reduce"(%4119, %4120) <{dimensions = array<i64: 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x64xf32>, tensor<f32>) -> tensor<2xf32>
    %4122 = "stablehlo.constant"() <{value = dense<0x39800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %4123 = "stablehlo.multiply"(%4121, %4122) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4124 = "stablehlo.sqrt"(%4123) : (tensor<2xf32>) -> tensor<2xf32>
    %4125 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %4126 = "stablehlo.multiply"(%4124, %4125) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4127 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %4128 = "stablehlo.maximum"(%4126, %4127) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4129 = "stablehlo.broadcast_in_dim"(%4128) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xf32>) -> tensor<2x64x64xf32>
    %4130 = "stablehlo.divide"(%4118, %4129) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4133 = "stablehlo.multiply"(%arg20, %arg20) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4134 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %4135 = "stablehlo.reduce"(%4133, %4134) <{dimensions = array<i64: 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x64xf32>, tensor<f32>) -> tensor<2xf32>
    %4136 = "stablehlo.constant"() <{value = dense<0x39800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %4137 = "stablehlo.multiply"(%4135, %4136) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4138 = "stablehlo.sqrt"(%4137) : (tensor<2xf32>) -> tensor<2xf32>
    %4139 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<2xf32>}> : () -> tensor<2xf32>
    %4140 = "stablehlo.maximum"(%4138, %4139) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4141 = "stablehlo.broadcast_in_dim"(%arg63) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2xf32>
    %4142 = "stablehlo.multiply"(%4140, %4141) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4143 = "stablehlo.broadcast_in_dim"(%4142) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xf32>) -> tensor<2x64x64xf32>
    %4144 = "stablehlo.multiply"(%4130, %4143) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4145 = "stablehlo.subtract"(%arg20, %4144) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4146 = "stablehlo.broadcast_in_dim"(%3180) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x64xf32>
    %4147 = "stablehlo.multiply"(%s2447#12, %4146) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4148 = "stablehlo.log"(%3183) : (tensor<f32>) -> tensor<f32>
    %4149 = "stablehlo.constant"() <{value = dense<0xBF4CCCCD> : tensor<f32>}> : () -> tensor<f32>
    %4150 = "stablehlo.multiply"(%4148, %4149) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4151 = "stablehlo.exponential"(%4150) : (tensor<f32>) -> tensor<f32>
    %4152 = "stablehlo.negate"(%4151) : (tensor<f32>) -> tensor<f32>
    %4153 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %4154 = "stablehlo.add"(%4152, %4153) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4155 = "stablehlo.multiply"(%4147, %4147) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4156 = "stablehlo.constant"() <{value = dense<0x0DA24260> : tensor<2x64x64xf32>}> : () -> tensor<2x64x64xf32>
    %4157 = "stablehlo.add"(%4155, %4156) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4158 = "stablehlo.broadcast_in_dim"(%4154) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x64xf32>
    %4159 = "stablehlo.multiply"(%arg50, %4158) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4160 = "stablehlo.broadcast_in_dim"(%4151) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x64xf32>
    %4161 = "stablehlo.multiply"(%4157, %4160) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4162 = "stablehlo.add"(%4159, %4161) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4163 = "stablehlo.rsqrt"(%4162) : (tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4164 = "stablehlo.multiply"(%4147, %4163) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4165 = "stablehlo.multiply"(%4164, %4164) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4166 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %4167 = "stablehlo.reduce"(%4165, %4166) <{dimensions = array<i64: 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x64xf32>, tensor<f32>) -> tensor<2xf32>
    %4168 = "stablehlo.constant"() <{value = dense<0x39800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %4169 = "stablehlo.multiply"(%4167, %4168) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4170 = "stablehlo.sqrt"(%4169) : (tensor<2xf32>) -> tensor<2xf32>
    %4171 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %4172 = "stablehlo.multiply"(%4170, %4171) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4173 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %4174 = "stablehlo.maximum"(%4172, %4173) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4175 = "stablehlo.broadcast_in_dim"(%4174) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xf32>) -> tensor<2x64x64xf32>
    %4176 = "stablehlo.divide"(%4164, %4175) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4179 = "stablehlo.multiply"(%arg21, %arg21) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4180 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %4181 = "stablehlo.reduce"(%4179, %4180) <{dimensions = array<i64: 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x64xf32>, tensor<f32>) -> tensor<2xf32>
    %4182 = "stablehlo.constant"() <{value = dense<0x39800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %4183 = "stablehlo.multiply"(%4181, %4182) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4184 = "stablehlo.sqrt"(%4183) : (tensor<2xf32>) -> tensor<2xf32>
    %4185 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<2xf32>}> : () -> tensor<2xf32>
    %4186 = "stablehlo.maximum"(%4184, %4185) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4187 = "stablehlo.broadcast_in_dim"(%arg63) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2xf32>
    %4188 = "stablehlo.multiply"(%4186, %4187) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4189 = "stablehlo.broadcast_in_dim"(%4188) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xf32>) -> tensor<2x64x64xf32>
    %4190 = "stablehlo.multiply"(%4176, %4189) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4191 = "stablehlo.subtract"(%arg21, %4190) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4192 = "stablehlo.broadcast_in_dim"(%3180) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x64xf32>
    %4193 = "stablehlo.multiply"(%s2447#10, %4192) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4194 = "stablehlo.log"(%3183) : (tensor<f32>) -> tensor<f32>
    %4195 = "stablehlo.constant"() <{value = dense<0xBF4CCCCD> : tensor<f32>}> : () -> tensor<f32>
    %4196 = "stablehlo.multiply"(%4194, %4195) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4197 = "stablehlo.exponential"(%4196) : (tensor<f32>) -> tensor<f32>
    %4198 = "stablehlo.negate"(%4197) : (tensor<f32>) -> tensor<f32>
    %4199 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %4200 = "stablehlo.add"(%4198, %4199) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4201 = "stablehlo.multiply"(%4193, %4193) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4202 = "stablehlo.constant"() <{value = dense<0x0DA24260> : tensor<2x64x64xf32>}> : () -> tensor<2x64x64xf32>
    %4203 = "stablehlo.add"(%4201, %4202) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4204 = "stablehlo.broadcast_in_dim"(%4200) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x64xf32>
    %4205 = "stablehlo.multiply"(%arg51, %4204) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4206 = "stablehlo.broadcast_in_dim"(%4197) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x64xf32>
    %4207 = "stablehlo.multiply"(%4203, %4206) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4208 = "stablehlo.add"(%4205, %4207) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4209 = "stablehlo.rsqrt"(%4208) : (tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4210 = "stablehlo.multiply"(%4193, %4209) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4211 = "stablehlo.multiply"(%4210, %4210) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4212 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %4213 = "stablehlo.reduce"(%4211, %4212) <{dimensions = array<i64: 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x64xf32>, tensor<f32>) -> tensor<2xf32>
    %4214 = "stablehlo.constant"() <{value = dense<0x39800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %4215 = "stablehlo.multiply"(%4213, %4214) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4216 = "stablehlo.sqrt"(%4215) : (tensor<2xf32>) -> tensor<2xf32>
    %4217 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %4218 = "stablehlo.multiply"(%4216, %4217) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4219 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %4220 = "stablehlo.maximum"(%4218, %4219) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4221 = "stablehlo.broadcast_in_dim"(%4220) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xf32>) -> tensor<2x64x64xf32>
    %4222 = "stablehlo.divide"(%4210, %4221) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4225 = "stablehlo.multiply"(%arg22, %arg22) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4226 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %4227 = "stablehlo.reduce"(%4225, %4226) <{dimensions = array<i64: 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x64xf32>, tensor<f32>) -> tensor<2xf32>
    %4228 = "stablehlo.constant"() <{value = dense<0x39800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %4229 = "stablehlo.multiply"(%4227, %4228) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4230 = "stablehlo.sqrt"(%4229) : (tensor<2xf32>) -> tensor<2xf32>
    %4231 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<2xf32>}> : () -> tensor<2xf32>
    %4232 = "stablehlo.maximum"(%4230, %4231) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4233 = "stablehlo.broadcast_in_dim"(%arg63) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2xf32>
    %4234 = "stablehlo.multiply"(%4232, %4233) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4235 = "stablehlo.broadcast_in_dim"(%4234) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xf32>) -> tensor<2x64x64xf32>
    %4236 = "stablehlo.multiply"(%4222, %4235) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4237 = "stablehlo.subtract"(%arg22, %4236) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4238 = "stablehlo.broadcast_in_dim"(%3180) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %4239 = "stablehlo.multiply"(%s2447#17, %4238) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4240 = "stablehlo.log"(%3183) : (tensor<f32>) -> tensor<f32>
    %4241 = "stablehlo.constant"() <{value = dense<0xBF4CCCCD> : tensor<f32>}> : () -> tensor<f32>
    %4242 = "stablehlo.multiply"(%4240, %4241) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4243 = "stablehlo.exponential"(%4242) : (tensor<f32>) -> tensor<f32>
    %4244 = "stablehlo.negate"(%4243) : (tensor<f32>) -> tensor<f32>
    %4245 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %4246 = "stablehlo.add"(%4244, %4245) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4247 = "stablehlo.multiply"(%4239, %4239) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4248 = "stablehlo.constant"() <{value = dense<0x0DA24260> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %4249 = "stablehlo.add"(%4247, %4248) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4250 = "stablehlo.broadcast_in_dim"(%4246) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %4251 = "stablehlo.multiply"(%arg52, %4250) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4252 = "stablehlo.broadcast_in_dim"(%4243) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %4253 = "stablehlo.multiply"(%4249, %4252) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4254 = "stablehlo.add"(%4251, %4253) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4255 = "stablehlo.rsqrt"(%4254) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %4256 = "stablehlo.multiply"(%4239, %4255) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4257 = "stablehlo.multiply"(%4256, %4256) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4258 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %4259 = "stablehlo.reduce"(%4257, %4258) <{dimensions = array<i64: 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64xf32>, tensor<f32>) -> tensor<2xf32>
    %4260 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %4261 = "stablehlo.multiply"(%4259, %4260) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4262 = "stablehlo.sqrt"(%4261) : (tensor<2xf32>) -> tensor<2xf32>
    %4263 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %4264 = "stablehlo.multiply"(%4262, %4263) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4265 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %4266 = "stablehlo.maximum"(%4264, %4265) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4267 = "stablehlo.broadcast_in_dim"(%4266) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xf32>) -> tensor<2x64xf32>
    %4268 = "stablehlo.divide"(%4256, %4267) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4271 = "stablehlo.multiply"(%arg23, %arg23) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4272 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %4273 = "stablehlo.reduce"(%4271, %4272) <{dimensions = array<i64: 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64xf32>, tensor<f32>) -> tensor<2xf32>
    %4274 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %4275 = "stablehlo.multiply"(%4273, %4274) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4276 = "stablehlo.sqrt"(%4275) : (tensor<2xf32>) -> tensor<2xf32>
    %4277 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<2xf32>}> : () -> tensor<2xf32>
    %4278 = "stablehlo.maximum"(%4276, %4277) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4279 = "stablehlo.broadcast_in_dim"(%arg63) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2xf32>
    %4280 = "stablehlo.multiply"(%4278, %4279) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4281 = "stablehlo.broadcast_in_dim"(%4280) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xf32>) -> tensor<2x64xf32>
    %4282 = "stablehlo.multiply"(%4268, %4281) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4283 = "stablehlo.subtract"(%arg23, %4282) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4284 = "stablehlo.broadcast_in_dim"(%3180) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x128xf32>
    %4285 = "stablehlo.multiply"(%s2447#14, %4284) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %4286 = "stablehlo.log"(%3183) : (tensor<f32>) -> tensor<f32>
    %4287 = "stablehlo.constant"() <{value = dense<0xBF4CCCCD> : tensor<f32>}> : () -> tensor<f32>
    %4288 = "stablehlo.multiply"(%4286, %4287) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4289 = "stablehlo.exponential"(%4288) : (tensor<f32>) -> tensor<f32>
    %4290 = "stablehlo.negate"(%4289) : (tensor<f32>) -> tensor<f32>
    %4291 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %4292 = "stablehlo.add"(%4290, %4291) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4293 = "stablehlo.multiply"(%4285, %4285) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %4294 = "stablehlo.constant"() <{value = dense<0x0DA24260> : tensor<2x64x128xf32>}> : () -> tensor<2x64x128xf32>
    %4295 = "stablehlo.add"(%4293, %4294) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %4296 = "stablehlo.broadcast_in_dim"(%4292) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x128xf32>
    %4297 = "stablehlo.multiply"(%arg53, %4296) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %4298 = "stablehlo.broadcast_in_dim"(%4289) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x128xf32>
    %4299 = "stablehlo.multiply"(%4295, %4298) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %4300 = "stablehlo.add"(%4297, %4299) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %4301 = "stablehlo.rsqrt"(%4300) : (tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %4302 = "stablehlo.multiply"(%4285, %4301) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %4303 = "stablehlo.multiply"(%4302, %4302) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %4304 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %4305 = "stablehlo.reduce"(%4303, %4304) <{dimensions = array<i64: 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x128xf32>, tensor<f32>) -> tensor<2xf32>
    %4306 = "stablehlo.constant"() <{value = dense<0x39000000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %4307 = "stablehlo.multiply"(%4305, %4306) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4308 = "stablehlo.sqrt"(%4307) : (tensor<2xf32>) -> tensor<2xf32>
    %4309 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %4310 = "stablehlo.multiply"(%4308, %4309) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4311 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %4312 = "stablehlo.maximum"(%4310, %4311) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4313 = "stablehlo.broadcast_in_dim"(%4312) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xf32>) -> tensor<2x64x128xf32>
    %4314 = "stablehlo.divide"(%4302, %4313) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %4317 = "stablehlo.multiply"(%arg24, %arg24) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %4318 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %4319 = "stablehlo.reduce"(%4317, %4318) <{dimensions = array<i64: 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x128xf32>, tensor<f32>) -> tensor<2xf32>
    %4320 = "stablehlo.constant"() <{value = dense<0x39000000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %4321 = "stablehlo.multiply"(%4319, %4320) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4322 = "stablehlo.sqrt"(%4321) : (tensor<2xf32>) -> tensor<2xf32>
    %4323 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<2xf32>}> : () -> tensor<2xf32>
    %4324 = "stablehlo.maximum"(%4322, %4323) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4325 = "stablehlo.broadcast_in_dim"(%arg63) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2xf32>
    %4326 = "stablehlo.multiply"(%4324, %4325) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4327 = "stablehlo.broadcast_in_dim"(%4326) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xf32>) -> tensor<2x64x128xf32>
    %4328 = "stablehlo.multiply"(%4314, %4327) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %4329 = "stablehlo.subtract"(%arg24, %4328) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %4330 = "stablehlo.broadcast_in_dim"(%3180) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x128xf32>
    %4331 = "stablehlo.multiply"(%s2447#15, %4330) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %4332 = "stablehlo.log"(%3183) : (tensor<f32>) -> tensor<f32>
    %4333 = "stablehlo.constant"() <{value = dense<0xBF4CCCCD> : tensor<f32>}> : () -> tensor<f32>
    %4334 = "stablehlo.multiply"(%4332, %4333) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4335 = "stablehlo.exponential"(%4334) : (tensor<f32>) -> tensor<f32>
    %4336 = "stablehlo.negate"(%4335) : (tensor<f32>) -> tensor<f32>
    %4337 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %4338 = "stablehlo.add"(%4336, %4337) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4339 = "stablehlo.multiply"(%4331, %4331) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %4340 = "stablehlo.constant"() <{value = dense<0x0DA24260> : tensor<2x64x128xf32>}> : () -> tensor<2x64x128xf32>
    %4341 = "stablehlo.add"(%4339, %4340) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %4342 = "stablehlo.broadcast_in_dim"(%4338) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x128xf32>
    %4343 = "stablehlo.multiply"(%arg54, %4342) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %4344 = "stablehlo.broadcast_in_dim"(%4335) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x128xf32>
    %4345 = "stablehlo.multiply"(%4341, %4344) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %4346 = "stablehlo.add"(%4343, %4345) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %4347 = "stablehlo.rsqrt"(%4346) : (tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %4348 = "stablehlo.multiply"(%4331, %4347) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %4349 = "stablehlo.multiply"(%4348, %4348) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %4350 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %4351 = "stablehlo.reduce"(%4349, %4350) <{dimensions = array<i64: 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x128xf32>, tensor<f32>) -> tensor<2xf32>
    %4352 = "stablehlo.constant"() <{value = dense<0x39000000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %4353 = "stablehlo.multiply"(%4351, %4352) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4354 = "stablehlo.sqrt"(%4353) : (tensor<2xf32>) -> tensor<2xf32>
    %4355 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %4356 = "stablehlo.multiply"(%4354, %4355) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4357 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %4358 = "stablehlo.maximum"(%4356, %4357) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4359 = "stablehlo.broadcast_in_dim"(%4358) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xf32>) -> tensor<2x64x128xf32>
    %4360 = "stablehlo.divide"(%4348, %4359) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %4363 = "stablehlo.multiply"(%arg25, %arg25) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %4364 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %4365 = "stablehlo.reduce"(%4363, %4364) <{dimensions = array<i64: 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x128xf32>, tensor<f32>) -> tensor<2xf32>
    %4366 = "stablehlo.constant"() <{value = dense<0x39000000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %4367 = "stablehlo.multiply"(%4365, %4366) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4368 = "stablehlo.sqrt"(%4367) : (tensor<2xf32>) -> tensor<2xf32>
    %4369 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<2xf32>}> : () -> tensor<2xf32>
    %4370 = "stablehlo.maximum"(%4368, %4369) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4371 = "stablehlo.broadcast_in_dim"(%arg63) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2xf32>
    %4372 = "stablehlo.multiply"(%4370, %4371) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4373 = "stablehlo.broadcast_in_dim"(%4372) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xf32>) -> tensor<2x64x128xf32>
    %4374 = "stablehlo.multiply"(%4360, %4373) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %4375 = "stablehlo.subtract"(%arg25, %4374) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %4376 = "stablehlo.broadcast_in_dim"(%3180) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x128x64xf32>
    %4377 = "stablehlo.multiply"(%s2447#16, %4376) : (tensor<2x128x64xf32>, tensor<2x128x64xf32>) -> tensor<2x128x64xf32>
    %4378 = "stablehlo.log"(%3183) : (tensor<f32>) -> tensor<f32>
    %4379 = "stablehlo.constant"() <{value = dense<0xBF4CCCCD> : tensor<f32>}> : () -> tensor<f32>
    %4380 = "stablehlo.multiply"(%4378, %4379) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4381 = "stablehlo.exponential"(%4380) : (tensor<f32>) -> tensor<f32>
    %4382 = "stablehlo.negate"(%4381) : (tensor<f32>) -> tensor<f32>
    %4383 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %4384 = "stablehlo.add"(%4382, %4383) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4385 = "stablehlo.multiply"(%4377, %4377) : (tensor<2x128x64xf32>, tensor<2x128x64xf32>) -> tensor<2x128x64xf32>
    %4386 = "stablehlo.constant"() <{value = dense<0x0DA24260> : tensor<2x128x64xf32>}> : () -> tensor<2x128x64xf32>
    %4387 = "stablehlo.add"(%4385, %4386) : (tensor<2x128x64xf32>, tensor<2x128x64xf32>) -> tensor<2x128x64xf32>
    %4388 = "stablehlo.broadcast_in_dim"(%4384) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x128x64xf32>
    %4389 = "stablehlo.multiply"(%arg55, %4388) : (tensor<2x128x64xf32>, tensor<2x128x64xf32>) -> tensor<2x128x64xf32>
    %4390 = "stablehlo.broadcast_in_dim"(%4381) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x128x64xf32>
    %4391 = "stablehlo.multiply"(%4387, %4390) : (tensor<2x128x64xf32>, tensor<2x128x64xf32>) -> tensor<2x128x64xf32>
    %4392 = "stablehlo.add"(%4389, %4391) : (tensor<2x128x64xf32>, tensor<2x128x64xf32>) -> tensor<2x128x64xf32>
    %4393 = "stablehlo.rsqrt"(%4392) : (tensor<2x128x64xf32>) -> tensor<2x128x64xf32>
    %4394 = "stablehlo.multiply"(%4377, %4393) : (tensor<2x128x64xf32>, tensor<2x128x64xf32>) -> tensor<2x128x64xf32>
    %4395 = "stablehlo.multiply"(%4394, %4394) : (tensor<2x128x64xf32>, tensor<2x128x64xf32>) -> tensor<2x128x64xf32>
    %4396 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %4397 = "stablehlo.reduce"(%4395, %4396) <{dimensions = array<i64: 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x128x64xf32>, tensor<f32>) -> tensor<2xf32>
    %4398 = "stablehlo.constant"() <{value = dense<0x39000000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %4399 = "stablehlo.multiply"(%4397, %4398) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4400 = "stablehlo.sqrt"(%4399) : (tensor<2xf32>) -> tensor<2xf32>
    %4401 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %4402 = "stablehlo.multiply"(%4400, %4401) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4403 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %4404 = "stablehlo.maximum"(%4402, %4403) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4405 = "stablehlo.broadcast_in_dim"(%4404) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xf32>) -> tensor<2x128x64xf32>
    %4406 = "stablehlo.divide"(%4394, %4405) : (tensor<2x128x64xf32>, tensor<2x128x64xf32>) -> tensor<2x128x64xf32>
    %4409 = "stablehlo.multiply"(%arg26, %arg26) : (tensor<2x128x64xf32>, tensor<2x128x64xf32>) -> tensor<2x128x64xf32>
    %4410 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %4411 = "stablehlo.reduce"(%4409, %4410) <{dimensions = array<i64: 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x128x64xf32>, tensor<f32>) -> tensor<2xf32>
    %4412 = "stablehlo.constant"() <{value = dense<0x39000000> : tensor<2xf32>}> : () -> tensor<2xf32>
    %4413 = "stablehlo.multiply"(%4411, %4412) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4414 = "stablehlo.sqrt"(%4413) : (tensor<2xf32>) -> tensor<2xf32>
    %4415 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<2xf32>}> : () -> tensor<2xf32>
    %4416 = "stablehlo.maximum"(%4414, %4415) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4417 = "stablehlo.broadcast_in_dim"(%arg63) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2xf32>
    %4418 = "stablehlo.multiply"(%4416, %4417) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %4419 = "stablehlo.broadcast_in_dim"(%4418) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xf32>) -> tensor<2x128x64xf32>
    %4420 = "stablehlo.multiply"(%4406, %4419) : (tensor<2x128x64xf32>, tensor<2x128x64xf32>) -> tensor<2x128x64xf32>
    %4421 = "stablehlo.subtract"(%arg26, %4420) : (tensor<2x128x64xf32>, tensor<2x128x64xf32>) -> tensor<2x128x64xf32>
    %4422 = "stablehlo.broadcast_in_dim"(%3180) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64xf32>
    %4423 = "stablehlo.multiply"(%1625, %4422) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %4424 = "stablehlo.log"(%3183) : (tensor<f32>) -> tensor<f32>
    %4425 = "stablehlo.constant"() <{value = dense<0xBF4CCCCD> : tensor<f32>}> : () -> tensor<f32>
    %4426 = "stablehlo.multiply"(%4424, %4425) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4427 = "stablehlo.exponential"(%4426) : (tensor<f32>) -> tensor<f32>
    %4428 = "stablehlo.negate"(%4427) : (tensor<f32>) -> tensor<f32>
    %4429 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %4430 = "stablehlo.add"(%4428, %4429) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4431 = "stablehlo.multiply"(%4423, %4423) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %4432 = "stablehlo.constant"() <{value = dense<0x0DA24260> : tensor<64xf32>}> : () -> tensor<64xf32>
    %4433 = "stablehlo.add"(%4431, %4432) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %4434 = "stablehlo.broadcast_in_dim"(%4430) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64xf32>
    %4435 = "stablehlo.multiply"(%arg56, %4434) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %4436 = "stablehlo.broadcast_in_dim"(%4427) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64xf32>
    %4437 = "stablehlo.multiply"(%4433, %4436) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %4438 = "stablehlo.add"(%4435, %4437) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %4439 = "stablehlo.rsqrt"(%4438) : (tensor<64xf32>) -> tensor<64xf32>
    %4440 = "stablehlo.multiply"(%4423, %4439) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %4441 = "stablehlo.multiply"(%4440, %4440) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %4442 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %4443 = "stablehlo.reduce"(%4441, %4442) <{dimensions = array<i64: 0>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64xf32>, tensor<f32>) -> tensor<f32>
    %4444 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<f32>}> : () -> tensor<f32>
    %4445 = "stablehlo.multiply"(%4443, %4444) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4446 = "stablehlo.sqrt"(%4445) : (tensor<f32>) -> tensor<f32>
    %4447 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %4448 = "stablehlo.multiply"(%4446, %4447) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4449 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %4450 = "stablehlo.maximum"(%4448, %4449) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4451 = "stablehlo.broadcast_in_dim"(%4450) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64xf32>
    %4452 = "stablehlo.divide"(%4440, %4451) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %4455 = "stablehlo.multiply"(%arg27, %arg27) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %4456 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %4457 = "stablehlo.reduce"(%4455, %4456) <{dimensions = array<i64: 0>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64xf32>, tensor<f32>) -> tensor<f32>
    %4458 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<f32>}> : () -> tensor<f32>
    %4459 = "stablehlo.multiply"(%4457, %4458) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4460 = "stablehlo.sqrt"(%4459) : (tensor<f32>) -> tensor<f32>
    %4461 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<f32>}> : () -> tensor<f32>
    %4462 = "stablehlo.maximum"(%4460, %4461) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4463 = "stablehlo.multiply"(%4462, %arg63) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4464 = "stablehlo.broadcast_in_dim"(%4463) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64xf32>
    %4465 = "stablehlo.multiply"(%4452, %4464) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %4466 = "stablehlo.subtract"(%arg27, %4465) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %4467 = "stablehlo.broadcast_in_dim"(%3180) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64x1024xf32>
    %4468 = "stablehlo.multiply"(%1605, %4467) : (tensor<64x1024xf32>, tensor<64x1024xf32>) -> tensor<64x1024xf32>
    %4469 = "stablehlo.log"(%3183) : (tensor<f32>) -> tensor<f32>
    %4470 = "stablehlo.constant"() <{value = dense<0xBF4CCCCD> : tensor<f32>}> : () -> tensor<f32>
    %4471 = "stablehlo.multiply"(%4469, %4470) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4472 = "stablehlo.exponential"(%4471) : (tensor<f32>) -> tensor<f32>
    %4473 = "stablehlo.negate"(%4472) : (tensor<f32>) -> tensor<f32>
    %4474 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %4475 = "stablehlo.add"(%4473, %4474) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4476 = "stablehlo.multiply"(%4468, %4468) : (tensor<64x1024xf32>, tensor<64x1024xf32>) -> tensor<64x1024xf32>
    %4477 = "stablehlo.constant"() <{value = dense<0x0DA24260> : tensor<64x1024xf32>}> : () -> tensor<64x1024xf32>
    %4478 = "stablehlo.add"(%4476, %4477) : (tensor<64x1024xf32>, tensor<64x1024xf32>) -> tensor<64x1024xf32>
    %4479 = "stablehlo.broadcast_in_dim"(%4475) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64x1024xf32>
    %4480 = "stablehlo.multiply"(%arg57, %4479) : (tensor<64x1024xf32>, tensor<64x1024xf32>) -> tensor<64x1024xf32>
    %4481 = "stablehlo.broadcast_in_dim"(%4472) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64x1024xf32>
    %4482 = "stablehlo.multiply"(%4478, %4481) : (tensor<64x1024xf32>, tensor<64x1024xf32>) -> tensor<64x1024xf32>
    %4483 = "stablehlo.add"(%4480, %4482) : (tensor<64x1024xf32>, tensor<64x1024xf32>) -> tensor<64x1024xf32>
    %4484 = "stablehlo.rsqrt"(%4483) : (tensor<64x1024xf32>) -> tensor<64x1024xf32>
    %4485 = "stablehlo.multiply"(%4468, %4484) : (tensor<64x1024xf32>, tensor<64x1024xf32>) -> tensor<64x1024xf32>
    %4486 = "stablehlo.multiply"(%4485, %4485) : (tensor<64x1024xf32>, tensor<64x1024xf32>) -> tensor<64x1024xf32>
    %4487 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %4488 = "stablehlo.reduce"(%4486, %4487) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x1024xf32>, tensor<f32>) -> tensor<f32>
    %4489 = "stablehlo.constant"() <{value = dense<0x37800000> : tensor<f32>}> : () -> tensor<f32>
    %4490 = "stablehlo.multiply"(%4488, %4489) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4491 = "stablehlo.sqrt"(%4490) : (tensor<f32>) -> tensor<f32>
    %4492 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %4493 = "stablehlo.multiply"(%4491, %4492) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4494 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %4495 = "stablehlo.maximum"(%4493, %4494) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4496 = "stablehlo.broadcast_in_dim"(%4495) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64x1024xf32>
    %4497 = "stablehlo.divide"(%4485, %4496) : (tensor<64x1024xf32>, tensor<64x1024xf32>) -> tensor<64x1024xf32>
    %4500 = "stablehlo.multiply"(%arg28, %arg28) : (tensor<64x1024xf32>, tensor<64x1024xf32>) -> tensor<64x1024xf32>
    %4501 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %4502 = "stablehlo.reduce"(%4500, %4501) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x1024xf32>, tensor<f32>) -> tensor<f32>
    %4503 = "stablehlo.constant"() <{value = dense<0x37800000> : tensor<f32>}> : () -> tensor<f32>
    %4504 = "stablehlo.multiply"(%4502, %4503) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4505 = "stablehlo.sqrt"(%4504) : (tensor<f32>) -> tensor<f32>
    %4506 = "stablehlo.constant"() <{value = dense<0x3A83126F> : tensor<f32>}> : () -> tensor<f32>
    %4507 = "stablehlo.maximum"(%4505, %4506) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4508 = "stablehlo.multiply"(%4507, %arg63) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4509 = "stablehlo.broadcast_in_dim"(%4508) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64x1024xf32>
    %4510 = "stablehlo.multiply"(%4497, %4509) : (tensor<64x1024xf32>, tensor<64x1024xf32>) -> tensor<64x1024xf32>
    %4511 = "stablehlo.subtract"(%arg28, %4510) : (tensor<64x1024xf32>, tensor<64x1024xf32>) -> tensor<64x1024xf32>
    %4512 = "stablehlo.multiply"(%3228, %3228) : (tensor<1024x64xf32>, tensor<1024x64xf32>) -> tensor<1024x64xf32>
    %4513 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %4514 = "stablehlo.reduce"(%4512, %4513) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<1024x64xf32>, tensor<f32>) -> tensor<f32>
    %4515 = "stablehlo.multiply"(%3273, %3273) : (tensor<32x4xf32>, tensor<32x4xf32>) -> tensor<32x4xf32>
    %4516 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %4517 = "stablehlo.reduce"(%4515, %4516) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x4xf32>, tensor<f32>) -> tensor<f32>
    %4518 = "stablehlo.add"(%4514, %4517) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4519 = "stablehlo.multiply"(%3319, %3319) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4520 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %4521 = "stablehlo.reduce"(%4519, %4520) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64xf32>, tensor<f32>) -> tensor<f32>
    %4522 = "stablehlo.add"(%4518, %4521) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4523 = "stablehlo.multiply"(%3365, %3365) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4524 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %4525 = "stablehlo.reduce"(%4523, %4524) <{dimensions = array<i64: 0, 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x64xf32>, tensor<f32>) -> tensor<f32>
    %4526 = "stablehlo.add"(%4522, %4525) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4527 = "stablehlo.multiply"(%3411, %3411) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4528 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %4529 = "stablehlo.reduce"(%4527, %4528) <{dimensions = array<i64: 0, 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x64xf32>, tensor<f32>) -> tensor<f32>
    %4530 = "stablehlo.add"(%4526, %4529) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4531 = "stablehlo.multiply"(%3457, %3457) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4532 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %4533 = "stablehlo.reduce"(%4531, %4532) <{dimensions = array<i64: 0, 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x64xf32>, tensor<f32>) -> tensor<f32>
    %4534 = "stablehlo.add"(%4530, %4533) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4535 = "stablehlo.multiply"(%3503, %3503) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4536 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %4537 = "stablehlo.reduce"(%4535, %4536) <{dimensions = array<i64: 0, 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x64xf32>, tensor<f32>) -> tensor<f32>
    %4538 = "stablehlo.add"(%4534, %4537) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4539 = "stablehlo.multiply"(%3549, %3549) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4540 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %4541 = "stablehlo.reduce"(%4539, %4540) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64xf32>, tensor<f32>) -> tensor<f32>
    %4542 = "stablehlo.add"(%4538, %4541) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4543 = "stablehlo.multiply"(%3595, %3595) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %4544 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %4545 = "stablehlo.reduce"(%4543, %4544) <{dimensions = array<i64: 0, 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x128xf32>, tensor<f32>) -> tensor<f32>
    %4546 = "stablehlo.add"(%4542, %4545) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4547 = "stablehlo.multiply"(%3641, %3641) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %4548 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %4549 = "stablehlo.reduce"(%4547, %4548) <{dimensions = array<i64: 0, 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x128xf32>, tensor<f32>) -> tensor<f32>
    %4550 = "stablehlo.add"(%4546, %4549) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4551 = "stablehlo.multiply"(%3687, %3687) : (tensor<2x128x64xf32>, tensor<2x128x64xf32>) -> tensor<2x128x64xf32>
    %4552 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %4553 = "stablehlo.reduce"(%4551, %4552) <{dimensions = array<i64: 0, 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x128x64xf32>, tensor<f32>) -> tensor<f32>
    %4554 = "stablehlo.add"(%4550, %4553) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4555 = "stablehlo.multiply"(%3732, %3732) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %4556 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %4557 = "stablehlo.reduce"(%4555, %4556) <{dimensions = array<i64: 0>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64xf32>, tensor<f32>) -> tensor<f32>
    %4558 = "stablehlo.add"(%4554, %4557) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4559 = "stablehlo.multiply"(%3777, %3777) : (tensor<32x4xf32>, tensor<32x4xf32>) -> tensor<32x4xf32>
    %4560 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %4561 = "stablehlo.reduce"(%4559, %4560) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x4xf32>, tensor<f32>) -> tensor<f32>
    %4562 = "stablehlo.add"(%4558, %4561) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4563 = "stablehlo.multiply"(%3823, %3823) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4564 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %4565 = "stablehlo.reduce"(%4563, %4564) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64xf32>, tensor<f32>) -> tensor<f32>
    %4566 = "stablehlo.add"(%4562, %4565) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4567 = "stablehlo.multiply"(%3869, %3869) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4568 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %4569 = "stablehlo.reduce"(%4567, %4568) <{dimensions = array<i64: 0, 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x64xf32>, tensor<f32>) -> tensor<f32>
    %4570 = "stablehlo.add"(%4566, %4569) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4571 = "stablehlo.multiply"(%3915, %3915) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4572 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %4573 = "stablehlo.reduce"(%4571, %4572) <{dimensions = array<i64: 0, 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x64xf32>, tensor<f32>) -> tensor<f32>
    %4574 = "stablehlo.add"(%4570, %4573) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4575 = "stablehlo.multiply"(%3961, %3961) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4576 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %4577 = "stablehlo.reduce"(%4575, %4576) <{dimensions = array<i64: 0, 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x64xf32>, tensor<f32>) -> tensor<f32>
    %4578 = "stablehlo.add"(%4574, %4577) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4579 = "stablehlo.multiply"(%4007, %4007) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4580 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %4581 = "stablehlo.reduce"(%4579, %4580) <{dimensions = array<i64: 0, 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x64xf32>, tensor<f32>) -> tensor<f32>
    %4582 = "stablehlo.add"(%4578, %4581) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4583 = "stablehlo.multiply"(%4053, %4053) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4584 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %4585 = "stablehlo.reduce"(%4583, %4584) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64xf32>, tensor<f32>) -> tensor<f32>
    %4586 = "stablehlo.add"(%4582, %4585) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4587 = "stablehlo.multiply"(%4099, %4099) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4588 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %4589 = "stablehlo.reduce"(%4587, %4588) <{dimensions = array<i64: 0, 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x64xf32>, tensor<f32>) -> tensor<f32>
    %4590 = "stablehlo.add"(%4586, %4589) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4591 = "stablehlo.multiply"(%4145, %4145) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4592 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %4593 = "stablehlo.reduce"(%4591, %4592) <{dimensions = array<i64: 0, 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x64xf32>, tensor<f32>) -> tensor<f32>
    %4594 = "stablehlo.add"(%4590, %4593) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4595 = "stablehlo.multiply"(%4191, %4191) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4596 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %4597 = "stablehlo.reduce"(%4595, %4596) <{dimensions = array<i64: 0, 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x64xf32>, tensor<f32>) -> tensor<f32>
    %4598 = "stablehlo.add"(%4594, %4597) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4599 = "stablehlo.multiply"(%4237, %4237) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %4600 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %4601 = "stablehlo.reduce"(%4599, %4600) <{dimensions = array<i64: 0, 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x64xf32>, tensor<f32>) -> tensor<f32>
    %4602 = "stablehlo.add"(%4598, %4601) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4603 = "stablehlo.multiply"(%4283, %4283) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4604 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %4605 = "stablehlo.reduce"(%4603, %4604) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64xf32>, tensor<f32>) -> tensor<f32>
    %4606 = "stablehlo.add"(%4602, %4605) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4607 = "stablehlo.multiply"(%4329, %4329) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %4608 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %4609 = "stablehlo.reduce"(%4607, %4608) <{dimensions = array<i64: 0, 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x128xf32>, tensor<f32>) -> tensor<f32>
    %4610 = "stablehlo.add"(%4606, %4609) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4611 = "stablehlo.multiply"(%4375, %4375) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %4612 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %4613 = "stablehlo.reduce"(%4611, %4612) <{dimensions = array<i64: 0, 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x128xf32>, tensor<f32>) -> tensor<f32>
    %4614 = "stablehlo.add"(%4610, %4613) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4615 = "stablehlo.multiply"(%4421, %4421) : (tensor<2x128x64xf32>, tensor<2x128x64xf32>) -> tensor<2x128x64xf32>
    %4616 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %4617 = "stablehlo.reduce"(%4615, %4616) <{dimensions = array<i64: 0, 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x128x64xf32>, tensor<f32>) -> tensor<f32>
    %4618 = "stablehlo.add"(%4614, %4617) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4619 = "stablehlo.multiply"(%4466, %4466) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %4620 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %4621 = "stablehlo.reduce"(%4619, %4620) <{dimensions = array<i64: 0>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64xf32>, tensor<f32>) -> tensor<f32>
    %4622 = "stablehlo.add"(%4618, %4621) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4623 = "stablehlo.multiply"(%4511, %4511) : (tensor<64x1024xf32>, tensor<64x1024xf32>) -> tensor<64x1024xf32>
    %4624 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %4625 = "stablehlo.reduce"(%4623, %4624) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x1024xf32>, tensor<f32>) -> tensor<f32>
    %4626 = "stablehlo.add"(%4622, %4625) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4627 = "stablehlo.sqrt"(%4626) : (tensor<f32>) -> tensor<f32>
    "func.return"(%3228, %3273, %3319, %3365, %3411, %3457, %3503, %3549, %3595, %3641, %3687, %3732, %3777, %3823, %3869, %3915, %3961, %4007, %4053, %4099, %4145, %4191, %4237, %4283, %4329, %4375, %4421, %4466, %4511, %3200, %3245, %3290, %3336, %3382, %3428, %3474, %3520, %3566, %3612, %3658, %3704, %3749, %3794, %3840, %3886, %3932, %3978, %4024, %4070, %4116, %4162, %4208, %4254, %4300, %4346, %4392, %4438, %4483, %1580, %3175, %4627) : (tensor<1024x64xf32>, tensor<32x4xf32>, tensor<2x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64xf32>, tensor<2x64x128xf32>, tensor<2x64x128xf32>, tensor<2x128x64xf32>, tensor<64xf32>, tensor<32x4xf32>, tensor<2x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64xf32>, tensor<2x64x128xf32>, tensor<2x64x128xf32>, tensor<2x128x64xf32>, tensor<64xf32>, tensor<64x1024xf32>, tensor<1024x64xf32>, tensor<32x4xf32>, tensor<2x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64xf32>, tensor<2x64x128xf32>, tensor<2x64x128xf32>, tensor<2x128x64xf32>, tensor<64xf32>, tensor<32x4xf32>, tensor<2x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>, tensor<2x64xf32>, tensor<2x64x128xf32>, tensor<2x64x128xf32>, tensor<2x128x64xf32>, tensor<64xf32>, tensor<64x1024xf32>, tensor<f32>, tensor<f32>, tensor<f32>) -> ()
  }
}
