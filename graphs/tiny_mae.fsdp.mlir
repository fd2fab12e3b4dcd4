module @train_step {
  sdy.mesh @mesh = <["fsdp"=8]>
  func.func public @main(%arg0: tensor<49x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 0 : i32}, %arg1: tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>, tf.aliasing_output = 1 : i32}, %arg2: tensor<17x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, %arg3: tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>, tf.aliasing_output = 2 : i32}, %arg4: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 3 : i32}, %arg5: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 4 : i32}, %arg6: tensor<2x3x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {"fsdp"}, {}]>, tf.aliasing_output = 5 : i32}, %arg7: tensor<2x3x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {"fsdp"}]>, tf.aliasing_output = 6 : i32}, %arg8: tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>, tf.aliasing_output = 7 : i32}, %arg9: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 8 : i32}, %arg10: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 9 : i32}, %arg11: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 10 : i32}, %arg12: tensor<2x64x256xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>, tf.aliasing_output = 11 : i32}, %arg13: tensor<2x256xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 12 : i32}, %arg14: tensor<2x256x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>, tf.aliasing_output = 13 : i32}, %arg15: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 14 : i32}, %arg16: tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>, tf.aliasing_output = 15 : i32}, %arg17: tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>, tf.aliasing_output = 16 : i32}, %arg18: tensor<64x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}]>, tf.aliasing_output = 17 : i32}, %arg19: tensor<32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>, tf.aliasing_output = 18 : i32}, %arg20: tensor<32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>, tf.aliasing_output = 19 : i32}, %arg21: tensor<17x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, %arg22: tensor<2x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 20 : i32}, %arg23: tensor<2x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 21 : i32}, %arg24: tensor<2x3x32x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {"fsdp"}, {}]>, tf.aliasing_output = 22 : i32}, %arg25: tensor<2x3x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {"fsdp"}]>, tf.aliasing_output = 23 : i32}, %arg26: tensor<2x32x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>, tf.aliasing_output = 24 : i32}, %arg27: tensor<2x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 25 : i32}, %arg28: tensor<2x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 26 : i32}, %arg29: tensor<2x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 27 : i32}, %arg30: tensor<2x32x128xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>, tf.aliasing_output = 28 : i32}, %arg31: tensor<2x128xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 29 : i32}, %arg32: tensor<2x128x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>, tf.aliasing_output = 30 : i32}, %arg33: tensor<2x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 31 : i32}, %arg34: tensor<32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>, tf.aliasing_output = 32 : i32}, %arg35: tensor<32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>, tf.aliasing_output = 33 : i32}, %arg36: tensor<32x49xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}]>, tf.aliasing_output = 34 : i32}, %arg37: tensor<49xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 35 : i32}, %arg38: tensor<49x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 36 : i32}, %arg39: tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>, tf.aliasing_output = 37 : i32}, %arg40: tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>, tf.aliasing_output = 38 : i32}, %arg41: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 39 : i32}, %arg42: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 40 : i32}, %arg43: tensor<2x3x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {"fsdp"}, {}]>, tf.aliasing_output = 41 : i32}, %arg44: tensor<2x3x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {"fsdp"}]>, tf.aliasing_output = 42 : i32}, %arg45: tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>, tf.aliasing_output = 43 : i32}, %arg46: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 44 : i32}, %arg47: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 45 : i32}, %arg48: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 46 : i32}, %arg49: tensor<2x64x256xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>, tf.aliasing_output = 47 : i32}, %arg50: tensor<2x256xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 48 : i32}, %arg51: tensor<2x256x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>, tf.aliasing_output = 49 : i32}, %arg52: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 50 : i32}, %arg53: tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>, tf.aliasing_output = 51 : i32}, %arg54: tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>, tf.aliasing_output = 52 : i32}, %arg55: tensor<64x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}]>, tf.aliasing_output = 53 : i32}, %arg56: tensor<32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>, tf.aliasing_output = 54 : i32}, %arg57: tensor<32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>, tf.aliasing_output = 55 : i32}, %arg58: tensor<2x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 56 : i32}, %arg59: tensor<2x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 57 : i32}, %arg60: tensor<2x3x32x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {"fsdp"}, {}]>, tf.aliasing_output = 58 : i32}, %arg61: tensor<2x3x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {"fsdp"}]>, tf.aliasing_output = 59 : i32}, %arg62: tensor<2x32x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>, tf.aliasing_output = 60 : i32}, %arg63: tensor<2x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 61 : i32}, %arg64: tensor<2x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 62 : i32}, %arg65: tensor<2x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 63 : i32}, %arg66: tensor<2x32x128xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>, tf.aliasing_output = 64 : i32}, %arg67: tensor<2x128xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 65 : i32}, %arg68: tensor<2x128x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>, tf.aliasing_output = 66 : i32}, %arg69: tensor<2x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 67 : i32}, %arg70: tensor<32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>, tf.aliasing_output = 68 : i32}, %arg71: tensor<32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>, tf.aliasing_output = 69 : i32}, %arg72: tensor<32x49xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}]>, tf.aliasing_output = 70 : i32}, %arg73: tensor<49xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 71 : i32}, %arg74: tensor<49x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 72 : i32}, %arg75: tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>, tf.aliasing_output = 73 : i32}, %arg76: tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>, tf.aliasing_output = 74 : i32}, %arg77: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 75 : i32}, %arg78: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 76 : i32}, %arg79: tensor<2x3x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {"fsdp"}, {}]>, tf.aliasing_output = 77 : i32}, %arg80: tensor<2x3x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {"fsdp"}]>, tf.aliasing_output = 78 : i32}, %arg81: tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>, tf.aliasing_output = 79 : i32}, %arg82: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 80 : i32}, %arg83: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 81 : i32}, %arg84: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 82 : i32}, %arg85: tensor<2x64x256xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>, tf.aliasing_output = 83 : i32}, %arg86: tensor<2x256xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 84 : i32}, %arg87: tensor<2x256x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>, tf.aliasing_output = 85 : i32}, %arg88: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 86 : i32}, %arg89: tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>, tf.aliasing_output = 87 : i32}, %arg90: tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>, tf.aliasing_output = 88 : i32}, %arg91: tensor<64x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}]>, tf.aliasing_output = 89 : i32}, %arg92: tensor<32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>, tf.aliasing_output = 90 : i32}, %arg93: tensor<32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>, tf.aliasing_output = 91 : i32}, %arg94: tensor<2x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 92 : i32}, %arg95: tensor<2x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 93 : i32}, %arg96: tensor<2x3x32x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {"fsdp"}, {}]>, tf.aliasing_output = 94 : i32}, %arg97: tensor<2x3x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {"fsdp"}]>, tf.aliasing_output = 95 : i32}, %arg98: tensor<2x32x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>, tf.aliasing_output = 96 : i32}, %arg99: tensor<2x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 97 : i32}, %arg100: tensor<2x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 98 : i32}, %arg101: tensor<2x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 99 : i32}, %arg102: tensor<2x32x128xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>, tf.aliasing_output = 100 : i32}, %arg103: tensor<2x128xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 101 : i32}, %arg104: tensor<2x128x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>, tf.aliasing_output = 102 : i32}, %arg105: tensor<2x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>, tf.aliasing_output = 103 : i32}, %arg106: tensor<32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>, tf.aliasing_output = 104 : i32}, %arg107: tensor<32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>, tf.aliasing_output = 105 : i32}, %arg108: tensor<32x49xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}]>, tf.aliasing_output = 106 : i32}, %arg109: tensor<49xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 107 : i32}, %arg110: tensor<64x28x28x1xui8> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}, {}]>}, %arg111: tensor<64x16xi32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}]>}, %arg112: tensor<ui64> {sdy.sharding = #sdy.sharding<@mesh, []>}, %arg113: tensor<f32> {sdy.sharding = #sdy.sharding<@mesh, []>}, %arg114: tensor<ui64> {sdy.sharding = #sdy.sharding<@mesh, []>}) -> (tensor<49x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}, tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}, tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<2x3x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {"fsdp"}, {}]>}, tensor<2x3x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {"fsdp"}]>}, tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>}, tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<2x64x256xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>}, tensor<2x256xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<2x256x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>}, tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}, tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}, tensor<64x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}]>}, tensor<32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}, tensor<32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}, tensor<2x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<2x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<2x3x32x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {"fsdp"}, {}]>}, tensor<2x3x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {"fsdp"}]>}, tensor<2x32x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>}, tensor<2x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<2x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<2x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<2x32x128xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>}, tensor<2x128xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<2x128x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>}, tensor<2x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}, tensor<32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}, tensor<32x49xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}]>}, tensor<49xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<49x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}, tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}, tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<2x3x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {"fsdp"}, {}]>}, tensor<2x3x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {"fsdp"}]>}, tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>}, tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<2x64x256xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>}, tensor<2x256xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<2x256x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>}, tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}, tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}, tensor<64x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}]>}, tensor<32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}, tensor<32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}, tensor<2x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<2x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<2x3x32x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {"fsdp"}, {}]>}, tensor<2x3x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {"fsdp"}]>}, tensor<2x32x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>}, tensor<2x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<2x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<2x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<2x32x128xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>}, tensor<2x128xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<2x128x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>}, tensor<2x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}, tensor<32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}, tensor<32x49xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}]>}, tensor<49xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<49x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}, tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}, tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<2x3x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {"fsdp"}, {}]>}, tensor<2x3x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {"fsdp"}]>}, tensor<2x64x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>}, tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<2x64x256xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>}, tensor<2x256xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<2x256x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>}, tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}, tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}, tensor<64x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}]>}, tensor<32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}, tensor<32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}, tensor<2x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<2x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<2x3x32x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {"fsdp"}, {}]>}, tensor<2x3x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {"fsdp"}]>}, tensor<2x32x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>}, tensor<2x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<2x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<2x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<2x32x128xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>}, tensor<2x128xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<2x128x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}, {}]>}, tensor<2x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}, tensor<32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}, tensor<32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}, tensor<32x49xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}]>}, tensor<49xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<f32> {sdy.sharding = #sdy.sharding<@mesh, []>}, tensor<f32> {sdy.sharding = #sdy.sharding<@mesh, []>}, tensor<f32> {sdy.sharding = #sdy.sharding<@mesh, []>}) {
    %115 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %116 = "stablehlo.add"(%arg114, %115) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %117 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %118 = "stablehlo.shift_right_logical"(%116, %117) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %119 = "stablehlo.xor"(%116, %118) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %120 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %121 = "stablehlo.multiply"(%119, %120) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %122 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %123 = "stablehlo.shift_right_logical"(%121, %122) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %124 = "stablehlo.xor"(%121, %123) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %125 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %126 = "stablehlo.multiply"(%124, %125) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %127 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %128 = "stablehlo.shift_right_logical"(%126, %127) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %129 = "stablehlo.xor"(%126, %128) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %130 = "stablehlo.constant"() <{value = dense<"0xD16807D27127096C"> : tensor<ui64>}> : () -> tensor<ui64>
    %131 = "stablehlo.xor"(%129, %130) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %132 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %133 = "stablehlo.add"(%131, %132) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %134 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %135 = "stablehlo.shift_right_logical"(%133, %134) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %136 = "stablehlo.xor"(%133, %135) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %137 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %138 = "stablehlo.multiply"(%136, %137) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %139 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %140 = "stablehlo.shift_right_logical"(%138, %139) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %141 = "stablehlo.xor"(%138, %140) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %142 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %143 = "stablehlo.multiply"(%141, %142) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %144 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %145 = "stablehlo.shift_right_logical"(%143, %144) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %146 = "stablehlo.xor"(%143, %145) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %147 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %148 = "stablehlo.add"(%arg112, %147) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %149 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %150 = "stablehlo.shift_right_logical"(%148, %149) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %151 = "stablehlo.xor"(%148, %150) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %152 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %153 = "stablehlo.multiply"(%151, %152) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %154 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %155 = "stablehlo.shift_right_logical"(%153, %154) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %156 = "stablehlo.xor"(%153, %155) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %157 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %158 = "stablehlo.multiply"(%156, %157) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %159 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %160 = "stablehlo.shift_right_logical"(%158, %159) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %161 = "stablehlo.xor"(%158, %160) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %162 = "stablehlo.xor"(%146, %161) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %163 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %164 = "stablehlo.add"(%162, %163) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %165 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %166 = "stablehlo.shift_right_logical"(%164, %165) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %167 = "stablehlo.xor"(%164, %166) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %168 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %169 = "stablehlo.multiply"(%167, %168) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %170 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %171 = "stablehlo.shift_right_logical"(%169, %170) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %172 = "stablehlo.xor"(%169, %171) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %173 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %174 = "stablehlo.multiply"(%172, %173) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %175 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %176 = "stablehlo.shift_right_logical"(%174, %175) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %177 = "stablehlo.xor"(%174, %176) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %178 = "stablehlo.convert"(%arg110) : (tensor<64x28x28x1xui8>) -> tensor<64x28x28x1xf32>
    %179 = "stablehlo.constant"() <{value = dense<"0x9D03363C"> : tensor<1xf32>}> : () -> tensor<1xf32>
    %180 = "stablehlo.constant"() <{value = dense<"0x28694FBF"> : tensor<1xf32>}> : () -> tensor<1xf32>
    %181 = "stablehlo.broadcast_in_dim"(%179) <{broadcast_dimensions = array<i64: 3>}> : (tensor<1xf32>) -> tensor<64x28x28x1xf32>
    %182 = "stablehlo.multiply"(%178, %181) : (tensor<64x28x28x1xf32>, tensor<64x28x28x1xf32>) -> tensor<64x28x28x1xf32>
    %183 = "stablehlo.broadcast_in_dim"(%180) <{broadcast_dimensions = array<i64: 3>}> : (tensor<1xf32>) -> tensor<64x28x28x1xf32>
    %184 = "stablehlo.add"(%182, %183) : (tensor<64x28x28x1xf32>, tensor<64x28x28x1xf32>) -> tensor<64x28x28x1xf32>
    %185 = "stablehlo.reshape"(%184) : (tensor<64x28x28x1xf32>) -> tensor<64x4x7x4x7xf32>
    %186 = "stablehlo.transpose"(%185) <{permutation = array<i64: 0, 1, 3, 2, 4>}> : (tensor<64x4x7x4x7xf32>) -> tensor<64x4x4x7x7xf32>
    %187 = "stablehlo.reshape"(%186) : (tensor<64x4x4x7x7xf32>) -> tensor<64x16x49xf32>
    %188 = "stablehlo.slice"(%arg111) <{start_indices = array<i64: 0, 0>, limit_indices = array<i64: 64, 4>, strides = array<i64: 1, 1>}> : (tensor<64x16xi32>) -> tensor<64x4xi32>
    %189 = "stablehlo.slice"(%arg111) <{start_indices = array<i64: 0, 4>, limit_indices = array<i64: 64, 16>, strides = array<i64: 1, 1>}> : (tensor<64x16xi32>) -> tensor<64x12xi32>
    %190 = "stablehlo.gather"(%187, %188) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 2>, slice_sizes = array<i64: 1, 1, 49>, indices_are_sorted = false}> : (tensor<64x16x49xf32>, tensor<64x4xi32>) -> tensor<64x4x49xf32>
    %191 = "sdy.sharding_constraint"(%arg0) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<49x64xf32>) -> tensor<49x64xf32>
    %192 = "stablehlo.dot_general"(%190, %191) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x4x49xf32>, tensor<49x64xf32>) -> tensor<64x4x64xf32>
    %193 = "sdy.sharding_constraint"(%arg1) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %194 = "stablehlo.broadcast_in_dim"(%193) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<64x4x64xf32>
    %195 = "stablehlo.add"(%192, %194) : (tensor<64x4x64xf32>, tensor<64x4x64xf32>) -> tensor<64x4x64xf32>
    %197 = "sdy.sharding_constraint"(%arg2) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<17x64xf32>) -> tensor<17x64xf32>
    %198 = "stablehlo.slice"(%197) <{start_indices = array<i64: 1, 0>, limit_indices = array<i64: 17, 64>, strides = array<i64: 1, 1>}> : (tensor<17x64xf32>) -> tensor<16x64xf32>
    %199 = "stablehlo.gather"(%198, %188) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, slice_sizes = array<i64: 1, 64>, indices_are_sorted = false}> : (tensor<16x64xf32>, tensor<64x4xi32>) -> tensor<64x4x64xf32>
    %200 = "stablehlo.add"(%195, %199) : (tensor<64x4x64xf32>, tensor<64x4x64xf32>) -> tensor<64x4x64xf32>
    %201 = "sdy.sharding_constraint"(%arg3) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %202 = "stablehlo.slice"(%197) <{start_indices = array<i64: 0, 0>, limit_indices = array<i64: 1, 64>, strides = array<i64: 1, 1>}> : (tensor<17x64xf32>) -> tensor<1x64xf32>
    %203 = "stablehlo.reshape"(%202) : (tensor<1x64xf32>) -> tensor<64xf32>
    %204 = "stablehlo.add"(%201, %203) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %205 = "stablehlo.broadcast_in_dim"(%204) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<64x1x64xf32>
    %206 = "stablehlo.concatenate"(%205, %200) <{dimension = 1 : i64}> : (tensor<64x1x64xf32>, tensor<64x4x64xf32>) -> tensor<64x5x64xf32>
    %207 = "sdy.sharding_constraint"(%206) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<64x5x64xf32>) -> tensor<64x5x64xf32>
    %208 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<2xi32>
    %t1 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %t2 = "stablehlo.constant"() <{value = dense<0.0> : tensor<2x64x5x64xf32>}> : () -> tensor<2x64x5x64xf32>
    %s604:17 = "stablehlo.while"(%t1, %207, %t2, %arg9, %arg8, %arg7, %arg6, %arg13, %arg12, %arg15, %arg14, %arg5, %arg4, %arg11, %arg10, %208, %177) ({
    ^bb0(%c604_0: tensor<i32>, %c604_1: tensor<64x5x64xf32>, %c604_2: tensor<2x64x5x64xf32>, %c604_3: tensor<2x64xf32>, %c604_4: tensor<2x64x64xf32>, %c604_5: tensor<2x3x64xf32>, %c604_6: tensor<2x3x64x64xf32>, %c604_7: tensor<2x256xf32>, %c604_8: tensor<2x64x256xf32>, %c604_9: tensor<2x64xf32>, %c604_10: tensor<2x256x64xf32>, %c604_11: tensor<2x64xf32>, %c604_12: tensor<2x64xf32>, %c604_13: tensor<2x64xf32>, %c604_14: tensor<2x64xf32>, %c604_15: tensor<2xi32>, %c604_16: tensor<ui64>):
    %t3 = "stablehlo.constant"() <{value = dense<2> : tensor<i32>}> : () -> tensor<i32>
    %t4 = "stablehlo.compare"(%c604_0, %t3) <{comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<i32>, tensor<i32>) -> tensor<i1>
    "stablehlo.return"(%t4) : (tensor<i1>) -> ()
    }, {
    ^bb0(%b604_0: tensor<i32>, %b604_1: tensor<64x5x64xf32>, %b604_2: tensor<2x64x5x64xf32>, %b604_3: tensor<2x64xf32>, %b604_4: tensor<2x64x64xf32>, %b604_5: tensor<2x3x64xf32>, %b604_6: tensor<2x3x64x64xf32>, %b604_7: tensor<2x256xf32>, %b604_8: tensor<2x64x256xf32>, %b604_9: tensor<2x64xf32>, %b604_10: tensor<2x256x64xf32>, %b604_11: tensor<2x64xf32>, %b604_12: tensor<2x64xf32>, %b604_13: tensor<2x64xf32>, %b604_14: tensor<2x64xf32>, %b604_15: tensor<2xi32>, %b604_16: tensor<ui64>):
    %t5 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %t6 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %t7 = "stablehlo.dynamic_slice"(%b604_3, %b604_0, %t6) <{slice_sizes = array<i64: 1, 64>}> : (tensor<2x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>
    %t8 = "stablehlo.reshape"(%t7)  : (tensor<1x64xf32>) -> tensor<64xf32>
    %t9 = "stablehlo.dynamic_slice"(%b604_4, %b604_0, %t6, %t6) <{slice_sizes = array<i64: 1, 64, 64>}> : (tensor<2x64x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x64xf32>
    %t10 = "stablehlo.reshape"(%t9)  : (tensor<1x64x64xf32>) -> tensor<64x64xf32>
    %t11 = "stablehlo.dynamic_slice"(%b604_5, %b604_0, %t6, %t6) <{slice_sizes = array<i64: 1, 3, 64>}> : (tensor<2x3x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x64xf32>
    %t12 = "stablehlo.reshape"(%t11)  : (tensor<1x3x64xf32>) -> tensor<3x64xf32>
    %t13 = "stablehlo.dynamic_slice"(%b604_6, %b604_0, %t6, %t6, %t6) <{slice_sizes = array<i64: 1, 3, 64, 64>}> : (tensor<2x3x64x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x64x64xf32>
    %t14 = "stablehlo.reshape"(%t13)  : (tensor<1x3x64x64xf32>) -> tensor<3x64x64xf32>
    %t15 = "stablehlo.dynamic_slice"(%b604_7, %b604_0, %t6) <{slice_sizes = array<i64: 1, 256>}> : (tensor<2x256xf32>, tensor<i32>, tensor<i32>) -> tensor<1x256xf32>
    %t16 = "stablehlo.reshape"(%t15)  : (tensor<1x256xf32>) -> tensor<256xf32>
    %t17 = "stablehlo.dynamic_slice"(%b604_8, %b604_0, %t6, %t6) <{slice_sizes = array<i64: 1, 64, 256>}> : (tensor<2x64x256xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x256xf32>
    %t18 = "stablehlo.reshape"(%t17)  : (tensor<1x64x256xf32>) -> tensor<64x256xf32>
    %t19 = "stablehlo.dynamic_slice"(%b604_9, %b604_0, %t6) <{slice_sizes = array<i64: 1, 64>}> : (tensor<2x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>
    %t20 = "stablehlo.reshape"(%t19)  : (tensor<1x64xf32>) -> tensor<64xf32>
    %t21 = "stablehlo.dynamic_slice"(%b604_10, %b604_0, %t6, %t6) <{slice_sizes = array<i64: 1, 256, 64>}> : (tensor<2x256x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x256x64xf32>
    %t22 = "stablehlo.reshape"(%t21)  : (tensor<1x256x64xf32>) -> tensor<256x64xf32>
    %t23 = "stablehlo.dynamic_slice"(%b604_11, %b604_0, %t6) <{slice_sizes = array<i64: 1, 64>}> : (tensor<2x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>
    %t24 = "stablehlo.reshape"(%t23)  : (tensor<1x64xf32>) -> tensor<64xf32>
    %t25 = "stablehlo.dynamic_slice"(%b604_12, %b604_0, %t6) <{slice_sizes = array<i64: 1, 64>}> : (tensor<2x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>
    %t26 = "stablehlo.reshape"(%t25)  : (tensor<1x64xf32>) -> tensor<64xf32>
    %t27 = "stablehlo.dynamic_slice"(%b604_13, %b604_0, %t6) <{slice_sizes = array<i64: 1, 64>}> : (tensor<2x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>
    %t28 = "stablehlo.reshape"(%t27)  : (tensor<1x64xf32>) -> tensor<64xf32>
    %t29 = "stablehlo.dynamic_slice"(%b604_14, %b604_0, %t6) <{slice_sizes = array<i64: 1, 64>}> : (tensor<2x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>
    %t30 = "stablehlo.reshape"(%t29)  : (tensor<1x64xf32>) -> tensor<64xf32>
    %t31 = "stablehlo.dynamic_slice"(%b604_15, %b604_0) <{slice_sizes = array<i64: 1>}> : (tensor<2xi32>, tensor<i32>) -> tensor<1xi32>
    %t32 = "stablehlo.reshape"(%t31)  : (tensor<1xi32>) -> tensor<i32>
    %223 = "sdy.sharding_constraint"(%t26) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %224 = "sdy.sharding_constraint"(%t24) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %225 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %226 = "stablehlo.reduce"(%b604_1, %225) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x5x64xf32>, tensor<f32>) -> tensor<64x5xf32>
    %227 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<64x5xf32>}> : () -> tensor<64x5xf32>
    %228 = "stablehlo.multiply"(%226, %227) : (tensor<64x5xf32>, tensor<64x5xf32>) -> tensor<64x5xf32>
    %229 = "stablehlo.broadcast_in_dim"(%228) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x5xf32>) -> tensor<64x5x64xf32>
    %230 = "stablehlo.subtract"(%b604_1, %229) : (tensor<64x5x64xf32>, tensor<64x5x64xf32>) -> tensor<64x5x64xf32>
    %231 = "stablehlo.multiply"(%230, %230) : (tensor<64x5x64xf32>, tensor<64x5x64xf32>) -> tensor<64x5x64xf32>
    %232 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %233 = "stablehlo.reduce"(%231, %232) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x5x64xf32>, tensor<f32>) -> tensor<64x5xf32>
    %234 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<64x5xf32>}> : () -> tensor<64x5xf32>
    %235 = "stablehlo.multiply"(%233, %234) : (tensor<64x5xf32>, tensor<64x5xf32>) -> tensor<64x5xf32>
    %236 = "stablehlo.constant"() <{value = dense<0x358637BD> : tensor<64x5xf32>}> : () -> tensor<64x5xf32>
    %237 = "stablehlo.add"(%235, %236) : (tensor<64x5xf32>, tensor<64x5xf32>) -> tensor<64x5xf32>
    %238 = "stablehlo.rsqrt"(%237) : (tensor<64x5xf32>) -> tensor<64x5xf32>
    %239 = "stablehlo.broadcast_in_dim"(%228) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x5xf32>) -> tensor<64x5x64xf32>
    %240 = "stablehlo.subtract"(%b604_1, %239) : (tensor<64x5x64xf32>, tensor<64x5x64xf32>) -> tensor<64x5x64xf32>
    %241 = "stablehlo.broadcast_in_dim"(%238) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x5xf32>) -> tensor<64x5x64xf32>
    %242 = "stablehlo.multiply"(%240, %241) : (tensor<64x5x64xf32>, tensor<64x5x64xf32>) -> tensor<64x5x64xf32>
    %243 = "stablehlo.broadcast_in_dim"(%223) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<64x5x64xf32>
    %244 = "stablehlo.multiply"(%242, %243) : (tensor<64x5x64xf32>, tensor<64x5x64xf32>) -> tensor<64x5x64xf32>
    %245 = "stablehlo.broadcast_in_dim"(%224) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<64x5x64xf32>
    %246 = "stablehlo.add"(%244, %245) : (tensor<64x5x64xf32>, tensor<64x5x64xf32>) -> tensor<64x5x64xf32>
    %248 = "sdy.sharding_constraint"(%246) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<64x5x64xf32>) -> tensor<64x5x64xf32>
    %249 = "stablehlo.slice"(%t14) <{start_indices = array<i64: 0, 0, 0>, limit_indices = array<i64: 1, 64, 64>, strides = array<i64: 1, 1, 1>}> : (tensor<3x64x64xf32>) -> tensor<1x64x64xf32>
    %250 = "stablehlo.slice"(%t14) <{start_indices = array<i64: 1, 0, 0>, limit_indices = array<i64: 2, 64, 64>, strides = array<i64: 1, 1, 1>}> : (tensor<3x64x64xf32>) -> tensor<1x64x64xf32>
    %251 = "stablehlo.slice"(%t14) <{start_indices = array<i64: 2, 0, 0>, limit_indices = array<i64: 3, 64, 64>, strides = array<i64: 1, 1, 1>}> : (tensor<3x64x64xf32>) -> tensor<1x64x64xf32>
    %253 = "stablehlo.reshape"(%249) : (tensor<1x64x64xf32>) -> tensor<64x64xf32>
    %254 = "stablehlo.reshape"(%250) : (tensor<1x64x64xf32>) -> tensor<64x64xf32>
    %255 = "stablehlo.reshape"(%251) : (tensor<1x64x64xf32>) -> tensor<64x64xf32>
    %256 = "stablehlo.slice"(%t12) <{start_indices = array<i64: 0, 0>, limit_indices = array<i64: 1, 64>, strides = array<i64: 1, 1>}> : (tensor<3x64xf32>) -> tensor<1x64xf32>
    %257 = "stablehlo.slice"(%t12) <{start_indices = array<i64: 1, 0>, limit_indices = array<i64: 2, 64>, strides = array<i64: 1, 1>}> : (tensor<3x64xf32>) -> tensor<1x64xf32>
    %258 = "stablehlo.slice"(%t12) <{start_indices = array<i64: 2, 0>, limit_indices = array<i64: 3, 64>, strides = array<i64: 1, 1>}> : (tensor<3x64xf32>) -> tensor<1x64xf32>
    %260 = "stablehlo.reshape"(%256) : (tensor<1x64xf32>) -> tensor<64xf32>
    %261 = "stablehlo.reshape"(%257) : (tensor<1x64xf32>) -> tensor<64xf32>
    %262 = "stablehlo.reshape"(%258) : (tensor<1x64xf32>) -> tensor<64xf32>
    %263 = "sdy.sharding_constraint"(%253) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %264 = "stablehlo.dot_general"(%248, %263) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x5x64xf32>, tensor<64x64xf32>) -> tensor<64x5x64xf32>
    %265 = "sdy.sharding_constraint"(%260) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %266 = "stablehlo.broadcast_in_dim"(%265) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<64x5x64xf32>
    %267 = "stablehlo.add"(%264, %266) : (tensor<64x5x64xf32>, tensor<64x5x64xf32>) -> tensor<64x5x64xf32>
    %269 = "sdy.sharding_constraint"(%254) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %270 = "stablehlo.dot_general"(%248, %269) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x5x64xf32>, tensor<64x64xf32>) -> tensor<64x5x64xf32>
    %271 = "sdy.sharding_constraint"(%261) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %272 = "stablehlo.broadcast_in_dim"(%271) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<64x5x64xf32>
    %273 = "stablehlo.add"(%270, %272) : (tensor<64x5x64xf32>, tensor<64x5x64xf32>) -> tensor<64x5x64xf32>
    %275 = "sdy.sharding_constraint"(%255) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %276 = "stablehlo.dot_general"(%248, %275) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x5x64xf32>, tensor<64x64xf32>) -> tensor<64x5x64xf32>
    %277 = "sdy.sharding_constraint"(%262) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %278 = "stablehlo.broadcast_in_dim"(%277) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<64x5x64xf32>
    %279 = "stablehlo.add"(%276, %278) : (tensor<64x5x64xf32>, tensor<64x5x64xf32>) -> tensor<64x5x64xf32>
    %281 = "stablehlo.reshape"(%267) : (tensor<64x5x64xf32>) -> tensor<64x5x4x16xf32>
    %282 = "sdy.sharding_constraint"(%281) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}, {}]>}> : (tensor<64x5x4x16xf32>) -> tensor<64x5x4x16xf32>
    %283 = "stablehlo.transpose"(%282) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<64x5x4x16xf32>) -> tensor<64x4x5x16xf32>
    %284 = "stablehlo.reshape"(%273) : (tensor<64x5x64xf32>) -> tensor<64x5x4x16xf32>
    %285 = "sdy.sharding_constraint"(%284) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}, {}]>}> : (tensor<64x5x4x16xf32>) -> tensor<64x5x4x16xf32>
    %286 = "stablehlo.transpose"(%285) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<64x5x4x16xf32>) -> tensor<64x4x5x16xf32>
    %287 = "stablehlo.reshape"(%279) : (tensor<64x5x64xf32>) -> tensor<64x5x4x16xf32>
    %288 = "sdy.sharding_constraint"(%287) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}, {}]>}> : (tensor<64x5x4x16xf32>) -> tensor<64x5x4x16xf32>
    %289 = "stablehlo.transpose"(%288) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<64x5x4x16xf32>) -> tensor<64x4x5x16xf32>
    %290 = "stablehlo.constant"() <{value = dense<0x3E800000> : tensor<64x4x5x16xf32>}> : () -> tensor<64x4x5x16xf32>
    %291 = "stablehlo.multiply"(%283, %290) : (tensor<64x4x5x16xf32>, tensor<64x4x5x16xf32>) -> tensor<64x4x5x16xf32>
    %292 = "stablehlo.dot_general"(%291, %286) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x4x5x16xf32>, tensor<64x4x5x16xf32>) -> tensor<64x4x5x5xf32>
    %293 = "stablehlo.constant"() <{value = dense<0xFF800000> : tensor<f32>}> : () -> tensor<f32>
    %294 = "stablehlo.reduce"(%292, %293) <{dimensions = array<i64: 3>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.maximum"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x4x5x5xf32>, tensor<f32>) -> tensor<64x4x5xf32>
    %295 = "stablehlo.broadcast_in_dim"(%294) <{broadcast_dimensions = array<i64: 0, 1, 2>}> : (tensor<64x4x5xf32>) -> tensor<64x4x5x5xf32>
    %296 = "stablehlo.subtract"(%292, %295) : (tensor<64x4x5x5xf32>, tensor<64x4x5x5xf32>) -> tensor<64x4x5x5xf32>
    %297 = "stablehlo.exponential"(%296) : (tensor<64x4x5x5xf32>) -> tensor<64x4x5x5xf32>
    %298 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %299 = "stablehlo.reduce"(%297, %298) <{dimensions = array<i64: 3>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x4x5x5xf32>, tensor<f32>) -> tensor<64x4x5xf32>
    %300 = "stablehlo.broadcast_in_dim"(%299) <{broadcast_dimensions = array<i64: 0, 1, 2>}> : (tensor<64x4x5xf32>) -> tensor<64x4x5x5xf32>
    %301 = "stablehlo.divide"(%297, %300) : (tensor<64x4x5x5xf32>, tensor<64x4x5x5xf32>) -> tensor<64x4x5x5xf32>
    %322 = "stablehlo.dot_general"(%301, %289) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x4x5x5xf32>, tensor<64x4x5x16xf32>) -> tensor<64x4x5x16xf32>
    %323 = "stablehlo.transpose"(%322) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<64x4x5x16xf32>) -> tensor<64x5x4x16xf32>
    %324 = "sdy.sharding_constraint"(%323) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}, {}]>}> : (tensor<64x5x4x16xf32>) -> tensor<64x5x4x16xf32>
    %325 = "stablehlo.reshape"(%324) : (tensor<64x5x4x16xf32>) -> tensor<64x5x64xf32>
    %326 = "sdy.sharding_constraint"(%t10) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %327 = "stablehlo.dot_general"(%325, %326) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x5x64xf32>, tensor<64x64xf32>) -> tensor<64x5x64xf32>
    %328 = "sdy.sharding_constraint"(%t8) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %329 = "stablehlo.broadcast_in_dim"(%328) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<64x5x64xf32>
    %330 = "stablehlo.add"(%327, %329) : (tensor<64x5x64xf32>, tensor<64x5x64xf32>) -> tensor<64x5x64xf32>
    %351 = "sdy.sharding_constraint"(%330) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<64x5x64xf32>) -> tensor<64x5x64xf32>
    %352 = "stablehlo.constant"() <{value = dense<"0x27DDFA9D93B989F02CB1D8F9D774FCB8"> : tensor<2xui64>}> : () -> tensor<2xui64>
    %353 = "stablehlo.dynamic_slice"(%352, %t32) <{slice_sizes = array<i64: 1>}> : (tensor<2xui64>, tensor<i32>) -> tensor<1xui64>
    %354 = "stablehlo.reshape"(%353) : (tensor<1xui64>) -> tensor<ui64>
    %355 = "stablehlo.xor"(%b604_16, %354) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %356 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %357 = "stablehlo.add"(%355, %356) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %358 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %359 = "stablehlo.shift_right_logical"(%357, %358) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %360 = "stablehlo.xor"(%357, %359) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %361 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %362 = "stablehlo.multiply"(%360, %361) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %363 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %364 = "stablehlo.shift_right_logical"(%362, %363) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %365 = "stablehlo.xor"(%362, %364) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %366 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %367 = "stablehlo.multiply"(%365, %366) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %368 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %369 = "stablehlo.shift_right_logical"(%367, %368) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %370 = "stablehlo.xor"(%367, %369) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %371 = "stablehlo.constant"() <{value = dense<"0x0000803F6666663F"> : tensor<2xf32>}> : () -> tensor<2xf32>
    %372 = "stablehlo.dynamic_slice"(%371, %t32) <{slice_sizes = array<i64: 1>}> : (tensor<2xf32>, tensor<i32>) -> tensor<1xf32>
    %373 = "stablehlo.reshape"(%372) : (tensor<1xf32>) -> tensor<f32>
    %374 = "stablehlo.broadcast_in_dim"(%373) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64x1x1xf32>
    %375 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %376 = "stablehlo.iota"() <{iota_dimension = 2 : i64}> : () -> tensor<64x1x1xui64>
    %377 = "stablehlo.broadcast_in_dim"(%375) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %378 = "stablehlo.multiply"(%376, %377) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %379 = "stablehlo.broadcast_in_dim"(%370) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %380 = "stablehlo.add"(%379, %378) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %381 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %382 = "stablehlo.iota"() <{iota_dimension = 1 : i64}> : () -> tensor<64x1x1xui64>
    %383 = "stablehlo.broadcast_in_dim"(%381) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %384 = "stablehlo.multiply"(%382, %383) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %385 = "stablehlo.add"(%380, %384) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %386 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %387 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<64x1x1xui64>
    %388 = "stablehlo.broadcast_in_dim"(%386) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %389 = "stablehlo.multiply"(%387, %388) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %390 = "stablehlo.add"(%385, %389) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %391 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %392 = "stablehlo.broadcast_in_dim"(%391) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %393 = "stablehlo.add"(%390, %392) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %394 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %395 = "stablehlo.broadcast_in_dim"(%394) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %396 = "stablehlo.shift_right_logical"(%393, %395) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %397 = "stablehlo.xor"(%393, %396) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %398 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %399 = "stablehlo.broadcast_in_dim"(%398) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %400 = "stablehlo.multiply"(%397, %399) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %401 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %402 = "stablehlo.broadcast_in_dim"(%401) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %403 = "stablehlo.shift_right_logical"(%400, %402) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %404 = "stablehlo.xor"(%400, %403) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %405 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %406 = "stablehlo.broadcast_in_dim"(%405) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %407 = "stablehlo.multiply"(%404, %406) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %408 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %409 = "stablehlo.broadcast_in_dim"(%408) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %410 = "stablehlo.shift_right_logical"(%407, %409) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %411 = "stablehlo.xor"(%407, %410) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %412 = "stablehlo.constant"() <{value = dense<"0x2000000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %413 = "stablehlo.broadcast_in_dim"(%412) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %414 = "stablehlo.shift_right_logical"(%411, %413) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %415 = "stablehlo.convert"(%414) : (tensor<64x1x1xui64>) -> tensor<64x1x1xui32>
    %416 = "stablehlo.constant"() <{value = dense<9> : tensor<64x1x1xui32>}> : () -> tensor<64x1x1xui32>
    %417 = "stablehlo.shift_right_logical"(%415, %416) : (tensor<64x1x1xui32>, tensor<64x1x1xui32>) -> tensor<64x1x1xui32>
    %418 = "stablehlo.constant"() <{value = dense<1065353216> : tensor<64x1x1xui32>}> : () -> tensor<64x1x1xui32>
    %419 = "stablehlo.or"(%417, %418) : (tensor<64x1x1xui32>, tensor<64x1x1xui32>) -> tensor<64x1x1xui32>
    %420 = "stablehlo.bitcast_convert"(%419) : (tensor<64x1x1xui32>) -> tensor<64x1x1xf32>
    %421 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<64x1x1xf32>}> : () -> tensor<64x1x1xf32>
    %422 = "stablehlo.subtract"(%420, %421) : (tensor<64x1x1xf32>, tensor<64x1x1xf32>) -> tensor<64x1x1xf32>
    %423 = "stablehlo.compare"(%422, %374) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<64x1x1xf32>, tensor<64x1x1xf32>) -> tensor<64x1x1xi1>
    %424 = "stablehlo.convert"(%423) : (tensor<64x1x1xi1>) -> tensor<64x1x1xf32>
    %425 = "stablehlo.constant"() <{value = dense<"0x0000803FE4388E3F"> : tensor<2xf32>}> : () -> tensor<2xf32>
    %426 = "stablehlo.dynamic_slice"(%425, %t32) <{slice_sizes = array<i64: 1>}> : (tensor<2xf32>, tensor<i32>) -> tensor<1xf32>
    %427 = "stablehlo.reshape"(%426) : (tensor<1xf32>) -> tensor<f32>
    %428 = "stablehlo.broadcast_in_dim"(%427) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64x1x1xf32>
    %429 = "stablehlo.multiply"(%424, %428) : (tensor<64x1x1xf32>, tensor<64x1x1xf32>) -> tensor<64x1x1xf32>
    %430 = "stablehlo.broadcast_in_dim"(%429) <{broadcast_dimensions = array<i64: 0, 1, 2>}> : (tensor<64x1x1xf32>) -> tensor<64x5x64xf32>
    %431 = "stablehlo.multiply"(%351, %430) : (tensor<64x5x64xf32>, tensor<64x5x64xf32>) -> tensor<64x5x64xf32>
    %432 = "stablehlo.add"(%b604_1, %431) : (tensor<64x5x64xf32>, tensor<64x5x64xf32>) -> tensor<64x5x64xf32>
    %433 = "sdy.sharding_constraint"(%432) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<64x5x64xf32>) -> tensor<64x5x64xf32>
    %434 = "sdy.sharding_constraint"(%t30) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %435 = "sdy.sharding_constraint"(%t28) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %436 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %437 = "stablehlo.reduce"(%433, %436) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x5x64xf32>, tensor<f32>) -> tensor<64x5xf32>
    %438 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<64x5xf32>}> : () -> tensor<64x5xf32>
    %439 = "stablehlo.multiply"(%437, %438) : (tensor<64x5xf32>, tensor<64x5xf32>) -> tensor<64x5xf32>
    %440 = "stablehlo.broadcast_in_dim"(%439) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x5xf32>) -> tensor<64x5x64xf32>
    %441 = "stablehlo.subtract"(%433, %440) : (tensor<64x5x64xf32>, tensor<64x5x64xf32>) -> tensor<64x5x64xf32>
    %442 = "stablehlo.multiply"(%441, %441) : (tensor<64x5x64xf32>, tensor<64x5x64xf32>) -> tensor<64x5x64xf32>
    %443 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %444 = "stablehlo.reduce"(%442, %443) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x5x64xf32>, tensor<f32>) -> tensor<64x5xf32>
    %445 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<64x5xf32>}> : () -> tensor<64x5xf32>
    %446 = "stablehlo.multiply"(%444, %445) : (tensor<64x5xf32>, tensor<64x5xf32>) -> tensor<64x5xf32>
    %447 = "stablehlo.constant"() <{value = dense<0x358637BD> : tensor<64x5xf32>}> : () -> tensor<64x5xf32>
    %448 = "stablehlo.add"(%446, %447) : (tensor<64x5xf32>, tensor<64x5xf32>) -> tensor<64x5xf32>
    %449 = "stablehlo.rsqrt"(%448) : (tensor<64x5xf32>) -> tensor<64x5xf32>
    %450 = "stablehlo.broadcast_in_dim"(%439) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x5xf32>) -> tensor<64x5x64xf32>
    %451 = "stablehlo.subtract"(%433, %450) : (tensor<64x5x64xf32>, tensor<64x5x64xf32>) -> tensor<64x5x64xf32>
    %452 = "stablehlo.broadcast_in_dim"(%449) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x5xf32>) -> tensor<64x5x64xf32>
    %453 = "stablehlo.multiply"(%451, %452) : (tensor<64x5x64xf32>, tensor<64x5x64xf32>) -> tensor<64x5x64xf32>
    %454 = "stablehlo.broadcast_in_dim"(%434) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<64x5x64xf32>
    %455 = "stablehlo.multiply"(%453, %454) : (tensor<64x5x64xf32>, tensor<64x5x64xf32>) -> tensor<64x5x64xf32>
    %456 = "stablehlo.broadcast_in_dim"(%435) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<64x5x64xf32>
    %457 = "stablehlo.add"(%455, %456) : (tensor<64x5x64xf32>, tensor<64x5x64xf32>) -> tensor<64x5x64xf32>
    %459 = "sdy.sharding_constraint"(%457) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<64x5x64xf32>) -> tensor<64x5x64xf32>
    %460 = "sdy.sharding_constraint"(%t18) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<64x256xf32>) -> tensor<64x256xf32>
    %461 = "stablehlo.dot_general"(%459, %460) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x5x64xf32>, tensor<64x256xf32>) -> tensor<64x5x256xf32>
    %462 = "sdy.sharding_constraint"(%t16) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<256xf32>) -> tensor<256xf32>
    %463 = "stablehlo.broadcast_in_dim"(%462) <{broadcast_dimensions = array<i64: 2>}> : (tensor<256xf32>) -> tensor<64x5x256xf32>
    %464 = "stablehlo.add"(%461, %463) : (tensor<64x5x256xf32>, tensor<64x5x256xf32>) -> tensor<64x5x256xf32>
    %466 = "stablehlo.constant"() <{value = dense<0x3F3504F3> : tensor<64x5x256xf32>}> : () -> tensor<64x5x256xf32>
    %467 = "stablehlo.multiply"(%464, %466) : (tensor<64x5x256xf32>, tensor<64x5x256xf32>) -> tensor<64x5x256xf32>
    %468 = "chlo.erf"(%467) : (tensor<64x5x256xf32>) -> tensor<64x5x256xf32>
    %469 = "stablehlo.constant"() <{value = dense<0x3F000000> : tensor<64x5x256xf32>}> : () -> tensor<64x5x256xf32>
    %470 = "stablehlo.multiply"(%468, %469) : (tensor<64x5x256xf32>, tensor<64x5x256xf32>) -> tensor<64x5x256xf32>
    %471 = "stablehlo.constant"() <{value = dense<0x3F000000> : tensor<64x5x256xf32>}> : () -> tensor<64x5x256xf32>
    %472 = "stablehlo.add"(%470, %471) : (tensor<64x5x256xf32>, tensor<64x5x256xf32>) -> tensor<64x5x256xf32>
    %473 = "stablehlo.multiply"(%464, %472) : (tensor<64x5x256xf32>, tensor<64x5x256xf32>) -> tensor<64x5x256xf32>
    %475 = "sdy.sharding_constraint"(%473) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<64x5x256xf32>) -> tensor<64x5x256xf32>
    %495 = "sdy.sharding_constraint"(%t22) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<256x64xf32>) -> tensor<256x64xf32>
    %496 = "stablehlo.dot_general"(%475, %495) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x5x256xf32>, tensor<256x64xf32>) -> tensor<64x5x64xf32>
    %497 = "sdy.sharding_constraint"(%t20) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %498 = "stablehlo.broadcast_in_dim"(%497) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<64x5x64xf32>
    %499 = "stablehlo.add"(%496, %498) : (tensor<64x5x64xf32>, tensor<64x5x64xf32>) -> tensor<64x5x64xf32>
    %520 = "sdy.sharding_constraint"(%499) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<64x5x64xf32>) -> tensor<64x5x64xf32>
    %521 = "stablehlo.constant"() <{value = dense<"0xCE98D5A0E7624145FDFE865CC3CC0492"> : tensor<2xui64>}> : () -> tensor<2xui64>
    %522 = "stablehlo.dynamic_slice"(%521, %t32) <{slice_sizes = array<i64: 1>}> : (tensor<2xui64>, tensor<i32>) -> tensor<1xui64>
    %523 = "stablehlo.reshape"(%522) : (tensor<1xui64>) -> tensor<ui64>
    %524 = "stablehlo.xor"(%b604_16, %523) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %525 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %526 = "stablehlo.add"(%524, %525) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %527 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %528 = "stablehlo.shift_right_logical"(%526, %527) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %529 = "stablehlo.xor"(%526, %528) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %530 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %531 = "stablehlo.multiply"(%529, %530) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %532 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %533 = "stablehlo.shift_right_logical"(%531, %532) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %534 = "stablehlo.xor"(%531, %533) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %535 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %536 = "stablehlo.multiply"(%534, %535) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %537 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %538 = "stablehlo.shift_right_logical"(%536, %537) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %539 = "stablehlo.xor"(%536, %538) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %540 = "stablehlo.constant"() <{value = dense<"0x0000803F6666663F"> : tensor<2xf32>}> : () -> tensor<2xf32>
    %541 = "stablehlo.dynamic_slice"(%540, %t32) <{slice_sizes = array<i64: 1>}> : (tensor<2xf32>, tensor<i32>) -> tensor<1xf32>
    %542 = "stablehlo.reshape"(%541) : (tensor<1xf32>) -> tensor<f32>
    %543 = "stablehlo.broadcast_in_dim"(%542) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64x1x1xf32>
    %544 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %545 = "stablehlo.iota"() <{iota_dimension = 2 : i64}> : () -> tensor<64x1x1xui64>
    %546 = "stablehlo.broadcast_in_dim"(%544) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %547 = "stablehlo.multiply"(%545, %546) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %548 = "stablehlo.broadcast_in_dim"(%539) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %549 = "stablehlo.add"(%548, %547) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %550 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %551 = "stablehlo.iota"() <{iota_dimension = 1 : i64}> : () -> tensor<64x1x1xui64>
    %552 = "stablehlo.broadcast_in_dim"(%550) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %553 = "stablehlo.multiply"(%551, %552) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %554 = "stablehlo.add"(%549, %553) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %555 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %556 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<64x1x1xui64>
    %557 = "stablehlo.broadcast_in_dim"(%555) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %558 = "stablehlo.multiply"(%556, %557) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %559 = "stablehlo.add"(%554, %558) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %560 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %561 = "stablehlo.broadcast_in_dim"(%560) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %562 = "stablehlo.add"(%559, %561) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %563 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %564 = "stablehlo.broadcast_in_dim"(%563) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %565 = "stablehlo.shift_right_logical"(%562, %564) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %566 = "stablehlo.xor"(%562, %565) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %567 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %568 = "stablehlo.broadcast_in_dim"(%567) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %569 = "stablehlo.multiply"(%566, %568) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %570 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %571 = "stablehlo.broadcast_in_dim"(%570) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %572 = "stablehlo.shift_right_logical"(%569, %571) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %573 = "stablehlo.xor"(%569, %572) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %574 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %575 = "stablehlo.broadcast_in_dim"(%574) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %576 = "stablehlo.multiply"(%573, %575) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %577 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %578 = "stablehlo.broadcast_in_dim"(%577) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %579 = "stablehlo.shift_right_logical"(%576, %578) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %580 = "stablehlo.xor"(%576, %579) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %581 = "stablehlo.constant"() <{value = dense<"0x2000000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %582 = "stablehlo.broadcast_in_dim"(%581) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %583 = "stablehlo.shift_right_logical"(%580, %582) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %584 = "stablehlo.convert"(%583) : (tensor<64x1x1xui64>) -> tensor<64x1x1xui32>
    %585 = "stablehlo.constant"() <{value = dense<9> : tensor<64x1x1xui32>}> : () -> tensor<64x1x1xui32>
    %586 = "stablehlo.shift_right_logical"(%584, %585) : (tensor<64x1x1xui32>, tensor<64x1x1xui32>) -> tensor<64x1x1xui32>
    %587 = "stablehlo.constant"() <{value = dense<1065353216> : tensor<64x1x1xui32>}> : () -> tensor<64x1x1xui32>
    %588 = "stablehlo.or"(%586, %587) : (tensor<64x1x1xui32>, tensor<64x1x1xui32>) -> tensor<64x1x1xui32>
    %589 = "stablehlo.bitcast_convert"(%588) : (tensor<64x1x1xui32>) -> tensor<64x1x1xf32>
    %590 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<64x1x1xf32>}> : () -> tensor<64x1x1xf32>
    %591 = "stablehlo.subtract"(%589, %590) : (tensor<64x1x1xf32>, tensor<64x1x1xf32>) -> tensor<64x1x1xf32>
    %592 = "stablehlo.compare"(%591, %543) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<64x1x1xf32>, tensor<64x1x1xf32>) -> tensor<64x1x1xi1>
    %593 = "stablehlo.convert"(%592) : (tensor<64x1x1xi1>) -> tensor<64x1x1xf32>
    %594 = "stablehlo.constant"() <{value = dense<"0x0000803FE4388E3F"> : tensor<2xf32>}> : () -> tensor<2xf32>
    %595 = "stablehlo.dynamic_slice"(%594, %t32) <{slice_sizes = array<i64: 1>}> : (tensor<2xf32>, tensor<i32>) -> tensor<1xf32>
    %596 = "stablehlo.reshape"(%595) : (tensor<1xf32>) -> tensor<f32>
    %597 = "stablehlo.broadcast_in_dim"(%596) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64x1x1xf32>
    %598 = "stablehlo.multiply"(%593, %597) : (tensor<64x1x1xf32>, tensor<64x1x1xf32>) -> tensor<64x1x1xf32>
    %599 = "stablehlo.broadcast_in_dim"(%598) <{broadcast_dimensions = array<i64: 0, 1, 2>}> : (tensor<64x1x1xf32>) -> tensor<64x5x64xf32>
    %600 = "stablehlo.multiply"(%520, %599) : (tensor<64x5x64xf32>, tensor<64x5x64xf32>) -> tensor<64x5x64xf32>
    %601 = "stablehlo.add"(%433, %600) : (tensor<64x5x64xf32>, tensor<64x5x64xf32>) -> tensor<64x5x64xf32>
    %602 = "sdy.sharding_constraint"(%601) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<64x5x64xf32>) -> tensor<64x5x64xf32>
    %t33 = "stablehlo.add"(%b604_0, %t5)  : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %t34 = "stablehlo.reshape"(%b604_1)  : (tensor<64x5x64xf32>) -> tensor<1x64x5x64xf32>
    %t35 = "stablehlo.dynamic_update_slice"(%b604_2, %t34, %b604_0, %t6, %t6, %t6)  : (tensor<2x64x5x64xf32>, tensor<1x64x5x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x64x5x64xf32>
    "stablehlo.return"(%t33, %602, %t35, %b604_3, %b604_4, %b604_5, %b604_6, %b604_7, %b604_8, %b604_9, %b604_10, %b604_11, %b604_12, %b604_13, %b604_14, %b604_15, %b604_16) : (tensor<i32>, tensor<64x5x64xf32>, tensor<2x64x5x64xf32>, tensor<2x64xf32>, tensor<2x64x64xf32>, tensor<2x3x64xf32>, tensor<2x3x64x64xf32>, tensor<2x256xf32>, tensor<2x64x256xf32>, tensor<2x64xf32>, tensor<2x256x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2xi32>, tensor<ui64>) -> ()
    }) : (tensor<i32>, tensor<64x5x64xf32>, tensor<2x64x5x64xf32>, tensor<2x64xf32>, tensor<2x64x64xf32>, tensor<2x3x64xf32>, tensor<2x3x64x64xf32>, tensor<2x256xf32>, tensor<2x64x256xf32>, tensor<2x64xf32>, tensor<2x256x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2xi32>, tensor<ui64>) -> (tensor<i32>, tensor<64x5x64xf32>, tensor<2x64x5x64xf32>, tensor<2x64xf32>, tensor<2x64x64xf32>, tensor<2x3x64xf32>, tensor<2x3x64x64xf32>, tensor<2x256xf32>, tensor<2x64x256xf32>, tensor<2x64xf32>, tensor<2x256x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2xi32>, tensor<ui64>)
    %605 = "sdy.sharding_constraint"(%arg16) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %606 = "sdy.sharding_constraint"(%arg17) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %607 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %608 = "stablehlo.reduce"(%s604#1, %607) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x5x64xf32>, tensor<f32>) -> tensor<64x5xf32>
    %609 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<64x5xf32>}> : () -> tensor<64x5xf32>
    %610 = "stablehlo.multiply"(%608, %609) : (tensor<64x5xf32>, tensor<64x5xf32>) -> tensor<64x5xf32>
    %611 = "stablehlo.broadcast_in_dim"(%610) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x5xf32>) -> tensor<64x5x64xf32>
    %612 = "stablehlo.subtract"(%s604#1, %611) : (tensor<64x5x64xf32>, tensor<64x5x64xf32>) -> tensor<64x5x64xf32>
    %613 = "stablehlo.multiply"(%612, %612) : (tensor<64x5x64xf32>, tensor<64x5x64xf32>) -> tensor<64x5x64xf32>
    %614 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %615 = "stablehlo.reduce"(%613, %614) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x5x64xf32>, tensor<f32>) -> tensor<64x5xf32>
    %616 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<64x5xf32>}> : () -> tensor<64x5xf32>
    %617 = "stablehlo.multiply"(%615, %616) : (tensor<64x5xf32>, tensor<64x5xf32>) -> tensor<64x5xf32>
    %618 = "stablehlo.constant"() <{value = dense<0x358637BD> : tensor<64x5xf32>}> : () -> tensor<64x5xf32>
    %619 = "stablehlo.add"(%617, %618) : (tensor<64x5xf32>, tensor<64x5xf32>) -> tensor<64x5xf32>
    %620 = "stablehlo.rsqrt"(%619) : (tensor<64x5xf32>) -> tensor<64x5xf32>
    %621 = "stablehlo.broadcast_in_dim"(%610) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x5xf32>) -> tensor<64x5x64xf32>
    %622 = "stablehlo.subtract"(%s604#1, %621) : (tensor<64x5x64xf32>, tensor<64x5x64xf32>) -> tensor<64x5x64xf32>
    %623 = "stablehlo.broadcast_in_dim"(%620) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x5xf32>) -> tensor<64x5x64xf32>
    %624 = "stablehlo.multiply"(%622, %623) : (tensor<64x5x64xf32>, tensor<64x5x64xf32>) -> tensor<64x5x64xf32>
    %625 = "stablehlo.broadcast_in_dim"(%605) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<64x5x64xf32>
    %626 = "stablehlo.multiply"(%624, %625) : (tensor<64x5x64xf32>, tensor<64x5x64xf32>) -> tensor<64x5x64xf32>
    %627 = "stablehlo.broadcast_in_dim"(%606) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<64x5x64xf32>
    %628 = "stablehlo.add"(%626, %627) : (tensor<64x5x64xf32>, tensor<64x5x64xf32>) -> tensor<64x5x64xf32>
    %630 = "sdy.sharding_constraint"(%arg18) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<64x32xf32>) -> tensor<64x32xf32>
    %631 = "stablehlo.dot_general"(%628, %630) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x5x64xf32>, tensor<64x32xf32>) -> tensor<64x5x32xf32>
    %632 = "sdy.sharding_constraint"(%arg19) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<32xf32>) -> tensor<32xf32>
    %633 = "stablehlo.broadcast_in_dim"(%632) <{broadcast_dimensions = array<i64: 2>}> : (tensor<32xf32>) -> tensor<64x5x32xf32>
    %634 = "stablehlo.add"(%631, %633) : (tensor<64x5x32xf32>, tensor<64x5x32xf32>) -> tensor<64x5x32xf32>
    %636 = "sdy.sharding_constraint"(%arg20) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<32xf32>) -> tensor<32xf32>
    %637 = "stablehlo.broadcast_in_dim"(%636) <{broadcast_dimensions = array<i64: 2>}> : (tensor<32xf32>) -> tensor<64x12x32xf32>
    %638 = "sdy.sharding_constraint"(%arg21) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<17x32xf32>) -> tensor<17x32xf32>
    %639 = "stablehlo.slice"(%638) <{start_indices = array<i64: 0, 0>, limit_indices = array<i64: 1, 32>, strides = array<i64: 1, 1>}> : (tensor<17x32xf32>) -> tensor<1x32xf32>
    %640 = "stablehlo.broadcast_in_dim"(%639) <{broadcast_dimensions = array<i64: 1, 2>}> : (tensor<1x32xf32>) -> tensor<64x1x32xf32>
    %641 = "stablehlo.slice"(%638) <{start_indices = array<i64: 1, 0>, limit_indices = array<i64: 17, 32>, strides = array<i64: 1, 1>}> : (tensor<17x32xf32>) -> tensor<16x32xf32>
    %642 = "stablehlo.gather"(%641, %arg111) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, slice_sizes = array<i64: 1, 32>, indices_are_sorted = false}> : (tensor<16x32xf32>, tensor<64x16xi32>) -> tensor<64x16x32xf32>
    %643 = "stablehlo.concatenate"(%634, %637) <{dimension = 1 : i64}> : (tensor<64x5x32xf32>, tensor<64x12x32xf32>) -> tensor<64x17x32xf32>
    %644 = "stablehlo.concatenate"(%640, %642) <{dimension = 1 : i64}> : (tensor<64x1x32xf32>, tensor<64x16x32xf32>) -> tensor<64x17x32xf32>
    %645 = "stablehlo.add"(%643, %644) : (tensor<64x17x32xf32>, tensor<64x17x32xf32>) -> tensor<64x17x32xf32>
    %646 = "sdy.sharding_constraint"(%645) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<64x17x32xf32>) -> tensor<64x17x32xf32>
    %647 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<2xi32>
    %t36 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %t37 = "stablehlo.constant"() <{value = dense<0.0> : tensor<2x64x17x32xf32>}> : () -> tensor<2x64x17x32xf32>
    %s920:16 = "stablehlo.while"(%t36, %646, %t37, %arg27, %arg26, %arg25, %arg24, %arg31, %arg30, %arg33, %arg32, %arg23, %arg22, %arg29, %arg28, %647) ({
    ^bb0(%c920_0: tensor<i32>, %c920_1: tensor<64x17x32xf32>, %c920_2: tensor<2x64x17x32xf32>, %c920_3: tensor<2x32xf32>, %c920_4: tensor<2x32x32xf32>, %c920_5: tensor<2x3x32xf32>, %c920_6: tensor<2x3x32x32xf32>, %c920_7: tensor<2x128xf32>, %c920_8: tensor<2x32x128xf32>, %c920_9: tensor<2x32xf32>, %c920_10: tensor<2x128x32xf32>, %c920_11: tensor<2x32xf32>, %c920_12: tensor<2x32xf32>, %c920_13: tensor<2x32xf32>, %c920_14: tensor<2x32xf32>, %c920_15: tensor<2xi32>):
    %t38 = "stablehlo.constant"() <{value = dense<2> : tensor<i32>}> : () -> tensor<i32>
    %t39 = "stablehlo.compare"(%c920_0, %t38) <{comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<i32>, tensor<i32>) -> tensor<i1>
    "stablehlo.return"(%t39) : (tensor<i1>) -> ()
    }, {
    ^bb0(%b920_0: tensor<i32>, %b920_1: tensor<64x17x32xf32>, %b920_2: tensor<2x64x17x32xf32>, %b920_3: tensor<2x32xf32>, %b920_4: tensor<2x32x32xf32>, %b920_5: tensor<2x3x32xf32>, %b920_6: tensor<2x3x32x32xf32>, %b920_7: tensor<2x128xf32>, %b920_8: tensor<2x32x128xf32>, %b920_9: tensor<2x32xf32>, %b920_10: tensor<2x128x32xf32>, %b920_11: tensor<2x32xf32>, %b920_12: tensor<2x32xf32>, %b920_13: tensor<2x32xf32>, %b920_14: tensor<2x32xf32>, %b920_15: tensor<2xi32>):
    %t40 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %t41 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %t42 = "stablehlo.dynamic_slice"(%b920_3, %b920_0, %t41) <{slice_sizes = array<i64: 1, 32>}> : (tensor<2x32xf32>, tensor<i32>, tensor<i32>) -> tensor<1x32xf32>
    %t43 = "stablehlo.reshape"(%t42)  : (tensor<1x32xf32>) -> tensor<32xf32>
    %t44 = "stablehlo.dynamic_slice"(%b920_4, %b920_0, %t41, %t41) <{slice_sizes = array<i64: 1, 32, 32>}> : (tensor<2x32x32xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x32x32xf32>
    %t45 = "stablehlo.reshape"(%t44)  : (tensor<1x32x32xf32>) -> tensor<32x32xf32>
    %t46 = "stablehlo.dynamic_slice"(%b920_5, %b920_0, %t41, %t41) <{slice_sizes = array<i64: 1, 3, 32>}> : (tensor<2x3x32xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x32xf32>
    %t47 = "stablehlo.reshape"(%t46)  : (tensor<1x3x32xf32>) -> tensor<3x32xf32>
    %t48 = "stablehlo.dynamic_slice"(%b920_6, %b920_0, %t41, %t41, %t41) <{slice_sizes = array<i64: 1, 3, 32, 32>}> : (tensor<2x3x32x32xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x32x32xf32>
    %t49 = "stablehlo.reshape"(%t48)  : (tensor<1x3x32x32xf32>) -> tensor<3x32x32xf32>
    %t50 = "stablehlo.dynamic_slice"(%b920_7, %b920_0, %t41) <{slice_sizes = array<i64: 1, 128>}> : (tensor<2x128xf32>, tensor<i32>, tensor<i32>) -> tensor<1x128xf32>
    %t51 = "stablehlo.reshape"(%t50)  : (tensor<1x128xf32>) -> tensor<128xf32>
    %t52 = "stablehlo.dynamic_slice"(%b920_8, %b920_0, %t41, %t41) <{slice_sizes = array<i64: 1, 32, 128>}> : (tensor<2x32x128xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x32x128xf32>
    %t53 = "stablehlo.reshape"(%t52)  : (tensor<1x32x128xf32>) -> tensor<32x128xf32>
    %t54 = "stablehlo.dynamic_slice"(%b920_9, %b920_0, %t41) <{slice_sizes = array<i64: 1, 32>}> : (tensor<2x32xf32>, tensor<i32>, tensor<i32>) -> tensor<1x32xf32>
    %t55 = "stablehlo.reshape"(%t54)  : (tensor<1x32xf32>) -> tensor<32xf32>
    %t56 = "stablehlo.dynamic_slice"(%b920_10, %b920_0, %t41, %t41) <{slice_sizes = array<i64: 1, 128, 32>}> : (tensor<2x128x32xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x128x32xf32>
    %t57 = "stablehlo.reshape"(%t56)  : (tensor<1x128x32xf32>) -> tensor<128x32xf32>
    %t58 = "stablehlo.dynamic_slice"(%b920_11, %b920_0, %t41) <{slice_sizes = array<i64: 1, 32>}> : (tensor<2x32xf32>, tensor<i32>, tensor<i32>) -> tensor<1x32xf32>
    %t59 = "stablehlo.reshape"(%t58)  : (tensor<1x32xf32>) -> tensor<32xf32>
    %t60 = "stablehlo.dynamic_slice"(%b920_12, %b920_0, %t41) <{slice_sizes = array<i64: 1, 32>}> : (tensor<2x32xf32>, tensor<i32>, tensor<i32>) -> tensor<1x32xf32>
    %t61 = "stablehlo.reshape"(%t60)  : (tensor<1x32xf32>) -> tensor<32xf32>
    %t62 = "stablehlo.dynamic_slice"(%b920_13, %b920_0, %t41) <{slice_sizes = array<i64: 1, 32>}> : (tensor<2x32xf32>, tensor<i32>, tensor<i32>) -> tensor<1x32xf32>
    %t63 = "stablehlo.reshape"(%t62)  : (tensor<1x32xf32>) -> tensor<32xf32>
    %t64 = "stablehlo.dynamic_slice"(%b920_14, %b920_0, %t41) <{slice_sizes = array<i64: 1, 32>}> : (tensor<2x32xf32>, tensor<i32>, tensor<i32>) -> tensor<1x32xf32>
    %t65 = "stablehlo.reshape"(%t64)  : (tensor<1x32xf32>) -> tensor<32xf32>
    %t66 = "stablehlo.dynamic_slice"(%b920_15, %b920_0) <{slice_sizes = array<i64: 1>}> : (tensor<2xi32>, tensor<i32>) -> tensor<1xi32>
    %t67 = "stablehlo.reshape"(%t66)  : (tensor<1xi32>) -> tensor<i32>
    %662 = "sdy.sharding_constraint"(%t61) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<32xf32>) -> tensor<32xf32>
    %663 = "sdy.sharding_constraint"(%t59) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<32xf32>) -> tensor<32xf32>
    %664 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %665 = "stablehlo.reduce"(%b920_1, %664) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x17x32xf32>, tensor<f32>) -> tensor<64x17xf32>
    %666 = "stablehlo.constant"() <{value = dense<0x3D000000> : tensor<64x17xf32>}> : () -> tensor<64x17xf32>
    %667 = "stablehlo.multiply"(%665, %666) : (tensor<64x17xf32>, tensor<64x17xf32>) -> tensor<64x17xf32>
    %668 = "stablehlo.broadcast_in_dim"(%667) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x17xf32>) -> tensor<64x17x32xf32>
    %669 = "stablehlo.subtract"(%b920_1, %668) : (tensor<64x17x32xf32>, tensor<64x17x32xf32>) -> tensor<64x17x32xf32>
    %670 = "stablehlo.multiply"(%669, %669) : (tensor<64x17x32xf32>, tensor<64x17x32xf32>) -> tensor<64x17x32xf32>
    %671 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %672 = "stablehlo.reduce"(%670, %671) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x17x32xf32>, tensor<f32>) -> tensor<64x17xf32>
    %673 = "stablehlo.constant"() <{value = dense<0x3D000000> : tensor<64x17xf32>}> : () -> tensor<64x17xf32>
    %674 = "stablehlo.multiply"(%672, %673) : (tensor<64x17xf32>, tensor<64x17xf32>) -> tensor<64x17xf32>
    %675 = "stablehlo.constant"() <{value = dense<0x358637BD> : tensor<64x17xf32>}> : () -> tensor<64x17xf32>
    %676 = "stablehlo.add"(%674, %675) : (tensor<64x17xf32>, tensor<64x17xf32>) -> tensor<64x17xf32>
    %677 = "stablehlo.rsqrt"(%676) : (tensor<64x17xf32>) -> tensor<64x17xf32>
    %678 = "stablehlo.broadcast_in_dim"(%667) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x17xf32>) -> tensor<64x17x32xf32>
    %679 = "stablehlo.subtract"(%b920_1, %678) : (tensor<64x17x32xf32>, tensor<64x17x32xf32>) -> tensor<64x17x32xf32>
    %680 = "stablehlo.broadcast_in_dim"(%677) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x17xf32>) -> tensor<64x17x32xf32>
    %681 = "stablehlo.multiply"(%679, %680) : (tensor<64x17x32xf32>, tensor<64x17x32xf32>) -> tensor<64x17x32xf32>
    %682 = "stablehlo.broadcast_in_dim"(%662) <{broadcast_dimensions = array<i64: 2>}> : (tensor<32xf32>) -> tensor<64x17x32xf32>
    %683 = "stablehlo.multiply"(%681, %682) : (tensor<64x17x32xf32>, tensor<64x17x32xf32>) -> tensor<64x17x32xf32>
    %684 = "stablehlo.broadcast_in_dim"(%663) <{broadcast_dimensions = array<i64: 2>}> : (tensor<32xf32>) -> tensor<64x17x32xf32>
    %685 = "stablehlo.add"(%683, %684) : (tensor<64x17x32xf32>, tensor<64x17x32xf32>) -> tensor<64x17x32xf32>
    %687 = "sdy.sharding_constraint"(%685) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<64x17x32xf32>) -> tensor<64x17x32xf32>
    %688 = "stablehlo.slice"(%t49) <{start_indices = array<i64: 0, 0, 0>, limit_indices = array<i64: 1, 32, 32>, strides = array<i64: 1, 1, 1>}> : (tensor<3x32x32xf32>) -> tensor<1x32x32xf32>
    %689 = "stablehlo.slice"(%t49) <{start_indices = array<i64: 1, 0, 0>, limit_indices = array<i64: 2, 32, 32>, strides = array<i64: 1, 1, 1>}> : (tensor<3x32x32xf32>) -> tensor<1x32x32xf32>
    %690 = "stablehlo.slice"(%t49) <{start_indices = array<i64: 2, 0, 0>, limit_indices = array<i64: 3, 32, 32>, strides = array<i64: 1, 1, 1>}> : (tensor<3x32x32xf32>) -> tensor<1x32x32xf32>
    %692 = "stablehlo.reshape"(%688) : (tensor<1x32x32xf32>) -> tensor<32x32xf32>
    %693 = "stablehlo.reshape"(%689) : (tensor<1x32x32xf32>) -> tensor<32x32xf32>
    %694 = "stablehlo.reshape"(%690) : (tensor<1x32x32xf32>) -> tensor<32x32xf32>
    %695 = "stablehlo.slice"(%t47) <{start_indices = array<i64: 0, 0>, limit_indices = array<i64: 1, 32>, strides = array<i64: 1, 1>}> : (tensor<3x32xf32>) -> tensor<1x32xf32>
    %696 = "stablehlo.slice"(%t47) <{start_indices = array<i64: 1, 0>, limit_indices = array<i64: 2, 32>, strides = array<i64: 1, 1>}> : (tensor<3x32xf32>) -> tensor<1x32xf32>
    %697 = "stablehlo.slice"(%t47) <{start_indices = array<i64: 2, 0>, limit_indices = array<i64: 3, 32>, strides = array<i64: 1, 1>}> : (tensor<3x32xf32>) -> tensor<1x32xf32>
    %699 = "stablehlo.reshape"(%695) : (tensor<1x32xf32>) -> tensor<32xf32>
    %700 = "stablehlo.reshape"(%696) : (tensor<1x32xf32>) -> tensor<32xf32>
    %701 = "stablehlo.reshape"(%697) : (tensor<1x32xf32>) -> tensor<32xf32>
    %702 = "sdy.sharding_constraint"(%692) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %703 = "stablehlo.dot_general"(%687, %702) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x17x32xf32>, tensor<32x32xf32>) -> tensor<64x17x32xf32>
    %704 = "sdy.sharding_constraint"(%699) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<32xf32>) -> tensor<32xf32>
    %705 = "stablehlo.broadcast_in_dim"(%704) <{broadcast_dimensions = array<i64: 2>}> : (tensor<32xf32>) -> tensor<64x17x32xf32>
    %706 = "stablehlo.add"(%703, %705) : (tensor<64x17x32xf32>, tensor<64x17x32xf32>) -> tensor<64x17x32xf32>
    %708 = "sdy.sharding_constraint"(%693) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %709 = "stablehlo.dot_general"(%687, %708) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x17x32xf32>, tensor<32x32xf32>) -> tensor<64x17x32xf32>
    %710 = "sdy.sharding_constraint"(%700) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<32xf32>) -> tensor<32xf32>
    %711 = "stablehlo.broadcast_in_dim"(%710) <{broadcast_dimensions = array<i64: 2>}> : (tensor<32xf32>) -> tensor<64x17x32xf32>
    %712 = "stablehlo.add"(%709, %711) : (tensor<64x17x32xf32>, tensor<64x17x32xf32>) -> tensor<64x17x32xf32>
    %714 = "sdy.sharding_constraint"(%694) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %715 = "stablehlo.dot_general"(%687, %714) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x17x32xf32>, tensor<32x32xf32>) -> tensor<64x17x32xf32>
    %716 = "sdy.sharding_constraint"(%701) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<32xf32>) -> tensor<32xf32>
    %717 = "stablehlo.broadcast_in_dim"(%716) <{broadcast_dimensions = array<i64: 2>}> : (tensor<32xf32>) -> tensor<64x17x32xf32>
    %718 = "stablehlo.add"(%715, %717) : (tensor<64x17x32xf32>, tensor<64x17x32xf32>) -> tensor<64x17x32xf32>
    %720 = "stablehlo.reshape"(%706) : (tensor<64x17x32xf32>) -> tensor<64x17x4x8xf32>
    %721 = "sdy.sharding_constraint"(%720) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}, {}]>}> : (tensor<64x17x4x8xf32>) -> tensor<64x17x4x8xf32>
    %722 = "stablehlo.transpose"(%721) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<64x17x4x8xf32>) -> tensor<64x4x17x8xf32>
    %723 = "stablehlo.reshape"(%712) : (tensor<64x17x32xf32>) -> tensor<64x17x4x8xf32>
    %724 = "sdy.sharding_constraint"(%723) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}, {}]>}> : (tensor<64x17x4x8xf32>) -> tensor<64x17x4x8xf32>
    %725 = "stablehlo.transpose"(%724) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<64x17x4x8xf32>) -> tensor<64x4x17x8xf32>
    %726 = "stablehlo.reshape"(%718) : (tensor<64x17x32xf32>) -> tensor<64x17x4x8xf32>
    %727 = "sdy.sharding_constraint"(%726) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}, {}]>}> : (tensor<64x17x4x8xf32>) -> tensor<64x17x4x8xf32>
    %728 = "stablehlo.transpose"(%727) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<64x17x4x8xf32>) -> tensor<64x4x17x8xf32>
    %729 = "stablehlo.constant"() <{value = dense<0x3EB504F3> : tensor<64x4x17x8xf32>}> : () -> tensor<64x4x17x8xf32>
    %730 = "stablehlo.multiply"(%722, %729) : (tensor<64x4x17x8xf32>, tensor<64x4x17x8xf32>) -> tensor<64x4x17x8xf32>
    %731 = "stablehlo.dot_general"(%730, %725) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x4x17x8xf32>, tensor<64x4x17x8xf32>) -> tensor<64x4x17x17xf32>
    %732 = "stablehlo.constant"() <{value = dense<0xFF800000> : tensor<f32>}> : () -> tensor<f32>
    %733 = "stablehlo.reduce"(%731, %732) <{dimensions = array<i64: 3>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.maximum"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x4x17x17xf32>, tensor<f32>) -> tensor<64x4x17xf32>
    %734 = "stablehlo.broadcast_in_dim"(%733) <{broadcast_dimensions = array<i64: 0, 1, 2>}> : (tensor<64x4x17xf32>) -> tensor<64x4x17x17xf32>
    %735 = "stablehlo.subtract"(%731, %734) : (tensor<64x4x17x17xf32>, tensor<64x4x17x17xf32>) -> tensor<64x4x17x17xf32>
    %736 = "stablehlo.exponential"(%735) : (tensor<64x4x17x17xf32>) -> tensor<64x4x17x17xf32>
    %737 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %738 = "stablehlo.reduce"(%736, %737) <{dimensions = array<i64: 3>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x4x17x17xf32>, tensor<f32>) -> tensor<64x4x17xf32>
    %739 = "stablehlo.broadcast_in_dim"(%738) <{broadcast_dimensions = array<i64: 0, 1, 2>}> : (tensor<64x4x17xf32>) -> tensor<64x4x17x17xf32>
    %740 = "stablehlo.divide"(%736, %739) : (tensor<64x4x17x17xf32>, tensor<64x4x17x17xf32>) -> tensor<64x4x17x17xf32>
    %761 = "stablehlo.dot_general"(%740, %728) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x4x17x17xf32>, tensor<64x4x17x8xf32>) -> tensor<64x4x17x8xf32>
    %762 = "stablehlo.transpose"(%761) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<64x4x17x8xf32>) -> tensor<64x17x4x8xf32>
    %763 = "sdy.sharding_constraint"(%762) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}, {}]>}> : (tensor<64x17x4x8xf32>) -> tensor<64x17x4x8xf32>
    %764 = "stablehlo.reshape"(%763) : (tensor<64x17x4x8xf32>) -> tensor<64x17x32xf32>
    %765 = "sdy.sharding_constraint"(%t45) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %766 = "stablehlo.dot_general"(%764, %765) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x17x32xf32>, tensor<32x32xf32>) -> tensor<64x17x32xf32>
    %767 = "sdy.sharding_constraint"(%t43) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<32xf32>) -> tensor<32xf32>
    %768 = "stablehlo.broadcast_in_dim"(%767) <{broadcast_dimensions = array<i64: 2>}> : (tensor<32xf32>) -> tensor<64x17x32xf32>
    %769 = "stablehlo.add"(%766, %768) : (tensor<64x17x32xf32>, tensor<64x17x32xf32>) -> tensor<64x17x32xf32>
    %790 = "sdy.sharding_constraint"(%769) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<64x17x32xf32>) -> tensor<64x17x32xf32>
    %810 = "stablehlo.add"(%b920_1, %790) : (tensor<64x17x32xf32>, tensor<64x17x32xf32>) -> tensor<64x17x32xf32>
    %811 = "sdy.sharding_constraint"(%810) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<64x17x32xf32>) -> tensor<64x17x32xf32>
    %812 = "sdy.sharding_constraint"(%t65) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<32xf32>) -> tensor<32xf32>
    %813 = "sdy.sharding_constraint"(%t63) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<32xf32>) -> tensor<32xf32>
    %814 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %815 = "stablehlo.reduce"(%811, %814) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x17x32xf32>, tensor<f32>) -> tensor<64x17xf32>
    %816 = "stablehlo.constant"() <{value = dense<0x3D000000> : tensor<64x17xf32>}> : () -> tensor<64x17xf32>
    %817 = "stablehlo.multiply"(%815, %816) : (tensor<64x17xf32>, tensor<64x17xf32>) -> tensor<64x17xf32>
    %818 = "stablehlo.broadcast_in_dim"(%817) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x17xf32>) -> tensor<64x17x32xf32>
    %819 = "stablehlo.subtract"(%811, %818) : (tensor<64x17x32xf32>, tensor<64x17x32xf32>) -> tensor<64x17x32xf32>
    %820 = "stablehlo.multiply"(%819, %819) : (tensor<64x17x32xf32>, tensor<64x17x32xf32>) -> tensor<64x17x32xf32>
    %821 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %822 = "stablehlo.reduce"(%820, %821) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x17x32xf32>, tensor<f32>) -> tensor<64x17xf32>
    %823 = "stablehlo.constant"() <{value = dense<0x3D000000> : tensor<64x17xf32>}> : () -> tensor<64x17xf32>
    %824 = "stablehlo.multiply"(%822, %823) : (tensor<64x17xf32>, tensor<64x17xf32>) -> tensor<64x17xf32>
    %825 = "stablehlo.constant"() <{value = dense<0x358637BD> : tensor<64x17xf32>}> : () -> tensor<64x17xf32>
    %826 = "stablehlo.add"(%824, %825) : (tensor<64x17xf32>, tensor<64x17xf32>) -> tensor<64x17xf32>
    %827 = "stablehlo.rsqrt"(%826) : (tensor<64x17xf32>) -> tensor<64x17xf32>
    %828 = "stablehlo.broadcast_in_dim"(%817) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x17xf32>) -> tensor<64x17x32xf32>
    %829 = "stablehlo.subtract"(%811, %828) : (tensor<64x17x32xf32>, tensor<64x17x32xf32>) -> tensor<64x17x32xf32>
    %830 = "stablehlo.broadcast_in_dim"(%827) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x17xf32>) -> tensor<64x17x32xf32>
    %831 = "stablehlo.multiply"(%829, %830) : (tensor<64x17x32xf32>, tensor<64x17x32xf32>) -> tensor<64x17x32xf32>
    %832 = "stablehlo.broadcast_in_dim"(%812) <{broadcast_dimensions = array<i64: 2>}> : (tensor<32xf32>) -> tensor<64x17x32xf32>
    %833 = "stablehlo.multiply"(%831, %832) : (tensor<64x17x32xf32>, tensor<64x17x32xf32>) -> tensor<64x17x32xf32>
    %834 = "stablehlo.broadcast_in_dim"(%813) <{broadcast_dimensions = array<i64: 2>}> : (tensor<32xf32>) -> tensor<64x17x32xf32>
    %835 = "stablehlo.add"(%833, %834) : (tensor<64x17x32xf32>, tensor<64x17x32xf32>) -> tensor<64x17x32xf32>
    %837 = "sdy.sharding_constraint"(%835) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<64x17x32xf32>) -> tensor<64x17x32xf32>
    %838 = "sdy.sharding_constraint"(%t53) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<32x128xf32>) -> tensor<32x128xf32>
    %839 = "stablehlo.dot_general"(%837, %838) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x17x32xf32>, tensor<32x128xf32>) -> tensor<64x17x128xf32>
    %840 = "sdy.sharding_constraint"(%t51) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<128xf32>) -> tensor<128xf32>
    %841 = "stablehlo.broadcast_in_dim"(%840) <{broadcast_dimensions = array<i64: 2>}> : (tensor<128xf32>) -> tensor<64x17x128xf32>
    %842 = "stablehlo.add"(%839, %841) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %844 = "stablehlo.constant"() <{value = dense<0x3F3504F3> : tensor<64x17x128xf32>}> : () -> tensor<64x17x128xf32>
    %845 = "stablehlo.multiply"(%842, %844) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %846 = "chlo.erf"(%845) : (tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %847 = "stablehlo.constant"() <{value = dense<0x3F000000> : tensor<64x17x128xf32>}> : () -> tensor<64x17x128xf32>
    %848 = "stablehlo.multiply"(%846, %847) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %849 = "stablehlo.constant"() <{value = dense<0x3F000000> : tensor<64x17x128xf32>}> : () -> tensor<64x17x128xf32>
    %850 = "stablehlo.add"(%848, %849) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %851 = "stablehlo.multiply"(%842, %850) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %853 = "sdy.sharding_constraint"(%851) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %873 = "sdy.sharding_constraint"(%t57) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<128x32xf32>) -> tensor<128x32xf32>
    %874 = "stablehlo.dot_general"(%853, %873) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x17x128xf32>, tensor<128x32xf32>) -> tensor<64x17x32xf32>
    %875 = "sdy.sharding_constraint"(%t55) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<32xf32>) -> tensor<32xf32>
    %876 = "stablehlo.broadcast_in_dim"(%875) <{broadcast_dimensions = array<i64: 2>}> : (tensor<32xf32>) -> tensor<64x17x32xf32>
    %877 = "stablehlo.add"(%874, %876) : (tensor<64x17x32xf32>, tensor<64x17x32xf32>) -> tensor<64x17x32xf32>
    %898 = "sdy.sharding_constraint"(%877) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<64x17x32xf32>) -> tensor<64x17x32xf32>
    %918 = "stablehlo.add"(%811, %898) : (tensor<64x17x32xf32>, tensor<64x17x32xf32>) -> tensor<64x17x32xf32>
    %919 = "sdy.sharding_constraint"(%918) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<64x17x32xf32>) -> tensor<64x17x32xf32>
    %t68 = "stablehlo.add"(%b920_0, %t40)  : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %t69 = "stablehlo.reshape"(%b920_1)  : (tensor<64x17x32xf32>) -> tensor<1x64x17x32xf32>
    %t70 = "stablehlo.dynamic_update_slice"(%b920_2, %t69, %b920_0, %t41, %t41, %t41)  : (tensor<2x64x17x32xf32>, tensor<1x64x17x32xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x64x17x32xf32>
    "stablehlo.return"(%t68, %919, %t70, %b920_3, %b920_4, %b920_5, %b920_6, %b920_7, %b920_8, %b920_9, %b920_10, %b920_11, %b920_12, %b920_13, %b920_14, %b920_15) : (tensor<i32>, tensor<64x17x32xf32>, tensor<2x64x17x32xf32>, tensor<2x32xf32>, tensor<2x32x32xf32>, tensor<2x3x32xf32>, tensor<2x3x32x32xf32>, tensor<2x128xf32>, tensor<2x32x128xf32>, tensor<2x32xf32>, tensor<2x128x32xf32>, tensor<2x32xf32>, tensor<2x32xf32>, tensor<2x32xf32>, tensor<2x32xf32>, tensor<2xi32>) -> ()
    }) : (tensor<i32>, tensor<64x17x32xf32>, tensor<2x64x17x32xf32>, tensor<2x32xf32>, tensor<2x32x32xf32>, tensor<2x3x32xf32>, tensor<2x3x32x32xf32>, tensor<2x128xf32>, tensor<2x32x128xf32>, tensor<2x32xf32>, tensor<2x128x32xf32>, tensor<2x32xf32>, tensor<2x32xf32>, tensor<2x32xf32>, tensor<2x32xf32>, tensor<2xi32>) -> (tensor<i32>, tensor<64x17x32xf32>, tensor<2x64x17x32xf32>, tensor<2x32xf32>, tensor<2x32x32xf32>, tensor<2x3x32xf32>, tensor<2x3x32x32xf32>, tensor<2x128xf32>, tensor<2x32x128xf32>, tensor<2x32xf32>, tensor<2x128x32xf32>, tensor<2x32xf32>, tensor<2x32xf32>, tensor<2x32xf32>, tensor<2x32xf32>, tensor<2xi32>)
    %921 = "sdy.sharding_constraint"(%arg34) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<32xf32>) -> tensor<32xf32>
    %922 = "sdy.sharding_constraint"(%arg35) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<32xf32>) -> tensor<32xf32>
    %923 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %924 = "stablehlo.reduce"(%s920#1, %923) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x17x32xf32>, tensor<f32>) -> tensor<64x17xf32>
    %925 = "stablehlo.constant"() <{value = dense<0x3D000000> : tensor<64x17xf32>}> : () -> tensor<64x17xf32>
    %926 = "stablehlo.multiply"(%924, %925) : (tensor<64x17xf32>, tensor<64x17xf32>) -> tensor<64x17xf32>
    %927 = "stablehlo.broadcast_in_dim"(%926) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x17xf32>) -> tensor<64x17x32xf32>
    %928 = "stablehlo.subtract"(%s920#1, %927) : (tensor<64x17x32xf32>, tensor<64x17x32xf32>) -> tensor<64x17x32xf32>
    %929 = "stablehlo.multiply"(%928, %928) : (tensor<64x17x32xf32>, tensor<64x17x32xf32>) -> tensor<64x17x32xf32>
    %930 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %931 = "stablehlo.reduce"(%929, %930) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x17x32xf32>, tensor<f32>) -> tensor<64x17xf32>
    %932 = "stablehlo.constant"() <{value = dense<0x3D000000> : tensor<64x17xf32>}> : () -> tensor<64x17xf32>
    %933 = "stablehlo.multiply"(%931, %932) : (tensor<64x17xf32>, tensor<64x17xf32>) -> tensor<64x17xf32>
    %934 = "stablehlo.constant"() <{value = dense<0x358637BD> : tensor<64x17xf32>}> : () -> tensor<64x17xf32>
    %935 = "stablehlo.add"(%933, %934) : (tensor<64x17xf32>, tensor<64x17xf32>) -> tensor<64x17xf32>
    %936 = "stablehlo.rsqrt"(%935) : (tensor<64x17xf32>) -> tensor<64x17xf32>
    %937 = "stablehlo.broadcast_in_dim"(%926) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x17xf32>) -> tensor<64x17x32xf32>
    %938 = "stablehlo.subtract"(%s920#1, %937) : (tensor<64x17x32xf32>, tensor<64x17x32xf32>) -> tensor<64x17x32xf32>
    %939 = "stablehlo.broadcast_in_dim"(%936) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x17xf32>) -> tensor<64x17x32xf32>
    %940 = "stablehlo.multiply"(%938, %939) : (tensor<64x17x32xf32>, tensor<64x17x32xf32>) -> tensor<64x17x32xf32>
    %941 = "stablehlo.broadcast_in_dim"(%921) <{broadcast_dimensions = array<i64: 2>}> : (tensor<32xf32>) -> tensor<64x17x32xf32>
    %942 = "stablehlo.multiply"(%940, %941) : (tensor<64x17x32xf32>, tensor<64x17x32xf32>) -> tensor<64x17x32xf32>
    %943 = "stablehlo.broadcast_in_dim"(%922) <{broadcast_dimensions = array<i64: 2>}> : (tensor<32xf32>) -> tensor<64x17x32xf32>
    %944 = "stablehlo.add"(%942, %943) : (tensor<64x17x32xf32>, tensor<64x17x32xf32>) -> tensor<64x17x32xf32>
    %946 = "stablehlo.slice"(%944) <{start_indices = array<i64: 0, 5, 0>, limit_indices = array<i64: 64, 17, 32>, strides = array<i64: 1, 1, 1>}> : (tensor<64x17x32xf32>) -> tensor<64x12x32xf32>
    %947 = "sdy.sharding_constraint"(%arg36) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<32x49xf32>) -> tensor<32x49xf32>
    %948 = "stablehlo.dot_general"(%946, %947) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x12x32xf32>, tensor<32x49xf32>) -> tensor<64x12x49xf32>
    %949 = "sdy.sharding_constraint"(%arg37) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<49xf32>) -> tensor<49xf32>
    %950 = "stablehlo.broadcast_in_dim"(%949) <{broadcast_dimensions = array<i64: 2>}> : (tensor<49xf32>) -> tensor<64x12x49xf32>
    %951 = "stablehlo.add"(%948, %950) : (tensor<64x12x49xf32>, tensor<64x12x49xf32>) -> tensor<64x12x49xf32>
    %953 = "stablehlo.gather"(%187, %189) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 2>, slice_sizes = array<i64: 1, 1, 49>, indices_are_sorted = false}> : (tensor<64x16x49xf32>, tensor<64x12xi32>) -> tensor<64x12x49xf32>
    %954 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %955 = "stablehlo.reduce"(%953, %954) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x12x49xf32>, tensor<f32>) -> tensor<64x12xf32>
    %956 = "stablehlo.constant"() <{value = dense<0x3CA72F05> : tensor<64x12xf32>}> : () -> tensor<64x12xf32>
    %957 = "stablehlo.multiply"(%955, %956) : (tensor<64x12xf32>, tensor<64x12xf32>) -> tensor<64x12xf32>
    %958 = "stablehlo.broadcast_in_dim"(%957) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x12xf32>) -> tensor<64x12x49xf32>
    %959 = "stablehlo.subtract"(%953, %958) : (tensor<64x12x49xf32>, tensor<64x12x49xf32>) -> tensor<64x12x49xf32>
    %960 = "stablehlo.multiply"(%959, %959) : (tensor<64x12x49xf32>, tensor<64x12x49xf32>) -> tensor<64x12x49xf32>
    %961 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %962 = "stablehlo.reduce"(%960, %961) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x12x49xf32>, tensor<f32>) -> tensor<64x12xf32>
    %963 = "stablehlo.constant"() <{value = dense<0x3CAAAAAB> : tensor<64x12xf32>}> : () -> tensor<64x12xf32>
    %964 = "stablehlo.multiply"(%962, %963) : (tensor<64x12xf32>, tensor<64x12xf32>) -> tensor<64x12xf32>
    %965 = "stablehlo.constant"() <{value = dense<0x358637BD> : tensor<64x12xf32>}> : () -> tensor<64x12xf32>
    %966 = "stablehlo.add"(%964, %965) : (tensor<64x12xf32>, tensor<64x12xf32>) -> tensor<64x12xf32>
    %967 = "stablehlo.sqrt"(%966) : (tensor<64x12xf32>) -> tensor<64x12xf32>
    %968 = "stablehlo.broadcast_in_dim"(%967) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x12xf32>) -> tensor<64x12x49xf32>
    %969 = "stablehlo.subtract"(%953, %958) : (tensor<64x12x49xf32>, tensor<64x12x49xf32>) -> tensor<64x12x49xf32>
    %970 = "stablehlo.divide"(%969, %968) : (tensor<64x12x49xf32>, tensor<64x12x49xf32>) -> tensor<64x12x49xf32>
    %971 = "stablehlo.subtract"(%951, %970) : (tensor<64x12x49xf32>, tensor<64x12x49xf32>) -> tensor<64x12x49xf32>
    %972 = "stablehlo.multiply"(%971, %971) : (tensor<64x12x49xf32>, tensor<64x12x49xf32>) -> tensor<64x12x49xf32>
    %973 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %974 = "stablehlo.reduce"(%972, %973) <{dimensions = array<i64: 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x12x49xf32>, tensor<f32>) -> tensor<64xf32>
    %975 = "stablehlo.constant"() <{value = dense<0x3ADEE95C> : tensor<64xf32>}> : () -> tensor<64xf32>
    %976 = "stablehlo.multiply"(%974, %975) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %984 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %985 = "stablehlo.reduce"(%976, %984) <{dimensions = array<i64: 0>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64xf32>, tensor<f32>) -> tensor<f32>
    %986 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<f32>}> : () -> tensor<f32>
    %987 = "stablehlo.multiply"(%985, %986) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %991 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %992 = "stablehlo.multiply"(%991, %986) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %993 = "stablehlo.broadcast_in_dim"(%992) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64xf32>
    %994 = "stablehlo.multiply"(%993, %975) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %995 = "stablehlo.broadcast_in_dim"(%994) <{broadcast_dimensions = array<i64: 0>}> : (tensor<64xf32>) -> tensor<64x12x49xf32>
    %996 = "stablehlo.multiply"(%995, %971) : (tensor<64x12x49xf32>, tensor<64x12x49xf32>) -> tensor<64x12x49xf32>
    %997 = "stablehlo.multiply"(%995, %971) : (tensor<64x12x49xf32>, tensor<64x12x49xf32>) -> tensor<64x12x49xf32>
    %998 = "stablehlo.add"(%996, %997) : (tensor<64x12x49xf32>, tensor<64x12x49xf32>) -> tensor<64x12x49xf32>
    %999 = "sdy.sharding_constraint"(%arg36) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<32x49xf32>) -> tensor<32x49xf32>
    %1000 = "stablehlo.dot_general"(%998, %999) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x12x49xf32>, tensor<32x49xf32>) -> tensor<64x12x32xf32>
    %1001 = "stablehlo.dot_general"(%946, %998) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x12x32xf32>, tensor<64x12x49xf32>) -> tensor<32x49xf32>
    %1002 = "sdy.sharding_constraint"(%1001) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}]>}> : (tensor<32x49xf32>) -> tensor<32x49xf32>
    %1003 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<64x12xf32>}> : () -> tensor<64x12xf32>
    %1004 = "stablehlo.dot_general"(%1003, %998) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x12xf32>, tensor<64x12x49xf32>) -> tensor<49xf32>
    %1005 = "sdy.sharding_constraint"(%1004) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<49xf32>) -> tensor<49xf32>
    %1006 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1007 = "stablehlo.pad"(%1000, %1006) <{edge_padding_low = array<i64: 0, 5, 0>, edge_padding_high = array<i64: 0, 0, 0>, interior_padding = array<i64: 0, 0, 0>}> : (tensor<64x12x32xf32>, tensor<f32>) -> tensor<64x17x32xf32>
    %1010 = "stablehlo.broadcast_in_dim"(%926) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x17xf32>) -> tensor<64x17x32xf32>
    %1011 = "stablehlo.subtract"(%s920#1, %1010) : (tensor<64x17x32xf32>, tensor<64x17x32xf32>) -> tensor<64x17x32xf32>
    %1012 = "stablehlo.broadcast_in_dim"(%936) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x17xf32>) -> tensor<64x17x32xf32>
    %1013 = "stablehlo.multiply"(%1011, %1012) : (tensor<64x17x32xf32>, tensor<64x17x32xf32>) -> tensor<64x17x32xf32>
    %1014 = "stablehlo.broadcast_in_dim"(%921) <{broadcast_dimensions = array<i64: 2>}> : (tensor<32xf32>) -> tensor<64x17x32xf32>
    %1015 = "stablehlo.multiply"(%1007, %1014) : (tensor<64x17x32xf32>, tensor<64x17x32xf32>) -> tensor<64x17x32xf32>
    %1016 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1017 = "stablehlo.reduce"(%1015, %1016) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x17x32xf32>, tensor<f32>) -> tensor<64x17xf32>
    %1018 = "stablehlo.constant"() <{value = dense<0x3D000000> : tensor<64x17xf32>}> : () -> tensor<64x17xf32>
    %1019 = "stablehlo.multiply"(%1017, %1018) : (tensor<64x17xf32>, tensor<64x17xf32>) -> tensor<64x17xf32>
    %1020 = "stablehlo.broadcast_in_dim"(%1019) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x17xf32>) -> tensor<64x17x32xf32>
    %1021 = "stablehlo.multiply"(%1015, %1013) : (tensor<64x17x32xf32>, tensor<64x17x32xf32>) -> tensor<64x17x32xf32>
    %1022 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1023 = "stablehlo.reduce"(%1021, %1022) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x17x32xf32>, tensor<f32>) -> tensor<64x17xf32>
    %1024 = "stablehlo.constant"() <{value = dense<0x3D000000> : tensor<64x17xf32>}> : () -> tensor<64x17xf32>
    %1025 = "stablehlo.multiply"(%1023, %1024) : (tensor<64x17xf32>, tensor<64x17xf32>) -> tensor<64x17xf32>
    %1026 = "stablehlo.broadcast_in_dim"(%1025) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x17xf32>) -> tensor<64x17x32xf32>
    %1027 = "stablehlo.subtract"(%1015, %1020) : (tensor<64x17x32xf32>, tensor<64x17x32xf32>) -> tensor<64x17x32xf32>
    %1028 = "stablehlo.multiply"(%1013, %1026) : (tensor<64x17x32xf32>, tensor<64x17x32xf32>) -> tensor<64x17x32xf32>
    %1029 = "stablehlo.subtract"(%1027, %1028) : (tensor<64x17x32xf32>, tensor<64x17x32xf32>) -> tensor<64x17x32xf32>
    %1030 = "stablehlo.broadcast_in_dim"(%936) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x17xf32>) -> tensor<64x17x32xf32>
    %1031 = "stablehlo.multiply"(%1029, %1030) : (tensor<64x17x32xf32>, tensor<64x17x32xf32>) -> tensor<64x17x32xf32>
    %1032 = "stablehlo.multiply"(%1007, %1013) : (tensor<64x17x32xf32>, tensor<64x17x32xf32>) -> tensor<64x17x32xf32>
    %1033 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1034 = "stablehlo.reduce"(%1032, %1033) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x17x32xf32>, tensor<f32>) -> tensor<32xf32>
    %1035 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1036 = "stablehlo.reduce"(%1007, %1035) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x17x32xf32>, tensor<f32>) -> tensor<32xf32>
    %1037 = "sdy.sharding_constraint"(%1036) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}> : (tensor<32xf32>) -> tensor<32xf32>
    %1038 = "sdy.sharding_constraint"(%1034) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}> : (tensor<32xf32>) -> tensor<32xf32>
    %t71 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %t72 = "stablehlo.constant"() <{value = dense<0.0> : tensor<2x32xf32>}> : () -> tensor<2x32xf32>
    %t73 = "stablehlo.constant"() <{value = dense<0.0> : tensor<2x32x32xf32>}> : () -> tensor<2x32x32xf32>
    %t74 = "stablehlo.constant"() <{value = dense<0.0> : tensor<2x3x32xf32>}> : () -> tensor<2x3x32xf32>
    %t75 = "stablehlo.constant"() <{value = dense<0.0> : tensor<2x3x32x32xf32>}> : () -> tensor<2x3x32x32xf32>
    %t76 = "stablehlo.constant"() <{value = dense<0.0> : tensor<2x128xf32>}> : () -> tensor<2x128xf32>
    %t77 = "stablehlo.constant"() <{value = dense<0.0> : tensor<2x32x128xf32>}> : () -> tensor<2x32x128xf32>
    %t78 = "stablehlo.constant"() <{value = dense<0.0> : tensor<2x32xf32>}> : () -> tensor<2x32xf32>
    %t79 = "stablehlo.constant"() <{value = dense<0.0> : tensor<2x128x32xf32>}> : () -> tensor<2x128x32xf32>
    %t80 = "stablehlo.constant"() <{value = dense<0.0> : tensor<2x32xf32>}> : () -> tensor<2x32xf32>
    %t81 = "stablehlo.constant"() <{value = dense<0.0> : tensor<2x32xf32>}> : () -> tensor<2x32xf32>
    %t82 = "stablehlo.constant"() <{value = dense<0.0> : tensor<2x32xf32>}> : () -> tensor<2x32xf32>
    %t83 = "stablehlo.constant"() <{value = dense<0.0> : tensor<2x32xf32>}> : () -> tensor<2x32xf32>
    %s1372:26 = "stablehlo.while"(%t71, %1031, %t72, %t73, %t74, %t75, %t76, %t77, %t78, %t79, %t80, %t81, %t82, %t83, %arg32, %arg22, %arg23, %s920#2, %arg24, %arg25, %arg26, %arg27, %arg28, %arg29, %arg30, %arg31) ({
    ^bb0(%c1372_0: tensor<i32>, %c1372_1: tensor<64x17x32xf32>, %c1372_2: tensor<2x32xf32>, %c1372_3: tensor<2x32x32xf32>, %c1372_4: tensor<2x3x32xf32>, %c1372_5: tensor<2x3x32x32xf32>, %c1372_6: tensor<2x128xf32>, %c1372_7: tensor<2x32x128xf32>, %c1372_8: tensor<2x32xf32>, %c1372_9: tensor<2x128x32xf32>, %c1372_10: tensor<2x32xf32>, %c1372_11: tensor<2x32xf32>, %c1372_12: tensor<2x32xf32>, %c1372_13: tensor<2x32xf32>, %c1372_14: tensor<2x128x32xf32>, %c1372_15: tensor<2x32xf32>, %c1372_16: tensor<2x32xf32>, %c1372_17: tensor<2x64x17x32xf32>, %c1372_18: tensor<2x3x32x32xf32>, %c1372_19: tensor<2x3x32xf32>, %c1372_20: tensor<2x32x32xf32>, %c1372_21: tensor<2x32xf32>, %c1372_22: tensor<2x32xf32>, %c1372_23: tensor<2x32xf32>, %c1372_24: tensor<2x32x128xf32>, %c1372_25: tensor<2x128xf32>):
    %t84 = "stablehlo.constant"() <{value = dense<2> : tensor<i32>}> : () -> tensor<i32>
    %t85 = "stablehlo.compare"(%c1372_0, %t84) <{comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<i32>, tensor<i32>) -> tensor<i1>
    "stablehlo.return"(%t85) : (tensor<i1>) -> ()
    }, {
    ^bb0(%b1372_0: tensor<i32>, %b1372_1: tensor<64x17x32xf32>, %b1372_2: tensor<2x32xf32>, %b1372_3: tensor<2x32x32xf32>, %b1372_4: tensor<2x3x32xf32>, %b1372_5: tensor<2x3x32x32xf32>, %b1372_6: tensor<2x128xf32>, %b1372_7: tensor<2x32x128xf32>, %b1372_8: tensor<2x32xf32>, %b1372_9: tensor<2x128x32xf32>, %b1372_10: tensor<2x32xf32>, %b1372_11: tensor<2x32xf32>, %b1372_12: tensor<2x32xf32>, %b1372_13: tensor<2x32xf32>, %b1372_14: tensor<2x128x32xf32>, %b1372_15: tensor<2x32xf32>, %b1372_16: tensor<2x32xf32>, %b1372_17: tensor<2x64x17x32xf32>, %b1372_18: tensor<2x3x32x32xf32>, %b1372_19: tensor<2x3x32xf32>, %b1372_20: tensor<2x32x32xf32>, %b1372_21: tensor<2x32xf32>, %b1372_22: tensor<2x32xf32>, %b1372_23: tensor<2x32xf32>, %b1372_24: tensor<2x32x128xf32>, %b1372_25: tensor<2x128xf32>):
    %t86 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %t87 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %t88 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %t89 = "stablehlo.subtract"(%t88, %b1372_0)  : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %t90 = "stablehlo.dynamic_slice"(%b1372_14, %t89, %t87, %t87) <{slice_sizes = array<i64: 1, 128, 32>}> : (tensor<2x128x32xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x128x32xf32>
    %t91 = "stablehlo.reshape"(%t90)  : (tensor<1x128x32xf32>) -> tensor<128x32xf32>
    %t92 = "stablehlo.dynamic_slice"(%b1372_15, %t89, %t87) <{slice_sizes = array<i64: 1, 32>}> : (tensor<2x32xf32>, tensor<i32>, tensor<i32>) -> tensor<1x32xf32>
    %t93 = "stablehlo.reshape"(%t92)  : (tensor<1x32xf32>) -> tensor<32xf32>
    %t94 = "stablehlo.dynamic_slice"(%b1372_16, %t89, %t87) <{slice_sizes = array<i64: 1, 32>}> : (tensor<2x32xf32>, tensor<i32>, tensor<i32>) -> tensor<1x32xf32>
    %t95 = "stablehlo.reshape"(%t94)  : (tensor<1x32xf32>) -> tensor<32xf32>
    %t96 = "stablehlo.dynamic_slice"(%b1372_17, %t89, %t87, %t87, %t87) <{slice_sizes = array<i64: 1, 64, 17, 32>}> : (tensor<2x64x17x32xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x17x32xf32>
    %t97 = "stablehlo.reshape"(%t96)  : (tensor<1x64x17x32xf32>) -> tensor<64x17x32xf32>
    %t98 = "stablehlo.dynamic_slice"(%b1372_18, %t89, %t87, %t87, %t87) <{slice_sizes = array<i64: 1, 3, 32, 32>}> : (tensor<2x3x32x32xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x32x32xf32>
    %t99 = "stablehlo.reshape"(%t98)  : (tensor<1x3x32x32xf32>) -> tensor<3x32x32xf32>
    %t100 = "stablehlo.dynamic_slice"(%b1372_19, %t89, %t87, %t87) <{slice_sizes = array<i64: 1, 3, 32>}> : (tensor<2x3x32xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x32xf32>
    %t101 = "stablehlo.reshape"(%t100)  : (tensor<1x3x32xf32>) -> tensor<3x32xf32>
    %t102 = "stablehlo.dynamic_slice"(%b1372_20, %t89, %t87, %t87) <{slice_sizes = array<i64: 1, 32, 32>}> : (tensor<2x32x32xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x32x32xf32>
    %t103 = "stablehlo.reshape"(%t102)  : (tensor<1x32x32xf32>) -> tensor<32x32xf32>
    %t104 = "stablehlo.dynamic_slice"(%b1372_21, %t89, %t87) <{slice_sizes = array<i64: 1, 32>}> : (tensor<2x32xf32>, tensor<i32>, tensor<i32>) -> tensor<1x32xf32>
    %t105 = "stablehlo.reshape"(%t104)  : (tensor<1x32xf32>) -> tensor<32xf32>
    %t106 = "stablehlo.dynamic_slice"(%b1372_22, %t89, %t87) <{slice_sizes = array<i64: 1, 32>}> : (tensor<2x32xf32>, tensor<i32>, tensor<i32>) -> tensor<1x32xf32>
    %t107 = "stablehlo.reshape"(%t106)  : (tensor<1x32xf32>) -> tensor<32xf32>
    %t108 = "stablehlo.dynamic_slice"(%b1372_23, %t89, %t87) <{slice_sizes = array<i64: 1, 32>}> : (tensor<2x32xf32>, tensor<i32>, tensor<i32>) -> tensor<1x32xf32>
    %t109 = "stablehlo.reshape"(%t108)  : (tensor<1x32xf32>) -> tensor<32xf32>
    %t110 = "stablehlo.dynamic_slice"(%b1372_24, %t89, %t87, %t87) <{slice_sizes = array<i64: 1, 32, 128>}> : (tensor<2x32x128xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x32x128xf32>
    %t111 = "stablehlo.reshape"(%t110)  : (tensor<1x32x128xf32>) -> tensor<32x128xf32>
    %t112 = "stablehlo.dynamic_slice"(%b1372_25, %t89, %t87) <{slice_sizes = array<i64: 1, 128>}> : (tensor<2x128xf32>, tensor<i32>, tensor<i32>) -> tensor<1x128xf32>
    %t113 = "stablehlo.reshape"(%t112)  : (tensor<1x128xf32>) -> tensor<128xf32>
    %1040 = "sdy.sharding_constraint"(%b1372_1) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<64x17x32xf32>) -> tensor<64x17x32xf32>
    %1041 = "sdy.sharding_constraint"(%1040) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<64x17x32xf32>) -> tensor<64x17x32xf32>
    %1042 = "sdy.sharding_constraint"(%t91) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<128x32xf32>) -> tensor<128x32xf32>
    %1043 = "stablehlo.dot_general"(%1041, %1042) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x17x32xf32>, tensor<128x32xf32>) -> tensor<64x17x128xf32>
    %1242 = "sdy.sharding_constraint"(%t93) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<32xf32>) -> tensor<32xf32>
    %1257 = "sdy.sharding_constraint"(%t95) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<32xf32>) -> tensor<32xf32>
    %1301 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1281 = "stablehlo.reduce"(%t97, %1301) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x17x32xf32>, tensor<f32>) -> tensor<64x17xf32>
    %1282 = "stablehlo.constant"() <{value = dense<0x3D000000> : tensor<64x17xf32>}> : () -> tensor<64x17xf32>
    %1259 = "stablehlo.multiply"(%1281, %1282) : (tensor<64x17xf32>, tensor<64x17xf32>) -> tensor<64x17xf32>
    %1322 = "stablehlo.broadcast_in_dim"(%1259) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x17xf32>) -> tensor<64x17x32xf32>
    %1318 = "stablehlo.subtract"(%t97, %1322) : (tensor<64x17x32xf32>, tensor<64x17x32xf32>) -> tensor<64x17x32xf32>
    %1355 = "stablehlo.broadcast_in_dim"(%1259) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x17xf32>) -> tensor<64x17x32xf32>
    %1340 = "stablehlo.subtract"(%t97, %1355) : (tensor<64x17x32xf32>, tensor<64x17x32xf32>) -> tensor<64x17x32xf32>
    %1323 = "stablehlo.multiply"(%1340, %1340) : (tensor<64x17x32xf32>, tensor<64x17x32xf32>) -> tensor<64x17x32xf32>
    %1324 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1320 = "stablehlo.reduce"(%1323, %1324) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x17x32xf32>, tensor<f32>) -> tensor<64x17xf32>
    %1321 = "stablehlo.constant"() <{value = dense<0x3D000000> : tensor<64x17xf32>}> : () -> tensor<64x17xf32>
    %1302 = "stablehlo.multiply"(%1320, %1321) : (tensor<64x17xf32>, tensor<64x17xf32>) -> tensor<64x17xf32>
    %1303 = "stablehlo.constant"() <{value = dense<0x358637BD> : tensor<64x17xf32>}> : () -> tensor<64x17xf32>
    %1283 = "stablehlo.add"(%1302, %1303) : (tensor<64x17xf32>, tensor<64x17xf32>) -> tensor<64x17xf32>
    %1260 = "stablehlo.rsqrt"(%1283) : (tensor<64x17xf32>) -> tensor<64x17xf32>
    %1319 = "stablehlo.broadcast_in_dim"(%1260) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x17xf32>) -> tensor<64x17x32xf32>
    %1299 = "stablehlo.multiply"(%1318, %1319) : (tensor<64x17x32xf32>, tensor<64x17x32xf32>) -> tensor<64x17x32xf32>
    %1300 = "stablehlo.broadcast_in_dim"(%1242) <{broadcast_dimensions = array<i64: 2>}> : (tensor<32xf32>) -> tensor<64x17x32xf32>
    %1279 = "stablehlo.multiply"(%1299, %1300) : (tensor<64x17x32xf32>, tensor<64x17x32xf32>) -> tensor<64x17x32xf32>
    %1280 = "stablehlo.broadcast_in_dim"(%1257) <{broadcast_dimensions = array<i64: 2>}> : (tensor<32xf32>) -> tensor<64x17x32xf32>
    %1258 = "stablehlo.add"(%1279, %1280) : (tensor<64x17x32xf32>, tensor<64x17x32xf32>) -> tensor<64x17x32xf32>
    %1238 = "sdy.sharding_constraint"(%1258) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<64x17x32xf32>) -> tensor<64x17x32xf32>
    %1276 = "stablehlo.slice"(%t99) <{start_indices = array<i64: 0, 0, 0>, limit_indices = array<i64: 1, 32, 32>, strides = array<i64: 1, 1, 1>}> : (tensor<3x32x32xf32>) -> tensor<1x32x32xf32>
    %1277 = "stablehlo.slice"(%t99) <{start_indices = array<i64: 1, 0, 0>, limit_indices = array<i64: 2, 32, 32>, strides = array<i64: 1, 1, 1>}> : (tensor<3x32x32xf32>) -> tensor<1x32x32xf32>
    %1278 = "stablehlo.slice"(%t99) <{start_indices = array<i64: 2, 0, 0>, limit_indices = array<i64: 3, 32, 32>, strides = array<i64: 1, 1, 1>}> : (tensor<3x32x32xf32>) -> tensor<1x32x32xf32>
    %1240 = "stablehlo.reshape"(%1276) : (tensor<1x32x32xf32>) -> tensor<32x32xf32>
    %1343 = "stablehlo.slice"(%t101) <{start_indices = array<i64: 0, 0>, limit_indices = array<i64: 1, 32>, strides = array<i64: 1, 1>}> : (tensor<3x32xf32>) -> tensor<1x32xf32>
    %1344 = "stablehlo.slice"(%t101) <{start_indices = array<i64: 1, 0>, limit_indices = array<i64: 2, 32>, strides = array<i64: 1, 1>}> : (tensor<3x32xf32>) -> tensor<1x32xf32>
    %1345 = "stablehlo.slice"(%t101) <{start_indices = array<i64: 2, 0>, limit_indices = array<i64: 3, 32>, strides = array<i64: 1, 1>}> : (tensor<3x32xf32>) -> tensor<1x32xf32>
    %1325 = "stablehlo.reshape"(%1343) : (tensor<1x32xf32>) -> tensor<32xf32>
    %1356 = "sdy.sharding_constraint"(%1240) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %1341 = "stablehlo.dot_general"(%1238, %1356) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x17x32xf32>, tensor<32x32xf32>) -> tensor<64x17x32xf32>
    %1357 = "sdy.sharding_constraint"(%1325) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<32xf32>) -> tensor<32xf32>
    %1342 = "stablehlo.broadcast_in_dim"(%1357) <{broadcast_dimensions = array<i64: 2>}> : (tensor<32xf32>) -> tensor<64x17x32xf32>
    %1326 = "stablehlo.add"(%1341, %1342) : (tensor<64x17x32xf32>, tensor<64x17x32xf32>) -> tensor<64x17x32xf32>
    %1295 = "stablehlo.reshape"(%1326) : (tensor<64x17x32xf32>) -> tensor<64x17x4x8xf32>
    %1275 = "sdy.sharding_constraint"(%1295) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}, {}]>}> : (tensor<64x17x4x8xf32>) -> tensor<64x17x4x8xf32>
    %1255 = "stablehlo.transpose"(%1275) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<64x17x4x8xf32>) -> tensor<64x4x17x8xf32>
    %1236 = "stablehlo.constant"() <{value = dense<0x3EB504F3> : tensor<64x4x17x8xf32>}> : () -> tensor<64x4x17x8xf32>
    %1235 = "stablehlo.multiply"(%1255, %1236) : (tensor<64x4x17x8xf32>, tensor<64x4x17x8xf32>) -> tensor<64x4x17x8xf32>
    %1239 = "stablehlo.reshape"(%1277) : (tensor<1x32x32xf32>) -> tensor<32x32xf32>
    %1314 = "stablehlo.reshape"(%1344) : (tensor<1x32xf32>) -> tensor<32xf32>
    %1346 = "sdy.sharding_constraint"(%1239) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %1328 = "stablehlo.dot_general"(%1238, %1346) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x17x32xf32>, tensor<32x32xf32>) -> tensor<64x17x32xf32>
    %1347 = "sdy.sharding_constraint"(%1314) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<32xf32>) -> tensor<32xf32>
    %1329 = "stablehlo.broadcast_in_dim"(%1347) <{broadcast_dimensions = array<i64: 2>}> : (tensor<32xf32>) -> tensor<64x17x32xf32>
    %1315 = "stablehlo.add"(%1328, %1329) : (tensor<64x17x32xf32>, tensor<64x17x32xf32>) -> tensor<64x17x32xf32>
    %1274 = "stablehlo.reshape"(%1315) : (tensor<64x17x32xf32>) -> tensor<64x17x4x8xf32>
    %1254 = "sdy.sharding_constraint"(%1274) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}, {}]>}> : (tensor<64x17x4x8xf32>) -> tensor<64x17x4x8xf32>
    %1234 = "stablehlo.transpose"(%1254) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<64x17x4x8xf32>) -> tensor<64x4x17x8xf32>
    %1252 = "stablehlo.dot_general"(%1235, %1234) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x4x17x8xf32>, tensor<64x4x17x8xf32>) -> tensor<64x4x17x17xf32>
    %1348 = "stablehlo.constant"() <{value = dense<0xFF800000> : tensor<f32>}> : () -> tensor<f32>
    %1330 = "stablehlo.reduce"(%1252, %1348) <{dimensions = array<i64: 3>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.maximum"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x4x17x17xf32>, tensor<f32>) -> tensor<64x4x17xf32>
    %1316 = "stablehlo.broadcast_in_dim"(%1330) <{broadcast_dimensions = array<i64: 0, 1, 2>}> : (tensor<64x4x17xf32>) -> tensor<64x4x17x17xf32>
    %1297 = "stablehlo.subtract"(%1252, %1316) : (tensor<64x4x17x17xf32>, tensor<64x4x17x17xf32>) -> tensor<64x4x17x17xf32>
    %1272 = "stablehlo.exponential"(%1297) : (tensor<64x4x17x17xf32>) -> tensor<64x4x17x17xf32>
    %1317 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1298 = "stablehlo.reduce"(%1272, %1317) <{dimensions = array<i64: 3>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x4x17x17xf32>, tensor<f32>) -> tensor<64x4x17xf32>
    %1273 = "stablehlo.broadcast_in_dim"(%1298) <{broadcast_dimensions = array<i64: 0, 1, 2>}> : (tensor<64x4x17xf32>) -> tensor<64x4x17x17xf32>
    %1253 = "stablehlo.divide"(%1272, %1273) : (tensor<64x4x17x17xf32>, tensor<64x4x17x17xf32>) -> tensor<64x4x17x17xf32>
    %1237 = "stablehlo.reshape"(%1278) : (tensor<1x32x32xf32>) -> tensor<32x32xf32>
    %1311 = "stablehlo.reshape"(%1345) : (tensor<1x32xf32>) -> tensor<32xf32>
    %1349 = "sdy.sharding_constraint"(%1237) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %1331 = "stablehlo.dot_general"(%1238, %1349) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x17x32xf32>, tensor<32x32xf32>) -> tensor<64x17x32xf32>
    %1350 = "sdy.sharding_constraint"(%1311) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<32xf32>) -> tensor<32xf32>
    %1332 = "stablehlo.broadcast_in_dim"(%1350) <{broadcast_dimensions = array<i64: 2>}> : (tensor<32xf32>) -> tensor<64x17x32xf32>
    %1312 = "stablehlo.add"(%1331, %1332) : (tensor<64x17x32xf32>, tensor<64x17x32xf32>) -> tensor<64x17x32xf32>
    %1271 = "stablehlo.reshape"(%1312) : (tensor<64x17x32xf32>) -> tensor<64x17x4x8xf32>
    %1251 = "sdy.sharding_constraint"(%1271) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}, {}]>}> : (tensor<64x17x4x8xf32>) -> tensor<64x17x4x8xf32>
    %1232 = "stablehlo.transpose"(%1251) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<64x17x4x8xf32>) -> tensor<64x4x17x8xf32>
    %1293 = "stablehlo.dot_general"(%1253, %1232) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x4x17x17xf32>, tensor<64x4x17x8xf32>) -> tensor<64x4x17x8xf32>
    %1270 = "stablehlo.transpose"(%1293) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<64x4x17x8xf32>) -> tensor<64x17x4x8xf32>
    %1250 = "sdy.sharding_constraint"(%1270) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}, {}]>}> : (tensor<64x17x4x8xf32>) -> tensor<64x17x4x8xf32>
    %1231 = "stablehlo.reshape"(%1250) : (tensor<64x17x4x8xf32>) -> tensor<64x17x32xf32>
    %1351 = "sdy.sharding_constraint"(%t103) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %1333 = "stablehlo.dot_general"(%1231, %1351) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x17x32xf32>, tensor<32x32xf32>) -> tensor<64x17x32xf32>
    %1352 = "sdy.sharding_constraint"(%t105) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<32xf32>) -> tensor<32xf32>
    %1334 = "stablehlo.broadcast_in_dim"(%1352) <{broadcast_dimensions = array<i64: 2>}> : (tensor<32xf32>) -> tensor<64x17x32xf32>
    %1304 = "stablehlo.add"(%1333, %1334) : (tensor<64x17x32xf32>, tensor<64x17x32xf32>) -> tensor<64x17x32xf32>
    %1262 = "sdy.sharding_constraint"(%1304) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<64x17x32xf32>) -> tensor<64x17x32xf32>
    %1245 = "stablehlo.add"(%t97, %1262) : (tensor<64x17x32xf32>, tensor<64x17x32xf32>) -> tensor<64x17x32xf32>
    %1229 = "sdy.sharding_constraint"(%1245) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<64x17x32xf32>) -> tensor<64x17x32xf32>
    %1230 = "sdy.sharding_constraint"(%t107) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<32xf32>) -> tensor<32xf32>
    %1246 = "sdy.sharding_constraint"(%t109) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<32xf32>) -> tensor<32xf32>
    %1287 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1265 = "stablehlo.reduce"(%1229, %1287) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x17x32xf32>, tensor<f32>) -> tensor<64x17xf32>
    %1266 = "stablehlo.constant"() <{value = dense<0x3D000000> : tensor<64x17xf32>}> : () -> tensor<64x17xf32>
    %1248 = "stablehlo.multiply"(%1265, %1266) : (tensor<64x17xf32>, tensor<64x17xf32>) -> tensor<64x17xf32>
    %1335 = "stablehlo.broadcast_in_dim"(%1248) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x17xf32>) -> tensor<64x17x32xf32>
    %1305 = "stablehlo.subtract"(%1229, %1335) : (tensor<64x17x32xf32>, tensor<64x17x32xf32>) -> tensor<64x17x32xf32>
    %1358 = "stablehlo.broadcast_in_dim"(%1248) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x17xf32>) -> tensor<64x17x32xf32>
    %1353 = "stablehlo.subtract"(%1229, %1358) : (tensor<64x17x32xf32>, tensor<64x17x32xf32>) -> tensor<64x17x32xf32>
    %1336 = "stablehlo.multiply"(%1353, %1353) : (tensor<64x17x32xf32>, tensor<64x17x32xf32>) -> tensor<64x17x32xf32>
    %1337 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1307 = "stablehlo.reduce"(%1336, %1337) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x17x32xf32>, tensor<f32>) -> tensor<64x17xf32>
    %1308 = "stablehlo.constant"() <{value = dense<0x3D000000> : tensor<64x17xf32>}> : () -> tensor<64x17xf32>
    %1288 = "stablehlo.multiply"(%1307, %1308) : (tensor<64x17xf32>, tensor<64x17xf32>) -> tensor<64x17xf32>
    %1289 = "stablehlo.constant"() <{value = dense<0x358637BD> : tensor<64x17xf32>}> : () -> tensor<64x17xf32>
    %1267 = "stablehlo.add"(%1288, %1289) : (tensor<64x17xf32>, tensor<64x17xf32>) -> tensor<64x17xf32>
    %1249 = "stablehlo.rsqrt"(%1267) : (tensor<64x17xf32>) -> tensor<64x17xf32>
    %1306 = "stablehlo.broadcast_in_dim"(%1249) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x17xf32>) -> tensor<64x17x32xf32>
    %1285 = "stablehlo.multiply"(%1305, %1306) : (tensor<64x17x32xf32>, tensor<64x17x32xf32>) -> tensor<64x17x32xf32>
    %1286 = "stablehlo.broadcast_in_dim"(%1230) <{broadcast_dimensions = array<i64: 2>}> : (tensor<32xf32>) -> tensor<64x17x32xf32>
    %1263 = "stablehlo.multiply"(%1285, %1286) : (tensor<64x17x32xf32>, tensor<64x17x32xf32>) -> tensor<64x17x32xf32>
    %1264 = "stablehlo.broadcast_in_dim"(%1246) <{broadcast_dimensions = array<i64: 2>}> : (tensor<32xf32>) -> tensor<64x17x32xf32>
    %1247 = "stablehlo.add"(%1263, %1264) : (tensor<64x17x32xf32>, tensor<64x17x32xf32>) -> tensor<64x17x32xf32>
    %1227 = "sdy.sharding_constraint"(%1247) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<64x17x32xf32>) -> tensor<64x17x32xf32>
    %1290 = "sdy.sharding_constraint"(%t111) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<32x128xf32>) -> tensor<32x128xf32>
    %1268 = "stablehlo.dot_general"(%1227, %1290) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x17x32xf32>, tensor<32x128xf32>) -> tensor<64x17x128xf32>
    %1291 = "sdy.sharding_constraint"(%t113) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<128xf32>) -> tensor<128xf32>
    %1269 = "stablehlo.broadcast_in_dim"(%1291) <{broadcast_dimensions = array<i64: 2>}> : (tensor<128xf32>) -> tensor<64x17x128xf32>
    %1244 = "stablehlo.add"(%1268, %1269) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %1359 = "stablehlo.constant"() <{value = dense<0x3F3504F3> : tensor<64x17x128xf32>}> : () -> tensor<64x17x128xf32>
    %1354 = "stablehlo.multiply"(%1244, %1359) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %1338 = "chlo.erf"(%1354) : (tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %1339 = "stablehlo.constant"() <{value = dense<0x3F000000> : tensor<64x17x128xf32>}> : () -> tensor<64x17x128xf32>
    %1309 = "stablehlo.multiply"(%1338, %1339) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %1310 = "stablehlo.constant"() <{value = dense<0x3F000000> : tensor<64x17x128xf32>}> : () -> tensor<64x17x128xf32>
    %1292 = "stablehlo.add"(%1309, %1310) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %1261 = "stablehlo.multiply"(%1244, %1292) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %1225 = "sdy.sharding_constraint"(%1261) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %1044 = "stablehlo.dot_general"(%1225, %1041) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x17x128xf32>, tensor<64x17x32xf32>) -> tensor<128x32xf32>
    %1045 = "sdy.sharding_constraint"(%1044) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}]>}> : (tensor<128x32xf32>) -> tensor<128x32xf32>
    %1046 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<64x17xf32>}> : () -> tensor<64x17xf32>
    %1047 = "stablehlo.dot_general"(%1046, %1041) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x17xf32>, tensor<64x17x32xf32>) -> tensor<32xf32>
    %1048 = "sdy.sharding_constraint"(%1047) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}> : (tensor<32xf32>) -> tensor<32xf32>
    %1049 = "sdy.sharding_constraint"(%1043) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %1050 = "stablehlo.multiply"(%1244, %1244) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %1051 = "stablehlo.constant"() <{value = dense<0xBF000000> : tensor<64x17x128xf32>}> : () -> tensor<64x17x128xf32>
    %1052 = "stablehlo.multiply"(%1050, %1051) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %1053 = "stablehlo.exponential"(%1052) : (tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %1054 = "stablehlo.abs"(%1244) : (tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %1055 = "stablehlo.constant"() <{value = dense<0x3E6D3388> : tensor<64x17x128xf32>}> : () -> tensor<64x17x128xf32>
    %1056 = "stablehlo.multiply"(%1054, %1055) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %1057 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<64x17x128xf32>}> : () -> tensor<64x17x128xf32>
    %1058 = "stablehlo.add"(%1056, %1057) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %1059 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<64x17x128xf32>}> : () -> tensor<64x17x128xf32>
    %1060 = "stablehlo.divide"(%1059, %1058) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %1061 = "stablehlo.constant"() <{value = dense<0x3F87DC22> : tensor<64x17x128xf32>}> : () -> tensor<64x17x128xf32>
    %1062 = "stablehlo.multiply"(%1060, %1061) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %1063 = "stablehlo.constant"() <{value = dense<0xBFBA00E3> : tensor<64x17x128xf32>}> : () -> tensor<64x17x128xf32>
    %1064 = "stablehlo.add"(%1062, %1063) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %1065 = "stablehlo.multiply"(%1064, %1060) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %1066 = "stablehlo.constant"() <{value = dense<0x3FB5F0E3> : tensor<64x17x128xf32>}> : () -> tensor<64x17x128xf32>
    %1067 = "stablehlo.add"(%1065, %1066) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %1068 = "stablehlo.multiply"(%1067, %1060) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %1069 = "stablehlo.constant"() <{value = dense<0xBE91A98E> : tensor<64x17x128xf32>}> : () -> tensor<64x17x128xf32>
    %1070 = "stablehlo.add"(%1068, %1069) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %1071 = "stablehlo.multiply"(%1070, %1060) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %1072 = "stablehlo.constant"() <{value = dense<0x3E827906> : tensor<64x17x128xf32>}> : () -> tensor<64x17x128xf32>
    %1073 = "stablehlo.add"(%1071, %1072) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %1074 = "stablehlo.multiply"(%1073, %1060) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %1075 = "stablehlo.multiply"(%1074, %1053) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %1076 = "stablehlo.constant"() <{value = dense<0x3F000000> : tensor<64x17x128xf32>}> : () -> tensor<64x17x128xf32>
    %1077 = "stablehlo.multiply"(%1075, %1076) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %1078 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<64x17x128xf32>}> : () -> tensor<64x17x128xf32>
    %1079 = "stablehlo.compare"(%1244, %1078) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xi1>
    %1080 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<64x17x128xf32>}> : () -> tensor<64x17x128xf32>
    %1081 = "stablehlo.subtract"(%1080, %1077) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %1082 = "stablehlo.select"(%1079, %1081, %1077) : (tensor<64x17x128xi1>, tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %1083 = "stablehlo.multiply"(%1244, %1053) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %1084 = "stablehlo.constant"() <{value = dense<0x3ECC422A> : tensor<64x17x128xf32>}> : () -> tensor<64x17x128xf32>
    %1085 = "stablehlo.multiply"(%1083, %1084) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %1086 = "stablehlo.add"(%1082, %1085) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %1087 = "stablehlo.multiply"(%1049, %1086) : (tensor<64x17x128xf32>, tensor<64x17x128xf32>) -> tensor<64x17x128xf32>
    %1088 = "sdy.sharding_constraint"(%t111) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<32x128xf32>) -> tensor<32x128xf32>
    %1089 = "stablehlo.dot_general"(%1087, %1088) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x17x128xf32>, tensor<32x128xf32>) -> tensor<64x17x32xf32>
    %1090 = "stablehlo.dot_general"(%1227, %1087) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x17x32xf32>, tensor<64x17x128xf32>) -> tensor<32x128xf32>
    %1091 = "sdy.sharding_constraint"(%1090) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}]>}> : (tensor<32x128xf32>) -> tensor<32x128xf32>
    %1092 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<64x17xf32>}> : () -> tensor<64x17xf32>
    %1093 = "stablehlo.dot_general"(%1092, %1087) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x17xf32>, tensor<64x17x128xf32>) -> tensor<128xf32>
    %1094 = "sdy.sharding_constraint"(%1093) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}> : (tensor<128xf32>) -> tensor<128xf32>
    %1095 = "sdy.sharding_constraint"(%1089) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<64x17x32xf32>) -> tensor<64x17x32xf32>
    %1098 = "stablehlo.broadcast_in_dim"(%1248) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x17xf32>) -> tensor<64x17x32xf32>
    %1099 = "stablehlo.subtract"(%1229, %1098) : (tensor<64x17x32xf32>, tensor<64x17x32xf32>) -> tensor<64x17x32xf32>
    %1100 = "stablehlo.broadcast_in_dim"(%1249) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x17xf32>) -> tensor<64x17x32xf32>
    %1101 = "stablehlo.multiply"(%1099, %1100) : (tensor<64x17x32xf32>, tensor<64x17x32xf32>) -> tensor<64x17x32xf32>
    %1102 = "stablehlo.broadcast_in_dim"(%1230) <{broadcast_dimensions = array<i64: 2>}> : (tensor<32xf32>) -> tensor<64x17x32xf32>
    %1103 = "stablehlo.multiply"(%1095, %1102) : (tensor<64x17x32xf32>, tensor<64x17x32xf32>) -> tensor<64x17x32xf32>
    %1104 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1105 = "stablehlo.reduce"(%1103, %1104) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x17x32xf32>, tensor<f32>) -> tensor<64x17xf32>
    %1106 = "stablehlo.constant"() <{value = dense<0x3D000000> : tensor<64x17xf32>}> : () -> tensor<64x17xf32>
    %1107 = "stablehlo.multiply"(%1105, %1106) : (tensor<64x17xf32>, tensor<64x17xf32>) -> tensor<64x17xf32>
    %1108 = "stablehlo.broadcast_in_dim"(%1107) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x17xf32>) -> tensor<64x17x32xf32>
    %1109 = "stablehlo.multiply"(%1103, %1101) : (tensor<64x17x32xf32>, tensor<64x17x32xf32>) -> tensor<64x17x32xf32>
    %1110 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1111 = "stablehlo.reduce"(%1109, %1110) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x17x32xf32>, tensor<f32>) -> tensor<64x17xf32>
    %1112 = "stablehlo.constant"() <{value = dense<0x3D000000> : tensor<64x17xf32>}> : () -> tensor<64x17xf32>
    %1113 = "stablehlo.multiply"(%1111, %1112) : (tensor<64x17xf32>, tensor<64x17xf32>) -> tensor<64x17xf32>
    %1114 = "stablehlo.broadcast_in_dim"(%1113) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x17xf32>) -> tensor<64x17x32xf32>
    %1115 = "stablehlo.subtract"(%1103, %1108) : (tensor<64x17x32xf32>, tensor<64x17x32xf32>) -> tensor<64x17x32xf32>
    %1116 = "stablehlo.multiply"(%1101, %1114) : (tensor<64x17x32xf32>, tensor<64x17x32xf32>) -> tensor<64x17x32xf32>
    %1117 = "stablehlo.subtract"(%1115, %1116) : (tensor<64x17x32xf32>, tensor<64x17x32xf32>) -> tensor<64x17x32xf32>
    %1118 = "stablehlo.broadcast_in_dim"(%1249) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x17xf32>) -> tensor<64x17x32xf32>
    %1119 = "stablehlo.multiply"(%1117, %1118) : (tensor<64x17x32xf32>, tensor<64x17x32xf32>) -> tensor<64x17x32xf32>
    %1120 = "stablehlo.multiply"(%1095, %1101) : (tensor<64x17x32xf32>, tensor<64x17x32xf32>) -> tensor<64x17x32xf32>
    %1121 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1122 = "stablehlo.reduce"(%1120, %1121) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x17x32xf32>, tensor<f32>) -> tensor<32xf32>
    %1123 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1124 = "stablehlo.reduce"(%1095, %1123) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x17x32xf32>, tensor<f32>) -> tensor<32xf32>
    %1125 = "stablehlo.add"(%1040, %1119) : (tensor<64x17x32xf32>, tensor<64x17x32xf32>) -> tensor<64x17x32xf32>
    %1126 = "sdy.sharding_constraint"(%1124) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}> : (tensor<32xf32>) -> tensor<32xf32>
    %1127 = "sdy.sharding_constraint"(%1122) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}> : (tensor<32xf32>) -> tensor<32xf32>
    %1128 = "sdy.sharding_constraint"(%1125) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<64x17x32xf32>) -> tensor<64x17x32xf32>
    %1129 = "sdy.sharding_constraint"(%1128) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<64x17x32xf32>) -> tensor<64x17x32xf32>
    %1130 = "sdy.sharding_constraint"(%t103) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %1131 = "stablehlo.dot_general"(%1129, %1130) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x17x32xf32>, tensor<32x32xf32>) -> tensor<64x17x32xf32>
    %1132 = "stablehlo.dot_general"(%1231, %1129) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x17x32xf32>, tensor<64x17x32xf32>) -> tensor<32x32xf32>
    %1133 = "sdy.sharding_constraint"(%1132) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}]>}> : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %1134 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<64x17xf32>}> : () -> tensor<64x17xf32>
    %1135 = "stablehlo.dot_general"(%1134, %1129) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x17xf32>, tensor<64x17x32xf32>) -> tensor<32xf32>
    %1136 = "sdy.sharding_constraint"(%1135) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}> : (tensor<32xf32>) -> tensor<32xf32>
    %1137 = "stablehlo.reshape"(%1131) : (tensor<64x17x32xf32>) -> tensor<64x17x4x8xf32>
    %1138 = "sdy.sharding_constraint"(%1137) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}, {}]>}> : (tensor<64x17x4x8xf32>) -> tensor<64x17x4x8xf32>
    %1139 = "stablehlo.transpose"(%1138) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<64x17x4x8xf32>) -> tensor<64x4x17x8xf32>
    %1140 = "stablehlo.dot_general"(%1139, %1232) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x4x17x8xf32>, tensor<64x4x17x8xf32>) -> tensor<64x4x17x17xf32>
    %1141 = "stablehlo.dot_general"(%1253, %1139) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x4x17x17xf32>, tensor<64x4x17x8xf32>) -> tensor<64x4x17x8xf32>
    %1142 = "stablehlo.multiply"(%1140, %1253) : (tensor<64x4x17x17xf32>, tensor<64x4x17x17xf32>) -> tensor<64x4x17x17xf32>
    %1143 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1144 = "stablehlo.reduce"(%1142, %1143) <{dimensions = array<i64: 3>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x4x17x17xf32>, tensor<f32>) -> tensor<64x4x17xf32>
    %1145 = "stablehlo.broadcast_in_dim"(%1144) <{broadcast_dimensions = array<i64: 0, 1, 2>}> : (tensor<64x4x17xf32>) -> tensor<64x4x17x17xf32>
    %1146 = "stablehlo.subtract"(%1140, %1145) : (tensor<64x4x17x17xf32>, tensor<64x4x17x17xf32>) -> tensor<64x4x17x17xf32>
    %1147 = "stablehlo.multiply"(%1253, %1146) : (tensor<64x4x17x17xf32>, tensor<64x4x17x17xf32>) -> tensor<64x4x17x17xf32>
    %1148 = "stablehlo.dot_general"(%1147, %1234) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x4x17x17xf32>, tensor<64x4x17x8xf32>) -> tensor<64x4x17x8xf32>
    %1149 = "stablehlo.dot_general"(%1235, %1147) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x4x17x8xf32>, tensor<64x4x17x17xf32>) -> tensor<64x4x8x17xf32>
    %1150 = "stablehlo.transpose"(%1149) <{permutation = array<i64: 0, 1, 3, 2>}> : (tensor<64x4x8x17xf32>) -> tensor<64x4x17x8xf32>
    %1151 = "stablehlo.multiply"(%1148, %1236) : (tensor<64x4x17x8xf32>, tensor<64x4x17x8xf32>) -> tensor<64x4x17x8xf32>
    %1152 = "stablehlo.transpose"(%1141) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<64x4x17x8xf32>) -> tensor<64x17x4x8xf32>
    %1153 = "sdy.sharding_constraint"(%1152) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}, {}]>}> : (tensor<64x17x4x8xf32>) -> tensor<64x17x4x8xf32>
    %1154 = "stablehlo.reshape"(%1153) : (tensor<64x17x4x8xf32>) -> tensor<64x17x32xf32>
    %1155 = "stablehlo.transpose"(%1150) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<64x4x17x8xf32>) -> tensor<64x17x4x8xf32>
    %1156 = "sdy.sharding_constraint"(%1155) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}, {}]>}> : (tensor<64x17x4x8xf32>) -> tensor<64x17x4x8xf32>
    %1157 = "stablehlo.reshape"(%1156) : (tensor<64x17x4x8xf32>) -> tensor<64x17x32xf32>
    %1158 = "stablehlo.transpose"(%1151) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<64x4x17x8xf32>) -> tensor<64x17x4x8xf32>
    %1159 = "sdy.sharding_constraint"(%1158) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}, {}]>}> : (tensor<64x17x4x8xf32>) -> tensor<64x17x4x8xf32>
    %1160 = "stablehlo.reshape"(%1159) : (tensor<64x17x4x8xf32>) -> tensor<64x17x32xf32>
    %1161 = "sdy.sharding_constraint"(%1237) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %1162 = "stablehlo.dot_general"(%1154, %1161) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x17x32xf32>, tensor<32x32xf32>) -> tensor<64x17x32xf32>
    %1163 = "stablehlo.dot_general"(%1238, %1154) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x17x32xf32>, tensor<64x17x32xf32>) -> tensor<32x32xf32>
    %1164 = "sdy.sharding_constraint"(%1163) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}]>}> : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %1165 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<64x17xf32>}> : () -> tensor<64x17xf32>
    %1166 = "stablehlo.dot_general"(%1165, %1154) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x17xf32>, tensor<64x17x32xf32>) -> tensor<32xf32>
    %1167 = "sdy.sharding_constraint"(%1166) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}> : (tensor<32xf32>) -> tensor<32xf32>
    %1168 = "sdy.sharding_constraint"(%1239) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %1169 = "stablehlo.dot_general"(%1157, %1168) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x17x32xf32>, tensor<32x32xf32>) -> tensor<64x17x32xf32>
    %1170 = "stablehlo.dot_general"(%1238, %1157) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x17x32xf32>, tensor<64x17x32xf32>) -> tensor<32x32xf32>
    %1171 = "sdy.sharding_constraint"(%1170) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}]>}> : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %1172 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<64x17xf32>}> : () -> tensor<64x17xf32>
    %1173 = "stablehlo.dot_general"(%1172, %1157) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x17xf32>, tensor<64x17x32xf32>) -> tensor<32xf32>
    %1174 = "sdy.sharding_constraint"(%1173) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}> : (tensor<32xf32>) -> tensor<32xf32>
    %1175 = "stablehlo.add"(%1162, %1169) : (tensor<64x17x32xf32>, tensor<64x17x32xf32>) -> tensor<64x17x32xf32>
    %1176 = "sdy.sharding_constraint"(%1240) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %1177 = "stablehlo.dot_general"(%1160, %1176) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x17x32xf32>, tensor<32x32xf32>) -> tensor<64x17x32xf32>
    %1178 = "stablehlo.dot_general"(%1238, %1160) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x17x32xf32>, tensor<64x17x32xf32>) -> tensor<32x32xf32>
    %1179 = "sdy.sharding_constraint"(%1178) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}]>}> : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %1180 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<64x17xf32>}> : () -> tensor<64x17xf32>
    %1181 = "stablehlo.dot_general"(%1180, %1160) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x17xf32>, tensor<64x17x32xf32>) -> tensor<32xf32>
    %1182 = "sdy.sharding_constraint"(%1181) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}> : (tensor<32xf32>) -> tensor<32xf32>
    %1183 = "stablehlo.add"(%1175, %1177) : (tensor<64x17x32xf32>, tensor<64x17x32xf32>) -> tensor<64x17x32xf32>
    %1184 = "stablehlo.reshape"(%1167) : (tensor<32xf32>) -> tensor<1x32xf32>
    %1185 = "stablehlo.reshape"(%1174) : (tensor<32xf32>) -> tensor<1x32xf32>
    %1186 = "stablehlo.reshape"(%1182) : (tensor<32xf32>) -> tensor<1x32xf32>
    %1187 = "stablehlo.concatenate"(%1186, %1185, %1184) <{dimension = 0 : i64}> : (tensor<1x32xf32>, tensor<1x32xf32>, tensor<1x32xf32>) -> tensor<3x32xf32>
    %1188 = "stablehlo.reshape"(%1164) : (tensor<32x32xf32>) -> tensor<1x32x32xf32>
    %1189 = "stablehlo.reshape"(%1171) : (tensor<32x32xf32>) -> tensor<1x32x32xf32>
    %1190 = "stablehlo.reshape"(%1179) : (tensor<32x32xf32>) -> tensor<1x32x32xf32>
    %1191 = "stablehlo.concatenate"(%1190, %1189, %1188) <{dimension = 0 : i64}> : (tensor<1x32x32xf32>, tensor<1x32x32xf32>, tensor<1x32x32xf32>) -> tensor<3x32x32xf32>
    %1192 = "sdy.sharding_constraint"(%1183) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<64x17x32xf32>) -> tensor<64x17x32xf32>
    %1195 = "stablehlo.broadcast_in_dim"(%1259) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x17xf32>) -> tensor<64x17x32xf32>
    %1196 = "stablehlo.subtract"(%t97, %1195) : (tensor<64x17x32xf32>, tensor<64x17x32xf32>) -> tensor<64x17x32xf32>
    %1197 = "stablehlo.broadcast_in_dim"(%1260) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x17xf32>) -> tensor<64x17x32xf32>
    %1198 = "stablehlo.multiply"(%1196, %1197) : (tensor<64x17x32xf32>, tensor<64x17x32xf32>) -> tensor<64x17x32xf32>
    %1199 = "stablehlo.broadcast_in_dim"(%1242) <{broadcast_dimensions = array<i64: 2>}> : (tensor<32xf32>) -> tensor<64x17x32xf32>
    %1200 = "stablehlo.multiply"(%1192, %1199) : (tensor<64x17x32xf32>, tensor<64x17x32xf32>) -> tensor<64x17x32xf32>
    %1201 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1202 = "stablehlo.reduce"(%1200, %1201) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x17x32xf32>, tensor<f32>) -> tensor<64x17xf32>
    %1203 = "stablehlo.constant"() <{value = dense<0x3D000000> : tensor<64x17xf32>}> : () -> tensor<64x17xf32>
    %1204 = "stablehlo.multiply"(%1202, %1203) : (tensor<64x17xf32>, tensor<64x17xf32>) -> tensor<64x17xf32>
    %1205 = "stablehlo.broadcast_in_dim"(%1204) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x17xf32>) -> tensor<64x17x32xf32>
    %1206 = "stablehlo.multiply"(%1200, %1198) : (tensor<64x17x32xf32>, tensor<64x17x32xf32>) -> tensor<64x17x32xf32>
    %1207 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1208 = "stablehlo.reduce"(%1206, %1207) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x17x32xf32>, tensor<f32>) -> tensor<64x17xf32>
    %1209 = "stablehlo.constant"() <{value = dense<0x3D000000> : tensor<64x17xf32>}> : () -> tensor<64x17xf32>
    %1210 = "stablehlo.multiply"(%1208, %1209) : (tensor<64x17xf32>, tensor<64x17xf32>) -> tensor<64x17xf32>
    %1211 = "stablehlo.broadcast_in_dim"(%1210) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x17xf32>) -> tensor<64x17x32xf32>
    %1212 = "stablehlo.subtract"(%1200, %1205) : (tensor<64x17x32xf32>, tensor<64x17x32xf32>) -> tensor<64x17x32xf32>
    %1213 = "stablehlo.multiply"(%1198, %1211) : (tensor<64x17x32xf32>, tensor<64x17x32xf32>) -> tensor<64x17x32xf32>
    %1214 = "stablehlo.subtract"(%1212, %1213) : (tensor<64x17x32xf32>, tensor<64x17x32xf32>) -> tensor<64x17x32xf32>
    %1215 = "stablehlo.broadcast_in_dim"(%1260) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x17xf32>) -> tensor<64x17x32xf32>
    %1216 = "stablehlo.multiply"(%1214, %1215) : (tensor<64x17x32xf32>, tensor<64x17x32xf32>) -> tensor<64x17x32xf32>
    %1217 = "stablehlo.multiply"(%1192, %1198) : (tensor<64x17x32xf32>, tensor<64x17x32xf32>) -> tensor<64x17x32xf32>
    %1218 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1219 = "stablehlo.reduce"(%1217, %1218) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x17x32xf32>, tensor<f32>) -> tensor<32xf32>
    %1220 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1221 = "stablehlo.reduce"(%1192, %1220) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x17x32xf32>, tensor<f32>) -> tensor<32xf32>
    %1222 = "stablehlo.add"(%1128, %1216) : (tensor<64x17x32xf32>, tensor<64x17x32xf32>) -> tensor<64x17x32xf32>
    %1223 = "sdy.sharding_constraint"(%1221) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}> : (tensor<32xf32>) -> tensor<32xf32>
    %1224 = "sdy.sharding_constraint"(%1219) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}> : (tensor<32xf32>) -> tensor<32xf32>
    %t114 = "stablehlo.add"(%b1372_0, %t86)  : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %t115 = "stablehlo.reshape"(%1136)  : (tensor<32xf32>) -> tensor<1x32xf32>
    %t116 = "stablehlo.dynamic_update_slice"(%b1372_2, %t115, %t89, %t87)  : (tensor<2x32xf32>, tensor<1x32xf32>, tensor<i32>, tensor<i32>) -> tensor<2x32xf32>
    %t117 = "stablehlo.reshape"(%1133)  : (tensor<32x32xf32>) -> tensor<1x32x32xf32>
    %t118 = "stablehlo.dynamic_update_slice"(%b1372_3, %t117, %t89, %t87, %t87)  : (tensor<2x32x32xf32>, tensor<1x32x32xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x32x32xf32>
    %t119 = "stablehlo.reshape"(%1187)  : (tensor<3x32xf32>) -> tensor<1x3x32xf32>
    %t120 = "stablehlo.dynamic_update_slice"(%b1372_4, %t119, %t89, %t87, %t87)  : (tensor<2x3x32xf32>, tensor<1x3x32xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x3x32xf32>
    %t121 = "stablehlo.reshape"(%1191)  : (tensor<3x32x32xf32>) -> tensor<1x3x32x32xf32>
    %t122 = "stablehlo.dynamic_update_slice"(%b1372_5, %t121, %t89, %t87, %t87, %t87)  : (tensor<2x3x32x32xf32>, tensor<1x3x32x32xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x3x32x32xf32>
    %t123 = "stablehlo.reshape"(%1094)  : (tensor<128xf32>) -> tensor<1x128xf32>
    %t124 = "stablehlo.dynamic_update_slice"(%b1372_6, %t123, %t89, %t87)  : (tensor<2x128xf32>, tensor<1x128xf32>, tensor<i32>, tensor<i32>) -> tensor<2x128xf32>
    %t125 = "stablehlo.reshape"(%1091)  : (tensor<32x128xf32>) -> tensor<1x32x128xf32>
    %t126 = "stablehlo.dynamic_update_slice"(%b1372_7, %t125, %t89, %t87, %t87)  : (tensor<2x32x128xf32>, tensor<1x32x128xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x32x128xf32>
    %t127 = "stablehlo.reshape"(%1048)  : (tensor<32xf32>) -> tensor<1x32xf32>
    %t128 = "stablehlo.dynamic_update_slice"(%b1372_8, %t127, %t89, %t87)  : (tensor<2x32xf32>, tensor<1x32xf32>, tensor<i32>, tensor<i32>) -> tensor<2x32xf32>
    %t129 = "stablehlo.reshape"(%1045)  : (tensor<128x32xf32>) -> tensor<1x128x32xf32>
    %t130 = "stablehlo.dynamic_update_slice"(%b1372_9, %t129, %t89, %t87, %t87)  : (tensor<2x128x32xf32>, tensor<1x128x32xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x128x32xf32>
    %t131 = "stablehlo.reshape"(%1223)  : (tensor<32xf32>) -> tensor<1x32xf32>
    %t132 = "stablehlo.dynamic_update_slice"(%b1372_10, %t131, %t89, %t87)  : (tensor<2x32xf32>, tensor<1x32xf32>, tensor<i32>, tensor<i32>) -> tensor<2x32xf32>
    %t133 = "stablehlo.reshape"(%1224)  : (tensor<32xf32>) -> tensor<1x32xf32>
    %t134 = "stablehlo.dynamic_update_slice"(%b1372_11, %t133, %t89, %t87)  : (tensor<2x32xf32>, tensor<1x32xf32>, tensor<i32>, tensor<i32>) -> tensor<2x32xf32>
    %t135 = "stablehlo.reshape"(%1126)  : (tensor<32xf32>) -> tensor<1x32xf32>
    %t136 = "stablehlo.dynamic_update_slice"(%b1372_12, %t135, %t89, %t87)  : (tensor<2x32xf32>, tensor<1x32xf32>, tensor<i32>, tensor<i32>) -> tensor<2x32xf32>
    %t137 = "stablehlo.reshape"(%1127)  : (tensor<32xf32>) -> tensor<1x32xf32>
    %t138 = "stablehlo.dynamic_update_slice"(%b1372_13, %t137, %t89, %t87)  : (tensor<2x32xf32>, tensor<1x32xf32>, tensor<i32>, tensor<i32>) -> tensor<2x32xf32>
    "stablehlo.return"(%t114, %1222, %t116, %t118, %t120, %t122, %t124, %t126, %t128, %t130, %t132, %t134, %t136, %t138, %b1372_14, %b1372_15, %b1372_16, %b1372_17, %b1372_18, %b1372_19, %b1372_20, %b1372_21, %b1372_22, %b1372_23, %b1372_24, %b1372_25) : (tensor<i32>, tensor<64x17x32xf32>, tensor<2x32xf32>, tensor<2x32x32xf32>, tensor<2x3x32xf32>, tensor<2x3x32x32xf32>, tensor<2x128xf32>, tensor<2x32x128xf32>, tensor<2x32xf32>, tensor<2x128x32xf32>, tensor<2x32xf32>, tensor<2x32xf32>, tensor<2x32xf32>, tensor<2x32xf32>, tensor<2x128x32xf32>, tensor<2x32xf32>, tensor<2x32xf32>, tensor<2x64x17x32xf32>, tensor<2x3x32x32xf32>, tensor<2x3x32xf32>, tensor<2x32x32xf32>, tensor<2x32xf32>, tensor<2x32xf32>, tensor<2x32xf32>, tensor<2x32x128xf32>, tensor<2x128xf32>) -> ()
    }) : (tensor<i32>, tensor<64x17x32xf32>, tensor<2x32xf32>, tensor<2x32x32xf32>, tensor<2x3x32xf32>, tensor<2x3x32x32xf32>, tensor<2x128xf32>, tensor<2x32x128xf32>, tensor<2x32xf32>, tensor<2x128x32xf32>, tensor<2x32xf32>, tensor<2x32xf32>, tensor<2x32xf32>, tensor<2x32xf32>, tensor<2x128x32xf32>, tensor<2x32xf32>, tensor<2x32xf32>, tensor<2x64x17x32xf32>, tensor<2x3x32x32xf32>, tensor<2x3x32xf32>, tensor<2x32x32xf32>, tensor<2x32xf32>, tensor<2x32xf32>, tensor<2x32xf32>, tensor<2x32x128xf32>, tensor<2x128xf32>) -> (tensor<i32>, tensor<64x17x32xf32>, tensor<2x32xf32>, tensor<2x32x32xf32>, tensor<2x3x32xf32>, tensor<2x3x32x32xf32>, tensor<2x128xf32>, tensor<2x32x128xf32>, tensor<2x32xf32>, tensor<2x128x32xf32>, tensor<2x32xf32>, tensor<2x32xf32>, tensor<2x32xf32>, tensor<2x32xf32>, tensor<2x128x32xf32>, tensor<2x32xf32>, tensor<2x32xf32>, tensor<2x64x17x32xf32>, tensor<2x3x32x32xf32>, tensor<2x3x32xf32>, tensor<2x32x32xf32>, tensor<2x32xf32>, tensor<2x32xf32>, tensor<2x32xf32>, tensor<2x32x128xf32>, tensor<2x128xf32>)
    %1373 = "sdy.sharding_constraint"(%s1372#1) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<64x17x32xf32>) -> tensor<64x17x32xf32>
    %1374 = "stablehlo.slice"(%1373) <{start_indices = array<i64: 0, 0, 0>, limit_indices = array<i64: 64, 5, 32>, strides = array<i64: 1, 1, 1>}> : (tensor<64x17x32xf32>) -> tensor<64x5x32xf32>
    %1375 = "stablehlo.slice"(%1373) <{start_indices = array<i64: 0, 5, 0>, limit_indices = array<i64: 64, 17, 32>, strides = array<i64: 1, 1, 1>}> : (tensor<64x17x32xf32>) -> tensor<64x12x32xf32>
    %1376 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1377 = "stablehlo.reduce"(%1375, %1376) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x12x32xf32>, tensor<f32>) -> tensor<32xf32>
    %1378 = "sdy.sharding_constraint"(%1377) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}> : (tensor<32xf32>) -> tensor<32xf32>
    %1379 = "sdy.sharding_constraint"(%arg18) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<64x32xf32>) -> tensor<64x32xf32>
    %1380 = "stablehlo.dot_general"(%1374, %1379) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x5x32xf32>, tensor<64x32xf32>) -> tensor<64x5x64xf32>
    %1381 = "stablehlo.dot_general"(%628, %1374) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x5x64xf32>, tensor<64x5x32xf32>) -> tensor<64x32xf32>
    %1382 = "sdy.sharding_constraint"(%1381) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}]>}> : (tensor<64x32xf32>) -> tensor<64x32xf32>
    %1383 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<64x5xf32>}> : () -> tensor<64x5xf32>
    %1384 = "stablehlo.dot_general"(%1383, %1374) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x5xf32>, tensor<64x5x32xf32>) -> tensor<32xf32>
    %1385 = "sdy.sharding_constraint"(%1384) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}> : (tensor<32xf32>) -> tensor<32xf32>
    %1388 = "stablehlo.broadcast_in_dim"(%610) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x5xf32>) -> tensor<64x5x64xf32>
    %1389 = "stablehlo.subtract"(%s604#1, %1388) : (tensor<64x5x64xf32>, tensor<64x5x64xf32>) -> tensor<64x5x64xf32>
    %1390 = "stablehlo.broadcast_in_dim"(%620) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x5xf32>) -> tensor<64x5x64xf32>
    %1391 = "stablehlo.multiply"(%1389, %1390) : (tensor<64x5x64xf32>, tensor<64x5x64xf32>) -> tensor<64x5x64xf32>
    %1392 = "stablehlo.broadcast_in_dim"(%605) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<64x5x64xf32>
    %1393 = "stablehlo.multiply"(%1380, %1392) : (tensor<64x5x64xf32>, tensor<64x5x64xf32>) -> tensor<64x5x64xf32>
    %1394 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1395 = "stablehlo.reduce"(%1393, %1394) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x5x64xf32>, tensor<f32>) -> tensor<64x5xf32>
    %1396 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<64x5xf32>}> : () -> tensor<64x5xf32>
    %1397 = "stablehlo.multiply"(%1395, %1396) : (tensor<64x5xf32>, tensor<64x5xf32>) -> tensor<64x5xf32>
    %1398 = "stablehlo.broadcast_in_dim"(%1397) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x5xf32>) -> tensor<64x5x64xf32>
    %1399 = "stablehlo.multiply"(%1393, %1391) : (tensor<64x5x64xf32>, tensor<64x5x64xf32>) -> tensor<64x5x64xf32>
    %1400 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1401 = "stablehlo.reduce"(%1399, %1400) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x5x64xf32>, tensor<f32>) -> tensor<64x5xf32>
    %1402 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<64x5xf32>}> : () -> tensor<64x5xf32>
    %1403 = "stablehlo.multiply"(%1401, %1402) : (tensor<64x5xf32>, tensor<64x5xf32>) -> tensor<64x5xf32>
    %1404 = "stablehlo.broadcast_in_dim"(%1403) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x5xf32>) -> tensor<64x5x64xf32>
    %1405 = "stablehlo.subtract"(%1393, %1398) : (tensor<64x5x64xf32>, tensor<64x5x64xf32>) -> tensor<64x5x64xf32>
    %1406 = "stablehlo.multiply"(%1391, %1404) : (tensor<64x5x64xf32>, tensor<64x5x64xf32>) -> tensor<64x5x64xf32>
    %1407 = "stablehlo.subtract"(%1405, %1406) : (tensor<64x5x64xf32>, tensor<64x5x64xf32>) -> tensor<64x5x64xf32>
    %1408 = "stablehlo.broadcast_in_dim"(%620) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x5xf32>) -> tensor<64x5x64xf32>
    %1409 = "stablehlo.multiply"(%1407, %1408) : (tensor<64x5x64xf32>, tensor<64x5x64xf32>) -> tensor<64x5x64xf32>
    %1410 = "stablehlo.multiply"(%1380, %1391) : (tensor<64x5x64xf32>, tensor<64x5x64xf32>) -> tensor<64x5x64xf32>
    %1411 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1412 = "stablehlo.reduce"(%1410, %1411) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x5x64xf32>, tensor<f32>) -> tensor<64xf32>
    %1413 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1414 = "stablehlo.reduce"(%1380, %1413) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x5x64xf32>, tensor<f32>) -> tensor<64xf32>
    %1415 = "sdy.sharding_constraint"(%1414) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %1416 = "sdy.sharding_constraint"(%1412) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %t139 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %t140 = "stablehlo.constant"() <{value = dense<0.0> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %t141 = "stablehlo.constant"() <{value = dense<0.0> : tensor<2x64x64xf32>}> : () -> tensor<2x64x64xf32>
    %t142 = "stablehlo.constant"() <{value = dense<0.0> : tensor<2x3x64xf32>}> : () -> tensor<2x3x64xf32>
    %t143 = "stablehlo.constant"() <{value = dense<0.0> : tensor<2x3x64x64xf32>}> : () -> tensor<2x3x64x64xf32>
    %t144 = "stablehlo.constant"() <{value = dense<0.0> : tensor<2x256xf32>}> : () -> tensor<2x256xf32>
    %t145 = "stablehlo.constant"() <{value = dense<0.0> : tensor<2x64x256xf32>}> : () -> tensor<2x64x256xf32>
    %t146 = "stablehlo.constant"() <{value = dense<0.0> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %t147 = "stablehlo.constant"() <{value = dense<0.0> : tensor<2x256x64xf32>}> : () -> tensor<2x256x64xf32>
    %t148 = "stablehlo.constant"() <{value = dense<0.0> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %t149 = "stablehlo.constant"() <{value = dense<0.0> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %t150 = "stablehlo.constant"() <{value = dense<0.0> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %t151 = "stablehlo.constant"() <{value = dense<0.0> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %s1913:28 = "stablehlo.while"(%t139, %1409, %t140, %t141, %t142, %t143, %t144, %t145, %t146, %t147, %t148, %t149, %t150, %t151, %208, %arg14, %arg4, %arg5, %s604#2, %arg6, %arg7, %arg8, %arg9, %arg10, %arg11, %arg12, %arg13, %177) ({
    ^bb0(%c1913_0: tensor<i32>, %c1913_1: tensor<64x5x64xf32>, %c1913_2: tensor<2x64xf32>, %c1913_3: tensor<2x64x64xf32>, %c1913_4: tensor<2x3x64xf32>, %c1913_5: tensor<2x3x64x64xf32>, %c1913_6: tensor<2x256xf32>, %c1913_7: tensor<2x64x256xf32>, %c1913_8: tensor<2x64xf32>, %c1913_9: tensor<2x256x64xf32>, %c1913_10: tensor<2x64xf32>, %c1913_11: tensor<2x64xf32>, %c1913_12: tensor<2x64xf32>, %c1913_13: tensor<2x64xf32>, %c1913_14: tensor<2xi32>, %c1913_15: tensor<2x256x64xf32>, %c1913_16: tensor<2x64xf32>, %c1913_17: tensor<2x64xf32>, %c1913_18: tensor<2x64x5x64xf32>, %c1913_19: tensor<2x3x64x64xf32>, %c1913_20: tensor<2x3x64xf32>, %c1913_21: tensor<2x64x64xf32>, %c1913_22: tensor<2x64xf32>, %c1913_23: tensor<2x64xf32>, %c1913_24: tensor<2x64xf32>, %c1913_25: tensor<2x64x256xf32>, %c1913_26: tensor<2x256xf32>, %c1913_27: tensor<ui64>):
    %t152 = "stablehlo.constant"() <{value = dense<2> : tensor<i32>}> : () -> tensor<i32>
    %t153 = "stablehlo.compare"(%c1913_0, %t152) <{comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<i32>, tensor<i32>) -> tensor<i1>
    "stablehlo.return"(%t153) : (tensor<i1>) -> ()
    }, {
    ^bb0(%b1913_0: tensor<i32>, %b1913_1: tensor<64x5x64xf32>, %b1913_2: tensor<2x64xf32>, %b1913_3: tensor<2x64x64xf32>, %b1913_4: tensor<2x3x64xf32>, %b1913_5: tensor<2x3x64x64xf32>, %b1913_6: tensor<2x256xf32>, %b1913_7: tensor<2x64x256xf32>, %b1913_8: tensor<2x64xf32>, %b1913_9: tensor<2x256x64xf32>, %b1913_10: tensor<2x64xf32>, %b1913_11: tensor<2x64xf32>, %b1913_12: tensor<2x64xf32>, %b1913_13: tensor<2x64xf32>, %b1913_14: tensor<2xi32>, %b1913_15: tensor<2x256x64xf32>, %b1913_16: tensor<2x64xf32>, %b1913_17: tensor<2x64xf32>, %b1913_18: tensor<2x64x5x64xf32>, %b1913_19: tensor<2x3x64x64xf32>, %b1913_20: tensor<2x3x64xf32>, %b1913_21: tensor<2x64x64xf32>, %b1913_22: tensor<2x64xf32>, %b1913_23: tensor<2x64xf32>, %b1913_24: tensor<2x64xf32>, %b1913_25: tensor<2x64x256xf32>, %b1913_26: tensor<2x256xf32>, %b1913_27: tensor<ui64>):
    %t154 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %t155 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %t156 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %t157 = "stablehlo.subtract"(%t156, %b1913_0)  : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %t158 = "stablehlo.dynamic_slice"(%b1913_14, %t157) <{slice_sizes = array<i64: 1>}> : (tensor<2xi32>, tensor<i32>) -> tensor<1xi32>
    %t159 = "stablehlo.reshape"(%t158)  : (tensor<1xi32>) -> tensor<i32>
    %t160 = "stablehlo.dynamic_slice"(%b1913_15, %t157, %t155, %t155) <{slice_sizes = array<i64: 1, 256, 64>}> : (tensor<2x256x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x256x64xf32>
    %t161 = "stablehlo.reshape"(%t160)  : (tensor<1x256x64xf32>) -> tensor<256x64xf32>
    %t162 = "stablehlo.dynamic_slice"(%b1913_16, %t157, %t155) <{slice_sizes = array<i64: 1, 64>}> : (tensor<2x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>
    %t163 = "stablehlo.reshape"(%t162)  : (tensor<1x64xf32>) -> tensor<64xf32>
    %t164 = "stablehlo.dynamic_slice"(%b1913_17, %t157, %t155) <{slice_sizes = array<i64: 1, 64>}> : (tensor<2x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>
    %t165 = "stablehlo.reshape"(%t164)  : (tensor<1x64xf32>) -> tensor<64xf32>
    %t166 = "stablehlo.dynamic_slice"(%b1913_18, %t157, %t155, %t155, %t155) <{slice_sizes = array<i64: 1, 64, 5, 64>}> : (tensor<2x64x5x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x5x64xf32>
    %t167 = "stablehlo.reshape"(%t166)  : (tensor<1x64x5x64xf32>) -> tensor<64x5x64xf32>
    %t168 = "stablehlo.dynamic_slice"(%b1913_19, %t157, %t155, %t155, %t155) <{slice_sizes = array<i64: 1, 3, 64, 64>}> : (tensor<2x3x64x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x64x64xf32>
    %t169 = "stablehlo.reshape"(%t168)  : (tensor<1x3x64x64xf32>) -> tensor<3x64x64xf32>
    %t170 = "stablehlo.dynamic_slice"(%b1913_20, %t157, %t155, %t155) <{slice_sizes = array<i64: 1, 3, 64>}> : (tensor<2x3x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x64xf32>
    %t171 = "stablehlo.reshape"(%t170)  : (tensor<1x3x64xf32>) -> tensor<3x64xf32>
    %t172 = "stablehlo.dynamic_slice"(%b1913_21, %t157, %t155, %t155) <{slice_sizes = array<i64: 1, 64, 64>}> : (tensor<2x64x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x64xf32>
    %t173 = "stablehlo.reshape"(%t172)  : (tensor<1x64x64xf32>) -> tensor<64x64xf32>
    %t174 = "stablehlo.dynamic_slice"(%b1913_22, %t157, %t155) <{slice_sizes = array<i64: 1, 64>}> : (tensor<2x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>
    %t175 = "stablehlo.reshape"(%t174)  : (tensor<1x64xf32>) -> tensor<64xf32>
    %t176 = "stablehlo.dynamic_slice"(%b1913_23, %t157, %t155) <{slice_sizes = array<i64: 1, 64>}> : (tensor<2x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>
    %t177 = "stablehlo.reshape"(%t176)  : (tensor<1x64xf32>) -> tensor<64xf32>
    %t178 = "stablehlo.dynamic_slice"(%b1913_24, %t157, %t155) <{slice_sizes = array<i64: 1, 64>}> : (tensor<2x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>
    %t179 = "stablehlo.reshape"(%t178)  : (tensor<1x64xf32>) -> tensor<64xf32>
    %t180 = "stablehlo.dynamic_slice"(%b1913_25, %t157, %t155, %t155) <{slice_sizes = array<i64: 1, 64, 256>}> : (tensor<2x64x256xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x256xf32>
    %t181 = "stablehlo.reshape"(%t180)  : (tensor<1x64x256xf32>) -> tensor<64x256xf32>
    %t182 = "stablehlo.dynamic_slice"(%b1913_26, %t157, %t155) <{slice_sizes = array<i64: 1, 256>}> : (tensor<2x256xf32>, tensor<i32>, tensor<i32>) -> tensor<1x256xf32>
    %t183 = "stablehlo.reshape"(%t182)  : (tensor<1x256xf32>) -> tensor<256xf32>
    %1418 = "sdy.sharding_constraint"(%b1913_1) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<64x5x64xf32>) -> tensor<64x5x64xf32>
    %1897 = "stablehlo.constant"() <{value = dense<"0xCE98D5A0E7624145FDFE865CC3CC0492"> : tensor<2xui64>}> : () -> tensor<2xui64>
    %1895 = "stablehlo.dynamic_slice"(%1897, %t159) <{slice_sizes = array<i64: 1>}> : (tensor<2xui64>, tensor<i32>) -> tensor<1xui64>
    %1893 = "stablehlo.reshape"(%1895) : (tensor<1xui64>) -> tensor<ui64>
    %1887 = "stablehlo.xor"(%b1913_27, %1893) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1888 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %1883 = "stablehlo.add"(%1887, %1888) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1889 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1884 = "stablehlo.shift_right_logical"(%1883, %1889) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1877 = "stablehlo.xor"(%1883, %1884) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1878 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %1873 = "stablehlo.multiply"(%1877, %1878) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1879 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1874 = "stablehlo.shift_right_logical"(%1873, %1879) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1867 = "stablehlo.xor"(%1873, %1874) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1868 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %1861 = "stablehlo.multiply"(%1867, %1868) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1869 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1862 = "stablehlo.shift_right_logical"(%1861, %1869) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1853 = "stablehlo.xor"(%1861, %1862) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1843 = "stablehlo.broadcast_in_dim"(%1853) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %1854 = "stablehlo.iota"() <{iota_dimension = 2 : i64}> : () -> tensor<64x1x1xui64>
    %1863 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %1855 = "stablehlo.broadcast_in_dim"(%1863) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %1844 = "stablehlo.multiply"(%1854, %1855) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %1835 = "stablehlo.add"(%1843, %1844) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %1845 = "stablehlo.iota"() <{iota_dimension = 1 : i64}> : () -> tensor<64x1x1xui64>
    %1856 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %1846 = "stablehlo.broadcast_in_dim"(%1856) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %1836 = "stablehlo.multiply"(%1845, %1846) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %1827 = "stablehlo.add"(%1835, %1836) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %1837 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<64x1x1xui64>
    %1847 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %1838 = "stablehlo.broadcast_in_dim"(%1847) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %1828 = "stablehlo.multiply"(%1837, %1838) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %1821 = "stablehlo.add"(%1827, %1828) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %1829 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %1822 = "stablehlo.broadcast_in_dim"(%1829) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %1813 = "stablehlo.add"(%1821, %1822) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %1830 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1823 = "stablehlo.broadcast_in_dim"(%1830) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %1814 = "stablehlo.shift_right_logical"(%1813, %1823) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %1807 = "stablehlo.xor"(%1813, %1814) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %1815 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %1808 = "stablehlo.broadcast_in_dim"(%1815) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %1799 = "stablehlo.multiply"(%1807, %1808) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %1816 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1809 = "stablehlo.broadcast_in_dim"(%1816) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %1800 = "stablehlo.shift_right_logical"(%1799, %1809) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %1793 = "stablehlo.xor"(%1799, %1800) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %1801 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %1794 = "stablehlo.broadcast_in_dim"(%1801) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %1787 = "stablehlo.multiply"(%1793, %1794) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %1802 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1795 = "stablehlo.broadcast_in_dim"(%1802) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %1788 = "stablehlo.shift_right_logical"(%1787, %1795) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %1783 = "stablehlo.xor"(%1787, %1788) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %1789 = "stablehlo.constant"() <{value = dense<"0x2000000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1784 = "stablehlo.broadcast_in_dim"(%1789) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %1781 = "stablehlo.shift_right_logical"(%1783, %1784) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %1777 = "stablehlo.convert"(%1781) : (tensor<64x1x1xui64>) -> tensor<64x1x1xui32>
    %1778 = "stablehlo.constant"() <{value = dense<9> : tensor<64x1x1xui32>}> : () -> tensor<64x1x1xui32>
    %1764 = "stablehlo.shift_right_logical"(%1777, %1778) : (tensor<64x1x1xui32>, tensor<64x1x1xui32>) -> tensor<64x1x1xui32>
    %1765 = "stablehlo.constant"() <{value = dense<1065353216> : tensor<64x1x1xui32>}> : () -> tensor<64x1x1xui32>
    %1745 = "stablehlo.or"(%1764, %1765) : (tensor<64x1x1xui32>, tensor<64x1x1xui32>) -> tensor<64x1x1xui32>
    %1720 = "stablehlo.bitcast_convert"(%1745) : (tensor<64x1x1xui32>) -> tensor<64x1x1xf32>
    %1721 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<64x1x1xf32>}> : () -> tensor<64x1x1xf32>
    %1696 = "stablehlo.subtract"(%1720, %1721) : (tensor<64x1x1xf32>, tensor<64x1x1xf32>) -> tensor<64x1x1xf32>
    %1766 = "stablehlo.constant"() <{value = dense<"0x0000803F6666663F"> : tensor<2xf32>}> : () -> tensor<2xf32>
    %1746 = "stablehlo.dynamic_slice"(%1766, %t159) <{slice_sizes = array<i64: 1>}> : (tensor<2xf32>, tensor<i32>) -> tensor<1xf32>
    %1722 = "stablehlo.reshape"(%1746) : (tensor<1xf32>) -> tensor<f32>
    %1697 = "stablehlo.broadcast_in_dim"(%1722) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64x1x1xf32>
    %1672 = "stablehlo.compare"(%1696, %1697) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<64x1x1xf32>, tensor<64x1x1xf32>) -> tensor<64x1x1xi1>
    %1645 = "stablehlo.convert"(%1672) : (tensor<64x1x1xi1>) -> tensor<64x1x1xf32>
    %1723 = "stablehlo.constant"() <{value = dense<"0x0000803FE4388E3F"> : tensor<2xf32>}> : () -> tensor<2xf32>
    %1698 = "stablehlo.dynamic_slice"(%1723, %t159) <{slice_sizes = array<i64: 1>}> : (tensor<2xf32>, tensor<i32>) -> tensor<1xf32>
    %1673 = "stablehlo.reshape"(%1698) : (tensor<1xf32>) -> tensor<f32>
    %1646 = "stablehlo.broadcast_in_dim"(%1673) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64x1x1xf32>
    %1625 = "stablehlo.multiply"(%1645, %1646) : (tensor<64x1x1xf32>, tensor<64x1x1xf32>) -> tensor<64x1x1xf32>
    %1605 = "stablehlo.broadcast_in_dim"(%1625) <{broadcast_dimensions = array<i64: 0, 1, 2>}> : (tensor<64x1x1xf32>) -> tensor<64x5x64xf32>
    %1419 = "stablehlo.multiply"(%1418, %1605) : (tensor<64x5x64xf32>, tensor<64x5x64xf32>) -> tensor<64x5x64xf32>
    %1420 = "sdy.sharding_constraint"(%1419) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<64x5x64xf32>) -> tensor<64x5x64xf32>
    %1421 = "sdy.sharding_constraint"(%t161) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<256x64xf32>) -> tensor<256x64xf32>
    %1422 = "stablehlo.dot_general"(%1420, %1421) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x5x64xf32>, tensor<256x64xf32>) -> tensor<64x5x256xf32>
    %1624 = "sdy.sharding_constraint"(%t163) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %1641 = "sdy.sharding_constraint"(%t165) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %1693 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1669 = "stablehlo.reduce"(%t167, %1693) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x5x64xf32>, tensor<f32>) -> tensor<64x5xf32>
    %1670 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<64x5xf32>}> : () -> tensor<64x5xf32>
    %1643 = "stablehlo.multiply"(%1669, %1670) : (tensor<64x5xf32>, tensor<64x5xf32>) -> tensor<64x5xf32>
    %1734 = "stablehlo.broadcast_in_dim"(%1643) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x5xf32>) -> tensor<64x5x64xf32>
    %1716 = "stablehlo.subtract"(%t167, %1734) : (tensor<64x5x64xf32>, tensor<64x5x64xf32>) -> tensor<64x5x64xf32>
    %1767 = "stablehlo.broadcast_in_dim"(%1643) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x5xf32>) -> tensor<64x5x64xf32>
    %1747 = "stablehlo.subtract"(%t167, %1767) : (tensor<64x5x64xf32>, tensor<64x5x64xf32>) -> tensor<64x5x64xf32>
    %1735 = "stablehlo.multiply"(%1747, %1747) : (tensor<64x5x64xf32>, tensor<64x5x64xf32>) -> tensor<64x5x64xf32>
    %1736 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1718 = "stablehlo.reduce"(%1735, %1736) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x5x64xf32>, tensor<f32>) -> tensor<64x5xf32>
    %1719 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<64x5xf32>}> : () -> tensor<64x5xf32>
    %1694 = "stablehlo.multiply"(%1718, %1719) : (tensor<64x5xf32>, tensor<64x5xf32>) -> tensor<64x5xf32>
    %1695 = "stablehlo.constant"() <{value = dense<0x358637BD> : tensor<64x5xf32>}> : () -> tensor<64x5xf32>
    %1671 = "stablehlo.add"(%1694, %1695) : (tensor<64x5xf32>, tensor<64x5xf32>) -> tensor<64x5xf32>
    %1644 = "stablehlo.rsqrt"(%1671) : (tensor<64x5xf32>) -> tensor<64x5xf32>
    %1717 = "stablehlo.broadcast_in_dim"(%1644) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x5xf32>) -> tensor<64x5x64xf32>
    %1691 = "stablehlo.multiply"(%1716, %1717) : (tensor<64x5x64xf32>, tensor<64x5x64xf32>) -> tensor<64x5x64xf32>
    %1692 = "stablehlo.broadcast_in_dim"(%1624) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<64x5x64xf32>
    %1667 = "stablehlo.multiply"(%1691, %1692) : (tensor<64x5x64xf32>, tensor<64x5x64xf32>) -> tensor<64x5x64xf32>
    %1668 = "stablehlo.broadcast_in_dim"(%1641) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<64x5x64xf32>
    %1642 = "stablehlo.add"(%1667, %1668) : (tensor<64x5x64xf32>, tensor<64x5x64xf32>) -> tensor<64x5x64xf32>
    %1620 = "sdy.sharding_constraint"(%1642) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<64x5x64xf32>) -> tensor<64x5x64xf32>
    %1664 = "stablehlo.slice"(%t169) <{start_indices = array<i64: 0, 0, 0>, limit_indices = array<i64: 1, 64, 64>, strides = array<i64: 1, 1, 1>}> : (tensor<3x64x64xf32>) -> tensor<1x64x64xf32>
    %1665 = "stablehlo.slice"(%t169) <{start_indices = array<i64: 1, 0, 0>, limit_indices = array<i64: 2, 64, 64>, strides = array<i64: 1, 1, 1>}> : (tensor<3x64x64xf32>) -> tensor<1x64x64xf32>
    %1666 = "stablehlo.slice"(%t169) <{start_indices = array<i64: 2, 0, 0>, limit_indices = array<i64: 3, 64, 64>, strides = array<i64: 1, 1, 1>}> : (tensor<3x64x64xf32>) -> tensor<1x64x64xf32>
    %1622 = "stablehlo.reshape"(%1664) : (tensor<1x64x64xf32>) -> tensor<64x64xf32>
    %1750 = "stablehlo.slice"(%t171) <{start_indices = array<i64: 0, 0>, limit_indices = array<i64: 1, 64>, strides = array<i64: 1, 1>}> : (tensor<3x64xf32>) -> tensor<1x64xf32>
    %1751 = "stablehlo.slice"(%t171) <{start_indices = array<i64: 1, 0>, limit_indices = array<i64: 2, 64>, strides = array<i64: 1, 1>}> : (tensor<3x64xf32>) -> tensor<1x64xf32>
    %1752 = "stablehlo.slice"(%t171) <{start_indices = array<i64: 2, 0>, limit_indices = array<i64: 3, 64>, strides = array<i64: 1, 1>}> : (tensor<3x64xf32>) -> tensor<1x64xf32>
    %1737 = "stablehlo.reshape"(%1750) : (tensor<1x64xf32>) -> tensor<64xf32>
    %1768 = "sdy.sharding_constraint"(%1622) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %1748 = "stablehlo.dot_general"(%1620, %1768) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x5x64xf32>, tensor<64x64xf32>) -> tensor<64x5x64xf32>
    %1769 = "sdy.sharding_constraint"(%1737) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %1749 = "stablehlo.broadcast_in_dim"(%1769) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<64x5x64xf32>
    %1738 = "stablehlo.add"(%1748, %1749) : (tensor<64x5x64xf32>, tensor<64x5x64xf32>) -> tensor<64x5x64xf32>
    %1687 = "stablehlo.reshape"(%1738) : (tensor<64x5x64xf32>) -> tensor<64x5x4x16xf32>
    %1663 = "sdy.sharding_constraint"(%1687) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}, {}]>}> : (tensor<64x5x4x16xf32>) -> tensor<64x5x4x16xf32>
    %1639 = "stablehlo.transpose"(%1663) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<64x5x4x16xf32>) -> tensor<64x4x5x16xf32>
    %1618 = "stablehlo.constant"() <{value = dense<0x3E800000> : tensor<64x4x5x16xf32>}> : () -> tensor<64x4x5x16xf32>
    %1617 = "stablehlo.multiply"(%1639, %1618) : (tensor<64x4x5x16xf32>, tensor<64x4x5x16xf32>) -> tensor<64x4x5x16xf32>
    %1621 = "stablehlo.reshape"(%1665) : (tensor<1x64x64xf32>) -> tensor<64x64xf32>
    %1712 = "stablehlo.reshape"(%1751) : (tensor<1x64xf32>) -> tensor<64xf32>
    %1753 = "sdy.sharding_constraint"(%1621) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %1740 = "stablehlo.dot_general"(%1620, %1753) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x5x64xf32>, tensor<64x64xf32>) -> tensor<64x5x64xf32>
    %1754 = "sdy.sharding_constraint"(%1712) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %1741 = "stablehlo.broadcast_in_dim"(%1754) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<64x5x64xf32>
    %1713 = "stablehlo.add"(%1740, %1741) : (tensor<64x5x64xf32>, tensor<64x5x64xf32>) -> tensor<64x5x64xf32>
    %1662 = "stablehlo.reshape"(%1713) : (tensor<64x5x64xf32>) -> tensor<64x5x4x16xf32>
    %1638 = "sdy.sharding_constraint"(%1662) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}, {}]>}> : (tensor<64x5x4x16xf32>) -> tensor<64x5x4x16xf32>
    %1616 = "stablehlo.transpose"(%1638) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<64x5x4x16xf32>) -> tensor<64x4x5x16xf32>
    %1636 = "stablehlo.dot_general"(%1617, %1616) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x4x5x16xf32>, tensor<64x4x5x16xf32>) -> tensor<64x4x5x5xf32>
    %1755 = "stablehlo.constant"() <{value = dense<0xFF800000> : tensor<f32>}> : () -> tensor<f32>
    %1742 = "stablehlo.reduce"(%1636, %1755) <{dimensions = array<i64: 3>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.maximum"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x4x5x5xf32>, tensor<f32>) -> tensor<64x4x5xf32>
    %1714 = "stablehlo.broadcast_in_dim"(%1742) <{broadcast_dimensions = array<i64: 0, 1, 2>}> : (tensor<64x4x5xf32>) -> tensor<64x4x5x5xf32>
    %1689 = "stablehlo.subtract"(%1636, %1714) : (tensor<64x4x5x5xf32>, tensor<64x4x5x5xf32>) -> tensor<64x4x5x5xf32>
    %1660 = "stablehlo.exponential"(%1689) : (tensor<64x4x5x5xf32>) -> tensor<64x4x5x5xf32>
    %1715 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1690 = "stablehlo.reduce"(%1660, %1715) <{dimensions = array<i64: 3>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x4x5x5xf32>, tensor<f32>) -> tensor<64x4x5xf32>
    %1661 = "stablehlo.broadcast_in_dim"(%1690) <{broadcast_dimensions = array<i64: 0, 1, 2>}> : (tensor<64x4x5xf32>) -> tensor<64x4x5x5xf32>
    %1637 = "stablehlo.divide"(%1660, %1661) : (tensor<64x4x5x5xf32>, tensor<64x4x5x5xf32>) -> tensor<64x4x5x5xf32>
    %1619 = "stablehlo.reshape"(%1666) : (tensor<1x64x64xf32>) -> tensor<64x64xf32>
    %1709 = "stablehlo.reshape"(%1752) : (tensor<1x64xf32>) -> tensor<64xf32>
    %1756 = "sdy.sharding_constraint"(%1619) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %1743 = "stablehlo.dot_general"(%1620, %1756) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x5x64xf32>, tensor<64x64xf32>) -> tensor<64x5x64xf32>
    %1757 = "sdy.sharding_constraint"(%1709) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %1744 = "stablehlo.broadcast_in_dim"(%1757) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<64x5x64xf32>
    %1710 = "stablehlo.add"(%1743, %1744) : (tensor<64x5x64xf32>, tensor<64x5x64xf32>) -> tensor<64x5x64xf32>
    %1659 = "stablehlo.reshape"(%1710) : (tensor<64x5x64xf32>) -> tensor<64x5x4x16xf32>
    %1635 = "sdy.sharding_constraint"(%1659) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}, {}]>}> : (tensor<64x5x4x16xf32>) -> tensor<64x5x4x16xf32>
    %1614 = "stablehlo.transpose"(%1635) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<64x5x4x16xf32>) -> tensor<64x4x5x16xf32>
    %1685 = "stablehlo.dot_general"(%1637, %1614) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x4x5x5xf32>, tensor<64x4x5x16xf32>) -> tensor<64x4x5x16xf32>
    %1658 = "stablehlo.transpose"(%1685) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<64x4x5x16xf32>) -> tensor<64x5x4x16xf32>
    %1634 = "sdy.sharding_constraint"(%1658) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}, {}]>}> : (tensor<64x5x4x16xf32>) -> tensor<64x5x4x16xf32>
    %1613 = "stablehlo.reshape"(%1634) : (tensor<64x5x4x16xf32>) -> tensor<64x5x64xf32>
    %1770 = "sdy.sharding_constraint"(%t173) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %1758 = "stablehlo.dot_general"(%1613, %1770) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x5x64xf32>, tensor<64x64xf32>) -> tensor<64x5x64xf32>
    %1771 = "sdy.sharding_constraint"(%t175) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %1759 = "stablehlo.broadcast_in_dim"(%1771) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<64x5x64xf32>
    %1724 = "stablehlo.add"(%1758, %1759) : (tensor<64x5x64xf32>, tensor<64x5x64xf32>) -> tensor<64x5x64xf32>
    %1674 = "sdy.sharding_constraint"(%1724) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<64x5x64xf32>) -> tensor<64x5x64xf32>
    %1898 = "stablehlo.constant"() <{value = dense<"0x27DDFA9D93B989F02CB1D8F9D774FCB8"> : tensor<2xui64>}> : () -> tensor<2xui64>
    %1896 = "stablehlo.dynamic_slice"(%1898, %t159) <{slice_sizes = array<i64: 1>}> : (tensor<2xui64>, tensor<i32>) -> tensor<1xui64>
    %1894 = "stablehlo.reshape"(%1896) : (tensor<1xui64>) -> tensor<ui64>
    %1890 = "stablehlo.xor"(%b1913_27, %1894) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1891 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %1885 = "stablehlo.add"(%1890, %1891) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1892 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1886 = "stablehlo.shift_right_logical"(%1885, %1892) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1880 = "stablehlo.xor"(%1885, %1886) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1881 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %1875 = "stablehlo.multiply"(%1880, %1881) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1882 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1876 = "stablehlo.shift_right_logical"(%1875, %1882) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1870 = "stablehlo.xor"(%1875, %1876) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1871 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %1864 = "stablehlo.multiply"(%1870, %1871) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1872 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1865 = "stablehlo.shift_right_logical"(%1864, %1872) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1857 = "stablehlo.xor"(%1864, %1865) : (tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %1848 = "stablehlo.broadcast_in_dim"(%1857) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %1858 = "stablehlo.iota"() <{iota_dimension = 2 : i64}> : () -> tensor<64x1x1xui64>
    %1866 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %1859 = "stablehlo.broadcast_in_dim"(%1866) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %1849 = "stablehlo.multiply"(%1858, %1859) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %1839 = "stablehlo.add"(%1848, %1849) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %1850 = "stablehlo.iota"() <{iota_dimension = 1 : i64}> : () -> tensor<64x1x1xui64>
    %1860 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %1851 = "stablehlo.broadcast_in_dim"(%1860) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %1840 = "stablehlo.multiply"(%1850, %1851) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %1831 = "stablehlo.add"(%1839, %1840) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %1841 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<64x1x1xui64>
    %1852 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %1842 = "stablehlo.broadcast_in_dim"(%1852) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %1832 = "stablehlo.multiply"(%1841, %1842) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %1824 = "stablehlo.add"(%1831, %1832) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %1833 = "stablehlo.constant"() <{value = dense<"0x157C4A7FB979379E"> : tensor<ui64>}> : () -> tensor<ui64>
    %1825 = "stablehlo.broadcast_in_dim"(%1833) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %1817 = "stablehlo.add"(%1824, %1825) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %1834 = "stablehlo.constant"() <{value = dense<"0x1E00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1826 = "stablehlo.broadcast_in_dim"(%1834) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %1818 = "stablehlo.shift_right_logical"(%1817, %1826) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %1810 = "stablehlo.xor"(%1817, %1818) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %1819 = "stablehlo.constant"() <{value = dense<"0xB9E5E41C6D4758BF"> : tensor<ui64>}> : () -> tensor<ui64>
    %1811 = "stablehlo.broadcast_in_dim"(%1819) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %1803 = "stablehlo.multiply"(%1810, %1811) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %1820 = "stablehlo.constant"() <{value = dense<"0x1B00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1812 = "stablehlo.broadcast_in_dim"(%1820) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %1804 = "stablehlo.shift_right_logical"(%1803, %1812) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %1796 = "stablehlo.xor"(%1803, %1804) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %1805 = "stablehlo.constant"() <{value = dense<"0xEB113113BB49D094"> : tensor<ui64>}> : () -> tensor<ui64>
    %1797 = "stablehlo.broadcast_in_dim"(%1805) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %1790 = "stablehlo.multiply"(%1796, %1797) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %1806 = "stablehlo.constant"() <{value = dense<"0x1F00000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1798 = "stablehlo.broadcast_in_dim"(%1806) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %1791 = "stablehlo.shift_right_logical"(%1790, %1798) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %1785 = "stablehlo.xor"(%1790, %1791) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %1792 = "stablehlo.constant"() <{value = dense<"0x2000000000000000"> : tensor<ui64>}> : () -> tensor<ui64>
    %1786 = "stablehlo.broadcast_in_dim"(%1792) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<64x1x1xui64>
    %1782 = "stablehlo.shift_right_logical"(%1785, %1786) : (tensor<64x1x1xui64>, tensor<64x1x1xui64>) -> tensor<64x1x1xui64>
    %1779 = "stablehlo.convert"(%1782) : (tensor<64x1x1xui64>) -> tensor<64x1x1xui32>
    %1780 = "stablehlo.constant"() <{value = dense<9> : tensor<64x1x1xui32>}> : () -> tensor<64x1x1xui32>
    %1772 = "stablehlo.shift_right_logical"(%1779, %1780) : (tensor<64x1x1xui32>, tensor<64x1x1xui32>) -> tensor<64x1x1xui32>
    %1773 = "stablehlo.constant"() <{value = dense<1065353216> : tensor<64x1x1xui32>}> : () -> tensor<64x1x1xui32>
    %1760 = "stablehlo.or"(%1772, %1773) : (tensor<64x1x1xui32>, tensor<64x1x1xui32>) -> tensor<64x1x1xui32>
    %1725 = "stablehlo.bitcast_convert"(%1760) : (tensor<64x1x1xui32>) -> tensor<64x1x1xf32>
    %1726 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<64x1x1xf32>}> : () -> tensor<64x1x1xf32>
    %1700 = "stablehlo.subtract"(%1725, %1726) : (tensor<64x1x1xf32>, tensor<64x1x1xf32>) -> tensor<64x1x1xf32>
    %1774 = "stablehlo.constant"() <{value = dense<"0x0000803F6666663F"> : tensor<2xf32>}> : () -> tensor<2xf32>
    %1761 = "stablehlo.dynamic_slice"(%1774, %t159) <{slice_sizes = array<i64: 1>}> : (tensor<2xf32>, tensor<i32>) -> tensor<1xf32>
    %1727 = "stablehlo.reshape"(%1761) : (tensor<1xf32>) -> tensor<f32>
    %1701 = "stablehlo.broadcast_in_dim"(%1727) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64x1x1xf32>
    %1683 = "stablehlo.compare"(%1700, %1701) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<64x1x1xf32>, tensor<64x1x1xf32>) -> tensor<64x1x1xi1>
    %1656 = "stablehlo.convert"(%1683) : (tensor<64x1x1xi1>) -> tensor<64x1x1xf32>
    %1728 = "stablehlo.constant"() <{value = dense<"0x0000803FE4388E3F"> : tensor<2xf32>}> : () -> tensor<2xf32>
    %1702 = "stablehlo.dynamic_slice"(%1728, %t159) <{slice_sizes = array<i64: 1>}> : (tensor<2xf32>, tensor<i32>) -> tensor<1xf32>
    %1684 = "stablehlo.reshape"(%1702) : (tensor<1xf32>) -> tensor<f32>
    %1657 = "stablehlo.broadcast_in_dim"(%1684) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64x1x1xf32>
    %1633 = "stablehlo.multiply"(%1656, %1657) : (tensor<64x1x1xf32>, tensor<64x1x1xf32>) -> tensor<64x1x1xf32>
    %1612 = "stablehlo.broadcast_in_dim"(%1633) <{broadcast_dimensions = array<i64: 0, 1, 2>}> : (tensor<64x1x1xf32>) -> tensor<64x5x64xf32>
    %1648 = "stablehlo.multiply"(%1674, %1612) : (tensor<64x5x64xf32>, tensor<64x5x64xf32>) -> tensor<64x5x64xf32>
    %1628 = "stablehlo.add"(%t167, %1648) : (tensor<64x5x64xf32>, tensor<64x5x64xf32>) -> tensor<64x5x64xf32>
    %1610 = "sdy.sharding_constraint"(%1628) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<64x5x64xf32>) -> tensor<64x5x64xf32>
    %1611 = "sdy.sharding_constraint"(%t177) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %1629 = "sdy.sharding_constraint"(%t179) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %1677 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1651 = "stablehlo.reduce"(%1610, %1677) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x5x64xf32>, tensor<f32>) -> tensor<64x5xf32>
    %1652 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<64x5xf32>}> : () -> tensor<64x5xf32>
    %1631 = "stablehlo.multiply"(%1651, %1652) : (tensor<64x5xf32>, tensor<64x5xf32>) -> tensor<64x5xf32>
    %1729 = "stablehlo.broadcast_in_dim"(%1631) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x5xf32>) -> tensor<64x5x64xf32>
    %1703 = "stablehlo.subtract"(%1610, %1729) : (tensor<64x5x64xf32>, tensor<64x5x64xf32>) -> tensor<64x5x64xf32>
    %1775 = "stablehlo.broadcast_in_dim"(%1631) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x5xf32>) -> tensor<64x5x64xf32>
    %1762 = "stablehlo.subtract"(%1610, %1775) : (tensor<64x5x64xf32>, tensor<64x5x64xf32>) -> tensor<64x5x64xf32>
    %1730 = "stablehlo.multiply"(%1762, %1762) : (tensor<64x5x64xf32>, tensor<64x5x64xf32>) -> tensor<64x5x64xf32>
    %1731 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1705 = "stablehlo.reduce"(%1730, %1731) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x5x64xf32>, tensor<f32>) -> tensor<64x5xf32>
    %1706 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<64x5xf32>}> : () -> tensor<64x5xf32>
    %1678 = "stablehlo.multiply"(%1705, %1706) : (tensor<64x5xf32>, tensor<64x5xf32>) -> tensor<64x5xf32>
    %1679 = "stablehlo.constant"() <{value = dense<0x358637BD> : tensor<64x5xf32>}> : () -> tensor<64x5xf32>
    %1653 = "stablehlo.add"(%1678, %1679) : (tensor<64x5xf32>, tensor<64x5xf32>) -> tensor<64x5xf32>
    %1632 = "stablehlo.rsqrt"(%1653) : (tensor<64x5xf32>) -> tensor<64x5xf32>
    %1704 = "stablehlo.broadcast_in_dim"(%1632) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x5xf32>) -> tensor<64x5x64xf32>
    %1675 = "stablehlo.multiply"(%1703, %1704) : (tensor<64x5x64xf32>, tensor<64x5x64xf32>) -> tensor<64x5x64xf32>
    %1676 = "stablehlo.broadcast_in_dim"(%1611) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<64x5x64xf32>
    %1649 = "stablehlo.multiply"(%1675, %1676) : (tensor<64x5x64xf32>, tensor<64x5x64xf32>) -> tensor<64x5x64xf32>
    %1650 = "stablehlo.broadcast_in_dim"(%1629) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<64x5x64xf32>
    %1630 = "stablehlo.add"(%1649, %1650) : (tensor<64x5x64xf32>, tensor<64x5x64xf32>) -> tensor<64x5x64xf32>
    %1608 = "sdy.sharding_constraint"(%1630) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<64x5x64xf32>) -> tensor<64x5x64xf32>
    %1680 = "sdy.sharding_constraint"(%t181) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<64x256xf32>) -> tensor<64x256xf32>
    %1654 = "stablehlo.dot_general"(%1608, %1680) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x5x64xf32>, tensor<64x256xf32>) -> tensor<64x5x256xf32>
    %1681 = "sdy.sharding_constraint"(%t183) <{sharding = #sdy.sharding<@mesh, [{}]>}> : (tensor<256xf32>) -> tensor<256xf32>
    %1655 = "stablehlo.broadcast_in_dim"(%1681) <{broadcast_dimensions = array<i64: 2>}> : (tensor<256xf32>) -> tensor<64x5x256xf32>
    %1627 = "stablehlo.add"(%1654, %1655) : (tensor<64x5x256xf32>, tensor<64x5x256xf32>) -> tensor<64x5x256xf32>
    %1776 = "stablehlo.constant"() <{value = dense<0x3F3504F3> : tensor<64x5x256xf32>}> : () -> tensor<64x5x256xf32>
    %1763 = "stablehlo.multiply"(%1627, %1776) : (tensor<64x5x256xf32>, tensor<64x5x256xf32>) -> tensor<64x5x256xf32>
    %1732 = "chlo.erf"(%1763) : (tensor<64x5x256xf32>) -> tensor<64x5x256xf32>
    %1733 = "stablehlo.constant"() <{value = dense<0x3F000000> : tensor<64x5x256xf32>}> : () -> tensor<64x5x256xf32>
    %1707 = "stablehlo.multiply"(%1732, %1733) : (tensor<64x5x256xf32>, tensor<64x5x256xf32>) -> tensor<64x5x256xf32>
    %1708 = "stablehlo.constant"() <{value = dense<0x3F000000> : tensor<64x5x256xf32>}> : () -> tensor<64x5x256xf32>
    %1682 = "stablehlo.add"(%1707, %1708) : (tensor<64x5x256xf32>, tensor<64x5x256xf32>) -> tensor<64x5x256xf32>
    %1647 = "stablehlo.multiply"(%1627, %1682) : (tensor<64x5x256xf32>, tensor<64x5x256xf32>) -> tensor<64x5x256xf32>
    %1606 = "sdy.sharding_constraint"(%1647) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<64x5x256xf32>) -> tensor<64x5x256xf32>
    %1423 = "stablehlo.dot_general"(%1606, %1420) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x5x256xf32>, tensor<64x5x64xf32>) -> tensor<256x64xf32>
    %1424 = "sdy.sharding_constraint"(%1423) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}]>}> : (tensor<256x64xf32>) -> tensor<256x64xf32>
    %1425 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<64x5xf32>}> : () -> tensor<64x5xf32>
    %1426 = "stablehlo.dot_general"(%1425, %1420) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x5xf32>, tensor<64x5x64xf32>) -> tensor<64xf32>
    %1427 = "sdy.sharding_constraint"(%1426) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %1428 = "sdy.sharding_constraint"(%1422) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<64x5x256xf32>) -> tensor<64x5x256xf32>
    %1429 = "stablehlo.multiply"(%1627, %1627) : (tensor<64x5x256xf32>, tensor<64x5x256xf32>) -> tensor<64x5x256xf32>
    %1430 = "stablehlo.constant"() <{value = dense<0xBF000000> : tensor<64x5x256xf32>}> : () -> tensor<64x5x256xf32>
    %1431 = "stablehlo.multiply"(%1429, %1430) : (tensor<64x5x256xf32>, tensor<64x5x256xf32>) -> tensor<64x5x256xf32>
    %1432 = "stablehlo.exponential"(%1431) : (tensor<64x5x256xf32>) -> tensor<64x5x256xf32>
    %1433 = "stablehlo.abs"(%1627) : (tensor<64x5x256xf32>) -> tensor<64x5x256xf32>
    %1434 = "stablehlo.constant"() <{value = dense<0x3E6D3388> : tensor<64x5x256xf32>}> : () -> tensor<64x5x256xf32>
    %1435 = "stablehlo.multiply"(%1433, %1434) : (tensor<64x5x256xf32>, tensor<64x5x256xf32>) -> tensor<64x5x256xf32>
    %1436 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<64x5x256xf32>}> : () -> tensor<64x5x256xf32>
    %1437 = "stablehlo.add"(%1435, %1436) : (tensor<64x5x256xf32>, tensor<64x5x256xf32>) -> tensor<64x5x256xf32>
    %1438 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<64x5x256xf32>}> : () -> tensor<64x5x256xf32>
    %1439 = "stablehlo.divide"(%1438, %1437) : (tensor<64x5x256xf32>, tensor<64x5x256xf32>) -> tensor<64x5x256xf32>
    %1440 = "stablehlo.constant"() <{value = dense<0x3F87DC22> : tensor<64x5x256xf32>}> : () -> tensor<64x5x256xf32>
    %1441 = "stablehlo.multiply"(%1439, %1440) : (tensor<64x5x256xf32>, tensor<64x5x256xf32>) -> tensor<64x5x256xf32>
    %1442 = "stablehlo.constant"() <{value = dense<0xBFBA00E3> : tensor<64x5x256xf32>}> : () -> tensor<64x5x256xf32>
    %1443 = "stablehlo.add"(%1441, %1442) : (tensor<64x5x256xf32>, tensor<64x5x256xf32>) -> tensor<64x5x256xf32>
    %1444 = "stablehlo.multiply"(%1443, %1439) : (tensor<64x5x256xf32>, tensor<64x5x256xf32>) -> tensor<64x5x256xf32>
    %1445 = "stablehlo.constant"() <{value = dense<0x3FB5F0E3> : tensor<64x5x256xf32>}> : () -> tensor<64x5x256xf32>
    %1446 = "stablehlo.add"(%1444, %1445) : (tensor<64x5x256xf32>, tensor<64x5x256xf32>) -> tensor<64x5x256xf32>
    %1447 = "stablehlo.multiply"(%1446, %1439) : (tensor<64x5x256xf32>, tensor<64x5x256xf32>) -> tensor<64x5x256xf32>
    %1448 = "stablehlo.constant"() <{value = dense<0xBE91A98E> : tensor<64x5x256xf32>}> : () -> tensor<64x5x256xf32>
    %1449 = "stablehlo.add"(%1447, %1448) : (tensor<64x5x256xf32>, tensor<64x5x256xf32>) -> tensor<64x5x256xf32>
    %1450 = "stablehlo.multiply"(%1449, %1439) : (tensor<64x5x256xf32>, tensor<64x5x256xf32>) -> tensor<64x5x256xf32>
    %1451 = "stablehlo.constant"() <{value = dense<0x3E827906> : tensor<64x5x256xf32>}> : () -> tensor<64x5x256xf32>
    %1452 = "stablehlo.add"(%1450, %1451) : (tensor<64x5x256xf32>, tensor<64x5x256xf32>) -> tensor<64x5x256xf32>
    %1453 = "stablehlo.multiply"(%1452, %1439) : (tensor<64x5x256xf32>, tensor<64x5x256xf32>) -> tensor<64x5x256xf32>
    %1454 = "stablehlo.multiply"(%1453, %1432) : (tensor<64x5x256xf32>, tensor<64x5x256xf32>) -> tensor<64x5x256xf32>
    %1455 = "stablehlo.constant"() <{value = dense<0x3F000000> : tensor<64x5x256xf32>}> : () -> tensor<64x5x256xf32>
    %1456 = "stablehlo.multiply"(%1454, %1455) : (tensor<64x5x256xf32>, tensor<64x5x256xf32>) -> tensor<64x5x256xf32>
    %1457 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<64x5x256xf32>}> : () -> tensor<64x5x256xf32>
    %1458 = "stablehlo.compare"(%1627, %1457) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<64x5x256xf32>, tensor<64x5x256xf32>) -> tensor<64x5x256xi1>
    %1459 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<64x5x256xf32>}> : () -> tensor<64x5x256xf32>
    %1460 = "stablehlo.subtract"(%1459, %1456) : (tensor<64x5x256xf32>, tensor<64x5x256xf32>) -> tensor<64x5x256xf32>
    %1461 = "stablehlo.select"(%1458, %1460, %1456) : (tensor<64x5x256xi1>, tensor<64x5x256xf32>, tensor<64x5x256xf32>) -> tensor<64x5x256xf32>
    %1462 = "stablehlo.multiply"(%1627, %1432) : (tensor<64x5x256xf32>, tensor<64x5x256xf32>) -> tensor<64x5x256xf32>
    %1463 = "stablehlo.constant"() <{value = dense<0x3ECC422A> : tensor<64x5x256xf32>}> : () -> tensor<64x5x256xf32>
    %1464 = "stablehlo.multiply"(%1462, %1463) : (tensor<64x5x256xf32>, tensor<64x5x256xf32>) -> tensor<64x5x256xf32>
    %1465 = "stablehlo.add"(%1461, %1464) : (tensor<64x5x256xf32>, tensor<64x5x256xf32>) -> tensor<64x5x256xf32>
    %1466 = "stablehlo.multiply"(%1428, %1465) : (tensor<64x5x256xf32>, tensor<64x5x256xf32>) -> tensor<64x5x256xf32>
    %1467 = "sdy.sharding_constraint"(%t181) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<64x256xf32>) -> tensor<64x256xf32>
    %1468 = "stablehlo.dot_general"(%1466, %1467) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x5x256xf32>, tensor<64x256xf32>) -> tensor<64x5x64xf32>
    %1469 = "stablehlo.dot_general"(%1608, %1466) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x5x64xf32>, tensor<64x5x256xf32>) -> tensor<64x256xf32>
    %1470 = "sdy.sharding_constraint"(%1469) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}]>}> : (tensor<64x256xf32>) -> tensor<64x256xf32>
    %1471 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<64x5xf32>}> : () -> tensor<64x5xf32>
    %1472 = "stablehlo.dot_general"(%1471, %1466) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x5xf32>, tensor<64x5x256xf32>) -> tensor<256xf32>
    %1473 = "sdy.sharding_constraint"(%1472) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}> : (tensor<256xf32>) -> tensor<256xf32>
    %1474 = "sdy.sharding_constraint"(%1468) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<64x5x64xf32>) -> tensor<64x5x64xf32>
    %1477 = "stablehlo.broadcast_in_dim"(%1631) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x5xf32>) -> tensor<64x5x64xf32>
    %1478 = "stablehlo.subtract"(%1610, %1477) : (tensor<64x5x64xf32>, tensor<64x5x64xf32>) -> tensor<64x5x64xf32>
    %1479 = "stablehlo.broadcast_in_dim"(%1632) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x5xf32>) -> tensor<64x5x64xf32>
    %1480 = "stablehlo.multiply"(%1478, %1479) : (tensor<64x5x64xf32>, tensor<64x5x64xf32>) -> tensor<64x5x64xf32>
    %1481 = "stablehlo.broadcast_in_dim"(%1611) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<64x5x64xf32>
    %1482 = "stablehlo.multiply"(%1474, %1481) : (tensor<64x5x64xf32>, tensor<64x5x64xf32>) -> tensor<64x5x64xf32>
    %1483 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1484 = "stablehlo.reduce"(%1482, %1483) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x5x64xf32>, tensor<f32>) -> tensor<64x5xf32>
    %1485 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<64x5xf32>}> : () -> tensor<64x5xf32>
    %1486 = "stablehlo.multiply"(%1484, %1485) : (tensor<64x5xf32>, tensor<64x5xf32>) -> tensor<64x5xf32>
    %1487 = "stablehlo.broadcast_in_dim"(%1486) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x5xf32>) -> tensor<64x5x64xf32>
    %1488 = "stablehlo.multiply"(%1482, %1480) : (tensor<64x5x64xf32>, tensor<64x5x64xf32>) -> tensor<64x5x64xf32>
    %1489 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1490 = "stablehlo.reduce"(%1488, %1489) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x5x64xf32>, tensor<f32>) -> tensor<64x5xf32>
    %1491 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<64x5xf32>}> : () -> tensor<64x5xf32>
    %1492 = "stablehlo.multiply"(%1490, %1491) : (tensor<64x5xf32>, tensor<64x5xf32>) -> tensor<64x5xf32>
    %1493 = "stablehlo.broadcast_in_dim"(%1492) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x5xf32>) -> tensor<64x5x64xf32>
    %1494 = "stablehlo.subtract"(%1482, %1487) : (tensor<64x5x64xf32>, tensor<64x5x64xf32>) -> tensor<64x5x64xf32>
    %1495 = "stablehlo.multiply"(%1480, %1493) : (tensor<64x5x64xf32>, tensor<64x5x64xf32>) -> tensor<64x5x64xf32>
    %1496 = "stablehlo.subtract"(%1494, %1495) : (tensor<64x5x64xf32>, tensor<64x5x64xf32>) -> tensor<64x5x64xf32>
    %1497 = "stablehlo.broadcast_in_dim"(%1632) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x5xf32>) -> tensor<64x5x64xf32>
    %1498 = "stablehlo.multiply"(%1496, %1497) : (tensor<64x5x64xf32>, tensor<64x5x64xf32>) -> tensor<64x5x64xf32>
    %1499 = "stablehlo.multiply"(%1474, %1480) : (tensor<64x5x64xf32>, tensor<64x5x64xf32>) -> tensor<64x5x64xf32>
    %1500 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1501 = "stablehlo.reduce"(%1499, %1500) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x5x64xf32>, tensor<f32>) -> tensor<64xf32>
    %1502 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1503 = "stablehlo.reduce"(%1474, %1502) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x5x64xf32>, tensor<f32>) -> tensor<64xf32>
    %1504 = "stablehlo.add"(%1418, %1498) : (tensor<64x5x64xf32>, tensor<64x5x64xf32>) -> tensor<64x5x64xf32>
    %1505 = "sdy.sharding_constraint"(%1503) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %1506 = "sdy.sharding_constraint"(%1501) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %1507 = "sdy.sharding_constraint"(%1504) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<64x5x64xf32>) -> tensor<64x5x64xf32>
    %1508 = "stablehlo.multiply"(%1507, %1612) : (tensor<64x5x64xf32>, tensor<64x5x64xf32>) -> tensor<64x5x64xf32>
    %1509 = "sdy.sharding_constraint"(%1508) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<64x5x64xf32>) -> tensor<64x5x64xf32>
    %1510 = "sdy.sharding_constraint"(%t173) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %1511 = "stablehlo.dot_general"(%1509, %1510) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x5x64xf32>, tensor<64x64xf32>) -> tensor<64x5x64xf32>
    %1512 = "stablehlo.dot_general"(%1613, %1509) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x5x64xf32>, tensor<64x5x64xf32>) -> tensor<64x64xf32>
    %1513 = "sdy.sharding_constraint"(%1512) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %1514 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<64x5xf32>}> : () -> tensor<64x5xf32>
    %1515 = "stablehlo.dot_general"(%1514, %1509) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x5xf32>, tensor<64x5x64xf32>) -> tensor<64xf32>
    %1516 = "sdy.sharding_constraint"(%1515) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %1517 = "stablehlo.reshape"(%1511) : (tensor<64x5x64xf32>) -> tensor<64x5x4x16xf32>
    %1518 = "sdy.sharding_constraint"(%1517) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}, {}]>}> : (tensor<64x5x4x16xf32>) -> tensor<64x5x4x16xf32>
    %1519 = "stablehlo.transpose"(%1518) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<64x5x4x16xf32>) -> tensor<64x4x5x16xf32>
    %1520 = "stablehlo.dot_general"(%1519, %1614) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x4x5x16xf32>, tensor<64x4x5x16xf32>) -> tensor<64x4x5x5xf32>
    %1521 = "stablehlo.dot_general"(%1637, %1519) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x4x5x5xf32>, tensor<64x4x5x16xf32>) -> tensor<64x4x5x16xf32>
    %1522 = "stablehlo.multiply"(%1520, %1637) : (tensor<64x4x5x5xf32>, tensor<64x4x5x5xf32>) -> tensor<64x4x5x5xf32>
    %1523 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1524 = "stablehlo.reduce"(%1522, %1523) <{dimensions = array<i64: 3>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x4x5x5xf32>, tensor<f32>) -> tensor<64x4x5xf32>
    %1525 = "stablehlo.broadcast_in_dim"(%1524) <{broadcast_dimensions = array<i64: 0, 1, 2>}> : (tensor<64x4x5xf32>) -> tensor<64x4x5x5xf32>
    %1526 = "stablehlo.subtract"(%1520, %1525) : (tensor<64x4x5x5xf32>, tensor<64x4x5x5xf32>) -> tensor<64x4x5x5xf32>
    %1527 = "stablehlo.multiply"(%1637, %1526) : (tensor<64x4x5x5xf32>, tensor<64x4x5x5xf32>) -> tensor<64x4x5x5xf32>
    %1528 = "stablehlo.dot_general"(%1527, %1616) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x4x5x5xf32>, tensor<64x4x5x16xf32>) -> tensor<64x4x5x16xf32>
    %1529 = "stablehlo.dot_general"(%1617, %1527) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x4x5x16xf32>, tensor<64x4x5x5xf32>) -> tensor<64x4x16x5xf32>
    %1530 = "stablehlo.transpose"(%1529) <{permutation = array<i64: 0, 1, 3, 2>}> : (tensor<64x4x16x5xf32>) -> tensor<64x4x5x16xf32>
    %1531 = "stablehlo.multiply"(%1528, %1618) : (tensor<64x4x5x16xf32>, tensor<64x4x5x16xf32>) -> tensor<64x4x5x16xf32>
    %1532 = "stablehlo.transpose"(%1521) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<64x4x5x16xf32>) -> tensor<64x5x4x16xf32>
    %1533 = "sdy.sharding_constraint"(%1532) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}, {}]>}> : (tensor<64x5x4x16xf32>) -> tensor<64x5x4x16xf32>
    %1534 = "stablehlo.reshape"(%1533) : (tensor<64x5x4x16xf32>) -> tensor<64x5x64xf32>
    %1535 = "stablehlo.transpose"(%1530) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<64x4x5x16xf32>) -> tensor<64x5x4x16xf32>
    %1536 = "sdy.sharding_constraint"(%1535) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}, {}]>}> : (tensor<64x5x4x16xf32>) -> tensor<64x5x4x16xf32>
    %1537 = "stablehlo.reshape"(%1536) : (tensor<64x5x4x16xf32>) -> tensor<64x5x64xf32>
    %1538 = "stablehlo.transpose"(%1531) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<64x4x5x16xf32>) -> tensor<64x5x4x16xf32>
    %1539 = "sdy.sharding_constraint"(%1538) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}, {}]>}> : (tensor<64x5x4x16xf32>) -> tensor<64x5x4x16xf32>
    %1540 = "stablehlo.reshape"(%1539) : (tensor<64x5x4x16xf32>) -> tensor<64x5x64xf32>
    %1541 = "sdy.sharding_constraint"(%1619) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %1542 = "stablehlo.dot_general"(%1534, %1541) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x5x64xf32>, tensor<64x64xf32>) -> tensor<64x5x64xf32>
    %1543 = "stablehlo.dot_general"(%1620, %1534) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x5x64xf32>, tensor<64x5x64xf32>) -> tensor<64x64xf32>
    %1544 = "sdy.sharding_constraint"(%1543) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %1545 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<64x5xf32>}> : () -> tensor<64x5xf32>
    %1546 = "stablehlo.dot_general"(%1545, %1534) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x5xf32>, tensor<64x5x64xf32>) -> tensor<64xf32>
    %1547 = "sdy.sharding_constraint"(%1546) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %1548 = "sdy.sharding_constraint"(%1621) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %1549 = "stablehlo.dot_general"(%1537, %1548) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x5x64xf32>, tensor<64x64xf32>) -> tensor<64x5x64xf32>
    %1550 = "stablehlo.dot_general"(%1620, %1537) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x5x64xf32>, tensor<64x5x64xf32>) -> tensor<64x64xf32>
    %1551 = "sdy.sharding_constraint"(%1550) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %1552 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<64x5xf32>}> : () -> tensor<64x5xf32>
    %1553 = "stablehlo.dot_general"(%1552, %1537) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x5xf32>, tensor<64x5x64xf32>) -> tensor<64xf32>
    %1554 = "sdy.sharding_constraint"(%1553) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %1555 = "stablehlo.add"(%1542, %1549) : (tensor<64x5x64xf32>, tensor<64x5x64xf32>) -> tensor<64x5x64xf32>
    %1556 = "sdy.sharding_constraint"(%1622) <{sharding = #sdy.sharding<@mesh, [{}, {}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %1557 = "stablehlo.dot_general"(%1540, %1556) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x5x64xf32>, tensor<64x64xf32>) -> tensor<64x5x64xf32>
    %1558 = "stablehlo.dot_general"(%1620, %1540) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x5x64xf32>, tensor<64x5x64xf32>) -> tensor<64x64xf32>
    %1559 = "sdy.sharding_constraint"(%1558) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}]>}> : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %1560 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<64x5xf32>}> : () -> tensor<64x5xf32>
    %1561 = "stablehlo.dot_general"(%1560, %1540) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x5xf32>, tensor<64x5x64xf32>) -> tensor<64xf32>
    %1562 = "sdy.sharding_constraint"(%1561) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %1563 = "stablehlo.add"(%1555, %1557) : (tensor<64x5x64xf32>, tensor<64x5x64xf32>) -> tensor<64x5x64xf32>
    %1564 = "stablehlo.reshape"(%1547) : (tensor<64xf32>) -> tensor<1x64xf32>
    %1565 = "stablehlo.reshape"(%1554) : (tensor<64xf32>) -> tensor<1x64xf32>
    %1566 = "stablehlo.reshape"(%1562) : (tensor<64xf32>) -> tensor<1x64xf32>
    %1567 = "stablehlo.concatenate"(%1566, %1565, %1564) <{dimension = 0 : i64}> : (tensor<1x64xf32>, tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<3x64xf32>
    %1568 = "stablehlo.reshape"(%1544) : (tensor<64x64xf32>) -> tensor<1x64x64xf32>
    %1569 = "stablehlo.reshape"(%1551) : (tensor<64x64xf32>) -> tensor<1x64x64xf32>
    %1570 = "stablehlo.reshape"(%1559) : (tensor<64x64xf32>) -> tensor<1x64x64xf32>
    %1571 = "stablehlo.concatenate"(%1570, %1569, %1568) <{dimension = 0 : i64}> : (tensor<1x64x64xf32>, tensor<1x64x64xf32>, tensor<1x64x64xf32>) -> tensor<3x64x64xf32>
    %1572 = "sdy.sharding_constraint"(%1563) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<64x5x64xf32>) -> tensor<64x5x64xf32>
    %1575 = "stablehlo.broadcast_in_dim"(%1643) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x5xf32>) -> tensor<64x5x64xf32>
    %1576 = "stablehlo.subtract"(%t167, %1575) : (tensor<64x5x64xf32>, tensor<64x5x64xf32>) -> tensor<64x5x64xf32>
    %1577 = "stablehlo.broadcast_in_dim"(%1644) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x5xf32>) -> tensor<64x5x64xf32>
    %1578 = "stablehlo.multiply"(%1576, %1577) : (tensor<64x5x64xf32>, tensor<64x5x64xf32>) -> tensor<64x5x64xf32>
    %1579 = "stablehlo.broadcast_in_dim"(%1624) <{broadcast_dimensions = array<i64: 2>}> : (tensor<64xf32>) -> tensor<64x5x64xf32>
    %1580 = "stablehlo.multiply"(%1572, %1579) : (tensor<64x5x64xf32>, tensor<64x5x64xf32>) -> tensor<64x5x64xf32>
    %1581 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1582 = "stablehlo.reduce"(%1580, %1581) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x5x64xf32>, tensor<f32>) -> tensor<64x5xf32>
    %1583 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<64x5xf32>}> : () -> tensor<64x5xf32>
    %1584 = "stablehlo.multiply"(%1582, %1583) : (tensor<64x5xf32>, tensor<64x5xf32>) -> tensor<64x5xf32>
    %1585 = "stablehlo.broadcast_in_dim"(%1584) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x5xf32>) -> tensor<64x5x64xf32>
    %1586 = "stablehlo.multiply"(%1580, %1578) : (tensor<64x5x64xf32>, tensor<64x5x64xf32>) -> tensor<64x5x64xf32>
    %1587 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1588 = "stablehlo.reduce"(%1586, %1587) <{dimensions = array<i64: 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x5x64xf32>, tensor<f32>) -> tensor<64x5xf32>
    %1589 = "stablehlo.constant"() <{value = dense<0x3C800000> : tensor<64x5xf32>}> : () -> tensor<64x5xf32>
    %1590 = "stablehlo.multiply"(%1588, %1589) : (tensor<64x5xf32>, tensor<64x5xf32>) -> tensor<64x5xf32>
    %1591 = "stablehlo.broadcast_in_dim"(%1590) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x5xf32>) -> tensor<64x5x64xf32>
    %1592 = "stablehlo.subtract"(%1580, %1585) : (tensor<64x5x64xf32>, tensor<64x5x64xf32>) -> tensor<64x5x64xf32>
    %1593 = "stablehlo.multiply"(%1578, %1591) : (tensor<64x5x64xf32>, tensor<64x5x64xf32>) -> tensor<64x5x64xf32>
    %1594 = "stablehlo.subtract"(%1592, %1593) : (tensor<64x5x64xf32>, tensor<64x5x64xf32>) -> tensor<64x5x64xf32>
    %1595 = "stablehlo.broadcast_in_dim"(%1644) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<64x5xf32>) -> tensor<64x5x64xf32>
    %1596 = "stablehlo.multiply"(%1594, %1595) : (tensor<64x5x64xf32>, tensor<64x5x64xf32>) -> tensor<64x5x64xf32>
    %1597 = "stablehlo.multiply"(%1572, %1578) : (tensor<64x5x64xf32>, tensor<64x5x64xf32>) -> tensor<64x5x64xf32>
    %1598 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1599 = "stablehlo.reduce"(%1597, %1598) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x5x64xf32>, tensor<f32>) -> tensor<64xf32>
    %1600 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1601 = "stablehlo.reduce"(%1572, %1600) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x5x64xf32>, tensor<f32>) -> tensor<64xf32>
    %1602 = "stablehlo.add"(%1507, %1596) : (tensor<64x5x64xf32>, tensor<64x5x64xf32>) -> tensor<64x5x64xf32>
    %1603 = "sdy.sharding_constraint"(%1601) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %1604 = "sdy.sharding_constraint"(%1599) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %t184 = "stablehlo.add"(%b1913_0, %t154)  : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %t185 = "stablehlo.reshape"(%1516)  : (tensor<64xf32>) -> tensor<1x64xf32>
    %t186 = "stablehlo.dynamic_update_slice"(%b1913_2, %t185, %t157, %t155)  : (tensor<2x64xf32>, tensor<1x64xf32>, tensor<i32>, tensor<i32>) -> tensor<2x64xf32>
    %t187 = "stablehlo.reshape"(%1513)  : (tensor<64x64xf32>) -> tensor<1x64x64xf32>
    %t188 = "stablehlo.dynamic_update_slice"(%b1913_3, %t187, %t157, %t155, %t155)  : (tensor<2x64x64xf32>, tensor<1x64x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x64x64xf32>
    %t189 = "stablehlo.reshape"(%1567)  : (tensor<3x64xf32>) -> tensor<1x3x64xf32>
    %t190 = "stablehlo.dynamic_update_slice"(%b1913_4, %t189, %t157, %t155, %t155)  : (tensor<2x3x64xf32>, tensor<1x3x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x3x64xf32>
    %t191 = "stablehlo.reshape"(%1571)  : (tensor<3x64x64xf32>) -> tensor<1x3x64x64xf32>
    %t192 = "stablehlo.dynamic_update_slice"(%b1913_5, %t191, %t157, %t155, %t155, %t155)  : (tensor<2x3x64x64xf32>, tensor<1x3x64x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x3x64x64xf32>
    %t193 = "stablehlo.reshape"(%1473)  : (tensor<256xf32>) -> tensor<1x256xf32>
    %t194 = "stablehlo.dynamic_update_slice"(%b1913_6, %t193, %t157, %t155)  : (tensor<2x256xf32>, tensor<1x256xf32>, tensor<i32>, tensor<i32>) -> tensor<2x256xf32>
    %t195 = "stablehlo.reshape"(%1470)  : (tensor<64x256xf32>) -> tensor<1x64x256xf32>
    %t196 = "stablehlo.dynamic_update_slice"(%b1913_7, %t195, %t157, %t155, %t155)  : (tensor<2x64x256xf32>, tensor<1x64x256xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x64x256xf32>
    %t197 = "stablehlo.reshape"(%1427)  : (tensor<64xf32>) -> tensor<1x64xf32>
    %t198 = "stablehlo.dynamic_update_slice"(%b1913_8, %t197, %t157, %t155)  : (tensor<2x64xf32>, tensor<1x64xf32>, tensor<i32>, tensor<i32>) -> tensor<2x64xf32>
    %t199 = "stablehlo.reshape"(%1424)  : (tensor<256x64xf32>) -> tensor<1x256x64xf32>
    %t200 = "stablehlo.dynamic_update_slice"(%b1913_9, %t199, %t157, %t155, %t155)  : (tensor<2x256x64xf32>, tensor<1x256x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x256x64xf32>
    %t201 = "stablehlo.reshape"(%1603)  : (tensor<64xf32>) -> tensor<1x64xf32>
    %t202 = "stablehlo.dynamic_update_slice"(%b1913_10, %t201, %t157, %t155)  : (tensor<2x64xf32>, tensor<1x64xf32>, tensor<i32>, tensor<i32>) -> tensor<2x64xf32>
    %t203 = "stablehlo.reshape"(%1604)  : (tensor<64xf32>) -> tensor<1x64xf32>
    %t204 = "stablehlo.dynamic_update_slice"(%b1913_11, %t203, %t157, %t155)  : (tensor<2x64xf32>, tensor<1x64xf32>, tensor<i32>, tensor<i32>) -> tensor<2x64xf32>
    %t205 = "stablehlo.reshape"(%1505)  : (tensor<64xf32>) -> tensor<1x64xf32>
    %t206 = "stablehlo.dynamic_update_slice"(%b1913_12, %t205, %t157, %t155)  : (tensor<2x64xf32>, tensor<1x64xf32>, tensor<i32>, tensor<i32>) -> tensor<2x64xf32>
    %t207 = "stablehlo.reshape"(%1506)  : (tensor<64xf32>) -> tensor<1x64xf32>
    %t208 = "stablehlo.dynamic_update_slice"(%b1913_13, %t207, %t157, %t155)  : (tensor<2x64xf32>, tensor<1x64xf32>, tensor<i32>, tensor<i32>) -> tensor<2x64xf32>
    "stablehlo.return"(%t184, %1602, %t186, %t188, %t190, %t192, %t194, %t196, %t198, %t200, %t202, %t204, %t206, %t208, %b1913_14, %b1913_15, %b1913_16, %b1913_17, %b1913_18, %b1913_19, %b1913_20, %b1913_21, %b1913_22, %b1913_23, %b1913_24, %b1913_25, %b1913_26, %b1913_27) : (tensor<i32>, tensor<64x5x64xf32>, tensor<2x64xf32>, tensor<2x64x64xf32>, tensor<2x3x64xf32>, tensor<2x3x64x64xf32>, tensor<2x256xf32>, tensor<2x64x256xf32>, tensor<2x64xf32>, tensor<2x256x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2xi32>, tensor<2x256x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2x64x5x64xf32>, tensor<2x3x64x64xf32>, tensor<2x3x64xf32>, tensor<2x64x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2x64x256xf32>, tensor<2x256xf32>, tensor<ui64>) -> ()
    }) : (tensor<i32>, tensor<64x5x64xf32>, tensor<2x64xf32>, tensor<2x64x64xf32>, tensor<2x3x64xf32>, tensor<2x3x64x64xf32>, tensor<2x256xf32>, tensor<2x64x256xf32>, tensor<2x64xf32>, tensor<2x256x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2xi32>, tensor<2x256x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2x64x5x64xf32>, tensor<2x3x64x64xf32>, tensor<2x3x64xf32>, tensor<2x64x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2x64x256xf32>, tensor<2x256xf32>, tensor<ui64>) -> (tensor<i32>, tensor<64x5x64xf32>, tensor<2x64xf32>, tensor<2x64x64xf32>, tensor<2x3x64xf32>, tensor<2x3x64x64xf32>, tensor<2x256xf32>, tensor<2x64x256xf32>, tensor<2x64xf32>, tensor<2x256x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2xi32>, tensor<2x256x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2x64x5x64xf32>, tensor<2x3x64x64xf32>, tensor<2x3x64xf32>, tensor<2x64x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2x64x256xf32>, tensor<2x256xf32>, tensor<ui64>)
    %1914 = "sdy.sharding_constraint"(%s1913#1) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}, {}, {}]>}> : (tensor<64x5x64xf32>) -> tensor<64x5x64xf32>
    %1915 = "stablehlo.slice"(%1914) <{start_indices = array<i64: 0, 0, 0>, limit_indices = array<i64: 64, 1, 64>, strides = array<i64: 1, 1, 1>}> : (tensor<64x5x64xf32>) -> tensor<64x1x64xf32>
    %1916 = "stablehlo.slice"(%1914) <{start_indices = array<i64: 0, 1, 0>, limit_indices = array<i64: 64, 5, 64>, strides = array<i64: 1, 1, 1>}> : (tensor<64x5x64xf32>) -> tensor<64x4x64xf32>
    %1917 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1918 = "stablehlo.reduce"(%1915, %1917) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x1x64xf32>, tensor<f32>) -> tensor<64xf32>
    %1919 = "sdy.sharding_constraint"(%1918) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %1922 = "stablehlo.dot_general"(%190, %1916) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x4x49xf32>, tensor<64x4x64xf32>) -> tensor<49x64xf32>
    %1923 = "sdy.sharding_constraint"(%1922) <{sharding = #sdy.sharding<@mesh, [{}, {"fsdp"}]>}> : (tensor<49x64xf32>) -> tensor<49x64xf32>
    %1924 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<64x4xf32>}> : () -> tensor<64x4xf32>
    %1925 = "stablehlo.dot_general"(%1924, %1916) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<64x4xf32>, tensor<64x4x64xf32>) -> tensor<64xf32>
    %1926 = "sdy.sharding_constraint"(%1925) <{sharding = #sdy.sharding<@mesh, [{"fsdp"}]>}> : (tensor<64xf32>) -> tensor<64xf32>
    %1927 = "stablehlo.multiply"(%1923, %1923) : (tensor<49x64xf32>, tensor<49x64xf32>) -> tensor<49x64xf32>
    %1928 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1929 = "stablehlo.reduce"(%1927, %1928) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<49x64xf32>, tensor<f32>) -> tensor<f32>
    %1930 = "stablehlo.multiply"(%1926, %1926) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1931 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1932 = "stablehlo.reduce"(%1930, %1931) <{dimensions = array<i64: 0>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64xf32>, tensor<f32>) -> tensor<f32>
    %1933 = "stablehlo.add"(%1929, %1932) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1934 = "stablehlo.multiply"(%1919, %1919) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1935 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1936 = "stablehlo.reduce"(%1934, %1935) <{dimensions = array<i64: 0>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64xf32>, tensor<f32>) -> tensor<f32>
    %1937 = "stablehlo.add"(%1933, %1936) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1938 = "stablehlo.multiply"(%s1913#11, %s1913#11) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %1939 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1940 = "stablehlo.reduce"(%1938, %1939) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64xf32>, tensor<f32>) -> tensor<f32>
    %1941 = "stablehlo.add"(%1937, %1940) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1942 = "stablehlo.multiply"(%s1913#10, %s1913#10) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %1943 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1944 = "stablehlo.reduce"(%1942, %1943) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64xf32>, tensor<f32>) -> tensor<f32>
    %1945 = "stablehlo.add"(%1941, %1944) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1946 = "stablehlo.multiply"(%s1913#5, %s1913#5) : (tensor<2x3x64x64xf32>, tensor<2x3x64x64xf32>) -> tensor<2x3x64x64xf32>
    %1947 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1948 = "stablehlo.reduce"(%1946, %1947) <{dimensions = array<i64: 0, 1, 2, 3>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x3x64x64xf32>, tensor<f32>) -> tensor<f32>
    %1949 = "stablehlo.add"(%1945, %1948) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1950 = "stablehlo.multiply"(%s1913#4, %s1913#4) : (tensor<2x3x64xf32>, tensor<2x3x64xf32>) -> tensor<2x3x64xf32>
    %1951 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1952 = "stablehlo.reduce"(%1950, %1951) <{dimensions = array<i64: 0, 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x3x64xf32>, tensor<f32>) -> tensor<f32>
    %1953 = "stablehlo.add"(%1949, %1952) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1954 = "stablehlo.multiply"(%s1913#3, %s1913#3) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %1955 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1956 = "stablehlo.reduce"(%1954, %1955) <{dimensions = array<i64: 0, 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x64xf32>, tensor<f32>) -> tensor<f32>
    %1957 = "stablehlo.add"(%1953, %1956) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1958 = "stablehlo.multiply"(%s1913#2, %s1913#2) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %1959 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1960 = "stablehlo.reduce"(%1958, %1959) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64xf32>, tensor<f32>) -> tensor<f32>
    %1961 = "stablehlo.add"(%1957, %1960) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1962 = "stablehlo.multiply"(%s1913#13, %s1913#13) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %1963 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1964 = "stablehlo.reduce"(%1962, %1963) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64xf32>, tensor<f32>) -> tensor<f32>
    %1965 = "stablehlo.add"(%1961, %1964) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1966 = "stablehlo.multiply"(%s1913#12, %s1913#12) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %1967 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1968 = "stablehlo.reduce"(%1966, %1967) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64xf32>, tensor<f32>) -> tensor<f32>
    %1969 = "stablehlo.add"(%1965, %1968) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1970 = "stablehlo.multiply"(%s1913#7, %s1913#7) : (tensor<2x64x256xf32>, tensor<2x64x256xf32>) -> tensor<2x64x256xf32>
    %1971 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1972 = "stablehlo.reduce"(%1970, %1971) <{dimensions = array<i64: 0, 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x256xf32>, tensor<f32>) -> tensor<f32>
    %1973 = "stablehlo.add"(%1969, %1972) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1974 = "stablehlo.multiply"(%s1913#6, %s1913#6) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %1975 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1976 = "stablehlo.reduce"(%1974, %1975) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x256xf32>, tensor<f32>) -> tensor<f32>
    %1977 = "stablehlo.add"(%1973, %1976) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1978 = "stablehlo.multiply"(%s1913#9, %s1913#9) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %1979 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1980 = "stablehlo.reduce"(%1978, %1979) <{dimensions = array<i64: 0, 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x256x64xf32>, tensor<f32>) -> tensor<f32>
    %1981 = "stablehlo.add"(%1977, %1980) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1982 = "stablehlo.multiply"(%s1913#8, %s1913#8) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %1983 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1984 = "stablehlo.reduce"(%1982, %1983) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64xf32>, tensor<f32>) -> tensor<f32>
    %1985 = "stablehlo.add"(%1981, %1984) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1986 = "stablehlo.multiply"(%1416, %1416) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1987 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1988 = "stablehlo.reduce"(%1986, %1987) <{dimensions = array<i64: 0>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64xf32>, tensor<f32>) -> tensor<f32>
    %1989 = "stablehlo.add"(%1985, %1988) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1990 = "stablehlo.multiply"(%1415, %1415) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1991 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1992 = "stablehlo.reduce"(%1990, %1991) <{dimensions = array<i64: 0>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64xf32>, tensor<f32>) -> tensor<f32>
    %1993 = "stablehlo.add"(%1989, %1992) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1994 = "stablehlo.multiply"(%1382, %1382) : (tensor<64x32xf32>, tensor<64x32xf32>) -> tensor<64x32xf32>
    %1995 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %1996 = "stablehlo.reduce"(%1994, %1995) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x32xf32>, tensor<f32>) -> tensor<f32>
    %1997 = "stablehlo.add"(%1993, %1996) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1998 = "stablehlo.multiply"(%1385, %1385) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %1999 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %2000 = "stablehlo.reduce"(%1998, %1999) <{dimensions = array<i64: 0>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32xf32>, tensor<f32>) -> tensor<f32>
    %2001 = "stablehlo.add"(%1997, %2000) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2002 = "stablehlo.multiply"(%1378, %1378) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %2003 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %2004 = "stablehlo.reduce"(%2002, %2003) <{dimensions = array<i64: 0>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32xf32>, tensor<f32>) -> tensor<f32>
    %2005 = "stablehlo.add"(%2001, %2004) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2006 = "stablehlo.multiply"(%s1372#11, %s1372#11) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %2007 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %2008 = "stablehlo.reduce"(%2006, %2007) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x32xf32>, tensor<f32>) -> tensor<f32>
    %2009 = "stablehlo.add"(%2005, %2008) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2010 = "stablehlo.multiply"(%s1372#10, %s1372#10) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %2011 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %2012 = "stablehlo.reduce"(%2010, %2011) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x32xf32>, tensor<f32>) -> tensor<f32>
    %2013 = "stablehlo.add"(%2009, %2012) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2014 = "stablehlo.multiply"(%s1372#5, %s1372#5) : (tensor<2x3x32x32xf32>, tensor<2x3x32x32xf32>) -> tensor<2x3x32x32xf32>
    %2015 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %2016 = "stablehlo.reduce"(%2014, %2015) <{dimensions = array<i64: 0, 1, 2, 3>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x3x32x32xf32>, tensor<f32>) -> tensor<f32>
    %2017 = "stablehlo.add"(%2013, %2016) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2018 = "stablehlo.multiply"(%s1372#4, %s1372#4) : (tensor<2x3x32xf32>, tensor<2x3x32xf32>) -> tensor<2x3x32xf32>
    %2019 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %2020 = "stablehlo.reduce"(%2018, %2019) <{dimensions = array<i64: 0, 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x3x32xf32>, tensor<f32>) -> tensor<f32>
    %2021 = "stablehlo.add"(%2017, %2020) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2022 = "stablehlo.multiply"(%s1372#3, %s1372#3) : (tensor<2x32x32xf32>, tensor<2x32x32xf32>) -> tensor<2x32x32xf32>
    %2023 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %2024 = "stablehlo.reduce"(%2022, %2023) <{dimensions = array<i64: 0, 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x32x32xf32>, tensor<f32>) -> tensor<f32>
    %2025 = "stablehlo.add"(%2021, %2024) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2026 = "stablehlo.multiply"(%s1372#2, %s1372#2) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %2027 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %2028 = "stablehlo.reduce"(%2026, %2027) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x32xf32>, tensor<f32>) -> tensor<f32>
    %2029 = "stablehlo.add"(%2025, %2028) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2030 = "stablehlo.multiply"(%s1372#13, %s1372#13) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %2031 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %2032 = "stablehlo.reduce"(%2030, %2031) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x32xf32>, tensor<f32>) -> tensor<f32>
    %2033 = "stablehlo.add"(%2029, %2032) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2034 = "stablehlo.multiply"(%s1372#12, %s1372#12) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %2035 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %2036 = "stablehlo.reduce"(%2034, %2035) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x32xf32>, tensor<f32>) -> tensor<f32>
    %2037 = "stablehlo.add"(%2033, %2036) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2038 = "stablehlo.multiply"(%s1372#7, %s1372#7) : (tensor<2x32x128xf32>, tensor<2x32x128xf32>) -> tensor<2x32x128xf32>
    %2039 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %2040 = "stablehlo.reduce"(%2038, %2039) <{dimensions = array<i64: 0, 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x32x128xf32>, tensor<f32>) -> tensor<f32>
    %2041 = "stablehlo.add"(%2037, %2040) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2042 = "stablehlo.multiply"(%s1372#6, %s1372#6) : (tensor<2x128xf32>, tensor<2x128xf32>) -> tensor<2x128xf32>
    %2043 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %2044 = "stablehlo.reduce"(%2042, %2043) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x128xf32>, tensor<f32>) -> tensor<f32>
    %2045 = "stablehlo.add"(%2041, %2044) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2046 = "stablehlo.multiply"(%s1372#9, %s1372#9) : (tensor<2x128x32xf32>, tensor<2x128x32xf32>) -> tensor<2x128x32xf32>
    %2047 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %2048 = "stablehlo.reduce"(%2046, %2047) <{dimensions = array<i64: 0, 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x128x32xf32>, tensor<f32>) -> tensor<f32>
    %2049 = "stablehlo.add"(%2045, %2048) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2050 = "stablehlo.multiply"(%s1372#8, %s1372#8) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %2051 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %2052 = "stablehlo.reduce"(%2050, %2051) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x32xf32>, tensor<f32>) -> tensor<f32>
    %2053 = "stablehlo.add"(%2049, %2052) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2054 = "stablehlo.multiply"(%1038, %1038) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %2055 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %2056 = "stablehlo.reduce"(%2054, %2055) <{dimensions = array<i64: 0>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32xf32>, tensor<f32>) -> tensor<f32>
    %2057 = "stablehlo.add"(%2053, %2056) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2058 = "stablehlo.multiply"(%1037, %1037) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %2059 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %2060 = "stablehlo.reduce"(%2058, %2059) <{dimensions = array<i64: 0>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32xf32>, tensor<f32>) -> tensor<f32>
    %2061 = "stablehlo.add"(%2057, %2060) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2062 = "stablehlo.multiply"(%1002, %1002) : (tensor<32x49xf32>, tensor<32x49xf32>) -> tensor<32x49xf32>
    %2063 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %2064 = "stablehlo.reduce"(%2062, %2063) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x49xf32>, tensor<f32>) -> tensor<f32>
    %2065 = "stablehlo.add"(%2061, %2064) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2066 = "stablehlo.multiply"(%1005, %1005) : (tensor<49xf32>, tensor<49xf32>) -> tensor<49xf32>
    %2067 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %2068 = "stablehlo.reduce"(%2066, %2067) <{dimensions = array<i64: 0>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<49xf32>, tensor<f32>) -> tensor<f32>
    %2069 = "stablehlo.add"(%2065, %2068) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2070 = "stablehlo.sqrt"(%2069) : (tensor<f32>) -> tensor<f32>
    %2071 = "stablehlo.convert"(%arg112) : (tensor<ui64>) -> tensor<f32>
    %2072 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %2073 = "stablehlo.add"(%2071, %2072) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2074 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<49x64xf32>}> : () -> tensor<49x64xf32>
    %2075 = "stablehlo.multiply"(%arg38, %2074) : (tensor<49x64xf32>, tensor<49x64xf32>) -> tensor<49x64xf32>
    %2076 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<49x64xf32>}> : () -> tensor<49x64xf32>
    %2077 = "stablehlo.multiply"(%1923, %2076) : (tensor<49x64xf32>, tensor<49x64xf32>) -> tensor<49x64xf32>
    %2078 = "stablehlo.add"(%2075, %2077) : (tensor<49x64xf32>, tensor<49x64xf32>) -> tensor<49x64xf32>
    %2079 = "stablehlo.constant"() <{value = dense<0x3F733333> : tensor<49x64xf32>}> : () -> tensor<49x64xf32>
    %2080 = "stablehlo.multiply"(%arg74, %2079) : (tensor<49x64xf32>, tensor<49x64xf32>) -> tensor<49x64xf32>
    %2081 = "stablehlo.multiply"(%1923, %1923) : (tensor<49x64xf32>, tensor<49x64xf32>) -> tensor<49x64xf32>
    %2082 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<49x64xf32>}> : () -> tensor<49x64xf32>
    %2083 = "stablehlo.multiply"(%2081, %2082) : (tensor<49x64xf32>, tensor<49x64xf32>) -> tensor<49x64xf32>
    %2084 = "stablehlo.add"(%2080, %2083) : (tensor<49x64xf32>, tensor<49x64xf32>) -> tensor<49x64xf32>
    %2085 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %2086 = "stablehlo.multiply"(%2073, %2085) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2087 = "stablehlo.exponential_minus_one"(%2086) : (tensor<f32>) -> tensor<f32>
    %2088 = "stablehlo.negate"(%2087) : (tensor<f32>) -> tensor<f32>
    %2089 = "stablehlo.divide"(%arg113, %2088) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2090 = "stablehlo.sqrt"(%2084) : (tensor<49x64xf32>) -> tensor<49x64xf32>
    %2091 = "stablehlo.constant"() <{value = dense<0xBD5218EB> : tensor<f32>}> : () -> tensor<f32>
    %2092 = "stablehlo.multiply"(%2073, %2091) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2093 = "stablehlo.exponential_minus_one"(%2092) : (tensor<f32>) -> tensor<f32>
    %2094 = "stablehlo.negate"(%2093) : (tensor<f32>) -> tensor<f32>
    %2095 = "stablehlo.rsqrt"(%2094) : (tensor<f32>) -> tensor<f32>
    %2096 = "stablehlo.broadcast_in_dim"(%2095) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<49x64xf32>
    %2097 = "stablehlo.multiply"(%2090, %2096) : (tensor<49x64xf32>, tensor<49x64xf32>) -> tensor<49x64xf32>
    %2098 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<49x64xf32>}> : () -> tensor<49x64xf32>
    %2099 = "stablehlo.add"(%2097, %2098) : (tensor<49x64xf32>, tensor<49x64xf32>) -> tensor<49x64xf32>
    %2100 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<f32>}> : () -> tensor<f32>
    %2101 = "stablehlo.multiply"(%arg113, %2100) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2102 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %2103 = "stablehlo.subtract"(%2102, %2101) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2104 = "stablehlo.broadcast_in_dim"(%2103) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<49x64xf32>
    %2105 = "stablehlo.multiply"(%arg0, %2104) : (tensor<49x64xf32>, tensor<49x64xf32>) -> tensor<49x64xf32>
    %2106 = "stablehlo.divide"(%2078, %2099) : (tensor<49x64xf32>, tensor<49x64xf32>) -> tensor<49x64xf32>
    %2107 = "stablehlo.broadcast_in_dim"(%2089) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<49x64xf32>
    %2108 = "stablehlo.multiply"(%2106, %2107) : (tensor<49x64xf32>, tensor<49x64xf32>) -> tensor<49x64xf32>
    %2109 = "stablehlo.subtract"(%2105, %2108) : (tensor<49x64xf32>, tensor<49x64xf32>) -> tensor<49x64xf32>
    %2178 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<64xf32>}> : () -> tensor<64xf32>
    %2179 = "stablehlo.multiply"(%arg39, %2178) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2180 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<64xf32>}> : () -> tensor<64xf32>
    %2181 = "stablehlo.multiply"(%1926, %2180) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2182 = "stablehlo.add"(%2179, %2181) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2183 = "stablehlo.constant"() <{value = dense<0x3F733333> : tensor<64xf32>}> : () -> tensor<64xf32>
    %2184 = "stablehlo.multiply"(%arg75, %2183) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2185 = "stablehlo.multiply"(%1926, %1926) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2186 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<64xf32>}> : () -> tensor<64xf32>
    %2187 = "stablehlo.multiply"(%2185, %2186) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2188 = "stablehlo.add"(%2184, %2187) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2189 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %2190 = "stablehlo.multiply"(%2073, %2189) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2191 = "stablehlo.exponential_minus_one"(%2190) : (tensor<f32>) -> tensor<f32>
    %2192 = "stablehlo.negate"(%2191) : (tensor<f32>) -> tensor<f32>
    %2193 = "stablehlo.divide"(%arg113, %2192) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2194 = "stablehlo.sqrt"(%2188) : (tensor<64xf32>) -> tensor<64xf32>
    %2195 = "stablehlo.constant"() <{value = dense<0xBD5218EB> : tensor<f32>}> : () -> tensor<f32>
    %2196 = "stablehlo.multiply"(%2073, %2195) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2197 = "stablehlo.exponential_minus_one"(%2196) : (tensor<f32>) -> tensor<f32>
    %2198 = "stablehlo.negate"(%2197) : (tensor<f32>) -> tensor<f32>
    %2199 = "stablehlo.rsqrt"(%2198) : (tensor<f32>) -> tensor<f32>
    %2200 = "stablehlo.broadcast_in_dim"(%2199) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64xf32>
    %2201 = "stablehlo.multiply"(%2194, %2200) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2202 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<64xf32>}> : () -> tensor<64xf32>
    %2203 = "stablehlo.add"(%2201, %2202) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2204 = "stablehlo.divide"(%2182, %2203) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2205 = "stablehlo.broadcast_in_dim"(%2193) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64xf32>
    %2206 = "stablehlo.multiply"(%2204, %2205) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2207 = "stablehlo.subtract"(%arg1, %2206) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2276 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<64xf32>}> : () -> tensor<64xf32>
    %2277 = "stablehlo.multiply"(%arg40, %2276) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2278 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<64xf32>}> : () -> tensor<64xf32>
    %2279 = "stablehlo.multiply"(%1919, %2278) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2280 = "stablehlo.add"(%2277, %2279) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2281 = "stablehlo.constant"() <{value = dense<0x3F733333> : tensor<64xf32>}> : () -> tensor<64xf32>
    %2282 = "stablehlo.multiply"(%arg76, %2281) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2283 = "stablehlo.multiply"(%1919, %1919) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2284 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<64xf32>}> : () -> tensor<64xf32>
    %2285 = "stablehlo.multiply"(%2283, %2284) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2286 = "stablehlo.add"(%2282, %2285) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2287 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %2288 = "stablehlo.multiply"(%2073, %2287) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2289 = "stablehlo.exponential_minus_one"(%2288) : (tensor<f32>) -> tensor<f32>
    %2290 = "stablehlo.negate"(%2289) : (tensor<f32>) -> tensor<f32>
    %2291 = "stablehlo.divide"(%arg113, %2290) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2292 = "stablehlo.sqrt"(%2286) : (tensor<64xf32>) -> tensor<64xf32>
    %2293 = "stablehlo.constant"() <{value = dense<0xBD5218EB> : tensor<f32>}> : () -> tensor<f32>
    %2294 = "stablehlo.multiply"(%2073, %2293) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2295 = "stablehlo.exponential_minus_one"(%2294) : (tensor<f32>) -> tensor<f32>
    %2296 = "stablehlo.negate"(%2295) : (tensor<f32>) -> tensor<f32>
    %2297 = "stablehlo.rsqrt"(%2296) : (tensor<f32>) -> tensor<f32>
    %2298 = "stablehlo.broadcast_in_dim"(%2297) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64xf32>
    %2299 = "stablehlo.multiply"(%2292, %2298) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2300 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<64xf32>}> : () -> tensor<64xf32>
    %2301 = "stablehlo.add"(%2299, %2300) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2302 = "stablehlo.divide"(%2280, %2301) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2303 = "stablehlo.broadcast_in_dim"(%2291) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64xf32>
    %2304 = "stablehlo.multiply"(%2302, %2303) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2305 = "stablehlo.subtract"(%arg3, %2304) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2374 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %2375 = "stablehlo.multiply"(%arg41, %2374) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2376 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %2377 = "stablehlo.multiply"(%s1913#11, %2376) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2378 = "stablehlo.add"(%2375, %2377) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2379 = "stablehlo.constant"() <{value = dense<0x3F733333> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %2380 = "stablehlo.multiply"(%arg77, %2379) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2381 = "stablehlo.multiply"(%s1913#11, %s1913#11) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2382 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %2383 = "stablehlo.multiply"(%2381, %2382) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2384 = "stablehlo.add"(%2380, %2383) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2385 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %2386 = "stablehlo.multiply"(%2073, %2385) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2387 = "stablehlo.exponential_minus_one"(%2386) : (tensor<f32>) -> tensor<f32>
    %2388 = "stablehlo.negate"(%2387) : (tensor<f32>) -> tensor<f32>
    %2389 = "stablehlo.divide"(%arg113, %2388) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2390 = "stablehlo.sqrt"(%2384) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %2391 = "stablehlo.constant"() <{value = dense<0xBD5218EB> : tensor<f32>}> : () -> tensor<f32>
    %2392 = "stablehlo.multiply"(%2073, %2391) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2393 = "stablehlo.exponential_minus_one"(%2392) : (tensor<f32>) -> tensor<f32>
    %2394 = "stablehlo.negate"(%2393) : (tensor<f32>) -> tensor<f32>
    %2395 = "stablehlo.rsqrt"(%2394) : (tensor<f32>) -> tensor<f32>
    %2396 = "stablehlo.broadcast_in_dim"(%2395) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %2397 = "stablehlo.multiply"(%2390, %2396) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2398 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %2399 = "stablehlo.add"(%2397, %2398) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2400 = "stablehlo.divide"(%2378, %2399) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2401 = "stablehlo.broadcast_in_dim"(%2389) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %2402 = "stablehlo.multiply"(%2400, %2401) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2403 = "stablehlo.subtract"(%arg4, %2402) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2472 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %2473 = "stablehlo.multiply"(%arg42, %2472) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2474 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %2475 = "stablehlo.multiply"(%s1913#10, %2474) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2476 = "stablehlo.add"(%2473, %2475) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2477 = "stablehlo.constant"() <{value = dense<0x3F733333> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %2478 = "stablehlo.multiply"(%arg78, %2477) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2479 = "stablehlo.multiply"(%s1913#10, %s1913#10) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2480 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %2481 = "stablehlo.multiply"(%2479, %2480) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2482 = "stablehlo.add"(%2478, %2481) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2483 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %2484 = "stablehlo.multiply"(%2073, %2483) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2485 = "stablehlo.exponential_minus_one"(%2484) : (tensor<f32>) -> tensor<f32>
    %2486 = "stablehlo.negate"(%2485) : (tensor<f32>) -> tensor<f32>
    %2487 = "stablehlo.divide"(%arg113, %2486) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2488 = "stablehlo.sqrt"(%2482) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %2489 = "stablehlo.constant"() <{value = dense<0xBD5218EB> : tensor<f32>}> : () -> tensor<f32>
    %2490 = "stablehlo.multiply"(%2073, %2489) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2491 = "stablehlo.exponential_minus_one"(%2490) : (tensor<f32>) -> tensor<f32>
    %2492 = "stablehlo.negate"(%2491) : (tensor<f32>) -> tensor<f32>
    %2493 = "stablehlo.rsqrt"(%2492) : (tensor<f32>) -> tensor<f32>
    %2494 = "stablehlo.broadcast_in_dim"(%2493) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %2495 = "stablehlo.multiply"(%2488, %2494) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2496 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %2497 = "stablehlo.add"(%2495, %2496) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2498 = "stablehlo.divide"(%2476, %2497) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2499 = "stablehlo.broadcast_in_dim"(%2487) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %2500 = "stablehlo.multiply"(%2498, %2499) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2501 = "stablehlo.subtract"(%arg5, %2500) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2570 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<2x3x64x64xf32>}> : () -> tensor<2x3x64x64xf32>
    %2571 = "stablehlo.multiply"(%arg43, %2570) : (tensor<2x3x64x64xf32>, tensor<2x3x64x64xf32>) -> tensor<2x3x64x64xf32>
    %2572 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<2x3x64x64xf32>}> : () -> tensor<2x3x64x64xf32>
    %2573 = "stablehlo.multiply"(%s1913#5, %2572) : (tensor<2x3x64x64xf32>, tensor<2x3x64x64xf32>) -> tensor<2x3x64x64xf32>
    %2574 = "stablehlo.add"(%2571, %2573) : (tensor<2x3x64x64xf32>, tensor<2x3x64x64xf32>) -> tensor<2x3x64x64xf32>
    %2575 = "stablehlo.constant"() <{value = dense<0x3F733333> : tensor<2x3x64x64xf32>}> : () -> tensor<2x3x64x64xf32>
    %2576 = "stablehlo.multiply"(%arg79, %2575) : (tensor<2x3x64x64xf32>, tensor<2x3x64x64xf32>) -> tensor<2x3x64x64xf32>
    %2577 = "stablehlo.multiply"(%s1913#5, %s1913#5) : (tensor<2x3x64x64xf32>, tensor<2x3x64x64xf32>) -> tensor<2x3x64x64xf32>
    %2578 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<2x3x64x64xf32>}> : () -> tensor<2x3x64x64xf32>
    %2579 = "stablehlo.multiply"(%2577, %2578) : (tensor<2x3x64x64xf32>, tensor<2x3x64x64xf32>) -> tensor<2x3x64x64xf32>
    %2580 = "stablehlo.add"(%2576, %2579) : (tensor<2x3x64x64xf32>, tensor<2x3x64x64xf32>) -> tensor<2x3x64x64xf32>
    %2581 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %2582 = "stablehlo.multiply"(%2073, %2581) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2583 = "stablehlo.exponential_minus_one"(%2582) : (tensor<f32>) -> tensor<f32>
    %2584 = "stablehlo.negate"(%2583) : (tensor<f32>) -> tensor<f32>
    %2585 = "stablehlo.divide"(%arg113, %2584) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2586 = "stablehlo.sqrt"(%2580) : (tensor<2x3x64x64xf32>) -> tensor<2x3x64x64xf32>
    %2587 = "stablehlo.constant"() <{value = dense<0xBD5218EB> : tensor<f32>}> : () -> tensor<f32>
    %2588 = "stablehlo.multiply"(%2073, %2587) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2589 = "stablehlo.exponential_minus_one"(%2588) : (tensor<f32>) -> tensor<f32>
    %2590 = "stablehlo.negate"(%2589) : (tensor<f32>) -> tensor<f32>
    %2591 = "stablehlo.rsqrt"(%2590) : (tensor<f32>) -> tensor<f32>
    %2592 = "stablehlo.broadcast_in_dim"(%2591) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x3x64x64xf32>
    %2593 = "stablehlo.multiply"(%2586, %2592) : (tensor<2x3x64x64xf32>, tensor<2x3x64x64xf32>) -> tensor<2x3x64x64xf32>
    %2594 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<2x3x64x64xf32>}> : () -> tensor<2x3x64x64xf32>
    %2595 = "stablehlo.add"(%2593, %2594) : (tensor<2x3x64x64xf32>, tensor<2x3x64x64xf32>) -> tensor<2x3x64x64xf32>
    %2596 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<f32>}> : () -> tensor<f32>
    %2597 = "stablehlo.multiply"(%arg113, %2596) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2598 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %2599 = "stablehlo.subtract"(%2598, %2597) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2600 = "stablehlo.broadcast_in_dim"(%2599) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x3x64x64xf32>
    %2601 = "stablehlo.multiply"(%arg6, %2600) : (tensor<2x3x64x64xf32>, tensor<2x3x64x64xf32>) -> tensor<2x3x64x64xf32>
    %2602 = "stablehlo.divide"(%2574, %2595) : (tensor<2x3x64x64xf32>, tensor<2x3x64x64xf32>) -> tensor<2x3x64x64xf32>
    %2603 = "stablehlo.broadcast_in_dim"(%2585) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x3x64x64xf32>
    %2604 = "stablehlo.multiply"(%2602, %2603) : (tensor<2x3x64x64xf32>, tensor<2x3x64x64xf32>) -> tensor<2x3x64x64xf32>
    %2605 = "stablehlo.subtract"(%2601, %2604) : (tensor<2x3x64x64xf32>, tensor<2x3x64x64xf32>) -> tensor<2x3x64x64xf32>
    %2674 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<2x3x64xf32>}> : () -> tensor<2x3x64xf32>
    %2675 = "stablehlo.multiply"(%arg44, %2674) : (tensor<2x3x64xf32>, tensor<2x3x64xf32>) -> tensor<2x3x64xf32>
    %2676 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<2x3x64xf32>}> : () -> tensor<2x3x64xf32>
    %2677 = "stablehlo.multiply"(%s1913#4, %2676) : (tensor<2x3x64xf32>, tensor<2x3x64xf32>) -> tensor<2x3x64xf32>
    %2678 = "stablehlo.add"(%2675, %2677) : (tensor<2x3x64xf32>, tensor<2x3x64xf32>) -> tensor<2x3x64xf32>
    %2679 = "stablehlo.constant"() <{value = dense<0x3F733333> : tensor<2x3x64xf32>}> : () -> tensor<2x3x64xf32>
    %2680 = "stablehlo.multiply"(%arg80, %2679) : (tensor<2x3x64xf32>, tensor<2x3x64xf32>) -> tensor<2x3x64xf32>
    %2681 = "stablehlo.multiply"(%s1913#4, %s1913#4) : (tensor<2x3x64xf32>, tensor<2x3x64xf32>) -> tensor<2x3x64xf32>
    %2682 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<2x3x64xf32>}> : () -> tensor<2x3x64xf32>
    %2683 = "stablehlo.multiply"(%2681, %2682) : (tensor<2x3x64xf32>, tensor<2x3x64xf32>) -> tensor<2x3x64xf32>
    %2684 = "stablehlo.add"(%2680, %2683) : (tensor<2x3x64xf32>, tensor<2x3x64xf32>) -> tensor<2x3x64xf32>
    %2685 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %2686 = "stablehlo.multiply"(%2073, %2685) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2687 = "stablehlo.exponential_minus_one"(%2686) : (tensor<f32>) -> tensor<f32>
    %2688 = "stablehlo.negate"(%2687) : (tensor<f32>) -> tensor<f32>
    %2689 = "stablehlo.divide"(%arg113, %2688) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2690 = "stablehlo.sqrt"(%2684) : (tensor<2x3x64xf32>) -> tensor<2x3x64xf32>
    %2691 = "stablehlo.constant"() <{value = dense<0xBD5218EB> : tensor<f32>}> : () -> tensor<f32>
    %2692 = "stablehlo.multiply"(%2073, %2691) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2693 = "stablehlo.exponential_minus_one"(%2692) : (tensor<f32>) -> tensor<f32>
    %2694 = "stablehlo.negate"(%2693) : (tensor<f32>) -> tensor<f32>
    %2695 = "stablehlo.rsqrt"(%2694) : (tensor<f32>) -> tensor<f32>
    %2696 = "stablehlo.broadcast_in_dim"(%2695) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x3x64xf32>
    %2697 = "stablehlo.multiply"(%2690, %2696) : (tensor<2x3x64xf32>, tensor<2x3x64xf32>) -> tensor<2x3x64xf32>
    %2698 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<2x3x64xf32>}> : () -> tensor<2x3x64xf32>
    %2699 = "stablehlo.add"(%2697, %2698) : (tensor<2x3x64xf32>, tensor<2x3x64xf32>) -> tensor<2x3x64xf32>
    %2700 = "stablehlo.divide"(%2678, %2699) : (tensor<2x3x64xf32>, tensor<2x3x64xf32>) -> tensor<2x3x64xf32>
    %2701 = "stablehlo.broadcast_in_dim"(%2689) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x3x64xf32>
    %2702 = "stablehlo.multiply"(%2700, %2701) : (tensor<2x3x64xf32>, tensor<2x3x64xf32>) -> tensor<2x3x64xf32>
    %2703 = "stablehlo.subtract"(%arg7, %2702) : (tensor<2x3x64xf32>, tensor<2x3x64xf32>) -> tensor<2x3x64xf32>
    %2772 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<2x64x64xf32>}> : () -> tensor<2x64x64xf32>
    %2773 = "stablehlo.multiply"(%arg45, %2772) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %2774 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<2x64x64xf32>}> : () -> tensor<2x64x64xf32>
    %2775 = "stablehlo.multiply"(%s1913#3, %2774) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %2776 = "stablehlo.add"(%2773, %2775) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %2777 = "stablehlo.constant"() <{value = dense<0x3F733333> : tensor<2x64x64xf32>}> : () -> tensor<2x64x64xf32>
    %2778 = "stablehlo.multiply"(%arg81, %2777) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %2779 = "stablehlo.multiply"(%s1913#3, %s1913#3) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %2780 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<2x64x64xf32>}> : () -> tensor<2x64x64xf32>
    %2781 = "stablehlo.multiply"(%2779, %2780) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %2782 = "stablehlo.add"(%2778, %2781) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %2783 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %2784 = "stablehlo.multiply"(%2073, %2783) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2785 = "stablehlo.exponential_minus_one"(%2784) : (tensor<f32>) -> tensor<f32>
    %2786 = "stablehlo.negate"(%2785) : (tensor<f32>) -> tensor<f32>
    %2787 = "stablehlo.divide"(%arg113, %2786) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2788 = "stablehlo.sqrt"(%2782) : (tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %2789 = "stablehlo.constant"() <{value = dense<0xBD5218EB> : tensor<f32>}> : () -> tensor<f32>
    %2790 = "stablehlo.multiply"(%2073, %2789) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2791 = "stablehlo.exponential_minus_one"(%2790) : (tensor<f32>) -> tensor<f32>
    %2792 = "stablehlo.negate"(%2791) : (tensor<f32>) -> tensor<f32>
    %2793 = "stablehlo.rsqrt"(%2792) : (tensor<f32>) -> tensor<f32>
    %2794 = "stablehlo.broadcast_in_dim"(%2793) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x64xf32>
    %2795 = "stablehlo.multiply"(%2788, %2794) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %2796 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<2x64x64xf32>}> : () -> tensor<2x64x64xf32>
    %2797 = "stablehlo.add"(%2795, %2796) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %2798 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<f32>}> : () -> tensor<f32>
    %2799 = "stablehlo.multiply"(%arg113, %2798) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2800 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %2801 = "stablehlo.subtract"(%2800, %2799) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2802 = "stablehlo.broadcast_in_dim"(%2801) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x64xf32>
    %2803 = "stablehlo.multiply"(%arg8, %2802) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %2804 = "stablehlo.divide"(%2776, %2797) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %2805 = "stablehlo.broadcast_in_dim"(%2787) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x64xf32>
    %2806 = "stablehlo.multiply"(%2804, %2805) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %2807 = "stablehlo.subtract"(%2803, %2806) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %2876 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %2877 = "stablehlo.multiply"(%arg46, %2876) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2878 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %2879 = "stablehlo.multiply"(%s1913#2, %2878) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2880 = "stablehlo.add"(%2877, %2879) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2881 = "stablehlo.constant"() <{value = dense<0x3F733333> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %2882 = "stablehlo.multiply"(%arg82, %2881) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2883 = "stablehlo.multiply"(%s1913#2, %s1913#2) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2884 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %2885 = "stablehlo.multiply"(%2883, %2884) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2886 = "stablehlo.add"(%2882, %2885) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2887 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %2888 = "stablehlo.multiply"(%2073, %2887) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2889 = "stablehlo.exponential_minus_one"(%2888) : (tensor<f32>) -> tensor<f32>
    %2890 = "stablehlo.negate"(%2889) : (tensor<f32>) -> tensor<f32>
    %2891 = "stablehlo.divide"(%arg113, %2890) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2892 = "stablehlo.sqrt"(%2886) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %2893 = "stablehlo.constant"() <{value = dense<0xBD5218EB> : tensor<f32>}> : () -> tensor<f32>
    %2894 = "stablehlo.multiply"(%2073, %2893) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2895 = "stablehlo.exponential_minus_one"(%2894) : (tensor<f32>) -> tensor<f32>
    %2896 = "stablehlo.negate"(%2895) : (tensor<f32>) -> tensor<f32>
    %2897 = "stablehlo.rsqrt"(%2896) : (tensor<f32>) -> tensor<f32>
    %2898 = "stablehlo.broadcast_in_dim"(%2897) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %2899 = "stablehlo.multiply"(%2892, %2898) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2900 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %2901 = "stablehlo.add"(%2899, %2900) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2902 = "stablehlo.divide"(%2880, %2901) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2903 = "stablehlo.broadcast_in_dim"(%2891) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %2904 = "stablehlo.multiply"(%2902, %2903) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2905 = "stablehlo.subtract"(%arg9, %2904) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2974 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %2975 = "stablehlo.multiply"(%arg47, %2974) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2976 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %2977 = "stablehlo.multiply"(%s1913#13, %2976) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2978 = "stablehlo.add"(%2975, %2977) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2979 = "stablehlo.constant"() <{value = dense<0x3F733333> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %2980 = "stablehlo.multiply"(%arg83, %2979) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2981 = "stablehlo.multiply"(%s1913#13, %s1913#13) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2982 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %2983 = "stablehlo.multiply"(%2981, %2982) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2984 = "stablehlo.add"(%2980, %2983) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2985 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %2986 = "stablehlo.multiply"(%2073, %2985) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2987 = "stablehlo.exponential_minus_one"(%2986) : (tensor<f32>) -> tensor<f32>
    %2988 = "stablehlo.negate"(%2987) : (tensor<f32>) -> tensor<f32>
    %2989 = "stablehlo.divide"(%arg113, %2988) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2990 = "stablehlo.sqrt"(%2984) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %2991 = "stablehlo.constant"() <{value = dense<0xBD5218EB> : tensor<f32>}> : () -> tensor<f32>
    %2992 = "stablehlo.multiply"(%2073, %2991) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2993 = "stablehlo.exponential_minus_one"(%2992) : (tensor<f32>) -> tensor<f32>
    %2994 = "stablehlo.negate"(%2993) : (tensor<f32>) -> tensor<f32>
    %2995 = "stablehlo.rsqrt"(%2994) : (tensor<f32>) -> tensor<f32>
    %2996 = "stablehlo.broadcast_in_dim"(%2995) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %2997 = "stablehlo.multiply"(%2990, %2996) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2998 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %2999 = "stablehlo.add"(%2997, %2998) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3000 = "stablehlo.divide"(%2978, %2999) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3001 = "stablehlo.broadcast_in_dim"(%2989) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %3002 = "stablehlo.multiply"(%3000, %3001) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3003 = "stablehlo.subtract"(%arg10, %3002) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3072 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %3073 = "stablehlo.multiply"(%arg48, %3072) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3074 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %3075 = "stablehlo.multiply"(%s1913#12, %3074) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3076 = "stablehlo.add"(%3073, %3075) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3077 = "stablehlo.constant"() <{value = dense<0x3F733333> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %3078 = "stablehlo.multiply"(%arg84, %3077) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3079 = "stablehlo.multiply"(%s1913#12, %s1913#12) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3080 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %3081 = "stablehlo.multiply"(%3079, %3080) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3082 = "stablehlo.add"(%3078, %3081) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3083 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %3084 = "stablehlo.multiply"(%2073, %3083) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3085 = "stablehlo.exponential_minus_one"(%3084) : (tensor<f32>) -> tensor<f32>
    %3086 = "stablehlo.negate"(%3085) : (tensor<f32>) -> tensor<f32>
    %3087 = "stablehlo.divide"(%arg113, %3086) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3088 = "stablehlo.sqrt"(%3082) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %3089 = "stablehlo.constant"() <{value = dense<0xBD5218EB> : tensor<f32>}> : () -> tensor<f32>
    %3090 = "stablehlo.multiply"(%2073, %3089) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3091 = "stablehlo.exponential_minus_one"(%3090) : (tensor<f32>) -> tensor<f32>
    %3092 = "stablehlo.negate"(%3091) : (tensor<f32>) -> tensor<f32>
    %3093 = "stablehlo.rsqrt"(%3092) : (tensor<f32>) -> tensor<f32>
    %3094 = "stablehlo.broadcast_in_dim"(%3093) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %3095 = "stablehlo.multiply"(%3088, %3094) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3096 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %3097 = "stablehlo.add"(%3095, %3096) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3098 = "stablehlo.divide"(%3076, %3097) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3099 = "stablehlo.broadcast_in_dim"(%3087) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %3100 = "stablehlo.multiply"(%3098, %3099) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3101 = "stablehlo.subtract"(%arg11, %3100) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3170 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<2x64x256xf32>}> : () -> tensor<2x64x256xf32>
    %3171 = "stablehlo.multiply"(%arg49, %3170) : (tensor<2x64x256xf32>, tensor<2x64x256xf32>) -> tensor<2x64x256xf32>
    %3172 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<2x64x256xf32>}> : () -> tensor<2x64x256xf32>
    %3173 = "stablehlo.multiply"(%s1913#7, %3172) : (tensor<2x64x256xf32>, tensor<2x64x256xf32>) -> tensor<2x64x256xf32>
    %3174 = "stablehlo.add"(%3171, %3173) : (tensor<2x64x256xf32>, tensor<2x64x256xf32>) -> tensor<2x64x256xf32>
    %3175 = "stablehlo.constant"() <{value = dense<0x3F733333> : tensor<2x64x256xf32>}> : () -> tensor<2x64x256xf32>
    %3176 = "stablehlo.multiply"(%arg85, %3175) : (tensor<2x64x256xf32>, tensor<2x64x256xf32>) -> tensor<2x64x256xf32>
    %3177 = "stablehlo.multiply"(%s1913#7, %s1913#7) : (tensor<2x64x256xf32>, tensor<2x64x256xf32>) -> tensor<2x64x256xf32>
    %3178 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<2x64x256xf32>}> : () -> tensor<2x64x256xf32>
    %3179 = "stablehlo.multiply"(%3177, %3178) : (tensor<2x64x256xf32>, tensor<2x64x256xf32>) -> tensor<2x64x256xf32>
    %3180 = "stablehlo.add"(%3176, %3179) : (tensor<2x64x256xf32>, tensor<2x64x256xf32>) -> tensor<2x64x256xf32>
    %3181 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %3182 = "stablehlo.multiply"(%2073, %3181) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3183 = "stablehlo.exponential_minus_one"(%3182) : (tensor<f32>) -> tensor<f32>
    %3184 = "stablehlo.negate"(%3183) : (tensor<f32>) -> tensor<f32>
    %3185 = "stablehlo.divide"(%arg113, %3184) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3186 = "stablehlo.sqrt"(%3180) : (tensor<2x64x256xf32>) -> tensor<2x64x256xf32>
    %3187 = "stablehlo.constant"() <{value = dense<0xBD5218EB> : tensor<f32>}> : () -> tensor<f32>
    %3188 = "stablehlo.multiply"(%2073, %3187) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3189 = "stablehlo.exponential_minus_one"(%3188) : (tensor<f32>) -> tensor<f32>
    %3190 = "stablehlo.negate"(%3189) : (tensor<f32>) -> tensor<f32>
    %3191 = "stablehlo.rsqrt"(%3190) : (tensor<f32>) -> tensor<f32>
    %3192 = "stablehlo.broadcast_in_dim"(%3191) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x256xf32>
    %3193 = "stablehlo.multiply"(%3186, %3192) : (tensor<2x64x256xf32>, tensor<2x64x256xf32>) -> tensor<2x64x256xf32>
    %3194 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<2x64x256xf32>}> : () -> tensor<2x64x256xf32>
    %3195 = "stablehlo.add"(%3193, %3194) : (tensor<2x64x256xf32>, tensor<2x64x256xf32>) -> tensor<2x64x256xf32>
    %3196 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<f32>}> : () -> tensor<f32>
    %3197 = "stablehlo.multiply"(%arg113, %3196) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3198 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %3199 = "stablehlo.subtract"(%3198, %3197) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3200 = "stablehlo.broadcast_in_dim"(%3199) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x256xf32>
    %3201 = "stablehlo.multiply"(%arg12, %3200) : (tensor<2x64x256xf32>, tensor<2x64x256xf32>) -> tensor<2x64x256xf32>
    %3202 = "stablehlo.divide"(%3174, %3195) : (tensor<2x64x256xf32>, tensor<2x64x256xf32>) -> tensor<2x64x256xf32>
    %3203 = "stablehlo.broadcast_in_dim"(%3185) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x256xf32>
    %3204 = "stablehlo.multiply"(%3202, %3203) : (tensor<2x64x256xf32>, tensor<2x64x256xf32>) -> tensor<2x64x256xf32>
    %3205 = "stablehlo.subtract"(%3201, %3204) : (tensor<2x64x256xf32>, tensor<2x64x256xf32>) -> tensor<2x64x256xf32>
    %3274 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<2x256xf32>}> : () -> tensor<2x256xf32>
    %3275 = "stablehlo.multiply"(%arg50, %3274) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %3276 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<2x256xf32>}> : () -> tensor<2x256xf32>
    %3277 = "stablehlo.multiply"(%s1913#6, %3276) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %3278 = "stablehlo.add"(%3275, %3277) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %3279 = "stablehlo.constant"() <{value = dense<0x3F733333> : tensor<2x256xf32>}> : () -> tensor<2x256xf32>
    %3280 = "stablehlo.multiply"(%arg86, %3279) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %3281 = "stablehlo.multiply"(%s1913#6, %s1913#6) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %3282 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<2x256xf32>}> : () -> tensor<2x256xf32>
    %3283 = "stablehlo.multiply"(%3281, %3282) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %3284 = "stablehlo.add"(%3280, %3283) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %3285 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %3286 = "stablehlo.multiply"(%2073, %3285) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3287 = "stablehlo.exponential_minus_one"(%3286) : (tensor<f32>) -> tensor<f32>
    %3288 = "stablehlo.negate"(%3287) : (tensor<f32>) -> tensor<f32>
    %3289 = "stablehlo.divide"(%arg113, %3288) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3290 = "stablehlo.sqrt"(%3284) : (tensor<2x256xf32>) -> tensor<2x256xf32>
    %3291 = "stablehlo.constant"() <{value = dense<0xBD5218EB> : tensor<f32>}> : () -> tensor<f32>
    %3292 = "stablehlo.multiply"(%2073, %3291) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3293 = "stablehlo.exponential_minus_one"(%3292) : (tensor<f32>) -> tensor<f32>
    %3294 = "stablehlo.negate"(%3293) : (tensor<f32>) -> tensor<f32>
    %3295 = "stablehlo.rsqrt"(%3294) : (tensor<f32>) -> tensor<f32>
    %3296 = "stablehlo.broadcast_in_dim"(%3295) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x256xf32>
    %3297 = "stablehlo.multiply"(%3290, %3296) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %3298 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<2x256xf32>}> : () -> tensor<2x256xf32>
    %3299 = "stablehlo.add"(%3297, %3298) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %3300 = "stablehlo.divide"(%3278, %3299) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %3301 = "stablehlo.broadcast_in_dim"(%3289) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x256xf32>
    %3302 = "stablehlo.multiply"(%3300, %3301) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %3303 = "stablehlo.subtract"(%arg13, %3302) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %3372 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<2x256x64xf32>}> : () -> tensor<2x256x64xf32>
    %3373 = "stablehlo.multiply"(%arg51, %3372) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %3374 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<2x256x64xf32>}> : () -> tensor<2x256x64xf32>
    %3375 = "stablehlo.multiply"(%s1913#9, %3374) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %3376 = "stablehlo.add"(%3373, %3375) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %3377 = "stablehlo.constant"() <{value = dense<0x3F733333> : tensor<2x256x64xf32>}> : () -> tensor<2x256x64xf32>
    %3378 = "stablehlo.multiply"(%arg87, %3377) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %3379 = "stablehlo.multiply"(%s1913#9, %s1913#9) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %3380 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<2x256x64xf32>}> : () -> tensor<2x256x64xf32>
    %3381 = "stablehlo.multiply"(%3379, %3380) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %3382 = "stablehlo.add"(%3378, %3381) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %3383 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %3384 = "stablehlo.multiply"(%2073, %3383) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3385 = "stablehlo.exponential_minus_one"(%3384) : (tensor<f32>) -> tensor<f32>
    %3386 = "stablehlo.negate"(%3385) : (tensor<f32>) -> tensor<f32>
    %3387 = "stablehlo.divide"(%arg113, %3386) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3388 = "stablehlo.sqrt"(%3382) : (tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %3389 = "stablehlo.constant"() <{value = dense<0xBD5218EB> : tensor<f32>}> : () -> tensor<f32>
    %3390 = "stablehlo.multiply"(%2073, %3389) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3391 = "stablehlo.exponential_minus_one"(%3390) : (tensor<f32>) -> tensor<f32>
    %3392 = "stablehlo.negate"(%3391) : (tensor<f32>) -> tensor<f32>
    %3393 = "stablehlo.rsqrt"(%3392) : (tensor<f32>) -> tensor<f32>
    %3394 = "stablehlo.broadcast_in_dim"(%3393) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x256x64xf32>
    %3395 = "stablehlo.multiply"(%3388, %3394) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %3396 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<2x256x64xf32>}> : () -> tensor<2x256x64xf32>
    %3397 = "stablehlo.add"(%3395, %3396) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %3398 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<f32>}> : () -> tensor<f32>
    %3399 = "stablehlo.multiply"(%arg113, %3398) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3400 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %3401 = "stablehlo.subtract"(%3400, %3399) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3402 = "stablehlo.broadcast_in_dim"(%3401) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x256x64xf32>
    %3403 = "stablehlo.multiply"(%arg14, %3402) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %3404 = "stablehlo.divide"(%3376, %3397) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %3405 = "stablehlo.broadcast_in_dim"(%3387) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x256x64xf32>
    %3406 = "stablehlo.multiply"(%3404, %3405) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %3407 = "stablehlo.subtract"(%3403, %3406) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %3476 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %3477 = "stablehlo.multiply"(%arg52, %3476) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3478 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %3479 = "stablehlo.multiply"(%s1913#8, %3478) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3480 = "stablehlo.add"(%3477, %3479) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3481 = "stablehlo.constant"() <{value = dense<0x3F733333> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %3482 = "stablehlo.multiply"(%arg88, %3481) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3483 = "stablehlo.multiply"(%s1913#8, %s1913#8) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3484 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %3485 = "stablehlo.multiply"(%3483, %3484) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3486 = "stablehlo.add"(%3482, %3485) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3487 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %3488 = "stablehlo.multiply"(%2073, %3487) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3489 = "stablehlo.exponential_minus_one"(%3488) : (tensor<f32>) -> tensor<f32>
    %3490 = "stablehlo.negate"(%3489) : (tensor<f32>) -> tensor<f32>
    %3491 = "stablehlo.divide"(%arg113, %3490) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3492 = "stablehlo.sqrt"(%3486) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %3493 = "stablehlo.constant"() <{value = dense<0xBD5218EB> : tensor<f32>}> : () -> tensor<f32>
    %3494 = "stablehlo.multiply"(%2073, %3493) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3495 = "stablehlo.exponential_minus_one"(%3494) : (tensor<f32>) -> tensor<f32>
    %3496 = "stablehlo.negate"(%3495) : (tensor<f32>) -> tensor<f32>
    %3497 = "stablehlo.rsqrt"(%3496) : (tensor<f32>) -> tensor<f32>
    %3498 = "stablehlo.broadcast_in_dim"(%3497) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %3499 = "stablehlo.multiply"(%3492, %3498) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3500 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %3501 = "stablehlo.add"(%3499, %3500) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3502 = "stablehlo.divide"(%3480, %3501) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3503 = "stablehlo.broadcast_in_dim"(%3491) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %3504 = "stablehlo.multiply"(%3502, %3503) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3505 = "stablehlo.subtract"(%arg15, %3504) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3574 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<64xf32>}> : () -> tensor<64xf32>
    %3575 = "stablehlo.multiply"(%arg53, %3574) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %3576 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<64xf32>}> : () -> tensor<64xf32>
    %3577 = "stablehlo.multiply"(%1416, %3576) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %3578 = "stablehlo.add"(%3575, %3577) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %3579 = "stablehlo.constant"() <{value = dense<0x3F733333> : tensor<64xf32>}> : () -> tensor<64xf32>
    %3580 = "stablehlo.multiply"(%arg89, %3579) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %3581 = "stablehlo.multiply"(%1416, %1416) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %3582 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<64xf32>}> : () -> tensor<64xf32>
    %3583 = "stablehlo.multiply"(%3581, %3582) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %3584 = "stablehlo.add"(%3580, %3583) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %3585 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %3586 = "stablehlo.multiply"(%2073, %3585) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3587 = "stablehlo.exponential_minus_one"(%3586) : (tensor<f32>) -> tensor<f32>
    %3588 = "stablehlo.negate"(%3587) : (tensor<f32>) -> tensor<f32>
    %3589 = "stablehlo.divide"(%arg113, %3588) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3590 = "stablehlo.sqrt"(%3584) : (tensor<64xf32>) -> tensor<64xf32>
    %3591 = "stablehlo.constant"() <{value = dense<0xBD5218EB> : tensor<f32>}> : () -> tensor<f32>
    %3592 = "stablehlo.multiply"(%2073, %3591) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3593 = "stablehlo.exponential_minus_one"(%3592) : (tensor<f32>) -> tensor<f32>
    %3594 = "stablehlo.negate"(%3593) : (tensor<f32>) -> tensor<f32>
    %3595 = "stablehlo.rsqrt"(%3594) : (tensor<f32>) -> tensor<f32>
    %3596 = "stablehlo.broadcast_in_dim"(%3595) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64xf32>
    %3597 = "stablehlo.multiply"(%3590, %3596) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %3598 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<64xf32>}> : () -> tensor<64xf32>
    %3599 = "stablehlo.add"(%3597, %3598) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %3600 = "stablehlo.divide"(%3578, %3599) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %3601 = "stablehlo.broadcast_in_dim"(%3589) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64xf32>
    %3602 = "stablehlo.multiply"(%3600, %3601) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %3603 = "stablehlo.subtract"(%arg16, %3602) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %3672 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<64xf32>}> : () -> tensor<64xf32>
    %3673 = "stablehlo.multiply"(%arg54, %3672) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %3674 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<64xf32>}> : () -> tensor<64xf32>
    %3675 = "stablehlo.multiply"(%1415, %3674) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %3676 = "stablehlo.add"(%3673, %3675) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %3677 = "stablehlo.constant"() <{value = dense<0x3F733333> : tensor<64xf32>}> : () -> tensor<64xf32>
    %3678 = "stablehlo.multiply"(%arg90, %3677) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %3679 = "stablehlo.multiply"(%1415, %1415) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %3680 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<64xf32>}> : () -> tensor<64xf32>
    %3681 = "stablehlo.multiply"(%3679, %3680) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %3682 = "stablehlo.add"(%3678, %3681) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %3683 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %3684 = "stablehlo.multiply"(%2073, %3683) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3685 = "stablehlo.exponential_minus_one"(%3684) : (tensor<f32>) -> tensor<f32>
    %3686 = "stablehlo.negate"(%3685) : (tensor<f32>) -> tensor<f32>
    %3687 = "stablehlo.divide"(%arg113, %3686) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3688 = "stablehlo.sqrt"(%3682) : (tensor<64xf32>) -> tensor<64xf32>
    %3689 = "stablehlo.constant"() <{value = dense<0xBD5218EB> : tensor<f32>}> : () -> tensor<f32>
    %3690 = "stablehlo.multiply"(%2073, %3689) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3691 = "stablehlo.exponential_minus_one"(%3690) : (tensor<f32>) -> tensor<f32>
    %3692 = "stablehlo.negate"(%3691) : (tensor<f32>) -> tensor<f32>
    %3693 = "stablehlo.rsqrt"(%3692) : (tensor<f32>) -> tensor<f32>
    %3694 = "stablehlo.broadcast_in_dim"(%3693) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64xf32>
    %3695 = "stablehlo.multiply"(%3688, %3694) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %3696 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<64xf32>}> : () -> tensor<64xf32>
    %3697 = "stablehlo.add"(%3695, %3696) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %3698 = "stablehlo.divide"(%3676, %3697) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %3699 = "stablehlo.broadcast_in_dim"(%3687) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64xf32>
    %3700 = "stablehlo.multiply"(%3698, %3699) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %3701 = "stablehlo.subtract"(%arg17, %3700) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %3770 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<64x32xf32>}> : () -> tensor<64x32xf32>
    %3771 = "stablehlo.multiply"(%arg55, %3770) : (tensor<64x32xf32>, tensor<64x32xf32>) -> tensor<64x32xf32>
    %3772 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<64x32xf32>}> : () -> tensor<64x32xf32>
    %3773 = "stablehlo.multiply"(%1382, %3772) : (tensor<64x32xf32>, tensor<64x32xf32>) -> tensor<64x32xf32>
    %3774 = "stablehlo.add"(%3771, %3773) : (tensor<64x32xf32>, tensor<64x32xf32>) -> tensor<64x32xf32>
    %3775 = "stablehlo.constant"() <{value = dense<0x3F733333> : tensor<64x32xf32>}> : () -> tensor<64x32xf32>
    %3776 = "stablehlo.multiply"(%arg91, %3775) : (tensor<64x32xf32>, tensor<64x32xf32>) -> tensor<64x32xf32>
    %3777 = "stablehlo.multiply"(%1382, %1382) : (tensor<64x32xf32>, tensor<64x32xf32>) -> tensor<64x32xf32>
    %3778 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<64x32xf32>}> : () -> tensor<64x32xf32>
    %3779 = "stablehlo.multiply"(%3777, %3778) : (tensor<64x32xf32>, tensor<64x32xf32>) -> tensor<64x32xf32>
    %3780 = "stablehlo.add"(%3776, %3779) : (tensor<64x32xf32>, tensor<64x32xf32>) -> tensor<64x32xf32>
    %3781 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %3782 = "stablehlo.multiply"(%2073, %3781) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3783 = "stablehlo.exponential_minus_one"(%3782) : (tensor<f32>) -> tensor<f32>
    %3784 = "stablehlo.negate"(%3783) : (tensor<f32>) -> tensor<f32>
    %3785 = "stablehlo.divide"(%arg113, %3784) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3786 = "stablehlo.sqrt"(%3780) : (tensor<64x32xf32>) -> tensor<64x32xf32>
    %3787 = "stablehlo.constant"() <{value = dense<0xBD5218EB> : tensor<f32>}> : () -> tensor<f32>
    %3788 = "stablehlo.multiply"(%2073, %3787) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3789 = "stablehlo.exponential_minus_one"(%3788) : (tensor<f32>) -> tensor<f32>
    %3790 = "stablehlo.negate"(%3789) : (tensor<f32>) -> tensor<f32>
    %3791 = "stablehlo.rsqrt"(%3790) : (tensor<f32>) -> tensor<f32>
    %3792 = "stablehlo.broadcast_in_dim"(%3791) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64x32xf32>
    %3793 = "stablehlo.multiply"(%3786, %3792) : (tensor<64x32xf32>, tensor<64x32xf32>) -> tensor<64x32xf32>
    %3794 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<64x32xf32>}> : () -> tensor<64x32xf32>
    %3795 = "stablehlo.add"(%3793, %3794) : (tensor<64x32xf32>, tensor<64x32xf32>) -> tensor<64x32xf32>
    %3796 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<f32>}> : () -> tensor<f32>
    %3797 = "stablehlo.multiply"(%arg113, %3796) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3798 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %3799 = "stablehlo.subtract"(%3798, %3797) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3800 = "stablehlo.broadcast_in_dim"(%3799) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64x32xf32>
    %3801 = "stablehlo.multiply"(%arg18, %3800) : (tensor<64x32xf32>, tensor<64x32xf32>) -> tensor<64x32xf32>
    %3802 = "stablehlo.divide"(%3774, %3795) : (tensor<64x32xf32>, tensor<64x32xf32>) -> tensor<64x32xf32>
    %3803 = "stablehlo.broadcast_in_dim"(%3785) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64x32xf32>
    %3804 = "stablehlo.multiply"(%3802, %3803) : (tensor<64x32xf32>, tensor<64x32xf32>) -> tensor<64x32xf32>
    %3805 = "stablehlo.subtract"(%3801, %3804) : (tensor<64x32xf32>, tensor<64x32xf32>) -> tensor<64x32xf32>
    %3874 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<32xf32>}> : () -> tensor<32xf32>
    %3875 = "stablehlo.multiply"(%arg56, %3874) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %3876 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<32xf32>}> : () -> tensor<32xf32>
    %3877 = "stablehlo.multiply"(%1385, %3876) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %3878 = "stablehlo.add"(%3875, %3877) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %3879 = "stablehlo.constant"() <{value = dense<0x3F733333> : tensor<32xf32>}> : () -> tensor<32xf32>
    %3880 = "stablehlo.multiply"(%arg92, %3879) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %3881 = "stablehlo.multiply"(%1385, %1385) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %3882 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<32xf32>}> : () -> tensor<32xf32>
    %3883 = "stablehlo.multiply"(%3881, %3882) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %3884 = "stablehlo.add"(%3880, %3883) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %3885 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %3886 = "stablehlo.multiply"(%2073, %3885) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3887 = "stablehlo.exponential_minus_one"(%3886) : (tensor<f32>) -> tensor<f32>
    %3888 = "stablehlo.negate"(%3887) : (tensor<f32>) -> tensor<f32>
    %3889 = "stablehlo.divide"(%arg113, %3888) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3890 = "stablehlo.sqrt"(%3884) : (tensor<32xf32>) -> tensor<32xf32>
    %3891 = "stablehlo.constant"() <{value = dense<0xBD5218EB> : tensor<f32>}> : () -> tensor<f32>
    %3892 = "stablehlo.multiply"(%2073, %3891) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3893 = "stablehlo.exponential_minus_one"(%3892) : (tensor<f32>) -> tensor<f32>
    %3894 = "stablehlo.negate"(%3893) : (tensor<f32>) -> tensor<f32>
    %3895 = "stablehlo.rsqrt"(%3894) : (tensor<f32>) -> tensor<f32>
    %3896 = "stablehlo.broadcast_in_dim"(%3895) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32xf32>
    %3897 = "stablehlo.multiply"(%3890, %3896) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %3898 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<32xf32>}> : () -> tensor<32xf32>
    %3899 = "stablehlo.add"(%3897, %3898) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %3900 = "stablehlo.divide"(%3878, %3899) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %3901 = "stablehlo.broadcast_in_dim"(%3889) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32xf32>
    %3902 = "stablehlo.multiply"(%3900, %3901) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %3903 = "stablehlo.subtract"(%arg19, %3902) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %3972 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<32xf32>}> : () -> tensor<32xf32>
    %3973 = "stablehlo.multiply"(%arg57, %3972) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %3974 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<32xf32>}> : () -> tensor<32xf32>
    %3975 = "stablehlo.multiply"(%1378, %3974) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %3976 = "stablehlo.add"(%3973, %3975) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %3977 = "stablehlo.constant"() <{value = dense<0x3F733333> : tensor<32xf32>}> : () -> tensor<32xf32>
    %3978 = "stablehlo.multiply"(%arg93, %3977) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %3979 = "stablehlo.multiply"(%1378, %1378) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %3980 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<32xf32>}> : () -> tensor<32xf32>
    %3981 = "stablehlo.multiply"(%3979, %3980) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %3982 = "stablehlo.add"(%3978, %3981) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %3983 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %3984 = "stablehlo.multiply"(%2073, %3983) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3985 = "stablehlo.exponential_minus_one"(%3984) : (tensor<f32>) -> tensor<f32>
    %3986 = "stablehlo.negate"(%3985) : (tensor<f32>) -> tensor<f32>
    %3987 = "stablehlo.divide"(%arg113, %3986) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3988 = "stablehlo.sqrt"(%3982) : (tensor<32xf32>) -> tensor<32xf32>
    %3989 = "stablehlo.constant"() <{value = dense<0xBD5218EB> : tensor<f32>}> : () -> tensor<f32>
    %3990 = "stablehlo.multiply"(%2073, %3989) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3991 = "stablehlo.exponential_minus_one"(%3990) : (tensor<f32>) -> tensor<f32>
    %3992 = "stablehlo.negate"(%3991) : (tensor<f32>) -> tensor<f32>
    %3993 = "stablehlo.rsqrt"(%3992) : (tensor<f32>) -> tensor<f32>
    %3994 = "stablehlo.broadcast_in_dim"(%3993) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32xf32>
    %3995 = "stablehlo.multiply"(%3988, %3994) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %3996 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<32xf32>}> : () -> tensor<32xf32>
    %3997 = "stablehlo.add"(%3995, %3996) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %3998 = "stablehlo.divide"(%3976, %3997) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %3999 = "stablehlo.broadcast_in_dim"(%3987) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32xf32>
    %4000 = "stablehlo.multiply"(%3998, %3999) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %4001 = "stablehlo.subtract"(%arg20, %4000) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %4070 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<2x32xf32>}> : () -> tensor<2x32xf32>
    %4071 = "stablehlo.multiply"(%arg58, %4070) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %4072 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<2x32xf32>}> : () -> tensor<2x32xf32>
    %4073 = "stablehlo.multiply"(%s1372#11, %4072) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %4074 = "stablehlo.add"(%4071, %4073) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %4075 = "stablehlo.constant"() <{value = dense<0x3F733333> : tensor<2x32xf32>}> : () -> tensor<2x32xf32>
    %4076 = "stablehlo.multiply"(%arg94, %4075) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %4077 = "stablehlo.multiply"(%s1372#11, %s1372#11) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %4078 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<2x32xf32>}> : () -> tensor<2x32xf32>
    %4079 = "stablehlo.multiply"(%4077, %4078) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %4080 = "stablehlo.add"(%4076, %4079) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %4081 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %4082 = "stablehlo.multiply"(%2073, %4081) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4083 = "stablehlo.exponential_minus_one"(%4082) : (tensor<f32>) -> tensor<f32>
    %4084 = "stablehlo.negate"(%4083) : (tensor<f32>) -> tensor<f32>
    %4085 = "stablehlo.divide"(%arg113, %4084) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4086 = "stablehlo.sqrt"(%4080) : (tensor<2x32xf32>) -> tensor<2x32xf32>
    %4087 = "stablehlo.constant"() <{value = dense<0xBD5218EB> : tensor<f32>}> : () -> tensor<f32>
    %4088 = "stablehlo.multiply"(%2073, %4087) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4089 = "stablehlo.exponential_minus_one"(%4088) : (tensor<f32>) -> tensor<f32>
    %4090 = "stablehlo.negate"(%4089) : (tensor<f32>) -> tensor<f32>
    %4091 = "stablehlo.rsqrt"(%4090) : (tensor<f32>) -> tensor<f32>
    %4092 = "stablehlo.broadcast_in_dim"(%4091) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x32xf32>
    %4093 = "stablehlo.multiply"(%4086, %4092) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %4094 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<2x32xf32>}> : () -> tensor<2x32xf32>
    %4095 = "stablehlo.add"(%4093, %4094) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %4096 = "stablehlo.divide"(%4074, %4095) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %4097 = "stablehlo.broadcast_in_dim"(%4085) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x32xf32>
    %4098 = "stablehlo.multiply"(%4096, %4097) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %4099 = "stablehlo.subtract"(%arg22, %4098) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %4168 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<2x32xf32>}> : () -> tensor<2x32xf32>
    %4169 = "stablehlo.multiply"(%arg59, %4168) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %4170 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<2x32xf32>}> : () -> tensor<2x32xf32>
    %4171 = "stablehlo.multiply"(%s1372#10, %4170) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %4172 = "stablehlo.add"(%4169, %4171) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %4173 = "stablehlo.constant"() <{value = dense<0x3F733333> : tensor<2x32xf32>}> : () -> tensor<2x32xf32>
    %4174 = "stablehlo.multiply"(%arg95, %4173) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %4175 = "stablehlo.multiply"(%s1372#10, %s1372#10) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %4176 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<2x32xf32>}> : () -> tensor<2x32xf32>
    %4177 = "stablehlo.multiply"(%4175, %4176) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %4178 = "stablehlo.add"(%4174, %4177) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %4179 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %4180 = "stablehlo.multiply"(%2073, %4179) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4181 = "stablehlo.exponential_minus_one"(%4180) : (tensor<f32>) -> tensor<f32>
    %4182 = "stablehlo.negate"(%4181) : (tensor<f32>) -> tensor<f32>
    %4183 = "stablehlo.divide"(%arg113, %4182) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4184 = "stablehlo.sqrt"(%4178) : (tensor<2x32xf32>) -> tensor<2x32xf32>
    %4185 = "stablehlo.constant"() <{value = dense<0xBD5218EB> : tensor<f32>}> : () -> tensor<f32>
    %4186 = "stablehlo.multiply"(%2073, %4185) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4187 = "stablehlo.exponential_minus_one"(%4186) : (tensor<f32>) -> tensor<f32>
    %4188 = "stablehlo.negate"(%4187) : (tensor<f32>) -> tensor<f32>
    %4189 = "stablehlo.rsqrt"(%4188) : (tensor<f32>) -> tensor<f32>
    %4190 = "stablehlo.broadcast_in_dim"(%4189) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x32xf32>
    %4191 = "stablehlo.multiply"(%4184, %4190) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %4192 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<2x32xf32>}> : () -> tensor<2x32xf32>
    %4193 = "stablehlo.add"(%4191, %4192) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %4194 = "stablehlo.divide"(%4172, %4193) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %4195 = "stablehlo.broadcast_in_dim"(%4183) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x32xf32>
    %4196 = "stablehlo.multiply"(%4194, %4195) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %4197 = "stablehlo.subtract"(%arg23, %4196) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %4266 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<2x3x32x32xf32>}> : () -> tensor<2x3x32x32xf32>
    %4267 = "stablehlo.multiply"(%arg60, %4266) : (tensor<2x3x32x32xf32>, tensor<2x3x32x32xf32>) -> tensor<2x3x32x32xf32>
    %4268 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<2x3x32x32xf32>}> : () -> tensor<2x3x32x32xf32>
    %4269 = "stablehlo.multiply"(%s1372#5, %4268) : (tensor<2x3x32x32xf32>, tensor<2x3x32x32xf32>) -> tensor<2x3x32x32xf32>
    %4270 = "stablehlo.add"(%4267, %4269) : (tensor<2x3x32x32xf32>, tensor<2x3x32x32xf32>) -> tensor<2x3x32x32xf32>
    %4271 = "stablehlo.constant"() <{value = dense<0x3F733333> : tensor<2x3x32x32xf32>}> : () -> tensor<2x3x32x32xf32>
    %4272 = "stablehlo.multiply"(%arg96, %4271) : (tensor<2x3x32x32xf32>, tensor<2x3x32x32xf32>) -> tensor<2x3x32x32xf32>
    %4273 = "stablehlo.multiply"(%s1372#5, %s1372#5) : (tensor<2x3x32x32xf32>, tensor<2x3x32x32xf32>) -> tensor<2x3x32x32xf32>
    %4274 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<2x3x32x32xf32>}> : () -> tensor<2x3x32x32xf32>
    %4275 = "stablehlo.multiply"(%4273, %4274) : (tensor<2x3x32x32xf32>, tensor<2x3x32x32xf32>) -> tensor<2x3x32x32xf32>
    %4276 = "stablehlo.add"(%4272, %4275) : (tensor<2x3x32x32xf32>, tensor<2x3x32x32xf32>) -> tensor<2x3x32x32xf32>
    %4277 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %4278 = "stablehlo.multiply"(%2073, %4277) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4279 = "stablehlo.exponential_minus_one"(%4278) : (tensor<f32>) -> tensor<f32>
    %4280 = "stablehlo.negate"(%4279) : (tensor<f32>) -> tensor<f32>
    %4281 = "stablehlo.divide"(%arg113, %4280) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4282 = "stablehlo.sqrt"(%4276) : (tensor<2x3x32x32xf32>) -> tensor<2x3x32x32xf32>
    %4283 = "stablehlo.constant"() <{value = dense<0xBD5218EB> : tensor<f32>}> : () -> tensor<f32>
    %4284 = "stablehlo.multiply"(%2073, %4283) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4285 = "stablehlo.exponential_minus_one"(%4284) : (tensor<f32>) -> tensor<f32>
    %4286 = "stablehlo.negate"(%4285) : (tensor<f32>) -> tensor<f32>
    %4287 = "stablehlo.rsqrt"(%4286) : (tensor<f32>) -> tensor<f32>
    %4288 = "stablehlo.broadcast_in_dim"(%4287) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x3x32x32xf32>
    %4289 = "stablehlo.multiply"(%4282, %4288) : (tensor<2x3x32x32xf32>, tensor<2x3x32x32xf32>) -> tensor<2x3x32x32xf32>
    %4290 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<2x3x32x32xf32>}> : () -> tensor<2x3x32x32xf32>
    %4291 = "stablehlo.add"(%4289, %4290) : (tensor<2x3x32x32xf32>, tensor<2x3x32x32xf32>) -> tensor<2x3x32x32xf32>
    %4292 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<f32>}> : () -> tensor<f32>
    %4293 = "stablehlo.multiply"(%arg113, %4292) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4294 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %4295 = "stablehlo.subtract"(%4294, %4293) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4296 = "stablehlo.broadcast_in_dim"(%4295) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x3x32x32xf32>
    %4297 = "stablehlo.multiply"(%arg24, %4296) : (tensor<2x3x32x32xf32>, tensor<2x3x32x32xf32>) -> tensor<2x3x32x32xf32>
    %4298 = "stablehlo.divide"(%4270, %4291) : (tensor<2x3x32x32xf32>, tensor<2x3x32x32xf32>) -> tensor<2x3x32x32xf32>
    %4299 = "stablehlo.broadcast_in_dim"(%4281) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x3x32x32xf32>
    %4300 = "stablehlo.multiply"(%4298, %4299) : (tensor<2x3x32x32xf32>, tensor<2x3x32x32xf32>) -> tensor<2x3x32x32xf32>
    %4301 = "stablehlo.subtract"(%4297, %4300) : (tensor<2x3x32x32xf32>, tensor<2x3x32x32xf32>) -> tensor<2x3x32x32xf32>
    %4370 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<2x3x32xf32>}> : () -> tensor<2x3x32xf32>
    %4371 = "stablehlo.multiply"(%arg61, %4370) : (tensor<2x3x32xf32>, tensor<2x3x32xf32>) -> tensor<2x3x32xf32>
    %4372 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<2x3x32xf32>}> : () -> tensor<2x3x32xf32>
    %4373 = "stablehlo.multiply"(%s1372#4, %4372) : (tensor<2x3x32xf32>, tensor<2x3x32xf32>) -> tensor<2x3x32xf32>
    %4374 = "stablehlo.add"(%4371, %4373) : (tensor<2x3x32xf32>, tensor<2x3x32xf32>) -> tensor<2x3x32xf32>
    %4375 = "stablehlo.constant"() <{value = dense<0x3F733333> : tensor<2x3x32xf32>}> : () -> tensor<2x3x32xf32>
    %4376 = "stablehlo.multiply"(%arg97, %4375) : (tensor<2x3x32xf32>, tensor<2x3x32xf32>) -> tensor<2x3x32xf32>
    %4377 = "stablehlo.multiply"(%s1372#4, %s1372#4) : (tensor<2x3x32xf32>, tensor<2x3x32xf32>) -> tensor<2x3x32xf32>
    %4378 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<2x3x32xf32>}> : () -> tensor<2x3x32xf32>
    %4379 = "stablehlo.multiply"(%4377, %4378) : (tensor<2x3x32xf32>, tensor<2x3x32xf32>) -> tensor<2x3x32xf32>
    %4380 = "stablehlo.add"(%4376, %4379) : (tensor<2x3x32xf32>, tensor<2x3x32xf32>) -> tensor<2x3x32xf32>
    %4381 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %4382 = "stablehlo.multiply"(%2073, %4381) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4383 = "stablehlo.exponential_minus_one"(%4382) : (tensor<f32>) -> tensor<f32>
    %4384 = "stablehlo.negate"(%4383) : (tensor<f32>) -> tensor<f32>
    %4385 = "stablehlo.divide"(%arg113, %4384) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4386 = "stablehlo.sqrt"(%4380) : (tensor<2x3x32xf32>) -> tensor<2x3x32xf32>
    %4387 = "stablehlo.constant"() <{value = dense<0xBD5218EB> : tensor<f32>}> : () -> tensor<f32>
    %4388 = "stablehlo.multiply"(%2073, %4387) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4389 = "stablehlo.exponential_minus_one"(%4388) : (tensor<f32>) -> tensor<f32>
    %4390 = "stablehlo.negate"(%4389) : (tensor<f32>) -> tensor<f32>
    %4391 = "stablehlo.rsqrt"(%4390) : (tensor<f32>) -> tensor<f32>
    %4392 = "stablehlo.broadcast_in_dim"(%4391) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x3x32xf32>
    %4393 = "stablehlo.multiply"(%4386, %4392) : (tensor<2x3x32xf32>, tensor<2x3x32xf32>) -> tensor<2x3x32xf32>
    %4394 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<2x3x32xf32>}> : () -> tensor<2x3x32xf32>
    %4395 = "stablehlo.add"(%4393, %4394) : (tensor<2x3x32xf32>, tensor<2x3x32xf32>) -> tensor<2x3x32xf32>
    %4396 = "stablehlo.divide"(%4374, %4395) : (tensor<2x3x32xf32>, tensor<2x3x32xf32>) -> tensor<2x3x32xf32>
    %4397 = "stablehlo.broadcast_in_dim"(%4385) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x3x32xf32>
    %4398 = "stablehlo.multiply"(%4396, %4397) : (tensor<2x3x32xf32>, tensor<2x3x32xf32>) -> tensor<2x3x32xf32>
    %4399 = "stablehlo.subtract"(%arg25, %4398) : (tensor<2x3x32xf32>, tensor<2x3x32xf32>) -> tensor<2x3x32xf32>
    %4468 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<2x32x32xf32>}> : () -> tensor<2x32x32xf32>
    %4469 = "stablehlo.multiply"(%arg62, %4468) : (tensor<2x32x32xf32>, tensor<2x32x32xf32>) -> tensor<2x32x32xf32>
    %4470 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<2x32x32xf32>}> : () -> tensor<2x32x32xf32>
    %4471 = "stablehlo.multiply"(%s1372#3, %4470) : (tensor<2x32x32xf32>, tensor<2x32x32xf32>) -> tensor<2x32x32xf32>
    %4472 = "stablehlo.add"(%4469, %4471) : (tensor<2x32x32xf32>, tensor<2x32x32xf32>) -> tensor<2x32x32xf32>
    %4473 = "stablehlo.constant"() <{value = dense<0x3F733333> : tensor<2x32x32xf32>}> : () -> tensor<2x32x32xf32>
    %4474 = "stablehlo.multiply"(%arg98, %4473) : (tensor<2x32x32xf32>, tensor<2x32x32xf32>) -> tensor<2x32x32xf32>
    %4475 = "stablehlo.multiply"(%s1372#3, %s1372#3) : (tensor<2x32x32xf32>, tensor<2x32x32xf32>) -> tensor<2x32x32xf32>
    %4476 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<2x32x32xf32>}> : () -> tensor<2x32x32xf32>
    %4477 = "stablehlo.multiply"(%4475, %4476) : (tensor<2x32x32xf32>, tensor<2x32x32xf32>) -> tensor<2x32x32xf32>
    %4478 = "stablehlo.add"(%4474, %4477) : (tensor<2x32x32xf32>, tensor<2x32x32xf32>) -> tensor<2x32x32xf32>
    %4479 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %4480 = "stablehlo.multiply"(%2073, %4479) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4481 = "stablehlo.exponential_minus_one"(%4480) : (tensor<f32>) -> tensor<f32>
    %4482 = "stablehlo.negate"(%4481) : (tensor<f32>) -> tensor<f32>
    %4483 = "stablehlo.divide"(%arg113, %4482) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4484 = "stablehlo.sqrt"(%4478) : (tensor<2x32x32xf32>) -> tensor<2x32x32xf32>
    %4485 = "stablehlo.constant"() <{value = dense<0xBD5218EB> : tensor<f32>}> : () -> tensor<f32>
    %4486 = "stablehlo.multiply"(%2073, %4485) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4487 = "stablehlo.exponential_minus_one"(%4486) : (tensor<f32>) -> tensor<f32>
    %4488 = "stablehlo.negate"(%4487) : (tensor<f32>) -> tensor<f32>
    %4489 = "stablehlo.rsqrt"(%4488) : (tensor<f32>) -> tensor<f32>
    %4490 = "stablehlo.broadcast_in_dim"(%4489) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x32x32xf32>
    %4491 = "stablehlo.multiply"(%4484, %4490) : (tensor<2x32x32xf32>, tensor<2x32x32xf32>) -> tensor<2x32x32xf32>
    %4492 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<2x32x32xf32>}> : () -> tensor<2x32x32xf32>
    %4493 = "stablehlo.add"(%4491, %4492) : (tensor<2x32x32xf32>, tensor<2x32x32xf32>) -> tensor<2x32x32xf32>
    %4494 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<f32>}> : () -> tensor<f32>
    %4495 = "stablehlo.multiply"(%arg113, %4494) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4496 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %4497 = "stablehlo.subtract"(%4496, %4495) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4498 = "stablehlo.broadcast_in_dim"(%4497) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x32x32xf32>
    %4499 = "stablehlo.multiply"(%arg26, %4498) : (tensor<2x32x32xf32>, tensor<2x32x32xf32>) -> tensor<2x32x32xf32>
    %4500 = "stablehlo.divide"(%4472, %4493) : (tensor<2x32x32xf32>, tensor<2x32x32xf32>) -> tensor<2x32x32xf32>
    %4501 = "stablehlo.broadcast_in_dim"(%4483) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x32x32xf32>
    %4502 = "stablehlo.multiply"(%4500, %4501) : (tensor<2x32x32xf32>, tensor<2x32x32xf32>) -> tensor<2x32x32xf32>
    %4503 = "stablehlo.subtract"(%4499, %4502) : (tensor<2x32x32xf32>, tensor<2x32x32xf32>) -> tensor<2x32x32xf32>
    %4572 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<2x32xf32>}> : () -> tensor<2x32xf32>
    %4573 = "stablehlo.multiply"(%arg63, %4572) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %4574 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<2x32xf32>}> : () -> tensor<2x32xf32>
    %4575 = "stablehlo.multiply"(%s1372#2, %4574) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %4576 = "stablehlo.add"(%4573, %4575) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %4577 = "stablehlo.constant"() <{value = dense<0x3F733333> : tensor<2x32xf32>}> : () -> tensor<2x32xf32>
    %4578 = "stablehlo.multiply"(%arg99, %4577) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %4579 = "stablehlo.multiply"(%s1372#2, %s1372#2) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %4580 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<2x32xf32>}> : () -> tensor<2x32xf32>
    %4581 = "stablehlo.multiply"(%4579, %4580) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %4582 = "stablehlo.add"(%4578, %4581) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %4583 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %4584 = "stablehlo.multiply"(%2073, %4583) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4585 = "stablehlo.exponential_minus_one"(%4584) : (tensor<f32>) -> tensor<f32>
    %4586 = "stablehlo.negate"(%4585) : (tensor<f32>) -> tensor<f32>
    %4587 = "stablehlo.divide"(%arg113, %4586) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4588 = "stablehlo.sqrt"(%4582) : (tensor<2x32xf32>) -> tensor<2x32xf32>
    %4589 = "stablehlo.constant"() <{value = dense<0xBD5218EB> : tensor<f32>}> : () -> tensor<f32>
    %4590 = "stablehlo.multiply"(%2073, %4589) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4591 = "stablehlo.exponential_minus_one"(%4590) : (tensor<f32>) -> tensor<f32>
    %4592 = "stablehlo.negate"(%4591) : (tensor<f32>) -> tensor<f32>
    %4593 = "stablehlo.rsqrt"(%4592) : (tensor<f32>) -> tensor<f32>
    %4594 = "stablehlo.broadcast_in_dim"(%4593) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x32xf32>
    %4595 = "stablehlo.multiply"(%4588, %4594) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %4596 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<2x32xf32>}> : () -> tensor<2x32xf32>
    %4597 = "stablehlo.add"(%4595, %4596) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %4598 = "stablehlo.divide"(%4576, %4597) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %4599 = "stablehlo.broadcast_in_dim"(%4587) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x32xf32>
    %4600 = "stablehlo.multiply"(%4598, %4599) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %4601 = "stablehlo.subtract"(%arg27, %4600) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %4670 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<2x32xf32>}> : () -> tensor<2x32xf32>
    %4671 = "stablehlo.multiply"(%arg64, %4670) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %4672 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<2x32xf32>}> : () -> tensor<2x32xf32>
    %4673 = "stablehlo.multiply"(%s1372#13, %4672) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %4674 = "stablehlo.add"(%4671, %4673) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %4675 = "stablehlo.constant"() <{value = dense<0x3F733333> : tensor<2x32xf32>}> : () -> tensor<2x32xf32>
    %4676 = "stablehlo.multiply"(%arg100, %4675) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %4677 = "stablehlo.multiply"(%s1372#13, %s1372#13) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %4678 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<2x32xf32>}> : () -> tensor<2x32xf32>
    %4679 = "stablehlo.multiply"(%4677, %4678) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %4680 = "stablehlo.add"(%4676, %4679) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %4681 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %4682 = "stablehlo.multiply"(%2073, %4681) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4683 = "stablehlo.exponential_minus_one"(%4682) : (tensor<f32>) -> tensor<f32>
    %4684 = "stablehlo.negate"(%4683) : (tensor<f32>) -> tensor<f32>
    %4685 = "stablehlo.divide"(%arg113, %4684) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4686 = "stablehlo.sqrt"(%4680) : (tensor<2x32xf32>) -> tensor<2x32xf32>
    %4687 = "stablehlo.constant"() <{value = dense<0xBD5218EB> : tensor<f32>}> : () -> tensor<f32>
    %4688 = "stablehlo.multiply"(%2073, %4687) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4689 = "stablehlo.exponential_minus_one"(%4688) : (tensor<f32>) -> tensor<f32>
    %4690 = "stablehlo.negate"(%4689) : (tensor<f32>) -> tensor<f32>
    %4691 = "stablehlo.rsqrt"(%4690) : (tensor<f32>) -> tensor<f32>
    %4692 = "stablehlo.broadcast_in_dim"(%4691) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x32xf32>
    %4693 = "stablehlo.multiply"(%4686, %4692) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %4694 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<2x32xf32>}> : () -> tensor<2x32xf32>
    %4695 = "stablehlo.add"(%4693, %4694) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %4696 = "stablehlo.divide"(%4674, %4695) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %4697 = "stablehlo.broadcast_in_dim"(%4685) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x32xf32>
    %4698 = "stablehlo.multiply"(%4696, %4697) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %4699 = "stablehlo.subtract"(%arg28, %4698) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %4768 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<2x32xf32>}> : () -> tensor<2x32xf32>
    %4769 = "stablehlo.multiply"(%arg65, %4768) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %4770 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<2x32xf32>}> : () -> tensor<2x32xf32>
    %4771 = "stablehlo.multiply"(%s1372#12, %4770) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %4772 = "stablehlo.add"(%4769, %4771) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %4773 = "stablehlo.constant"() <{value = dense<0x3F733333> : tensor<2x32xf32>}> : () -> tensor<2x32xf32>
    %4774 = "stablehlo.multiply"(%arg101, %4773) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %4775 = "stablehlo.multiply"(%s1372#12, %s1372#12) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %4776 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<2x32xf32>}> : () -> tensor<2x32xf32>
    %4777 = "stablehlo.multiply"(%4775, %4776) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %4778 = "stablehlo.add"(%4774, %4777) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %4779 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %4780 = "stablehlo.multiply"(%2073, %4779) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4781 = "stablehlo.exponential_minus_one"(%4780) : (tensor<f32>) -> tensor<f32>
    %4782 = "stablehlo.negate"(%4781) : (tensor<f32>) -> tensor<f32>
    %4783 = "stablehlo.divide"(%arg113, %4782) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4784 = "stablehlo.sqrt"(%4778) : (tensor<2x32xf32>) -> tensor<2x32xf32>
    %4785 = "stablehlo.constant"() <{value = dense<0xBD5218EB> : tensor<f32>}> : () -> tensor<f32>
    %4786 = "stablehlo.multiply"(%2073, %4785) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4787 = "stablehlo.exponential_minus_one"(%4786) : (tensor<f32>) -> tensor<f32>
    %4788 = "stablehlo.negate"(%4787) : (tensor<f32>) -> tensor<f32>
    %4789 = "stablehlo.rsqrt"(%4788) : (tensor<f32>) -> tensor<f32>
    %4790 = "stablehlo.broadcast_in_dim"(%4789) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x32xf32>
    %4791 = "stablehlo.multiply"(%4784, %4790) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %4792 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<2x32xf32>}> : () -> tensor<2x32xf32>
    %4793 = "stablehlo.add"(%4791, %4792) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %4794 = "stablehlo.divide"(%4772, %4793) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %4795 = "stablehlo.broadcast_in_dim"(%4783) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x32xf32>
    %4796 = "stablehlo.multiply"(%4794, %4795) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %4797 = "stablehlo.subtract"(%arg29, %4796) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %4866 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<2x32x128xf32>}> : () -> tensor<2x32x128xf32>
    %4867 = "stablehlo.multiply"(%arg66, %4866) : (tensor<2x32x128xf32>, tensor<2x32x128xf32>) -> tensor<2x32x128xf32>
    %4868 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<2x32x128xf32>}> : () -> tensor<2x32x128xf32>
    %4869 = "stablehlo.multiply"(%s1372#7, %4868) : (tensor<2x32x128xf32>, tensor<2x32x128xf32>) -> tensor<2x32x128xf32>
    %4870 = "stablehlo.add"(%4867, %4869) : (tensor<2x32x128xf32>, tensor<2x32x128xf32>) -> tensor<2x32x128xf32>
    %4871 = "stablehlo.constant"() <{value = dense<0x3F733333> : tensor<2x32x128xf32>}> : () -> tensor<2x32x128xf32>
    %4872 = "stablehlo.multiply"(%arg102, %4871) : (tensor<2x32x128xf32>, tensor<2x32x128xf32>) -> tensor<2x32x128xf32>
    %4873 = "stablehlo.multiply"(%s1372#7, %s1372#7) : (tensor<2x32x128xf32>, tensor<2x32x128xf32>) -> tensor<2x32x128xf32>
    %4874 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<2x32x128xf32>}> : () -> tensor<2x32x128xf32>
    %4875 = "stablehlo.multiply"(%4873, %4874) : (tensor<2x32x128xf32>, tensor<2x32x128xf32>) -> tensor<2x32x128xf32>
    %4876 = "stablehlo.add"(%4872, %4875) : (tensor<2x32x128xf32>, tensor<2x32x128xf32>) -> tensor<2x32x128xf32>
    %4877 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %4878 = "stablehlo.multiply"(%2073, %4877) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4879 = "stablehlo.exponential_minus_one"(%4878) : (tensor<f32>) -> tensor<f32>
    %4880 = "stablehlo.negate"(%4879) : (tensor<f32>) -> tensor<f32>
    %4881 = "stablehlo.divide"(%arg113, %4880) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4882 = "stablehlo.sqrt"(%4876) : (tensor<2x32x128xf32>) -> tensor<2x32x128xf32>
    %4883 = "stablehlo.constant"() <{value = dense<0xBD5218EB> : tensor<f32>}> : () -> tensor<f32>
    %4884 = "stablehlo.multiply"(%2073, %4883) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4885 = "stablehlo.exponential_minus_one"(%4884) : (tensor<f32>) -> tensor<f32>
    %4886 = "stablehlo.negate"(%4885) : (tensor<f32>) -> tensor<f32>
    %4887 = "stablehlo.rsqrt"(%4886) : (tensor<f32>) -> tensor<f32>
    %4888 = "stablehlo.broadcast_in_dim"(%4887) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x32x128xf32>
    %4889 = "stablehlo.multiply"(%4882, %4888) : (tensor<2x32x128xf32>, tensor<2x32x128xf32>) -> tensor<2x32x128xf32>
    %4890 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<2x32x128xf32>}> : () -> tensor<2x32x128xf32>
    %4891 = "stablehlo.add"(%4889, %4890) : (tensor<2x32x128xf32>, tensor<2x32x128xf32>) -> tensor<2x32x128xf32>
    %4892 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<f32>}> : () -> tensor<f32>
    %4893 = "stablehlo.multiply"(%arg113, %4892) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4894 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %4895 = "stablehlo.subtract"(%4894, %4893) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4896 = "stablehlo.broadcast_in_dim"(%4895) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x32x128xf32>
    %4897 = "stablehlo.multiply"(%arg30, %4896) : (tensor<2x32x128xf32>, tensor<2x32x128xf32>) -> tensor<2x32x128xf32>
    %4898 = "stablehlo.divide"(%4870, %4891) : (tensor<2x32x128xf32>, tensor<2x32x128xf32>) -> tensor<2x32x128xf32>
    %4899 = "stablehlo.broadcast_in_dim"(%4881) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x32x128xf32>
    %4900 = "stablehlo.multiply"(%4898, %4899) : (tensor<2x32x128xf32>, tensor<2x32x128xf32>) -> tensor<2x32x128xf32>
    %4901 = "stablehlo.subtract"(%4897, %4900) : (tensor<2x32x128xf32>, tensor<2x32x128xf32>) -> tensor<2x32x128xf32>
    %4970 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<2x128xf32>}> : () -> tensor<2x128xf32>
    %4971 = "stablehlo.multiply"(%arg67, %4970) : (tensor<2x128xf32>, tensor<2x128xf32>) -> tensor<2x128xf32>
    %4972 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<2x128xf32>}> : () -> tensor<2x128xf32>
    %4973 = "stablehlo.multiply"(%s1372#6, %4972) : (tensor<2x128xf32>, tensor<2x128xf32>) -> tensor<2x128xf32>
    %4974 = "stablehlo.add"(%4971, %4973) : (tensor<2x128xf32>, tensor<2x128xf32>) -> tensor<2x128xf32>
    %4975 = "stablehlo.constant"() <{value = dense<0x3F733333> : tensor<2x128xf32>}> : () -> tensor<2x128xf32>
    %4976 = "stablehlo.multiply"(%arg103, %4975) : (tensor<2x128xf32>, tensor<2x128xf32>) -> tensor<2x128xf32>
    %4977 = "stablehlo.multiply"(%s1372#6, %s1372#6) : (tensor<2x128xf32>, tensor<2x128xf32>) -> tensor<2x128xf32>
    %4978 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<2x128xf32>}> : () -> tensor<2x128xf32>
    %4979 = "stablehlo.multiply"(%4977, %4978) : (tensor<2x128xf32>, tensor<2x128xf32>) -> tensor<2x128xf32>
    %4980 = "stablehlo.add"(%4976, %4979) : (tensor<2x128xf32>, tensor<2x128xf32>) -> tensor<2x128xf32>
    %4981 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %4982 = "stablehlo.multiply"(%2073, %4981) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4983 = "stablehlo.exponential_minus_one"(%4982) : (tensor<f32>) -> tensor<f32>
    %4984 = "stablehlo.negate"(%4983) : (tensor<f32>) -> tensor<f32>
    %4985 = "stablehlo.divide"(%arg113, %4984) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4986 = "stablehlo.sqrt"(%4980) : (tensor<2x128xf32>) -> tensor<2x128xf32>
    %4987 = "stablehlo.constant"() <{value = dense<0xBD5218EB> : tensor<f32>}> : () -> tensor<f32>
    %4988 = "stablehlo.multiply"(%2073, %4987) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4989 = "stablehlo.exponential_minus_one"(%4988) : (tensor<f32>) -> tensor<f32>
    %4990 = "stablehlo.negate"(%4989) : (tensor<f32>) -> tensor<f32>
    %4991 = "stablehlo.rsqrt"(%4990) : (tensor<f32>) -> tensor<f32>
    %4992 = "stablehlo.broadcast_in_dim"(%4991) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x128xf32>
    %4993 = "stablehlo.multiply"(%4986, %4992) : (tensor<2x128xf32>, tensor<2x128xf32>) -> tensor<2x128xf32>
    %4994 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<2x128xf32>}> : () -> tensor<2x128xf32>
    %4995 = "stablehlo.add"(%4993, %4994) : (tensor<2x128xf32>, tensor<2x128xf32>) -> tensor<2x128xf32>
    %4996 = "stablehlo.divide"(%4974, %4995) : (tensor<2x128xf32>, tensor<2x128xf32>) -> tensor<2x128xf32>
    %4997 = "stablehlo.broadcast_in_dim"(%4985) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x128xf32>
    %4998 = "stablehlo.multiply"(%4996, %4997) : (tensor<2x128xf32>, tensor<2x128xf32>) -> tensor<2x128xf32>
    %4999 = "stablehlo.subtract"(%arg31, %4998) : (tensor<2x128xf32>, tensor<2x128xf32>) -> tensor<2x128xf32>
    %5068 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<2x128x32xf32>}> : () -> tensor<2x128x32xf32>
    %5069 = "stablehlo.multiply"(%arg68, %5068) : (tensor<2x128x32xf32>, tensor<2x128x32xf32>) -> tensor<2x128x32xf32>
    %5070 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<2x128x32xf32>}> : () -> tensor<2x128x32xf32>
    %5071 = "stablehlo.multiply"(%s1372#9, %5070) : (tensor<2x128x32xf32>, tensor<2x128x32xf32>) -> tensor<2x128x32xf32>
    %5072 = "stablehlo.add"(%5069, %5071) : (tensor<2x128x32xf32>, tensor<2x128x32xf32>) -> tensor<2x128x32xf32>
    %5073 = "stablehlo.constant"() <{value = dense<0x3F733333> : tensor<2x128x32xf32>}> : () -> tensor<2x128x32xf32>
    %5074 = "stablehlo.multiply"(%arg104, %5073) : (tensor<2x128x32xf32>, tensor<2x128x32xf32>) -> tensor<2x128x32xf32>
    %5075 = "stablehlo.multiply"(%s1372#9, %s1372#9) : (tensor<2x128x32xf32>, tensor<2x128x32xf32>) -> tensor<2x128x32xf32>
    %5076 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<2x128x32xf32>}> : () -> tensor<2x128x32xf32>
    %5077 = "stablehlo.multiply"(%5075, %5076) : (tensor<2x128x32xf32>, tensor<2x128x32xf32>) -> tensor<2x128x32xf32>
    %5078 = "stablehlo.add"(%5074, %5077) : (tensor<2x128x32xf32>, tensor<2x128x32xf32>) -> tensor<2x128x32xf32>
    %5079 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %5080 = "stablehlo.multiply"(%2073, %5079) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5081 = "stablehlo.exponential_minus_one"(%5080) : (tensor<f32>) -> tensor<f32>
    %5082 = "stablehlo.negate"(%5081) : (tensor<f32>) -> tensor<f32>
    %5083 = "stablehlo.divide"(%arg113, %5082) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5084 = "stablehlo.sqrt"(%5078) : (tensor<2x128x32xf32>) -> tensor<2x128x32xf32>
    %5085 = "stablehlo.constant"() <{value = dense<0xBD5218EB> : tensor<f32>}> : () -> tensor<f32>
    %5086 = "stablehlo.multiply"(%2073, %5085) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5087 = "stablehlo.exponential_minus_one"(%5086) : (tensor<f32>) -> tensor<f32>
    %5088 = "stablehlo.negate"(%5087) : (tensor<f32>) -> tensor<f32>
    %5089 = "stablehlo.rsqrt"(%5088) : (tensor<f32>) -> tensor<f32>
    %5090 = "stablehlo.broadcast_in_dim"(%5089) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x128x32xf32>
    %5091 = "stablehlo.multiply"(%5084, %5090) : (tensor<2x128x32xf32>, tensor<2x128x32xf32>) -> tensor<2x128x32xf32>
    %5092 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<2x128x32xf32>}> : () -> tensor<2x128x32xf32>
    %5093 = "stablehlo.add"(%5091, %5092) : (tensor<2x128x32xf32>, tensor<2x128x32xf32>) -> tensor<2x128x32xf32>
    %5094 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<f32>}> : () -> tensor<f32>
    %5095 = "stablehlo.multiply"(%arg113, %5094) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5096 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %5097 = "stablehlo.subtract"(%5096, %5095) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5098 = "stablehlo.broadcast_in_dim"(%5097) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x128x32xf32>
    %5099 = "stablehlo.multiply"(%arg32, %5098) : (tensor<2x128x32xf32>, tensor<2x128x32xf32>) -> tensor<2x128x32xf32>
    %5100 = "stablehlo.divide"(%5072, %5093) : (tensor<2x128x32xf32>, tensor<2x128x32xf32>) -> tensor<2x128x32xf32>
    %5101 = "stablehlo.broadcast_in_dim"(%5083) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x128x32xf32>
    %5102 = "stablehlo.multiply"(%5100, %5101) : (tensor<2x128x32xf32>, tensor<2x128x32xf32>) -> tensor<2x128x32xf32>
    %5103 = "stablehlo.subtract"(%5099, %5102) : (tensor<2x128x32xf32>, tensor<2x128x32xf32>) -> tensor<2x128x32xf32>
    %5172 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<2x32xf32>}> : () -> tensor<2x32xf32>
    %5173 = "stablehlo.multiply"(%arg69, %5172) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %5174 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<2x32xf32>}> : () -> tensor<2x32xf32>
    %5175 = "stablehlo.multiply"(%s1372#8, %5174) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %5176 = "stablehlo.add"(%5173, %5175) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %5177 = "stablehlo.constant"() <{value = dense<0x3F733333> : tensor<2x32xf32>}> : () -> tensor<2x32xf32>
    %5178 = "stablehlo.multiply"(%arg105, %5177) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %5179 = "stablehlo.multiply"(%s1372#8, %s1372#8) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %5180 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<2x32xf32>}> : () -> tensor<2x32xf32>
    %5181 = "stablehlo.multiply"(%5179, %5180) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %5182 = "stablehlo.add"(%5178, %5181) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %5183 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %5184 = "stablehlo.multiply"(%2073, %5183) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5185 = "stablehlo.exponential_minus_one"(%5184) : (tensor<f32>) -> tensor<f32>
    %5186 = "stablehlo.negate"(%5185) : (tensor<f32>) -> tensor<f32>
    %5187 = "stablehlo.divide"(%arg113, %5186) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5188 = "stablehlo.sqrt"(%5182) : (tensor<2x32xf32>) -> tensor<2x32xf32>
    %5189 = "stablehlo.constant"() <{value = dense<0xBD5218EB> : tensor<f32>}> : () -> tensor<f32>
    %5190 = "stablehlo.multiply"(%2073, %5189) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5191 = "stablehlo.exponential_minus_one"(%5190) : (tensor<f32>) -> tensor<f32>
    %5192 = "stablehlo.negate"(%5191) : (tensor<f32>) -> tensor<f32>
    %5193 = "stablehlo.rsqrt"(%5192) : (tensor<f32>) -> tensor<f32>
    %5194 = "stablehlo.broadcast_in_dim"(%5193) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x32xf32>
    %5195 = "stablehlo.multiply"(%5188, %5194) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %5196 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<2x32xf32>}> : () -> tensor<2x32xf32>
    %5197 = "stablehlo.add"(%5195, %5196) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %5198 = "stablehlo.divide"(%5176, %5197) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %5199 = "stablehlo.broadcast_in_dim"(%5187) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x32xf32>
    %5200 = "stablehlo.multiply"(%5198, %5199) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %5201 = "stablehlo.subtract"(%arg33, %5200) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %5270 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<32xf32>}> : () -> tensor<32xf32>
    %5271 = "stablehlo.multiply"(%arg70, %5270) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %5272 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<32xf32>}> : () -> tensor<32xf32>
    %5273 = "stablehlo.multiply"(%1038, %5272) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %5274 = "stablehlo.add"(%5271, %5273) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %5275 = "stablehlo.constant"() <{value = dense<0x3F733333> : tensor<32xf32>}> : () -> tensor<32xf32>
    %5276 = "stablehlo.multiply"(%arg106, %5275) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %5277 = "stablehlo.multiply"(%1038, %1038) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %5278 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<32xf32>}> : () -> tensor<32xf32>
    %5279 = "stablehlo.multiply"(%5277, %5278) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %5280 = "stablehlo.add"(%5276, %5279) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %5281 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %5282 = "stablehlo.multiply"(%2073, %5281) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5283 = "stablehlo.exponential_minus_one"(%5282) : (tensor<f32>) -> tensor<f32>
    %5284 = "stablehlo.negate"(%5283) : (tensor<f32>) -> tensor<f32>
    %5285 = "stablehlo.divide"(%arg113, %5284) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5286 = "stablehlo.sqrt"(%5280) : (tensor<32xf32>) -> tensor<32xf32>
    %5287 = "stablehlo.constant"() <{value = dense<0xBD5218EB> : tensor<f32>}> : () -> tensor<f32>
    %5288 = "stablehlo.multiply"(%2073, %5287) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5289 = "stablehlo.exponential_minus_one"(%5288) : (tensor<f32>) -> tensor<f32>
    %5290 = "stablehlo.negate"(%5289) : (tensor<f32>) -> tensor<f32>
    %5291 = "stablehlo.rsqrt"(%5290) : (tensor<f32>) -> tensor<f32>
    %5292 = "stablehlo.broadcast_in_dim"(%5291) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32xf32>
    %5293 = "stablehlo.multiply"(%5286, %5292) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %5294 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<32xf32>}> : () -> tensor<32xf32>
    %5295 = "stablehlo.add"(%5293, %5294) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %5296 = "stablehlo.divide"(%5274, %5295) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %5297 = "stablehlo.broadcast_in_dim"(%5285) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32xf32>
    %5298 = "stablehlo.multiply"(%5296, %5297) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %5299 = "stablehlo.subtract"(%arg34, %5298) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %5368 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<32xf32>}> : () -> tensor<32xf32>
    %5369 = "stablehlo.multiply"(%arg71, %5368) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %5370 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<32xf32>}> : () -> tensor<32xf32>
    %5371 = "stablehlo.multiply"(%1037, %5370) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %5372 = "stablehlo.add"(%5369, %5371) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %5373 = "stablehlo.constant"() <{value = dense<0x3F733333> : tensor<32xf32>}> : () -> tensor<32xf32>
    %5374 = "stablehlo.multiply"(%arg107, %5373) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %5375 = "stablehlo.multiply"(%1037, %1037) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %5376 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<32xf32>}> : () -> tensor<32xf32>
    %5377 = "stablehlo.multiply"(%5375, %5376) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %5378 = "stablehlo.add"(%5374, %5377) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %5379 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %5380 = "stablehlo.multiply"(%2073, %5379) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5381 = "stablehlo.exponential_minus_one"(%5380) : (tensor<f32>) -> tensor<f32>
    %5382 = "stablehlo.negate"(%5381) : (tensor<f32>) -> tensor<f32>
    %5383 = "stablehlo.divide"(%arg113, %5382) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5384 = "stablehlo.sqrt"(%5378) : (tensor<32xf32>) -> tensor<32xf32>
    %5385 = "stablehlo.constant"() <{value = dense<0xBD5218EB> : tensor<f32>}> : () -> tensor<f32>
    %5386 = "stablehlo.multiply"(%2073, %5385) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5387 = "stablehlo.exponential_minus_one"(%5386) : (tensor<f32>) -> tensor<f32>
    %5388 = "stablehlo.negate"(%5387) : (tensor<f32>) -> tensor<f32>
    %5389 = "stablehlo.rsqrt"(%5388) : (tensor<f32>) -> tensor<f32>
    %5390 = "stablehlo.broadcast_in_dim"(%5389) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32xf32>
    %5391 = "stablehlo.multiply"(%5384, %5390) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %5392 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<32xf32>}> : () -> tensor<32xf32>
    %5393 = "stablehlo.add"(%5391, %5392) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %5394 = "stablehlo.divide"(%5372, %5393) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %5395 = "stablehlo.broadcast_in_dim"(%5383) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32xf32>
    %5396 = "stablehlo.multiply"(%5394, %5395) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %5397 = "stablehlo.subtract"(%arg35, %5396) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %5466 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<32x49xf32>}> : () -> tensor<32x49xf32>
    %5467 = "stablehlo.multiply"(%arg72, %5466) : (tensor<32x49xf32>, tensor<32x49xf32>) -> tensor<32x49xf32>
    %5468 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<32x49xf32>}> : () -> tensor<32x49xf32>
    %5469 = "stablehlo.multiply"(%1002, %5468) : (tensor<32x49xf32>, tensor<32x49xf32>) -> tensor<32x49xf32>
    %5470 = "stablehlo.add"(%5467, %5469) : (tensor<32x49xf32>, tensor<32x49xf32>) -> tensor<32x49xf32>
    %5471 = "stablehlo.constant"() <{value = dense<0x3F733333> : tensor<32x49xf32>}> : () -> tensor<32x49xf32>
    %5472 = "stablehlo.multiply"(%arg108, %5471) : (tensor<32x49xf32>, tensor<32x49xf32>) -> tensor<32x49xf32>
    %5473 = "stablehlo.multiply"(%1002, %1002) : (tensor<32x49xf32>, tensor<32x49xf32>) -> tensor<32x49xf32>
    %5474 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<32x49xf32>}> : () -> tensor<32x49xf32>
    %5475 = "stablehlo.multiply"(%5473, %5474) : (tensor<32x49xf32>, tensor<32x49xf32>) -> tensor<32x49xf32>
    %5476 = "stablehlo.add"(%5472, %5475) : (tensor<32x49xf32>, tensor<32x49xf32>) -> tensor<32x49xf32>
    %5477 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %5478 = "stablehlo.multiply"(%2073, %5477) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5479 = "stablehlo.exponential_minus_one"(%5478) : (tensor<f32>) -> tensor<f32>
    %5480 = "stablehlo.negate"(%5479) : (tensor<f32>) -> tensor<f32>
    %5481 = "stablehlo.divide"(%arg113, %5480) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5482 = "stablehlo.sqrt"(%5476) : (tensor<32x49xf32>) -> tensor<32x49xf32>
    %5483 = "stablehlo.constant"() <{value = dense<0xBD5218EB> : tensor<f32>}> : () -> tensor<f32>
    %5484 = "stablehlo.multiply"(%2073, %5483) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5485 = "stablehlo.exponential_minus_one"(%5484) : (tensor<f32>) -> tensor<f32>
    %5486 = "stablehlo.negate"(%5485) : (tensor<f32>) -> tensor<f32>
    %5487 = "stablehlo.rsqrt"(%5486) : (tensor<f32>) -> tensor<f32>
    %5488 = "stablehlo.broadcast_in_dim"(%5487) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32x49xf32>
    %5489 = "stablehlo.multiply"(%5482, %5488) : (tensor<32x49xf32>, tensor<32x49xf32>) -> tensor<32x49xf32>
    %5490 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<32x49xf32>}> : () -> tensor<32x49xf32>
    %5491 = "stablehlo.add"(%5489, %5490) : (tensor<32x49xf32>, tensor<32x49xf32>) -> tensor<32x49xf32>
    %5492 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<f32>}> : () -> tensor<f32>
    %5493 = "stablehlo.multiply"(%arg113, %5492) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5494 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %5495 = "stablehlo.subtract"(%5494, %5493) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5496 = "stablehlo.broadcast_in_dim"(%5495) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32x49xf32>
    %5497 = "stablehlo.multiply"(%arg36, %5496) : (tensor<32x49xf32>, tensor<32x49xf32>) -> tensor<32x49xf32>
    %5498 = "stablehlo.divide"(%5470, %5491) : (tensor<32x49xf32>, tensor<32x49xf32>) -> tensor<32x49xf32>
    %5499 = "stablehlo.broadcast_in_dim"(%5481) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32x49xf32>
    %5500 = "stablehlo.multiply"(%5498, %5499) : (tensor<32x49xf32>, tensor<32x49xf32>) -> tensor<32x49xf32>
    %5501 = "stablehlo.subtract"(%5497, %5500) : (tensor<32x49xf32>, tensor<32x49xf32>) -> tensor<32x49xf32>
    %5570 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<49xf32>}> : () -> tensor<49xf32>
    %5571 = "stablehlo.multiply"(%arg73, %5570) : (tensor<49xf32>, tensor<49xf32>) -> tensor<49xf32>
    %5572 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<49xf32>}> : () -> tensor<49xf32>
    %5573 = "stablehlo.multiply"(%1005, %5572) : (tensor<49xf32>, tensor<49xf32>) -> tensor<49xf32>
    %5574 = "stablehlo.add"(%5571, %5573) : (tensor<49xf32>, tensor<49xf32>) -> tensor<49xf32>
    %5575 = "stablehlo.constant"() <{value = dense<0x3F733333> : tensor<49xf32>}> : () -> tensor<49xf32>
    %5576 = "stablehlo.multiply"(%arg109, %5575) : (tensor<49xf32>, tensor<49xf32>) -> tensor<49xf32>
    %5577 = "stablehlo.multiply"(%1005, %1005) : (tensor<49xf32>, tensor<49xf32>) -> tensor<49xf32>
    %5578 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<49xf32>}> : () -> tensor<49xf32>
    %5579 = "stablehlo.multiply"(%5577, %5578) : (tensor<49xf32>, tensor<49xf32>) -> tensor<49xf32>
    %5580 = "stablehlo.add"(%5576, %5579) : (tensor<49xf32>, tensor<49xf32>) -> tensor<49xf32>
    %5581 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %5582 = "stablehlo.multiply"(%2073, %5581) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5583 = "stablehlo.exponential_minus_one"(%5582) : (tensor<f32>) -> tensor<f32>
    %5584 = "stablehlo.negate"(%5583) : (tensor<f32>) -> tensor<f32>
    %5585 = "stablehlo.divide"(%arg113, %5584) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5586 = "stablehlo.sqrt"(%5580) : (tensor<49xf32>) -> tensor<49xf32>
    %5587 = "stablehlo.constant"() <{value = dense<0xBD5218EB> : tensor<f32>}> : () -> tensor<f32>
    %5588 = "stablehlo.multiply"(%2073, %5587) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5589 = "stablehlo.exponential_minus_one"(%5588) : (tensor<f32>) -> tensor<f32>
    %5590 = "stablehlo.negate"(%5589) : (tensor<f32>) -> tensor<f32>
    %5591 = "stablehlo.rsqrt"(%5590) : (tensor<f32>) -> tensor<f32>
    %5592 = "stablehlo.broadcast_in_dim"(%5591) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<49xf32>
    %5593 = "stablehlo.multiply"(%5586, %5592) : (tensor<49xf32>, tensor<49xf32>) -> tensor<49xf32>
    %5594 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<49xf32>}> : () -> tensor<49xf32>
    %5595 = "stablehlo.add"(%5593, %5594) : (tensor<49xf32>, tensor<49xf32>) -> tensor<49xf32>
    %5596 = "stablehlo.divide"(%5574, %5595) : (tensor<49xf32>, tensor<49xf32>) -> tensor<49xf32>
    %5597 = "stablehlo.broadcast_in_dim"(%5585) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<49xf32>
    %5598 = "stablehlo.multiply"(%5596, %5597) : (tensor<49xf32>, tensor<49xf32>) -> tensor<49xf32>
    %5599 = "stablehlo.subtract"(%arg37, %5598) : (tensor<49xf32>, tensor<49xf32>) -> tensor<49xf32>
    %5668 = "stablehlo.multiply"(%2109, %2109) : (tensor<49x64xf32>, tensor<49x64xf32>) -> tensor<49x64xf32>
    %5669 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %5670 = "stablehlo.reduce"(%5668, %5669) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<49x64xf32>, tensor<f32>) -> tensor<f32>
    %5671 = "stablehlo.multiply"(%2207, %2207) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %5672 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %5673 = "stablehlo.reduce"(%5671, %5672) <{dimensions = array<i64: 0>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64xf32>, tensor<f32>) -> tensor<f32>
    %5674 = "stablehlo.add"(%5670, %5673) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5675 = "stablehlo.multiply"(%2305, %2305) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %5676 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %5677 = "stablehlo.reduce"(%5675, %5676) <{dimensions = array<i64: 0>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64xf32>, tensor<f32>) -> tensor<f32>
    %5678 = "stablehlo.add"(%5674, %5677) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5679 = "stablehlo.multiply"(%2403, %2403) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %5680 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %5681 = "stablehlo.reduce"(%5679, %5680) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64xf32>, tensor<f32>) -> tensor<f32>
    %5682 = "stablehlo.add"(%5678, %5681) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5683 = "stablehlo.multiply"(%2501, %2501) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %5684 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %5685 = "stablehlo.reduce"(%5683, %5684) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64xf32>, tensor<f32>) -> tensor<f32>
    %5686 = "stablehlo.add"(%5682, %5685) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5687 = "stablehlo.multiply"(%2605, %2605) : (tensor<2x3x64x64xf32>, tensor<2x3x64x64xf32>) -> tensor<2x3x64x64xf32>
    %5688 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %5689 = "stablehlo.reduce"(%5687, %5688) <{dimensions = array<i64: 0, 1, 2, 3>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x3x64x64xf32>, tensor<f32>) -> tensor<f32>
    %5690 = "stablehlo.add"(%5686, %5689) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5691 = "stablehlo.multiply"(%2703, %2703) : (tensor<2x3x64xf32>, tensor<2x3x64xf32>) -> tensor<2x3x64xf32>
    %5692 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %5693 = "stablehlo.reduce"(%5691, %5692) <{dimensions = array<i64: 0, 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x3x64xf32>, tensor<f32>) -> tensor<f32>
    %5694 = "stablehlo.add"(%5690, %5693) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5695 = "stablehlo.multiply"(%2807, %2807) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %5696 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %5697 = "stablehlo.reduce"(%5695, %5696) <{dimensions = array<i64: 0, 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x64xf32>, tensor<f32>) -> tensor<f32>
    %5698 = "stablehlo.add"(%5694, %5697) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5699 = "stablehlo.multiply"(%2905, %2905) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %5700 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %5701 = "stablehlo.reduce"(%5699, %5700) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64xf32>, tensor<f32>) -> tensor<f32>
    %5702 = "stablehlo.add"(%5698, %5701) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5703 = "stablehlo.multiply"(%3003, %3003) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %5704 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %5705 = "stablehlo.reduce"(%5703, %5704) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64xf32>, tensor<f32>) -> tensor<f32>
    %5706 = "stablehlo.add"(%5702, %5705) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5707 = "stablehlo.multiply"(%3101, %3101) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %5708 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %5709 = "stablehlo.reduce"(%5707, %5708) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64xf32>, tensor<f32>) -> tensor<f32>
    %5710 = "stablehlo.add"(%5706, %5709) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5711 = "stablehlo.multiply"(%3205, %3205) : (tensor<2x64x256xf32>, tensor<2x64x256xf32>) -> tensor<2x64x256xf32>
    %5712 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %5713 = "stablehlo.reduce"(%5711, %5712) <{dimensions = array<i64: 0, 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x256xf32>, tensor<f32>) -> tensor<f32>
    %5714 = "stablehlo.add"(%5710, %5713) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5715 = "stablehlo.multiply"(%3303, %3303) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %5716 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %5717 = "stablehlo.reduce"(%5715, %5716) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x256xf32>, tensor<f32>) -> tensor<f32>
    %5718 = "stablehlo.add"(%5714, %5717) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5719 = "stablehlo.multiply"(%3407, %3407) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %5720 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %5721 = "stablehlo.reduce"(%5719, %5720) <{dimensions = array<i64: 0, 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x256x64xf32>, tensor<f32>) -> tensor<f32>
    %5722 = "stablehlo.add"(%5718, %5721) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5723 = "stablehlo.multiply"(%3505, %3505) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %5724 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %5725 = "stablehlo.reduce"(%5723, %5724) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64xf32>, tensor<f32>) -> tensor<f32>
    %5726 = "stablehlo.add"(%5722, %5725) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5727 = "stablehlo.multiply"(%3603, %3603) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %5728 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %5729 = "stablehlo.reduce"(%5727, %5728) <{dimensions = array<i64: 0>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64xf32>, tensor<f32>) -> tensor<f32>
    %5730 = "stablehlo.add"(%5726, %5729) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5731 = "stablehlo.multiply"(%3701, %3701) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %5732 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %5733 = "stablehlo.reduce"(%5731, %5732) <{dimensions = array<i64: 0>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64xf32>, tensor<f32>) -> tensor<f32>
    %5734 = "stablehlo.add"(%5730, %5733) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5735 = "stablehlo.multiply"(%3805, %3805) : (tensor<64x32xf32>, tensor<64x32xf32>) -> tensor<64x32xf32>
    %5736 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %5737 = "stablehlo.reduce"(%5735, %5736) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x32xf32>, tensor<f32>) -> tensor<f32>
    %5738 = "stablehlo.add"(%5734, %5737) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5739 = "stablehlo.multiply"(%3903, %3903) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %5740 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %5741 = "stablehlo.reduce"(%5739, %5740) <{dimensions = array<i64: 0>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32xf32>, tensor<f32>) -> tensor<f32>
    %5742 = "stablehlo.add"(%5738, %5741) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5743 = "stablehlo.multiply"(%4001, %4001) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %5744 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %5745 = "stablehlo.reduce"(%5743, %5744) <{dimensions = array<i64: 0>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32xf32>, tensor<f32>) -> tensor<f32>
    %5746 = "stablehlo.add"(%5742, %5745) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5747 = "stablehlo.multiply"(%4099, %4099) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %5748 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %5749 = "stablehlo.reduce"(%5747, %5748) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x32xf32>, tensor<f32>) -> tensor<f32>
    %5750 = "stablehlo.add"(%5746, %5749) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5751 = "stablehlo.multiply"(%4197, %4197) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %5752 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %5753 = "stablehlo.reduce"(%5751, %5752) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x32xf32>, tensor<f32>) -> tensor<f32>
    %5754 = "stablehlo.add"(%5750, %5753) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5755 = "stablehlo.multiply"(%4301, %4301) : (tensor<2x3x32x32xf32>, tensor<2x3x32x32xf32>) -> tensor<2x3x32x32xf32>
    %5756 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %5757 = "stablehlo.reduce"(%5755, %5756) <{dimensions = array<i64: 0, 1, 2, 3>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x3x32x32xf32>, tensor<f32>) -> tensor<f32>
    %5758 = "stablehlo.add"(%5754, %5757) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5759 = "stablehlo.multiply"(%4399, %4399) : (tensor<2x3x32xf32>, tensor<2x3x32xf32>) -> tensor<2x3x32xf32>
    %5760 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %5761 = "stablehlo.reduce"(%5759, %5760) <{dimensions = array<i64: 0, 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x3x32xf32>, tensor<f32>) -> tensor<f32>
    %5762 = "stablehlo.add"(%5758, %5761) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5763 = "stablehlo.multiply"(%4503, %4503) : (tensor<2x32x32xf32>, tensor<2x32x32xf32>) -> tensor<2x32x32xf32>
    %5764 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %5765 = "stablehlo.reduce"(%5763, %5764) <{dimensions = array<i64: 0, 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x32x32xf32>, tensor<f32>) -> tensor<f32>
    %5766 = "stablehlo.add"(%5762, %5765) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5767 = "stablehlo.multiply"(%4601, %4601) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %5768 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %5769 = "stablehlo.reduce"(%5767, %5768) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x32xf32>, tensor<f32>) -> tensor<f32>
    %5770 = "stablehlo.add"(%5766, %5769) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5771 = "stablehlo.multiply"(%4699, %4699) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %5772 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %5773 = "stablehlo.reduce"(%5771, %5772) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x32xf32>, tensor<f32>) -> tensor<f32>
    %5774 = "stablehlo.add"(%5770, %5773) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5775 = "stablehlo.multiply"(%4797, %4797) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %5776 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %5777 = "stablehlo.reduce"(%5775, %5776) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x32xf32>, tensor<f32>) -> tensor<f32>
    %5778 = "stablehlo.add"(%5774, %5777) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5779 = "stablehlo.multiply"(%4901, %4901) : (tensor<2x32x128xf32>, tensor<2x32x128xf32>) -> tensor<2x32x128xf32>
    %5780 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %5781 = "stablehlo.reduce"(%5779, %5780) <{dimensions = array<i64: 0, 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x32x128xf32>, tensor<f32>) -> tensor<f32>
    %5782 = "stablehlo.add"(%5778, %5781) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5783 = "stablehlo.multiply"(%4999, %4999) : (tensor<2x128xf32>, tensor<2x128xf32>) -> tensor<2x128xf32>
    %5784 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %5785 = "stablehlo.reduce"(%5783, %5784) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x128xf32>, tensor<f32>) -> tensor<f32>
    %5786 = "stablehlo.add"(%5782, %5785) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5787 = "stablehlo.multiply"(%5103, %5103) : (tensor<2x128x32xf32>, tensor<2x128x32xf32>) -> tensor<2x128x32xf32>
    %5788 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %5789 = "stablehlo.reduce"(%5787, %5788) <{dimensions = array<i64: 0, 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x128x32xf32>, tensor<f32>) -> tensor<f32>
    %5790 = "stablehlo.add"(%5786, %5789) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5791 = "stablehlo.multiply"(%5201, %5201) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %5792 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %5793 = "stablehlo.reduce"(%5791, %5792) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x32xf32>, tensor<f32>) -> tensor<f32>
    %5794 = "stablehlo.add"(%5790, %5793) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5795 = "stablehlo.multiply"(%5299, %5299) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %5796 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %5797 = "stablehlo.reduce"(%5795, %5796) <{dimensions = array<i64: 0>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32xf32>, tensor<f32>) -> tensor<f32>
    %5798 = "stablehlo.add"(%5794, %5797) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5799 = "stablehlo.multiply"(%5397, %5397) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %5800 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %5801 = "stablehlo.reduce"(%5799, %5800) <{dimensions = array<i64: 0>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32xf32>, tensor<f32>) -> tensor<f32>
    %5802 = "stablehlo.add"(%5798, %5801) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5803 = "stablehlo.multiply"(%5501, %5501) : (tensor<32x49xf32>, tensor<32x49xf32>) -> tensor<32x49xf32>
    %5804 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %5805 = "stablehlo.reduce"(%5803, %5804) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x49xf32>, tensor<f32>) -> tensor<f32>
    %5806 = "stablehlo.add"(%5802, %5805) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5807 = "stablehlo.multiply"(%5599, %5599) : (tensor<49xf32>, tensor<49xf32>) -> tensor<49xf32>
    %5808 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %5809 = "stablehlo.reduce"(%5807, %5808) <{dimensions = array<i64: 0>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<49xf32>, tensor<f32>) -> tensor<f32>
    %5810 = "stablehlo.add"(%5806, %5809) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5811 = "stablehlo.sqrt"(%5810) : (tensor<f32>) -> tensor<f32>
    "func.return"(%2109, %2207, %2305, %2403, %2501, %2605, %2703, %2807, %2905, %3003, %3101, %3205, %3303, %3407, %3505, %3603, %3701, %3805, %3903, %4001, %4099, %4197, %4301, %4399, %4503, %4601, %4699, %4797, %4901, %4999, %5103, %5201, %5299, %5397, %5501, %5599, %2078, %2182, %2280, %2378, %2476, %2574, %2678, %2776, %2880, %2978, %3076, %3174, %3278, %3376, %3480, %3578, %3676, %3774, %3878, %3976, %4074, %4172, %4270, %4374, %4472, %4576, %4674, %4772, %4870, %4974, %5072, %5176, %5274, %5372, %5470, %5574, %2084, %2188, %2286, %2384, %2482, %2580, %2684, %2782, %2886, %2984, %3082, %3180, %3284, %3382, %3486, %3584, %3682, %3780, %3884, %3982, %4080, %4178, %4276, %4380, %4478, %4582, %4680, %4778, %4876, %4980, %5078, %5182, %5280, %5378, %5476, %5580, %987, %2070, %5811) : (tensor<49x64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2x3x64x64xf32>, tensor<2x3x64xf32>, tensor<2x64x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2x64x256xf32>, tensor<2x256xf32>, tensor<2x256x64xf32>, tensor<2x64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<2x32xf32>, tensor<2x32xf32>, tensor<2x3x32x32xf32>, tensor<2x3x32xf32>, tensor<2x32x32xf32>, tensor<2x32xf32>, tensor<2x32xf32>, tensor<2x32xf32>, tensor<2x32x128xf32>, tensor<2x128xf32>, tensor<2x128x32xf32>, tensor<2x32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32x49xf32>, tensor<49xf32>, tensor<49x64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2x3x64x64xf32>, tensor<2x3x64xf32>, tensor<2x64x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2x64x256xf32>, tensor<2x256xf32>, tensor<2x256x64xf32>, tensor<2x64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<2x32xf32>, tensor<2x32xf32>, tensor<2x3x32x32xf32>, tensor<2x3x32xf32>, tensor<2x32x32xf32>, tensor<2x32xf32>, tensor<2x32xf32>, tensor<2x32xf32>, tensor<2x32x128xf32>, tensor<2x128xf32>, tensor<2x128x32xf32>, tensor<2x32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32x49xf32>, tensor<49xf32>, tensor<49x64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2x3x64x64xf32>, tensor<2x3x64xf32>, tensor<2x64x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2x64x256xf32>, tensor<2x256xf32>, tensor<2x256x64xf32>, tensor<2x64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<2x32xf32>, tensor<2x32xf32>, tensor<2x3x32x32xf32>, tensor<2x3x32xf32>, tensor<2x32x32xf32>, tensor<2x32xf32>, tensor<2x32xf32>, tensor<2x32xf32>, tensor<2x32x128xf32>, tensor<2x128xf32>, tensor<2x128x32xf32>, tensor<2x32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32x49xf32>, tensor<49xf32>, tensor<f32>, tensor<f32>, tensor<f32>) -> ()
  }
}
