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
    %2110 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<64xf32>}> : () -> tensor<64xf32>
    %2111 = "stablehlo.multiply"(%arg39, %2110) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2112 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<64xf32>}> : () -> tensor<64xf32>
    %2113 = "stablehlo.multiply"(%1926, %2112) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2114 = "stablehlo.add"(%2111, %2113) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2115 = "stablehlo.constant"() <{value = dense<0x3F733333> : tensor<64xf32>}> : () -> tensor<64xf32>
    %2116 = "stablehlo.multiply"(%arg75, %2115) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2117 = "stablehlo.multiply"(%1926, %1926) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2118 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<64xf32>}> : () -> tensor<64xf32>
    %2119 = "stablehlo.multiply"(%2117, %2118) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2120 = "stablehlo.add"(%2116, %2119) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2121 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %2122 = "stablehlo.multiply"(%2073, %2121) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2123 = "stablehlo.exponential_minus_one"(%2122) : (tensor<f32>) -> tensor<f32>
    %2124 = "stablehlo.negate"(%2123) : (tensor<f32>) -> tensor<f32>
    %2125 = "stablehlo.divide"(%arg113, %2124) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2126 = "stablehlo.sqrt"(%2120) : (tensor<64xf32>) -> tensor<64xf32>
    %2127 = "stablehlo.constant"() <{value = dense<0xBD5218EB> : tensor<f32>}> : () -> tensor<f32>
    %2128 = "stablehlo.multiply"(%2073, %2127) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2129 = "stablehlo.exponential_minus_one"(%2128) : (tensor<f32>) -> tensor<f32>
    %2130 = "stablehlo.negate"(%2129) : (tensor<f32>) -> tensor<f32>
    %2131 = "stablehlo.rsqrt"(%2130) : (tensor<f32>) -> tensor<f32>
    %2132 = "stablehlo.broadcast_in_dim"(%2131) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64xf32>
    %2133 = "stablehlo.multiply"(%2126, %2132) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2134 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<64xf32>}> : () -> tensor<64xf32>
    %2135 = "stablehlo.add"(%2133, %2134) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2136 = "stablehlo.divide"(%2114, %2135) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2137 = "stablehlo.broadcast_in_dim"(%2125) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64xf32>
    %2138 = "stablehlo.multiply"(%2136, %2137) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2139 = "stablehlo.subtract"(%arg1, %2138) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2140 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<64xf32>}> : () -> tensor<64xf32>
    %2141 = "stablehlo.multiply"(%arg40, %2140) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2142 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<64xf32>}> : () -> tensor<64xf32>
    %2143 = "stablehlo.multiply"(%1919, %2142) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2144 = "stablehlo.add"(%2141, %2143) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2145 = "stablehlo.constant"() <{value = dense<0x3F733333> : tensor<64xf32>}> : () -> tensor<64xf32>
    %2146 = "stablehlo.multiply"(%arg76, %2145) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2147 = "stablehlo.multiply"(%1919, %1919) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2148 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<64xf32>}> : () -> tensor<64xf32>
    %2149 = "stablehlo.multiply"(%2147, %2148) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2150 = "stablehlo.add"(%2146, %2149) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2151 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %2152 = "stablehlo.multiply"(%2073, %2151) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2153 = "stablehlo.exponential_minus_one"(%2152) : (tensor<f32>) -> tensor<f32>
    %2154 = "stablehlo.negate"(%2153) : (tensor<f32>) -> tensor<f32>
    %2155 = "stablehlo.divide"(%arg113, %2154) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2156 = "stablehlo.sqrt"(%2150) : (tensor<64xf32>) -> tensor<64xf32>
    %2157 = "stablehlo.constant"() <{value = dense<0xBD5218EB> : tensor<f32>}> : () -> tensor<f32>
    %2158 = "stablehlo.multiply"(%2073, %2157) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2159 = "stablehlo.exponential_minus_one"(%2158) : (tensor<f32>) -> tensor<f32>
    %2160 = "stablehlo.negate"(%2159) : (tensor<f32>) -> tensor<f32>
    %2161 = "stablehlo.rsqrt"(%2160) : (tensor<f32>) -> tensor<f32>
    %2162 = "stablehlo.broadcast_in_dim"(%2161) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64xf32>
    %2163 = "stablehlo.multiply"(%2156, %2162) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2164 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<64xf32>}> : () -> tensor<64xf32>
    %2165 = "stablehlo.add"(%2163, %2164) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2166 = "stablehlo.divide"(%2144, %2165) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2167 = "stablehlo.broadcast_in_dim"(%2155) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64xf32>
    %2168 = "stablehlo.multiply"(%2166, %2167) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2169 = "stablehlo.subtract"(%arg3, %2168) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2170 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %2171 = "stablehlo.multiply"(%arg41, %2170) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2172 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %2173 = "stablehlo.multiply"(%s1913#11, %2172) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2174 = "stablehlo.add"(%2171, %2173) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2175 = "stablehlo.constant"() <{value = dense<0x3F733333> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %2176 = "stablehlo.multiply"(%arg77, %2175) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2177 = "stablehlo.multiply"(%s1913#11, %s1913#11) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2178 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %2179 = "stablehlo.multiply"(%2177, %2178) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2180 = "stablehlo.add"(%2176, %2179) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2181 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %2182 = "stablehlo.multiply"(%2073, %2181) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2183 = "stablehlo.exponential_minus_one"(%2182) : (tensor<f32>) -> tensor<f32>
    %2184 = "stablehlo.negate"(%2183) : (tensor<f32>) -> tensor<f32>
    %2185 = "stablehlo.divide"(%arg113, %2184) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2186 = "stablehlo.sqrt"(%2180) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %2187 = "stablehlo.constant"() <{value = dense<0xBD5218EB> : tensor<f32>}> : () -> tensor<f32>
    %2188 = "stablehlo.multiply"(%2073, %2187) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2189 = "stablehlo.exponential_minus_one"(%2188) : (tensor<f32>) -> tensor<f32>
    %2190 = "stablehlo.negate"(%2189) : (tensor<f32>) -> tensor<f32>
    %2191 = "stablehlo.rsqrt"(%2190) : (tensor<f32>) -> tensor<f32>
    %2192 = "stablehlo.broadcast_in_dim"(%2191) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %2193 = "stablehlo.multiply"(%2186, %2192) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2194 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %2195 = "stablehlo.add"(%2193, %2194) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2196 = "stablehlo.divide"(%2174, %2195) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2197 = "stablehlo.broadcast_in_dim"(%2185) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %2198 = "stablehlo.multiply"(%2196, %2197) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2199 = "stablehlo.subtract"(%arg4, %2198) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2200 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %2201 = "stablehlo.multiply"(%arg42, %2200) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2202 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %2203 = "stablehlo.multiply"(%s1913#10, %2202) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2204 = "stablehlo.add"(%2201, %2203) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2205 = "stablehlo.constant"() <{value = dense<0x3F733333> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %2206 = "stablehlo.multiply"(%arg78, %2205) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2207 = "stablehlo.multiply"(%s1913#10, %s1913#10) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2208 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %2209 = "stablehlo.multiply"(%2207, %2208) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2210 = "stablehlo.add"(%2206, %2209) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2211 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %2212 = "stablehlo.multiply"(%2073, %2211) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2213 = "stablehlo.exponential_minus_one"(%2212) : (tensor<f32>) -> tensor<f32>
    %2214 = "stablehlo.negate"(%2213) : (tensor<f32>) -> tensor<f32>
    %2215 = "stablehlo.divide"(%arg113, %2214) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2216 = "stablehlo.sqrt"(%2210) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %2217 = "stablehlo.constant"() <{value = dense<0xBD5218EB> : tensor<f32>}> : () -> tensor<f32>
    %2218 = "stablehlo.multiply"(%2073, %2217) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2219 = "stablehlo.exponential_minus_one"(%2218) : (tensor<f32>) -> tensor<f32>
    %2220 = "stablehlo.negate"(%2219) : (tensor<f32>) -> tensor<f32>
    %2221 = "stablehlo.rsqrt"(%2220) : (tensor<f32>) -> tensor<f32>
    %2222 = "stablehlo.broadcast_in_dim"(%2221) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %2223 = "stablehlo.multiply"(%2216, %2222) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2224 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %2225 = "stablehlo.add"(%2223, %2224) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2226 = "stablehlo.divide"(%2204, %2225) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2227 = "stablehlo.broadcast_in_dim"(%2215) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %2228 = "stablehlo.multiply"(%2226, %2227) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2229 = "stablehlo.subtract"(%arg5, %2228) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2230 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<2x3x64x64xf32>}> : () -> tensor<2x3x64x64xf32>
    %2231 = "stablehlo.multiply"(%arg43, %2230) : (tensor<2x3x64x64xf32>, tensor<2x3x64x64xf32>) -> tensor<2x3x64x64xf32>
    %2232 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<2x3x64x64xf32>}> : () -> tensor<2x3x64x64xf32>
    %2233 = "stablehlo.multiply"(%s1913#5, %2232) : (tensor<2x3x64x64xf32>, tensor<2x3x64x64xf32>) -> tensor<2x3x64x64xf32>
    %2234 = "stablehlo.add"(%2231, %2233) : (tensor<2x3x64x64xf32>, tensor<2x3x64x64xf32>) -> tensor<2x3x64x64xf32>
    %2235 = "stablehlo.constant"() <{value = dense<0x3F733333> : tensor<2x3x64x64xf32>}> : () -> tensor<2x3x64x64xf32>
    %2236 = "stablehlo.multiply"(%arg79, %2235) : (tensor<2x3x64x64xf32>, tensor<2x3x64x64xf32>) -> tensor<2x3x64x64xf32>
    %2237 = "stablehlo.multiply"(%s1913#5, %s1913#5) : (tensor<2x3x64x64xf32>, tensor<2x3x64x64xf32>) -> tensor<2x3x64x64xf32>
    %2238 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<2x3x64x64xf32>}> : () -> tensor<2x3x64x64xf32>
    %2239 = "stablehlo.multiply"(%2237, %2238) : (tensor<2x3x64x64xf32>, tensor<2x3x64x64xf32>) -> tensor<2x3x64x64xf32>
    %2240 = "stablehlo.add"(%2236, %2239) : (tensor<2x3x64x64xf32>, tensor<2x3x64x64xf32>) -> tensor<2x3x64x64xf32>
    %2241 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %2242 = "stablehlo.multiply"(%2073, %2241) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2243 = "stablehlo.exponential_minus_one"(%2242) : (tensor<f32>) -> tensor<f32>
    %2244 = "stablehlo.negate"(%2243) : (tensor<f32>) -> tensor<f32>
    %2245 = "stablehlo.divide"(%arg113, %2244) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2246 = "stablehlo.sqrt"(%2240) : (tensor<2x3x64x64xf32>) -> tensor<2x3x64x64xf32>
    %2247 = "stablehlo.constant"() <{value = dense<0xBD5218EB> : tensor<f32>}> : () -> tensor<f32>
    %2248 = "stablehlo.multiply"(%2073, %2247) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2249 = "stablehlo.exponential_minus_one"(%2248) : (tensor<f32>) -> tensor<f32>
    %2250 = "stablehlo.negate"(%2249) : (tensor<f32>) -> tensor<f32>
    %2251 = "stablehlo.rsqrt"(%2250) : (tensor<f32>) -> tensor<f32>
    %2252 = "stablehlo.broadcast_in_dim"(%2251) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x3x64x64xf32>
    %2253 = "stablehlo.multiply"(%2246, %2252) : (tensor<2x3x64x64xf32>, tensor<2x3x64x64xf32>) -> tensor<2x3x64x64xf32>
    %2254 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<2x3x64x64xf32>}> : () -> tensor<2x3x64x64xf32>
    %2255 = "stablehlo.add"(%2253, %2254) : (tensor<2x3x64x64xf32>, tensor<2x3x64x64xf32>) -> tensor<2x3x64x64xf32>
    %2256 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<f32>}> : () -> tensor<f32>
    %2257 = "stablehlo.multiply"(%arg113, %2256) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2258 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %2259 = "stablehlo.subtract"(%2258, %2257) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2260 = "stablehlo.broadcast_in_dim"(%2259) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x3x64x64xf32>
    %2261 = "stablehlo.multiply"(%arg6, %2260) : (tensor<2x3x64x64xf32>, tensor<2x3x64x64xf32>) -> tensor<2x3x64x64xf32>
    %2262 = "stablehlo.divide"(%2234, %2255) : (tensor<2x3x64x64xf32>, tensor<2x3x64x64xf32>) -> tensor<2x3x64x64xf32>
    %2263 = "stablehlo.broadcast_in_dim"(%2245) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x3x64x64xf32>
    %2264 = "stablehlo.multiply"(%2262, %2263) : (tensor<2x3x64x64xf32>, tensor<2x3x64x64xf32>) -> tensor<2x3x64x64xf32>
    %2265 = "stablehlo.subtract"(%2261, %2264) : (tensor<2x3x64x64xf32>, tensor<2x3x64x64xf32>) -> tensor<2x3x64x64xf32>
    %2266 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<2x3x64xf32>}> : () -> tensor<2x3x64xf32>
    %2267 = "stablehlo.multiply"(%arg44, %2266) : (tensor<2x3x64xf32>, tensor<2x3x64xf32>) -> tensor<2x3x64xf32>
    %2268 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<2x3x64xf32>}> : () -> tensor<2x3x64xf32>
    %2269 = "stablehlo.multiply"(%s1913#4, %2268) : (tensor<2x3x64xf32>, tensor<2x3x64xf32>) -> tensor<2x3x64xf32>
    %2270 = "stablehlo.add"(%2267, %2269) : (tensor<2x3x64xf32>, tensor<2x3x64xf32>) -> tensor<2x3x64xf32>
    %2271 = "stablehlo.constant"() <{value = dense<0x3F733333> : tensor<2x3x64xf32>}> : () -> tensor<2x3x64xf32>
    %2272 = "stablehlo.multiply"(%arg80, %2271) : (tensor<2x3x64xf32>, tensor<2x3x64xf32>) -> tensor<2x3x64xf32>
    %2273 = "stablehlo.multiply"(%s1913#4, %s1913#4) : (tensor<2x3x64xf32>, tensor<2x3x64xf32>) -> tensor<2x3x64xf32>
    %2274 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<2x3x64xf32>}> : () -> tensor<2x3x64xf32>
    %2275 = "stablehlo.multiply"(%2273, %2274) : (tensor<2x3x64xf32>, tensor<2x3x64xf32>) -> tensor<2x3x64xf32>
    %2276 = "stablehlo.add"(%2272, %2275) : (tensor<2x3x64xf32>, tensor<2x3x64xf32>) -> tensor<2x3x64xf32>
    %2277 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %2278 = "stablehlo.multiply"(%2073, %2277) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2279 = "stablehlo.exponential_minus_one"(%2278) : (tensor<f32>) -> tensor<f32>
    %2280 = "stablehlo.negate"(%2279) : (tensor<f32>) -> tensor<f32>
    %2281 = "stablehlo.divide"(%arg113, %2280) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2282 = "stablehlo.sqrt"(%2276) : (tensor<2x3x64xf32>) -> tensor<2x3x64xf32>
    %2283 = "stablehlo.constant"() <{value = dense<0xBD5218EB> : tensor<f32>}> : () -> tensor<f32>
    %2284 = "stablehlo.multiply"(%2073, %2283) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2285 = "stablehlo.exponential_minus_one"(%2284) : (tensor<f32>) -> tensor<f32>
    %2286 = "stablehlo.negate"(%2285) : (tensor<f32>) -> tensor<f32>
    %2287 = "stablehlo.rsqrt"(%2286) : (tensor<f32>) -> tensor<f32>
    %2288 = "stablehlo.broadcast_in_dim"(%2287) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x3x64xf32>
    %2289 = "stablehlo.multiply"(%2282, %2288) : (tensor<2x3x64xf32>, tensor<2x3x64xf32>) -> tensor<2x3x64xf32>
    %2290 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<2x3x64xf32>}> : () -> tensor<2x3x64xf32>
    %2291 = "stablehlo.add"(%2289, %2290) : (tensor<2x3x64xf32>, tensor<2x3x64xf32>) -> tensor<2x3x64xf32>
    %2292 = "stablehlo.divide"(%2270, %2291) : (tensor<2x3x64xf32>, tensor<2x3x64xf32>) -> tensor<2x3x64xf32>
    %2293 = "stablehlo.broadcast_in_dim"(%2281) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x3x64xf32>
    %2294 = "stablehlo.multiply"(%2292, %2293) : (tensor<2x3x64xf32>, tensor<2x3x64xf32>) -> tensor<2x3x64xf32>
    %2295 = "stablehlo.subtract"(%arg7, %2294) : (tensor<2x3x64xf32>, tensor<2x3x64xf32>) -> tensor<2x3x64xf32>
    %2296 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<2x64x64xf32>}> : () -> tensor<2x64x64xf32>
    %2297 = "stablehlo.multiply"(%arg45, %2296) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %2298 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<2x64x64xf32>}> : () -> tensor<2x64x64xf32>
    %2299 = "stablehlo.multiply"(%s1913#3, %2298) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %2300 = "stablehlo.add"(%2297, %2299) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %2301 = "stablehlo.constant"() <{value = dense<0x3F733333> : tensor<2x64x64xf32>}> : () -> tensor<2x64x64xf32>
    %2302 = "stablehlo.multiply"(%arg81, %2301) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %2303 = "stablehlo.multiply"(%s1913#3, %s1913#3) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %2304 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<2x64x64xf32>}> : () -> tensor<2x64x64xf32>
    %2305 = "stablehlo.multiply"(%2303, %2304) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %2306 = "stablehlo.add"(%2302, %2305) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %2307 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %2308 = "stablehlo.multiply"(%2073, %2307) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2309 = "stablehlo.exponential_minus_one"(%2308) : (tensor<f32>) -> tensor<f32>
    %2310 = "stablehlo.negate"(%2309) : (tensor<f32>) -> tensor<f32>
    %2311 = "stablehlo.divide"(%arg113, %2310) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2312 = "stablehlo.sqrt"(%2306) : (tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %2313 = "stablehlo.constant"() <{value = dense<0xBD5218EB> : tensor<f32>}> : () -> tensor<f32>
    %2314 = "stablehlo.multiply"(%2073, %2313) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2315 = "stablehlo.exponential_minus_one"(%2314) : (tensor<f32>) -> tensor<f32>
    %2316 = "stablehlo.negate"(%2315) : (tensor<f32>) -> tensor<f32>
    %2317 = "stablehlo.rsqrt"(%2316) : (tensor<f32>) -> tensor<f32>
    %2318 = "stablehlo.broadcast_in_dim"(%2317) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x64xf32>
    %2319 = "stablehlo.multiply"(%2312, %2318) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %2320 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<2x64x64xf32>}> : () -> tensor<2x64x64xf32>
    %2321 = "stablehlo.add"(%2319, %2320) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %2322 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<f32>}> : () -> tensor<f32>
    %2323 = "stablehlo.multiply"(%arg113, %2322) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2324 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %2325 = "stablehlo.subtract"(%2324, %2323) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2326 = "stablehlo.broadcast_in_dim"(%2325) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x64xf32>
    %2327 = "stablehlo.multiply"(%arg8, %2326) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %2328 = "stablehlo.divide"(%2300, %2321) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %2329 = "stablehlo.broadcast_in_dim"(%2311) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x64xf32>
    %2330 = "stablehlo.multiply"(%2328, %2329) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %2331 = "stablehlo.subtract"(%2327, %2330) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %2332 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %2333 = "stablehlo.multiply"(%arg46, %2332) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2334 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %2335 = "stablehlo.multiply"(%s1913#2, %2334) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2336 = "stablehlo.add"(%2333, %2335) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2337 = "stablehlo.constant"() <{value = dense<0x3F733333> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %2338 = "stablehlo.multiply"(%arg82, %2337) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2339 = "stablehlo.multiply"(%s1913#2, %s1913#2) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2340 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %2341 = "stablehlo.multiply"(%2339, %2340) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2342 = "stablehlo.add"(%2338, %2341) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2343 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %2344 = "stablehlo.multiply"(%2073, %2343) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2345 = "stablehlo.exponential_minus_one"(%2344) : (tensor<f32>) -> tensor<f32>
    %2346 = "stablehlo.negate"(%2345) : (tensor<f32>) -> tensor<f32>
    %2347 = "stablehlo.divide"(%arg113, %2346) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2348 = "stablehlo.sqrt"(%2342) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %2349 = "stablehlo.constant"() <{value = dense<0xBD5218EB> : tensor<f32>}> : () -> tensor<f32>
    %2350 = "stablehlo.multiply"(%2073, %2349) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2351 = "stablehlo.exponential_minus_one"(%2350) : (tensor<f32>) -> tensor<f32>
    %2352 = "stablehlo.negate"(%2351) : (tensor<f32>) -> tensor<f32>
    %2353 = "stablehlo.rsqrt"(%2352) : (tensor<f32>) -> tensor<f32>
    %2354 = "stablehlo.broadcast_in_dim"(%2353) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %2355 = "stablehlo.multiply"(%2348, %2354) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2356 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %2357 = "stablehlo.add"(%2355, %2356) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2358 = "stablehlo.divide"(%2336, %2357) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2359 = "stablehlo.broadcast_in_dim"(%2347) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %2360 = "stablehlo.multiply"(%2358, %2359) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2361 = "stablehlo.subtract"(%arg9, %2360) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2362 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %2363 = "stablehlo.multiply"(%arg47, %2362) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2364 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %2365 = "stablehlo.multiply"(%s1913#13, %2364) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2366 = "stablehlo.add"(%2363, %2365) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2367 = "stablehlo.constant"() <{value = dense<0x3F733333> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %2368 = "stablehlo.multiply"(%arg83, %2367) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2369 = "stablehlo.multiply"(%s1913#13, %s1913#13) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2370 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %2371 = "stablehlo.multiply"(%2369, %2370) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2372 = "stablehlo.add"(%2368, %2371) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2373 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %2374 = "stablehlo.multiply"(%2073, %2373) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2375 = "stablehlo.exponential_minus_one"(%2374) : (tensor<f32>) -> tensor<f32>
    %2376 = "stablehlo.negate"(%2375) : (tensor<f32>) -> tensor<f32>
    %2377 = "stablehlo.divide"(%arg113, %2376) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2378 = "stablehlo.sqrt"(%2372) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %2379 = "stablehlo.constant"() <{value = dense<0xBD5218EB> : tensor<f32>}> : () -> tensor<f32>
    %2380 = "stablehlo.multiply"(%2073, %2379) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2381 = "stablehlo.exponential_minus_one"(%2380) : (tensor<f32>) -> tensor<f32>
    %2382 = "stablehlo.negate"(%2381) : (tensor<f32>) -> tensor<f32>
    %2383 = "stablehlo.rsqrt"(%2382) : (tensor<f32>) -> tensor<f32>
    %2384 = "stablehlo.broadcast_in_dim"(%2383) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %2385 = "stablehlo.multiply"(%2378, %2384) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2386 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %2387 = "stablehlo.add"(%2385, %2386) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2388 = "stablehlo.divide"(%2366, %2387) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2389 = "stablehlo.broadcast_in_dim"(%2377) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %2390 = "stablehlo.multiply"(%2388, %2389) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2391 = "stablehlo.subtract"(%arg10, %2390) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2392 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %2393 = "stablehlo.multiply"(%arg48, %2392) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2394 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %2395 = "stablehlo.multiply"(%s1913#12, %2394) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2396 = "stablehlo.add"(%2393, %2395) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2397 = "stablehlo.constant"() <{value = dense<0x3F733333> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %2398 = "stablehlo.multiply"(%arg84, %2397) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2399 = "stablehlo.multiply"(%s1913#12, %s1913#12) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2400 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %2401 = "stablehlo.multiply"(%2399, %2400) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2402 = "stablehlo.add"(%2398, %2401) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2403 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %2404 = "stablehlo.multiply"(%2073, %2403) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2405 = "stablehlo.exponential_minus_one"(%2404) : (tensor<f32>) -> tensor<f32>
    %2406 = "stablehlo.negate"(%2405) : (tensor<f32>) -> tensor<f32>
    %2407 = "stablehlo.divide"(%arg113, %2406) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2408 = "stablehlo.sqrt"(%2402) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %2409 = "stablehlo.constant"() <{value = dense<0xBD5218EB> : tensor<f32>}> : () -> tensor<f32>
    %2410 = "stablehlo.multiply"(%2073, %2409) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2411 = "stablehlo.exponential_minus_one"(%2410) : (tensor<f32>) -> tensor<f32>
    %2412 = "stablehlo.negate"(%2411) : (tensor<f32>) -> tensor<f32>
    %2413 = "stablehlo.rsqrt"(%2412) : (tensor<f32>) -> tensor<f32>
    %2414 = "stablehlo.broadcast_in_dim"(%2413) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %2415 = "stablehlo.multiply"(%2408, %2414) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2416 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %2417 = "stablehlo.add"(%2415, %2416) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2418 = "stablehlo.divide"(%2396, %2417) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2419 = "stablehlo.broadcast_in_dim"(%2407) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %2420 = "stablehlo.multiply"(%2418, %2419) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2421 = "stablehlo.subtract"(%arg11, %2420) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2422 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<2x64x256xf32>}> : () -> tensor<2x64x256xf32>
    %2423 = "stablehlo.multiply"(%arg49, %2422) : (tensor<2x64x256xf32>, tensor<2x64x256xf32>) -> tensor<2x64x256xf32>
    %2424 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<2x64x256xf32>}> : () -> tensor<2x64x256xf32>
    %2425 = "stablehlo.multiply"(%s1913#7, %2424) : (tensor<2x64x256xf32>, tensor<2x64x256xf32>) -> tensor<2x64x256xf32>
    %2426 = "stablehlo.add"(%2423, %2425) : (tensor<2x64x256xf32>, tensor<2x64x256xf32>) -> tensor<2x64x256xf32>
    %2427 = "stablehlo.constant"() <{value = dense<0x3F733333> : tensor<2x64x256xf32>}> : () -> tensor<2x64x256xf32>
    %2428 = "stablehlo.multiply"(%arg85, %2427) : (tensor<2x64x256xf32>, tensor<2x64x256xf32>) -> tensor<2x64x256xf32>
    %2429 = "stablehlo.multiply"(%s1913#7, %s1913#7) : (tensor<2x64x256xf32>, tensor<2x64x256xf32>) -> tensor<2x64x256xf32>
    %2430 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<2x64x256xf32>}> : () -> tensor<2x64x256xf32>
    %2431 = "stablehlo.multiply"(%2429, %2430) : (tensor<2x64x256xf32>, tensor<2x64x256xf32>) -> tensor<2x64x256xf32>
    %2432 = "stablehlo.add"(%2428, %2431) : (tensor<2x64x256xf32>, tensor<2x64x256xf32>) -> tensor<2x64x256xf32>
    %2433 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %2434 = "stablehlo.multiply"(%2073, %2433) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2435 = "stablehlo.exponential_minus_one"(%2434) : (tensor<f32>) -> tensor<f32>
    %2436 = "stablehlo.negate"(%2435) : (tensor<f32>) -> tensor<f32>
    %2437 = "stablehlo.divide"(%arg113, %2436) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2438 = "stablehlo.sqrt"(%2432) : (tensor<2x64x256xf32>) -> tensor<2x64x256xf32>
    %2439 = "stablehlo.constant"() <{value = dense<0xBD5218EB> : tensor<f32>}> : () -> tensor<f32>
    %2440 = "stablehlo.multiply"(%2073, %2439) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2441 = "stablehlo.exponential_minus_one"(%2440) : (tensor<f32>) -> tensor<f32>
    %2442 = "stablehlo.negate"(%2441) : (tensor<f32>) -> tensor<f32>
    %2443 = "stablehlo.rsqrt"(%2442) : (tensor<f32>) -> tensor<f32>
    %2444 = "stablehlo.broadcast_in_dim"(%2443) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x256xf32>
    %2445 = "stablehlo.multiply"(%2438, %2444) : (tensor<2x64x256xf32>, tensor<2x64x256xf32>) -> tensor<2x64x256xf32>
    %2446 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<2x64x256xf32>}> : () -> tensor<2x64x256xf32>
    %2447 = "stablehlo.add"(%2445, %2446) : (tensor<2x64x256xf32>, tensor<2x64x256xf32>) -> tensor<2x64x256xf32>
    %2448 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<f32>}> : () -> tensor<f32>
    %2449 = "stablehlo.multiply"(%arg113, %2448) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2450 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %2451 = "stablehlo.subtract"(%2450, %2449) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2452 = "stablehlo.broadcast_in_dim"(%2451) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x256xf32>
    %2453 = "stablehlo.multiply"(%arg12, %2452) : (tensor<2x64x256xf32>, tensor<2x64x256xf32>) -> tensor<2x64x256xf32>
    %2454 = "stablehlo.divide"(%2426, %2447) : (tensor<2x64x256xf32>, tensor<2x64x256xf32>) -> tensor<2x64x256xf32>
    %2455 = "stablehlo.broadcast_in_dim"(%2437) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64x256xf32>
    %2456 = "stablehlo.multiply"(%2454, %2455) : (tensor<2x64x256xf32>, tensor<2x64x256xf32>) -> tensor<2x64x256xf32>
    %2457 = "stablehlo.subtract"(%2453, %2456) : (tensor<2x64x256xf32>, tensor<2x64x256xf32>) -> tensor<2x64x256xf32>
    %2458 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<2x256xf32>}> : () -> tensor<2x256xf32>
    %2459 = "stablehlo.multiply"(%arg50, %2458) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %2460 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<2x256xf32>}> : () -> tensor<2x256xf32>
    %2461 = "stablehlo.multiply"(%s1913#6, %2460) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %2462 = "stablehlo.add"(%2459, %2461) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %2463 = "stablehlo.constant"() <{value = dense<0x3F733333> : tensor<2x256xf32>}> : () -> tensor<2x256xf32>
    %2464 = "stablehlo.multiply"(%arg86, %2463) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %2465 = "stablehlo.multiply"(%s1913#6, %s1913#6) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %2466 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<2x256xf32>}> : () -> tensor<2x256xf32>
    %2467 = "stablehlo.multiply"(%2465, %2466) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %2468 = "stablehlo.add"(%2464, %2467) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %2469 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %2470 = "stablehlo.multiply"(%2073, %2469) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2471 = "stablehlo.exponential_minus_one"(%2470) : (tensor<f32>) -> tensor<f32>
    %2472 = "stablehlo.negate"(%2471) : (tensor<f32>) -> tensor<f32>
    %2473 = "stablehlo.divide"(%arg113, %2472) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2474 = "stablehlo.sqrt"(%2468) : (tensor<2x256xf32>) -> tensor<2x256xf32>
    %2475 = "stablehlo.constant"() <{value = dense<0xBD5218EB> : tensor<f32>}> : () -> tensor<f32>
    %2476 = "stablehlo.multiply"(%2073, %2475) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2477 = "stablehlo.exponential_minus_one"(%2476) : (tensor<f32>) -> tensor<f32>
    %2478 = "stablehlo.negate"(%2477) : (tensor<f32>) -> tensor<f32>
    %2479 = "stablehlo.rsqrt"(%2478) : (tensor<f32>) -> tensor<f32>
    %2480 = "stablehlo.broadcast_in_dim"(%2479) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x256xf32>
    %2481 = "stablehlo.multiply"(%2474, %2480) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %2482 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<2x256xf32>}> : () -> tensor<2x256xf32>
    %2483 = "stablehlo.add"(%2481, %2482) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %2484 = "stablehlo.divide"(%2462, %2483) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %2485 = "stablehlo.broadcast_in_dim"(%2473) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x256xf32>
    %2486 = "stablehlo.multiply"(%2484, %2485) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %2487 = "stablehlo.subtract"(%arg13, %2486) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %2488 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<2x256x64xf32>}> : () -> tensor<2x256x64xf32>
    %2489 = "stablehlo.multiply"(%arg51, %2488) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %2490 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<2x256x64xf32>}> : () -> tensor<2x256x64xf32>
    %2491 = "stablehlo.multiply"(%s1913#9, %2490) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %2492 = "stablehlo.add"(%2489, %2491) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %2493 = "stablehlo.constant"() <{value = dense<0x3F733333> : tensor<2x256x64xf32>}> : () -> tensor<2x256x64xf32>
    %2494 = "stablehlo.multiply"(%arg87, %2493) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %2495 = "stablehlo.multiply"(%s1913#9, %s1913#9) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %2496 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<2x256x64xf32>}> : () -> tensor<2x256x64xf32>
    %2497 = "stablehlo.multiply"(%2495, %2496) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %2498 = "stablehlo.add"(%2494, %2497) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %2499 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %2500 = "stablehlo.multiply"(%2073, %2499) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2501 = "stablehlo.exponential_minus_one"(%2500) : (tensor<f32>) -> tensor<f32>
    %2502 = "stablehlo.negate"(%2501) : (tensor<f32>) -> tensor<f32>
    %2503 = "stablehlo.divide"(%arg113, %2502) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2504 = "stablehlo.sqrt"(%2498) : (tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %2505 = "stablehlo.constant"() <{value = dense<0xBD5218EB> : tensor<f32>}> : () -> tensor<f32>
    %2506 = "stablehlo.multiply"(%2073, %2505) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2507 = "stablehlo.exponential_minus_one"(%2506) : (tensor<f32>) -> tensor<f32>
    %2508 = "stablehlo.negate"(%2507) : (tensor<f32>) -> tensor<f32>
    %2509 = "stablehlo.rsqrt"(%2508) : (tensor<f32>) -> tensor<f32>
    %2510 = "stablehlo.broadcast_in_dim"(%2509) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x256x64xf32>
    %2511 = "stablehlo.multiply"(%2504, %2510) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %2512 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<2x256x64xf32>}> : () -> tensor<2x256x64xf32>
    %2513 = "stablehlo.add"(%2511, %2512) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %2514 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<f32>}> : () -> tensor<f32>
    %2515 = "stablehlo.multiply"(%arg113, %2514) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2516 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %2517 = "stablehlo.subtract"(%2516, %2515) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2518 = "stablehlo.broadcast_in_dim"(%2517) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x256x64xf32>
    %2519 = "stablehlo.multiply"(%arg14, %2518) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %2520 = "stablehlo.divide"(%2492, %2513) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %2521 = "stablehlo.broadcast_in_dim"(%2503) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x256x64xf32>
    %2522 = "stablehlo.multiply"(%2520, %2521) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %2523 = "stablehlo.subtract"(%2519, %2522) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %2524 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %2525 = "stablehlo.multiply"(%arg52, %2524) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2526 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %2527 = "stablehlo.multiply"(%s1913#8, %2526) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2528 = "stablehlo.add"(%2525, %2527) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2529 = "stablehlo.constant"() <{value = dense<0x3F733333> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %2530 = "stablehlo.multiply"(%arg88, %2529) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2531 = "stablehlo.multiply"(%s1913#8, %s1913#8) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2532 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %2533 = "stablehlo.multiply"(%2531, %2532) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2534 = "stablehlo.add"(%2530, %2533) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2535 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %2536 = "stablehlo.multiply"(%2073, %2535) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2537 = "stablehlo.exponential_minus_one"(%2536) : (tensor<f32>) -> tensor<f32>
    %2538 = "stablehlo.negate"(%2537) : (tensor<f32>) -> tensor<f32>
    %2539 = "stablehlo.divide"(%arg113, %2538) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2540 = "stablehlo.sqrt"(%2534) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %2541 = "stablehlo.constant"() <{value = dense<0xBD5218EB> : tensor<f32>}> : () -> tensor<f32>
    %2542 = "stablehlo.multiply"(%2073, %2541) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2543 = "stablehlo.exponential_minus_one"(%2542) : (tensor<f32>) -> tensor<f32>
    %2544 = "stablehlo.negate"(%2543) : (tensor<f32>) -> tensor<f32>
    %2545 = "stablehlo.rsqrt"(%2544) : (tensor<f32>) -> tensor<f32>
    %2546 = "stablehlo.broadcast_in_dim"(%2545) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %2547 = "stablehlo.multiply"(%2540, %2546) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2548 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<2x64xf32>}> : () -> tensor<2x64xf32>
    %2549 = "stablehlo.add"(%2547, %2548) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2550 = "stablehlo.divide"(%2528, %2549) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2551 = "stablehlo.broadcast_in_dim"(%2539) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %2552 = "stablehlo.multiply"(%2550, %2551) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2553 = "stablehlo.subtract"(%arg15, %2552) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2554 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<64xf32>}> : () -> tensor<64xf32>
    %2555 = "stablehlo.multiply"(%arg53, %2554) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2556 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<64xf32>}> : () -> tensor<64xf32>
    %2557 = "stablehlo.multiply"(%1416, %2556) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2558 = "stablehlo.add"(%2555, %2557) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2559 = "stablehlo.constant"() <{value = dense<0x3F733333> : tensor<64xf32>}> : () -> tensor<64xf32>
    %2560 = "stablehlo.multiply"(%arg89, %2559) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2561 = "stablehlo.multiply"(%1416, %1416) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2562 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<64xf32>}> : () -> tensor<64xf32>
    %2563 = "stablehlo.multiply"(%2561, %2562) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2564 = "stablehlo.add"(%2560, %2563) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2565 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %2566 = "stablehlo.multiply"(%2073, %2565) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2567 = "stablehlo.exponential_minus_one"(%2566) : (tensor<f32>) -> tensor<f32>
    %2568 = "stablehlo.negate"(%2567) : (tensor<f32>) -> tensor<f32>
    %2569 = "stablehlo.divide"(%arg113, %2568) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2570 = "stablehlo.sqrt"(%2564) : (tensor<64xf32>) -> tensor<64xf32>
    %2571 = "stablehlo.constant"() <{value = dense<0xBD5218EB> : tensor<f32>}> : () -> tensor<f32>
    %2572 = "stablehlo.multiply"(%2073, %2571) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2573 = "stablehlo.exponential_minus_one"(%2572) : (tensor<f32>) -> tensor<f32>
    %2574 = "stablehlo.negate"(%2573) : (tensor<f32>) -> tensor<f32>
    %2575 = "stablehlo.rsqrt"(%2574) : (tensor<f32>) -> tensor<f32>
    %2576 = "stablehlo.broadcast_in_dim"(%2575) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64xf32>
    %2577 = "stablehlo.multiply"(%2570, %2576) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2578 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<64xf32>}> : () -> tensor<64xf32>
    %2579 = "stablehlo.add"(%2577, %2578) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2580 = "stablehlo.divide"(%2558, %2579) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2581 = "stablehlo.broadcast_in_dim"(%2569) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64xf32>
    %2582 = "stablehlo.multiply"(%2580, %2581) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2583 = "stablehlo.subtract"(%arg16, %2582) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2584 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<64xf32>}> : () -> tensor<64xf32>
    %2585 = "stablehlo.multiply"(%arg54, %2584) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2586 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<64xf32>}> : () -> tensor<64xf32>
    %2587 = "stablehlo.multiply"(%1415, %2586) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2588 = "stablehlo.add"(%2585, %2587) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2589 = "stablehlo.constant"() <{value = dense<0x3F733333> : tensor<64xf32>}> : () -> tensor<64xf32>
    %2590 = "stablehlo.multiply"(%arg90, %2589) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2591 = "stablehlo.multiply"(%1415, %1415) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2592 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<64xf32>}> : () -> tensor<64xf32>
    %2593 = "stablehlo.multiply"(%2591, %2592) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2594 = "stablehlo.add"(%2590, %2593) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2595 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %2596 = "stablehlo.multiply"(%2073, %2595) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2597 = "stablehlo.exponential_minus_one"(%2596) : (tensor<f32>) -> tensor<f32>
    %2598 = "stablehlo.negate"(%2597) : (tensor<f32>) -> tensor<f32>
    %2599 = "stablehlo.divide"(%arg113, %2598) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2600 = "stablehlo.sqrt"(%2594) : (tensor<64xf32>) -> tensor<64xf32>
    %2601 = "stablehlo.constant"() <{value = dense<0xBD5218EB> : tensor<f32>}> : () -> tensor<f32>
    %2602 = "stablehlo.multiply"(%2073, %2601) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2603 = "stablehlo.exponential_minus_one"(%2602) : (tensor<f32>) -> tensor<f32>
    %2604 = "stablehlo.negate"(%2603) : (tensor<f32>) -> tensor<f32>
    %2605 = "stablehlo.rsqrt"(%2604) : (tensor<f32>) -> tensor<f32>
    %2606 = "stablehlo.broadcast_in_dim"(%2605) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64xf32>
    %2607 = "stablehlo.multiply"(%2600, %2606) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2608 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<64xf32>}> : () -> tensor<64xf32>
    %2609 = "stablehlo.add"(%2607, %2608) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2610 = "stablehlo.divide"(%2588, %2609) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2611 = "stablehlo.broadcast_in_dim"(%2599) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64xf32>
    %2612 = "stablehlo.multiply"(%2610, %2611) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2613 = "stablehlo.subtract"(%arg17, %2612) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %2614 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<64x32xf32>}> : () -> tensor<64x32xf32>
    %2615 = "stablehlo.multiply"(%arg55, %2614) : (tensor<64x32xf32>, tensor<64x32xf32>) -> tensor<64x32xf32>
    %2616 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<64x32xf32>}> : () -> tensor<64x32xf32>
    %2617 = "stablehlo.multiply"(%1382, %2616) : (tensor<64x32xf32>, tensor<64x32xf32>) -> tensor<64x32xf32>
    %2618 = "stablehlo.add"(%2615, %2617) : (tensor<64x32xf32>, tensor<64x32xf32>) -> tensor<64x32xf32>
    %2619 = "stablehlo.constant"() <{value = dense<0x3F733333> : tensor<64x32xf32>}> : () -> tensor<64x32xf32>
    %2620 = "stablehlo.multiply"(%arg91, %2619) : (tensor<64x32xf32>, tensor<64x32xf32>) -> tensor<64x32xf32>
    %2621 = "stablehlo.multiply"(%1382, %1382) : (tensor<64x32xf32>, tensor<64x32xf32>) -> tensor<64x32xf32>
    %2622 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<64x32xf32>}> : () -> tensor<64x32xf32>
    %2623 = "stablehlo.multiply"(%2621, %2622) : (tensor<64x32xf32>, tensor<64x32xf32>) -> tensor<64x32xf32>
    %2624 = "stablehlo.add"(%2620, %2623) : (tensor<64x32xf32>, tensor<64x32xf32>) -> tensor<64x32xf32>
    %2625 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %2626 = "stablehlo.multiply"(%2073, %2625) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2627 = "stablehlo.exponential_minus_one"(%2626) : (tensor<f32>) -> tensor<f32>
    %2628 = "stablehlo.negate"(%2627) : (tensor<f32>) -> tensor<f32>
    %2629 = "stablehlo.divide"(%arg113, %2628) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2630 = "stablehlo.sqrt"(%2624) : (tensor<64x32xf32>) -> tensor<64x32xf32>
    %2631 = "stablehlo.constant"() <{value = dense<0xBD5218EB> : tensor<f32>}> : () -> tensor<f32>
    %2632 = "stablehlo.multiply"(%2073, %2631) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2633 = "stablehlo.exponential_minus_one"(%2632) : (tensor<f32>) -> tensor<f32>
    %2634 = "stablehlo.negate"(%2633) : (tensor<f32>) -> tensor<f32>
    %2635 = "stablehlo.rsqrt"(%2634) : (tensor<f32>) -> tensor<f32>
    %2636 = "stablehlo.broadcast_in_dim"(%2635) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64x32xf32>
    %2637 = "stablehlo.multiply"(%2630, %2636) : (tensor<64x32xf32>, tensor<64x32xf32>) -> tensor<64x32xf32>
    %2638 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<64x32xf32>}> : () -> tensor<64x32xf32>
    %2639 = "stablehlo.add"(%2637, %2638) : (tensor<64x32xf32>, tensor<64x32xf32>) -> tensor<64x32xf32>
    %2640 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<f32>}> : () -> tensor<f32>
    %2641 = "stablehlo.multiply"(%arg113, %2640) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2642 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %2643 = "stablehlo.subtract"(%2642, %2641) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2644 = "stablehlo.broadcast_in_dim"(%2643) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64x32xf32>
    %2645 = "stablehlo.multiply"(%arg18, %2644) : (tensor<64x32xf32>, tensor<64x32xf32>) -> tensor<64x32xf32>
    %2646 = "stablehlo.divide"(%2618, %2639) : (tensor<64x32xf32>, tensor<64x32xf32>) -> tensor<64x32xf32>
    %2647 = "stablehlo.broadcast_in_dim"(%2629) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<64x32xf32>
    %2648 = "stablehlo.multiply"(%2646, %2647) : (tensor<64x32xf32>, tensor<64x32xf32>) -> tensor<64x32xf32>
    %2649 = "stablehlo.subtract"(%2645, %2648) : (tensor<64x32xf32>, tensor<64x32xf32>) -> tensor<64x32xf32>
    %2650 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<32xf32>}> : () -> tensor<32xf32>
    %2651 = "stablehlo.multiply"(%arg56, %2650) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %2652 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<32xf32>}> : () -> tensor<32xf32>
    %2653 = "stablehlo.multiply"(%1385, %2652) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %2654 = "stablehlo.add"(%2651, %2653) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %2655 = "stablehlo.constant"() <{value = dense<0x3F733333> : tensor<32xf32>}> : () -> tensor<32xf32>
    %2656 = "stablehlo.multiply"(%arg92, %2655) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %2657 = "stablehlo.multiply"(%1385, %1385) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %2658 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<32xf32>}> : () -> tensor<32xf32>
    %2659 = "stablehlo.multiply"(%2657, %2658) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %2660 = "stablehlo.add"(%2656, %2659) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %2661 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %2662 = "stablehlo.multiply"(%2073, %2661) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2663 = "stablehlo.exponential_minus_one"(%2662) : (tensor<f32>) -> tensor<f32>
    %2664 = "stablehlo.negate"(%2663) : (tensor<f32>) -> tensor<f32>
    %2665 = "stablehlo.divide"(%arg113, %2664) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2666 = "stablehlo.sqrt"(%2660) : (tensor<32xf32>) -> tensor<32xf32>
    %2667 = "stablehlo.constant"() <{value = dense<0xBD5218EB> : tensor<f32>}> : () -> tensor<f32>
    %2668 = "stablehlo.multiply"(%2073, %2667) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2669 = "stablehlo.exponential_minus_one"(%2668) : (tensor<f32>) -> tensor<f32>
    %2670 = "stablehlo.negate"(%2669) : (tensor<f32>) -> tensor<f32>
    %2671 = "stablehlo.rsqrt"(%2670) : (tensor<f32>) -> tensor<f32>
    %2672 = "stablehlo.broadcast_in_dim"(%2671) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32xf32>
    %2673 = "stablehlo.multiply"(%2666, %2672) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %2674 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<32xf32>}> : () -> tensor<32xf32>
    %2675 = "stablehlo.add"(%2673, %2674) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %2676 = "stablehlo.divide"(%2654, %2675) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %2677 = "stablehlo.broadcast_in_dim"(%2665) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32xf32>
    %2678 = "stablehlo.multiply"(%2676, %2677) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %2679 = "stablehlo.subtract"(%arg19, %2678) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %2680 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<32xf32>}> : () -> tensor<32xf32>
    %2681 = "stablehlo.multiply"(%arg57, %2680) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %2682 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<32xf32>}> : () -> tensor<32xf32>
    %2683 = "stablehlo.multiply"(%1378, %2682) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %2684 = "stablehlo.add"(%2681, %2683) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %2685 = "stablehlo.constant"() <{value = dense<0x3F733333> : tensor<32xf32>}> : () -> tensor<32xf32>
    %2686 = "stablehlo.multiply"(%arg93, %2685) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %2687 = "stablehlo.multiply"(%1378, %1378) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %2688 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<32xf32>}> : () -> tensor<32xf32>
    %2689 = "stablehlo.multiply"(%2687, %2688) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %2690 = "stablehlo.add"(%2686, %2689) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %2691 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %2692 = "stablehlo.multiply"(%2073, %2691) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2693 = "stablehlo.exponential_minus_one"(%2692) : (tensor<f32>) -> tensor<f32>
    %2694 = "stablehlo.negate"(%2693) : (tensor<f32>) -> tensor<f32>
    %2695 = "stablehlo.divide"(%arg113, %2694) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2696 = "stablehlo.sqrt"(%2690) : (tensor<32xf32>) -> tensor<32xf32>
    %2697 = "stablehlo.constant"() <{value = dense<0xBD5218EB> : tensor<f32>}> : () -> tensor<f32>
    %2698 = "stablehlo.multiply"(%2073, %2697) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2699 = "stablehlo.exponential_minus_one"(%2698) : (tensor<f32>) -> tensor<f32>
    %2700 = "stablehlo.negate"(%2699) : (tensor<f32>) -> tensor<f32>
    %2701 = "stablehlo.rsqrt"(%2700) : (tensor<f32>) -> tensor<f32>
    %2702 = "stablehlo.broadcast_in_dim"(%2701) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32xf32>
    %2703 = "stablehlo.multiply"(%2696, %2702) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %2704 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<32xf32>}> : () -> tensor<32xf32>
    %2705 = "stablehlo.add"(%2703, %2704) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %2706 = "stablehlo.divide"(%2684, %2705) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %2707 = "stablehlo.broadcast_in_dim"(%2695) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32xf32>
    %2708 = "stablehlo.multiply"(%2706, %2707) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %2709 = "stablehlo.subtract"(%arg20, %2708) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %2710 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<2x32xf32>}> : () -> tensor<2x32xf32>
    %2711 = "stablehlo.multiply"(%arg58, %2710) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %2712 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<2x32xf32>}> : () -> tensor<2x32xf32>
    %2713 = "stablehlo.multiply"(%s1372#11, %2712) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %2714 = "stablehlo.add"(%2711, %2713) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %2715 = "stablehlo.constant"() <{value = dense<0x3F733333> : tensor<2x32xf32>}> : () -> tensor<2x32xf32>
    %2716 = "stablehlo.multiply"(%arg94, %2715) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %2717 = "stablehlo.multiply"(%s1372#11, %s1372#11) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %2718 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<2x32xf32>}> : () -> tensor<2x32xf32>
    %2719 = "stablehlo.multiply"(%2717, %2718) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %2720 = "stablehlo.add"(%2716, %2719) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %2721 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %2722 = "stablehlo.multiply"(%2073, %2721) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2723 = "stablehlo.exponential_minus_one"(%2722) : (tensor<f32>) -> tensor<f32>
    %2724 = "stablehlo.negate"(%2723) : (tensor<f32>) -> tensor<f32>
    %2725 = "stablehlo.divide"(%arg113, %2724) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2726 = "stablehlo.sqrt"(%2720) : (tensor<2x32xf32>) -> tensor<2x32xf32>
    %2727 = "stablehlo.constant"() <{value = dense<0xBD5218EB> : tensor<f32>}> : () -> tensor<f32>
    %2728 = "stablehlo.multiply"(%2073, %2727) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2729 = "stablehlo.exponential_minus_one"(%2728) : (tensor<f32>) -> tensor<f32>
    %2730 = "stablehlo.negate"(%2729) : (tensor<f32>) -> tensor<f32>
    %2731 = "stablehlo.rsqrt"(%2730) : (tensor<f32>) -> tensor<f32>
    %2732 = "stablehlo.broadcast_in_dim"(%2731) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x32xf32>
    %2733 = "stablehlo.multiply"(%2726, %2732) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %2734 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<2x32xf32>}> : () -> tensor<2x32xf32>
    %2735 = "stablehlo.add"(%2733, %2734) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %2736 = "stablehlo.divide"(%2714, %2735) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %2737 = "stablehlo.broadcast_in_dim"(%2725) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x32xf32>
    %2738 = "stablehlo.multiply"(%2736, %2737) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %2739 = "stablehlo.subtract"(%arg22, %2738) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %2740 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<2x32xf32>}> : () -> tensor<2x32xf32>
    %2741 = "stablehlo.multiply"(%arg59, %2740) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %2742 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<2x32xf32>}> : () -> tensor<2x32xf32>
    %2743 = "stablehlo.multiply"(%s1372#10, %2742) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %2744 = "stablehlo.add"(%2741, %2743) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %2745 = "stablehlo.constant"() <{value = dense<0x3F733333> : tensor<2x32xf32>}> : () -> tensor<2x32xf32>
    %2746 = "stablehlo.multiply"(%arg95, %2745) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %2747 = "stablehlo.multiply"(%s1372#10, %s1372#10) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %2748 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<2x32xf32>}> : () -> tensor<2x32xf32>
    %2749 = "stablehlo.multiply"(%2747, %2748) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %2750 = "stablehlo.add"(%2746, %2749) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %2751 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %2752 = "stablehlo.multiply"(%2073, %2751) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2753 = "stablehlo.exponential_minus_one"(%2752) : (tensor<f32>) -> tensor<f32>
    %2754 = "stablehlo.negate"(%2753) : (tensor<f32>) -> tensor<f32>
    %2755 = "stablehlo.divide"(%arg113, %2754) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2756 = "stablehlo.sqrt"(%2750) : (tensor<2x32xf32>) -> tensor<2x32xf32>
    %2757 = "stablehlo.constant"() <{value = dense<0xBD5218EB> : tensor<f32>}> : () -> tensor<f32>
    %2758 = "stablehlo.multiply"(%2073, %2757) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2759 = "stablehlo.exponential_minus_one"(%2758) : (tensor<f32>) -> tensor<f32>
    %2760 = "stablehlo.negate"(%2759) : (tensor<f32>) -> tensor<f32>
    %2761 = "stablehlo.rsqrt"(%2760) : (tensor<f32>) -> tensor<f32>
    %2762 = "stablehlo.broadcast_in_dim"(%2761) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x32xf32>
    %2763 = "stablehlo.multiply"(%2756, %2762) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %2764 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<2x32xf32>}> : () -> tensor<2x32xf32>
    %2765 = "stablehlo.add"(%2763, %2764) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %2766 = "stablehlo.divide"(%2744, %2765) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %2767 = "stablehlo.broadcast_in_dim"(%2755) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x32xf32>
    %2768 = "stablehlo.multiply"(%2766, %2767) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %2769 = "stablehlo.subtract"(%arg23, %2768) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %2770 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<2x3x32x32xf32>}> : () -> tensor<2x3x32x32xf32>
    %2771 = "stablehlo.multiply"(%arg60, %2770) : (tensor<2x3x32x32xf32>, tensor<2x3x32x32xf32>) -> tensor<2x3x32x32xf32>
    %2772 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<2x3x32x32xf32>}> : () -> tensor<2x3x32x32xf32>
    %2773 = "stablehlo.multiply"(%s1372#5, %2772) : (tensor<2x3x32x32xf32>, tensor<2x3x32x32xf32>) -> tensor<2x3x32x32xf32>
    %2774 = "stablehlo.add"(%2771, %2773) : (tensor<2x3x32x32xf32>, tensor<2x3x32x32xf32>) -> tensor<2x3x32x32xf32>
    %2775 = "stablehlo.constant"() <{value = dense<0x3F733333> : tensor<2x3x32x32xf32>}> : () -> tensor<2x3x32x32xf32>
    %2776 = "stablehlo.multiply"(%arg96, %2775) : (tensor<2x3x32x32xf32>, tensor<2x3x32x32xf32>) -> tensor<2x3x32x32xf32>
    %2777 = "stablehlo.multiply"(%s1372#5, %s1372#5) : (tensor<2x3x32x32xf32>, tensor<2x3x32x32xf32>) -> tensor<2x3x32x32xf32>
    %2778 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<2x3x32x32xf32>}> : () -> tensor<2x3x32x32xf32>
    %2779 = "stablehlo.multiply"(%2777, %2778) : (tensor<2x3x32x32xf32>, tensor<2x3x32x32xf32>) -> tensor<2x3x32x32xf32>
    %2780 = "stablehlo.add"(%2776, %2779) : (tensor<2x3x32x32xf32>, tensor<2x3x32x32xf32>) -> tensor<2x3x32x32xf32>
    %2781 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %2782 = "stablehlo.multiply"(%2073, %2781) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2783 = "stablehlo.exponential_minus_one"(%2782) : (tensor<f32>) -> tensor<f32>
    %2784 = "stablehlo.negate"(%2783) : (tensor<f32>) -> tensor<f32>
    %2785 = "stablehlo.divide"(%arg113, %2784) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2786 = "stablehlo.sqrt"(%2780) : (tensor<2x3x32x32xf32>) -> tensor<2x3x32x32xf32>
    %2787 = "stablehlo.constant"() <{value = dense<0xBD5218EB> : tensor<f32>}> : () -> tensor<f32>
    %2788 = "stablehlo.multiply"(%2073, %2787) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2789 = "stablehlo.exponential_minus_one"(%2788) : (tensor<f32>) -> tensor<f32>
    %2790 = "stablehlo.negate"(%2789) : (tensor<f32>) -> tensor<f32>
    %2791 = "stablehlo.rsqrt"(%2790) : (tensor<f32>) -> tensor<f32>
    %2792 = "stablehlo.broadcast_in_dim"(%2791) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x3x32x32xf32>
    %2793 = "stablehlo.multiply"(%2786, %2792) : (tensor<2x3x32x32xf32>, tensor<2x3x32x32xf32>) -> tensor<2x3x32x32xf32>
    %2794 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<2x3x32x32xf32>}> : () -> tensor<2x3x32x32xf32>
    %2795 = "stablehlo.add"(%2793, %2794) : (tensor<2x3x32x32xf32>, tensor<2x3x32x32xf32>) -> tensor<2x3x32x32xf32>
    %2796 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<f32>}> : () -> tensor<f32>
    %2797 = "stablehlo.multiply"(%arg113, %2796) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2798 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %2799 = "stablehlo.subtract"(%2798, %2797) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2800 = "stablehlo.broadcast_in_dim"(%2799) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x3x32x32xf32>
    %2801 = "stablehlo.multiply"(%arg24, %2800) : (tensor<2x3x32x32xf32>, tensor<2x3x32x32xf32>) -> tensor<2x3x32x32xf32>
    %2802 = "stablehlo.divide"(%2774, %2795) : (tensor<2x3x32x32xf32>, tensor<2x3x32x32xf32>) -> tensor<2x3x32x32xf32>
    %2803 = "stablehlo.broadcast_in_dim"(%2785) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x3x32x32xf32>
    %2804 = "stablehlo.multiply"(%2802, %2803) : (tensor<2x3x32x32xf32>, tensor<2x3x32x32xf32>) -> tensor<2x3x32x32xf32>
    %2805 = "stablehlo.subtract"(%2801, %2804) : (tensor<2x3x32x32xf32>, tensor<2x3x32x32xf32>) -> tensor<2x3x32x32xf32>
    %2806 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<2x3x32xf32>}> : () -> tensor<2x3x32xf32>
    %2807 = "stablehlo.multiply"(%arg61, %2806) : (tensor<2x3x32xf32>, tensor<2x3x32xf32>) -> tensor<2x3x32xf32>
    %2808 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<2x3x32xf32>}> : () -> tensor<2x3x32xf32>
    %2809 = "stablehlo.multiply"(%s1372#4, %2808) : (tensor<2x3x32xf32>, tensor<2x3x32xf32>) -> tensor<2x3x32xf32>
    %2810 = "stablehlo.add"(%2807, %2809) : (tensor<2x3x32xf32>, tensor<2x3x32xf32>) -> tensor<2x3x32xf32>
    %2811 = "stablehlo.constant"() <{value = dense<0x3F733333> : tensor<2x3x32xf32>}> : () -> tensor<2x3x32xf32>
    %2812 = "stablehlo.multiply"(%arg97, %2811) : (tensor<2x3x32xf32>, tensor<2x3x32xf32>) -> tensor<2x3x32xf32>
    %2813 = "stablehlo.multiply"(%s1372#4, %s1372#4) : (tensor<2x3x32xf32>, tensor<2x3x32xf32>) -> tensor<2x3x32xf32>
    %2814 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<2x3x32xf32>}> : () -> tensor<2x3x32xf32>
    %2815 = "stablehlo.multiply"(%2813, %2814) : (tensor<2x3x32xf32>, tensor<2x3x32xf32>) -> tensor<2x3x32xf32>
    %2816 = "stablehlo.add"(%2812, %2815) : (tensor<2x3x32xf32>, tensor<2x3x32xf32>) -> tensor<2x3x32xf32>
    %2817 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %2818 = "stablehlo.multiply"(%2073, %2817) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2819 = "stablehlo.exponential_minus_one"(%2818) : (tensor<f32>) -> tensor<f32>
    %2820 = "stablehlo.negate"(%2819) : (tensor<f32>) -> tensor<f32>
    %2821 = "stablehlo.divide"(%arg113, %2820) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2822 = "stablehlo.sqrt"(%2816) : (tensor<2x3x32xf32>) -> tensor<2x3x32xf32>
    %2823 = "stablehlo.constant"() <{value = dense<0xBD5218EB> : tensor<f32>}> : () -> tensor<f32>
    %2824 = "stablehlo.multiply"(%2073, %2823) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2825 = "stablehlo.exponential_minus_one"(%2824) : (tensor<f32>) -> tensor<f32>
    %2826 = "stablehlo.negate"(%2825) : (tensor<f32>) -> tensor<f32>
    %2827 = "stablehlo.rsqrt"(%2826) : (tensor<f32>) -> tensor<f32>
    %2828 = "stablehlo.broadcast_in_dim"(%2827) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x3x32xf32>
    %2829 = "stablehlo.multiply"(%2822, %2828) : (tensor<2x3x32xf32>, tensor<2x3x32xf32>) -> tensor<2x3x32xf32>
    %2830 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<2x3x32xf32>}> : () -> tensor<2x3x32xf32>
    %2831 = "stablehlo.add"(%2829, %2830) : (tensor<2x3x32xf32>, tensor<2x3x32xf32>) -> tensor<2x3x32xf32>
    %2832 = "stablehlo.divide"(%2810, %2831) : (tensor<2x3x32xf32>, tensor<2x3x32xf32>) -> tensor<2x3x32xf32>
    %2833 = "stablehlo.broadcast_in_dim"(%2821) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x3x32xf32>
    %2834 = "stablehlo.multiply"(%2832, %2833) : (tensor<2x3x32xf32>, tensor<2x3x32xf32>) -> tensor<2x3x32xf32>
    %2835 = "stablehlo.subtract"(%arg25, %2834) : (tensor<2x3x32xf32>, tensor<2x3x32xf32>) -> tensor<2x3x32xf32>
    %2836 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<2x32x32xf32>}> : () -> tensor<2x32x32xf32>
    %2837 = "stablehlo.multiply"(%arg62, %2836) : (tensor<2x32x32xf32>, tensor<2x32x32xf32>) -> tensor<2x32x32xf32>
    %2838 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<2x32x32xf32>}> : () -> tensor<2x32x32xf32>
    %2839 = "stablehlo.multiply"(%s1372#3, %2838) : (tensor<2x32x32xf32>, tensor<2x32x32xf32>) -> tensor<2x32x32xf32>
    %2840 = "stablehlo.add"(%2837, %2839) : (tensor<2x32x32xf32>, tensor<2x32x32xf32>) -> tensor<2x32x32xf32>
    %2841 = "stablehlo.constant"() <{value = dense<0x3F733333> : tensor<2x32x32xf32>}> : () -> tensor<2x32x32xf32>
    %2842 = "stablehlo.multiply"(%arg98, %2841) : (tensor<2x32x32xf32>, tensor<2x32x32xf32>) -> tensor<2x32x32xf32>
    %2843 = "stablehlo.multiply"(%s1372#3, %s1372#3) : (tensor<2x32x32xf32>, tensor<2x32x32xf32>) -> tensor<2x32x32xf32>
    %2844 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<2x32x32xf32>}> : () -> tensor<2x32x32xf32>
    %2845 = "stablehlo.multiply"(%2843, %2844) : (tensor<2x32x32xf32>, tensor<2x32x32xf32>) -> tensor<2x32x32xf32>
    %2846 = "stablehlo.add"(%2842, %2845) : (tensor<2x32x32xf32>, tensor<2x32x32xf32>) -> tensor<2x32x32xf32>
    %2847 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %2848 = "stablehlo.multiply"(%2073, %2847) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2849 = "stablehlo.exponential_minus_one"(%2848) : (tensor<f32>) -> tensor<f32>
    %2850 = "stablehlo.negate"(%2849) : (tensor<f32>) -> tensor<f32>
    %2851 = "stablehlo.divide"(%arg113, %2850) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2852 = "stablehlo.sqrt"(%2846) : (tensor<2x32x32xf32>) -> tensor<2x32x32xf32>
    %2853 = "stablehlo.constant"() <{value = dense<0xBD5218EB> : tensor<f32>}> : () -> tensor<f32>
    %2854 = "stablehlo.multiply"(%2073, %2853) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2855 = "stablehlo.exponential_minus_one"(%2854) : (tensor<f32>) -> tensor<f32>
    %2856 = "stablehlo.negate"(%2855) : (tensor<f32>) -> tensor<f32>
    %2857 = "stablehlo.rsqrt"(%2856) : (tensor<f32>) -> tensor<f32>
    %2858 = "stablehlo.broadcast_in_dim"(%2857) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x32x32xf32>
    %2859 = "stablehlo.multiply"(%2852, %2858) : (tensor<2x32x32xf32>, tensor<2x32x32xf32>) -> tensor<2x32x32xf32>
    %2860 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<2x32x32xf32>}> : () -> tensor<2x32x32xf32>
    %2861 = "stablehlo.add"(%2859, %2860) : (tensor<2x32x32xf32>, tensor<2x32x32xf32>) -> tensor<2x32x32xf32>
    %2862 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<f32>}> : () -> tensor<f32>
    %2863 = "stablehlo.multiply"(%arg113, %2862) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2864 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %2865 = "stablehlo.subtract"(%2864, %2863) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2866 = "stablehlo.broadcast_in_dim"(%2865) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x32x32xf32>
    %2867 = "stablehlo.multiply"(%arg26, %2866) : (tensor<2x32x32xf32>, tensor<2x32x32xf32>) -> tensor<2x32x32xf32>
    %2868 = "stablehlo.divide"(%2840, %2861) : (tensor<2x32x32xf32>, tensor<2x32x32xf32>) -> tensor<2x32x32xf32>
    %2869 = "stablehlo.broadcast_in_dim"(%2851) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x32x32xf32>
    %2870 = "stablehlo.multiply"(%2868, %2869) : (tensor<2x32x32xf32>, tensor<2x32x32xf32>) -> tensor<2x32x32xf32>
    %2871 = "stablehlo.subtract"(%2867, %2870) : (tensor<2x32x32xf32>, tensor<2x32x32xf32>) -> tensor<2x32x32xf32>
    %2872 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<2x32xf32>}> : () -> tensor<2x32xf32>
    %2873 = "stablehlo.multiply"(%arg63, %2872) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %2874 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<2x32xf32>}> : () -> tensor<2x32xf32>
    %2875 = "stablehlo.multiply"(%s1372#2, %2874) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %2876 = "stablehlo.add"(%2873, %2875) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %2877 = "stablehlo.constant"() <{value = dense<0x3F733333> : tensor<2x32xf32>}> : () -> tensor<2x32xf32>
    %2878 = "stablehlo.multiply"(%arg99, %2877) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %2879 = "stablehlo.multiply"(%s1372#2, %s1372#2) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %2880 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<2x32xf32>}> : () -> tensor<2x32xf32>
    %2881 = "stablehlo.multiply"(%2879, %2880) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %2882 = "stablehlo.add"(%2878, %2881) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %2883 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %2884 = "stablehlo.multiply"(%2073, %2883) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2885 = "stablehlo.exponential_minus_one"(%2884) : (tensor<f32>) -> tensor<f32>
    %2886 = "stablehlo.negate"(%2885) : (tensor<f32>) -> tensor<f32>
    %2887 = "stablehlo.divide"(%arg113, %2886) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2888 = "stablehlo.sqrt"(%2882) : (tensor<2x32xf32>) -> tensor<2x32xf32>
    %2889 = "stablehlo.constant"() <{value = dense<0xBD5218EB> : tensor<f32>}> : () -> tensor<f32>
    %2890 = "stablehlo.multiply"(%2073, %2889) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2891 = "stablehlo.exponential_minus_one"(%2890) : (tensor<f32>) -> tensor<f32>
    %2892 = "stablehlo.negate"(%2891) : (tensor<f32>) -> tensor<f32>
    %2893 = "stablehlo.rsqrt"(%2892) : (tensor<f32>) -> tensor<f32>
    %2894 = "stablehlo.broadcast_in_dim"(%2893) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x32xf32>
    %2895 = "stablehlo.multiply"(%2888, %2894) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %2896 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<2x32xf32>}> : () -> tensor<2x32xf32>
    %2897 = "stablehlo.add"(%2895, %2896) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %2898 = "stablehlo.divide"(%2876, %2897) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %2899 = "stablehlo.broadcast_in_dim"(%2887) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x32xf32>
    %2900 = "stablehlo.multiply"(%2898, %2899) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %2901 = "stablehlo.subtract"(%arg27, %2900) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %2902 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<2x32xf32>}> : () -> tensor<2x32xf32>
    %2903 = "stablehlo.multiply"(%arg64, %2902) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %2904 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<2x32xf32>}> : () -> tensor<2x32xf32>
    %2905 = "stablehlo.multiply"(%s1372#13, %2904) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %2906 = "stablehlo.add"(%2903, %2905) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %2907 = "stablehlo.constant"() <{value = dense<0x3F733333> : tensor<2x32xf32>}> : () -> tensor<2x32xf32>
    %2908 = "stablehlo.multiply"(%arg100, %2907) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %2909 = "stablehlo.multiply"(%s1372#13, %s1372#13) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %2910 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<2x32xf32>}> : () -> tensor<2x32xf32>
    %2911 = "stablehlo.multiply"(%2909, %2910) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %2912 = "stablehlo.add"(%2908, %2911) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %2913 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %2914 = "stablehlo.multiply"(%2073, %2913) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2915 = "stablehlo.exponential_minus_one"(%2914) : (tensor<f32>) -> tensor<f32>
    %2916 = "stablehlo.negate"(%2915) : (tensor<f32>) -> tensor<f32>
    %2917 = "stablehlo.divide"(%arg113, %2916) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2918 = "stablehlo.sqrt"(%2912) : (tensor<2x32xf32>) -> tensor<2x32xf32>
    %2919 = "stablehlo.constant"() <{value = dense<0xBD5218EB> : tensor<f32>}> : () -> tensor<f32>
    %2920 = "stablehlo.multiply"(%2073, %2919) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2921 = "stablehlo.exponential_minus_one"(%2920) : (tensor<f32>) -> tensor<f32>
    %2922 = "stablehlo.negate"(%2921) : (tensor<f32>) -> tensor<f32>
    %2923 = "stablehlo.rsqrt"(%2922) : (tensor<f32>) -> tensor<f32>
    %2924 = "stablehlo.broadcast_in_dim"(%2923) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x32xf32>
    %2925 = "stablehlo.multiply"(%2918, %2924) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %2926 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<2x32xf32>}> : () -> tensor<2x32xf32>
    %2927 = "stablehlo.add"(%2925, %2926) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %2928 = "stablehlo.divide"(%2906, %2927) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %2929 = "stablehlo.broadcast_in_dim"(%2917) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x32xf32>
    %2930 = "stablehlo.multiply"(%2928, %2929) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %2931 = "stablehlo.subtract"(%arg28, %2930) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %2932 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<2x32xf32>}> : () -> tensor<2x32xf32>
    %2933 = "stablehlo.multiply"(%arg65, %2932) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %2934 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<2x32xf32>}> : () -> tensor<2x32xf32>
    %2935 = "stablehlo.multiply"(%s1372#12, %2934) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %2936 = "stablehlo.add"(%2933, %2935) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %2937 = "stablehlo.constant"() <{value = dense<0x3F733333> : tensor<2x32xf32>}> : () -> tensor<2x32xf32>
    %2938 = "stablehlo.multiply"(%arg101, %2937) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %2939 = "stablehlo.multiply"(%s1372#12, %s1372#12) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %2940 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<2x32xf32>}> : () -> tensor<2x32xf32>
    %2941 = "stablehlo.multiply"(%2939, %2940) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %2942 = "stablehlo.add"(%2938, %2941) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %2943 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %2944 = "stablehlo.multiply"(%2073, %2943) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2945 = "stablehlo.exponential_minus_one"(%2944) : (tensor<f32>) -> tensor<f32>
    %2946 = "stablehlo.negate"(%2945) : (tensor<f32>) -> tensor<f32>
    %2947 = "stablehlo.divide"(%arg113, %2946) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2948 = "stablehlo.sqrt"(%2942) : (tensor<2x32xf32>) -> tensor<2x32xf32>
    %2949 = "stablehlo.constant"() <{value = dense<0xBD5218EB> : tensor<f32>}> : () -> tensor<f32>
    %2950 = "stablehlo.multiply"(%2073, %2949) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2951 = "stablehlo.exponential_minus_one"(%2950) : (tensor<f32>) -> tensor<f32>
    %2952 = "stablehlo.negate"(%2951) : (tensor<f32>) -> tensor<f32>
    %2953 = "stablehlo.rsqrt"(%2952) : (tensor<f32>) -> tensor<f32>
    %2954 = "stablehlo.broadcast_in_dim"(%2953) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x32xf32>
    %2955 = "stablehlo.multiply"(%2948, %2954) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %2956 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<2x32xf32>}> : () -> tensor<2x32xf32>
    %2957 = "stablehlo.add"(%2955, %2956) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %2958 = "stablehlo.divide"(%2936, %2957) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %2959 = "stablehlo.broadcast_in_dim"(%2947) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x32xf32>
    %2960 = "stablehlo.multiply"(%2958, %2959) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %2961 = "stablehlo.subtract"(%arg29, %2960) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %2962 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<2x32x128xf32>}> : () -> tensor<2x32x128xf32>
    %2963 = "stablehlo.multiply"(%arg66, %2962) : (tensor<2x32x128xf32>, tensor<2x32x128xf32>) -> tensor<2x32x128xf32>
    %2964 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<2x32x128xf32>}> : () -> tensor<2x32x128xf32>
    %2965 = "stablehlo.multiply"(%s1372#7, %2964) : (tensor<2x32x128xf32>, tensor<2x32x128xf32>) -> tensor<2x32x128xf32>
    %2966 = "stablehlo.add"(%2963, %2965) : (tensor<2x32x128xf32>, tensor<2x32x128xf32>) -> tensor<2x32x128xf32>
    %2967 = "stablehlo.constant"() <{value = dense<0x3F733333> : tensor<2x32x128xf32>}> : () -> tensor<2x32x128xf32>
    %2968 = "stablehlo.multiply"(%arg102, %2967) : (tensor<2x32x128xf32>, tensor<2x32x128xf32>) -> tensor<2x32x128xf32>
    %2969 = "stablehlo.multiply"(%s1372#7, %s1372#7) : (tensor<2x32x128xf32>, tensor<2x32x128xf32>) -> tensor<2x32x128xf32>
    %2970 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<2x32x128xf32>}> : () -> tensor<2x32x128xf32>
    %2971 = "stablehlo.multiply"(%2969, %2970) : (tensor<2x32x128xf32>, tensor<2x32x128xf32>) -> tensor<2x32x128xf32>
    %2972 = "stablehlo.add"(%2968, %2971) : (tensor<2x32x128xf32>, tensor<2x32x128xf32>) -> tensor<2x32x128xf32>
    %2973 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %2974 = "stablehlo.multiply"(%2073, %2973) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2975 = "stablehlo.exponential_minus_one"(%2974) : (tensor<f32>) -> tensor<f32>
    %2976 = "stablehlo.negate"(%2975) : (tensor<f32>) -> tensor<f32>
    %2977 = "stablehlo.divide"(%arg113, %2976) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2978 = "stablehlo.sqrt"(%2972) : (tensor<2x32x128xf32>) -> tensor<2x32x128xf32>
    %2979 = "stablehlo.constant"() <{value = dense<0xBD5218EB> : tensor<f32>}> : () -> tensor<f32>
    %2980 = "stablehlo.multiply"(%2073, %2979) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2981 = "stablehlo.exponential_minus_one"(%2980) : (tensor<f32>) -> tensor<f32>
    %2982 = "stablehlo.negate"(%2981) : (tensor<f32>) -> tensor<f32>
    %2983 = "stablehlo.rsqrt"(%2982) : (tensor<f32>) -> tensor<f32>
    %2984 = "stablehlo.broadcast_in_dim"(%2983) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x32x128xf32>
    %2985 = "stablehlo.multiply"(%2978, %2984) : (tensor<2x32x128xf32>, tensor<2x32x128xf32>) -> tensor<2x32x128xf32>
    %2986 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<2x32x128xf32>}> : () -> tensor<2x32x128xf32>
    %2987 = "stablehlo.add"(%2985, %2986) : (tensor<2x32x128xf32>, tensor<2x32x128xf32>) -> tensor<2x32x128xf32>
    %2988 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<f32>}> : () -> tensor<f32>
    %2989 = "stablehlo.multiply"(%arg113, %2988) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2990 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %2991 = "stablehlo.subtract"(%2990, %2989) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2992 = "stablehlo.broadcast_in_dim"(%2991) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x32x128xf32>
    %2993 = "stablehlo.multiply"(%arg30, %2992) : (tensor<2x32x128xf32>, tensor<2x32x128xf32>) -> tensor<2x32x128xf32>
    %2994 = "stablehlo.divide"(%2966, %2987) : (tensor<2x32x128xf32>, tensor<2x32x128xf32>) -> tensor<2x32x128xf32>
    %2995 = "stablehlo.broadcast_in_dim"(%2977) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x32x128xf32>
    %2996 = "stablehlo.multiply"(%2994, %2995) : (tensor<2x32x128xf32>, tensor<2x32x128xf32>) -> tensor<2x32x128xf32>
    %2997 = "stablehlo.subtract"(%2993, %2996) : (tensor<2x32x128xf32>, tensor<2x32x128xf32>) -> tensor<2x32x128xf32>
    %2998 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<2x128xf32>}> : () -> tensor<2x128xf32>
    %2999 = "stablehlo.multiply"(%arg67, %2998) : (tensor<2x128xf32>, tensor<2x128xf32>) -> tensor<2x128xf32>
    %3000 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<2x128xf32>}> : () -> tensor<2x128xf32>
    %3001 = "stablehlo.multiply"(%s1372#6, %3000) : (tensor<2x128xf32>, tensor<2x128xf32>) -> tensor<2x128xf32>
    %3002 = "stablehlo.add"(%2999, %3001) : (tensor<2x128xf32>, tensor<2x128xf32>) -> tensor<2x128xf32>
    %3003 = "stablehlo.constant"() <{value = dense<0x3F733333> : tensor<2x128xf32>}> : () -> tensor<2x128xf32>
    %3004 = "stablehlo.multiply"(%arg103, %3003) : (tensor<2x128xf32>, tensor<2x128xf32>) -> tensor<2x128xf32>
    %3005 = "stablehlo.multiply"(%s1372#6, %s1372#6) : (tensor<2x128xf32>, tensor<2x128xf32>) -> tensor<2x128xf32>
    %3006 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<2x128xf32>}> : () -> tensor<2x128xf32>
    %3007 = "stablehlo.multiply"(%3005, %3006) : (tensor<2x128xf32>, tensor<2x128xf32>) -> tensor<2x128xf32>
    %3008 = "stablehlo.add"(%3004, %3007) : (tensor<2x128xf32>, tensor<2x128xf32>) -> tensor<2x128xf32>
    %3009 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %3010 = "stablehlo.multiply"(%2073, %3009) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3011 = "stablehlo.exponential_minus_one"(%3010) : (tensor<f32>) -> tensor<f32>
    %3012 = "stablehlo.negate"(%3011) : (tensor<f32>) -> tensor<f32>
    %3013 = "stablehlo.divide"(%arg113, %3012) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3014 = "stablehlo.sqrt"(%3008) : (tensor<2x128xf32>) -> tensor<2x128xf32>
    %3015 = "stablehlo.constant"() <{value = dense<0xBD5218EB> : tensor<f32>}> : () -> tensor<f32>
    %3016 = "stablehlo.multiply"(%2073, %3015) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3017 = "stablehlo.exponential_minus_one"(%3016) : (tensor<f32>) -> tensor<f32>
    %3018 = "stablehlo.negate"(%3017) : (tensor<f32>) -> tensor<f32>
    %3019 = "stablehlo.rsqrt"(%3018) : (tensor<f32>) -> tensor<f32>
    %3020 = "stablehlo.broadcast_in_dim"(%3019) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x128xf32>
    %3021 = "stablehlo.multiply"(%3014, %3020) : (tensor<2x128xf32>, tensor<2x128xf32>) -> tensor<2x128xf32>
    %3022 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<2x128xf32>}> : () -> tensor<2x128xf32>
    %3023 = "stablehlo.add"(%3021, %3022) : (tensor<2x128xf32>, tensor<2x128xf32>) -> tensor<2x128xf32>
    %3024 = "stablehlo.divide"(%3002, %3023) : (tensor<2x128xf32>, tensor<2x128xf32>) -> tensor<2x128xf32>
    %3025 = "stablehlo.broadcast_in_dim"(%3013) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x128xf32>
    %3026 = "stablehlo.multiply"(%3024, %3025) : (tensor<2x128xf32>, tensor<2x128xf32>) -> tensor<2x128xf32>
    %3027 = "stablehlo.subtract"(%arg31, %3026) : (tensor<2x128xf32>, tensor<2x128xf32>) -> tensor<2x128xf32>
    %3028 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<2x128x32xf32>}> : () -> tensor<2x128x32xf32>
    %3029 = "stablehlo.multiply"(%arg68, %3028) : (tensor<2x128x32xf32>, tensor<2x128x32xf32>) -> tensor<2x128x32xf32>
    %3030 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<2x128x32xf32>}> : () -> tensor<2x128x32xf32>
    %3031 = "stablehlo.multiply"(%s1372#9, %3030) : (tensor<2x128x32xf32>, tensor<2x128x32xf32>) -> tensor<2x128x32xf32>
    %3032 = "stablehlo.add"(%3029, %3031) : (tensor<2x128x32xf32>, tensor<2x128x32xf32>) -> tensor<2x128x32xf32>
    %3033 = "stablehlo.constant"() <{value = dense<0x3F733333> : tensor<2x128x32xf32>}> : () -> tensor<2x128x32xf32>
    %3034 = "stablehlo.multiply"(%arg104, %3033) : (tensor<2x128x32xf32>, tensor<2x128x32xf32>) -> tensor<2x128x32xf32>
    %3035 = "stablehlo.multiply"(%s1372#9, %s1372#9) : (tensor<2x128x32xf32>, tensor<2x128x32xf32>) -> tensor<2x128x32xf32>
    %3036 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<2x128x32xf32>}> : () -> tensor<2x128x32xf32>
    %3037 = "stablehlo.multiply"(%3035, %3036) : (tensor<2x128x32xf32>, tensor<2x128x32xf32>) -> tensor<2x128x32xf32>
    %3038 = "stablehlo.add"(%3034, %3037) : (tensor<2x128x32xf32>, tensor<2x128x32xf32>) -> tensor<2x128x32xf32>
    %3039 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %3040 = "stablehlo.multiply"(%2073, %3039) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3041 = "stablehlo.exponential_minus_one"(%3040) : (tensor<f32>) -> tensor<f32>
    %3042 = "stablehlo.negate"(%3041) : (tensor<f32>) -> tensor<f32>
    %3043 = "stablehlo.divide"(%arg113, %3042) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3044 = "stablehlo.sqrt"(%3038) : (tensor<2x128x32xf32>) -> tensor<2x128x32xf32>
    %3045 = "stablehlo.constant"() <{value = dense<0xBD5218EB> : tensor<f32>}> : () -> tensor<f32>
    %3046 = "stablehlo.multiply"(%2073, %3045) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3047 = "stablehlo.exponential_minus_one"(%3046) : (tensor<f32>) -> tensor<f32>
    %3048 = "stablehlo.negate"(%3047) : (tensor<f32>) -> tensor<f32>
    %3049 = "stablehlo.rsqrt"(%3048) : (tensor<f32>) -> tensor<f32>
    %3050 = "stablehlo.broadcast_in_dim"(%3049) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x128x32xf32>
    %3051 = "stablehlo.multiply"(%3044, %3050) : (tensor<2x128x32xf32>, tensor<2x128x32xf32>) -> tensor<2x128x32xf32>
    %3052 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<2x128x32xf32>}> : () -> tensor<2x128x32xf32>
    %3053 = "stablehlo.add"(%3051, %3052) : (tensor<2x128x32xf32>, tensor<2x128x32xf32>) -> tensor<2x128x32xf32>
    %3054 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<f32>}> : () -> tensor<f32>
    %3055 = "stablehlo.multiply"(%arg113, %3054) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3056 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %3057 = "stablehlo.subtract"(%3056, %3055) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3058 = "stablehlo.broadcast_in_dim"(%3057) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x128x32xf32>
    %3059 = "stablehlo.multiply"(%arg32, %3058) : (tensor<2x128x32xf32>, tensor<2x128x32xf32>) -> tensor<2x128x32xf32>
    %3060 = "stablehlo.divide"(%3032, %3053) : (tensor<2x128x32xf32>, tensor<2x128x32xf32>) -> tensor<2x128x32xf32>
    %3061 = "stablehlo.broadcast_in_dim"(%3043) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x128x32xf32>
    %3062 = "stablehlo.multiply"(%3060, %3061) : (tensor<2x128x32xf32>, tensor<2x128x32xf32>) -> tensor<2x128x32xf32>
    %3063 = "stablehlo.subtract"(%3059, %3062) : (tensor<2x128x32xf32>, tensor<2x128x32xf32>) -> tensor<2x128x32xf32>
    %3064 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<2x32xf32>}> : () -> tensor<2x32xf32>
    %3065 = "stablehlo.multiply"(%arg69, %3064) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %3066 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<2x32xf32>}> : () -> tensor<2x32xf32>
    %3067 = "stablehlo.multiply"(%s1372#8, %3066) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %3068 = "stablehlo.add"(%3065, %3067) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %3069 = "stablehlo.constant"() <{value = dense<0x3F733333> : tensor<2x32xf32>}> : () -> tensor<2x32xf32>
    %3070 = "stablehlo.multiply"(%arg105, %3069) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %3071 = "stablehlo.multiply"(%s1372#8, %s1372#8) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %3072 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<2x32xf32>}> : () -> tensor<2x32xf32>
    %3073 = "stablehlo.multiply"(%3071, %3072) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %3074 = "stablehlo.add"(%3070, %3073) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %3075 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %3076 = "stablehlo.multiply"(%2073, %3075) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3077 = "stablehlo.exponential_minus_one"(%3076) : (tensor<f32>) -> tensor<f32>
    %3078 = "stablehlo.negate"(%3077) : (tensor<f32>) -> tensor<f32>
    %3079 = "stablehlo.divide"(%arg113, %3078) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3080 = "stablehlo.sqrt"(%3074) : (tensor<2x32xf32>) -> tensor<2x32xf32>
    %3081 = "stablehlo.constant"() <{value = dense<0xBD5218EB> : tensor<f32>}> : () -> tensor<f32>
    %3082 = "stablehlo.multiply"(%2073, %3081) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3083 = "stablehlo.exponential_minus_one"(%3082) : (tensor<f32>) -> tensor<f32>
    %3084 = "stablehlo.negate"(%3083) : (tensor<f32>) -> tensor<f32>
    %3085 = "stablehlo.rsqrt"(%3084) : (tensor<f32>) -> tensor<f32>
    %3086 = "stablehlo.broadcast_in_dim"(%3085) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x32xf32>
    %3087 = "stablehlo.multiply"(%3080, %3086) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %3088 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<2x32xf32>}> : () -> tensor<2x32xf32>
    %3089 = "stablehlo.add"(%3087, %3088) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %3090 = "stablehlo.divide"(%3068, %3089) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %3091 = "stablehlo.broadcast_in_dim"(%3079) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x32xf32>
    %3092 = "stablehlo.multiply"(%3090, %3091) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %3093 = "stablehlo.subtract"(%arg33, %3092) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %3094 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<32xf32>}> : () -> tensor<32xf32>
    %3095 = "stablehlo.multiply"(%arg70, %3094) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %3096 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<32xf32>}> : () -> tensor<32xf32>
    %3097 = "stablehlo.multiply"(%1038, %3096) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %3098 = "stablehlo.add"(%3095, %3097) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %3099 = "stablehlo.constant"() <{value = dense<0x3F733333> : tensor<32xf32>}> : () -> tensor<32xf32>
    %3100 = "stablehlo.multiply"(%arg106, %3099) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %3101 = "stablehlo.multiply"(%1038, %1038) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %3102 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<32xf32>}> : () -> tensor<32xf32>
    %3103 = "stablehlo.multiply"(%3101, %3102) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %3104 = "stablehlo.add"(%3100, %3103) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %3105 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %3106 = "stablehlo.multiply"(%2073, %3105) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3107 = "stablehlo.exponential_minus_one"(%3106) : (tensor<f32>) -> tensor<f32>
    %3108 = "stablehlo.negate"(%3107) : (tensor<f32>) -> tensor<f32>
    %3109 = "stablehlo.divide"(%arg113, %3108) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3110 = "stablehlo.sqrt"(%3104) : (tensor<32xf32>) -> tensor<32xf32>
    %3111 = "stablehlo.constant"() <{value = dense<0xBD5218EB> : tensor<f32>}> : () -> tensor<f32>
    %3112 = "stablehlo.multiply"(%2073, %3111) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3113 = "stablehlo.exponential_minus_one"(%3112) : (tensor<f32>) -> tensor<f32>
    %3114 = "stablehlo.negate"(%3113) : (tensor<f32>) -> tensor<f32>
    %3115 = "stablehlo.rsqrt"(%3114) : (tensor<f32>) -> tensor<f32>
    %3116 = "stablehlo.broadcast_in_dim"(%3115) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32xf32>
    %3117 = "stablehlo.multiply"(%3110, %3116) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %3118 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<32xf32>}> : () -> tensor<32xf32>
    %3119 = "stablehlo.add"(%3117, %3118) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %3120 = "stablehlo.divide"(%3098, %3119) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %3121 = "stablehlo.broadcast_in_dim"(%3109) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32xf32>
    %3122 = "stablehlo.multiply"(%3120, %3121) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %3123 = "stablehlo.subtract"(%arg34, %3122) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %3124 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<32xf32>}> : () -> tensor<32xf32>
    %3125 = "stablehlo.multiply"(%arg71, %3124) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %3126 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<32xf32>}> : () -> tensor<32xf32>
    %3127 = "stablehlo.multiply"(%1037, %3126) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %3128 = "stablehlo.add"(%3125, %3127) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %3129 = "stablehlo.constant"() <{value = dense<0x3F733333> : tensor<32xf32>}> : () -> tensor<32xf32>
    %3130 = "stablehlo.multiply"(%arg107, %3129) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %3131 = "stablehlo.multiply"(%1037, %1037) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %3132 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<32xf32>}> : () -> tensor<32xf32>
    %3133 = "stablehlo.multiply"(%3131, %3132) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %3134 = "stablehlo.add"(%3130, %3133) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %3135 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %3136 = "stablehlo.multiply"(%2073, %3135) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3137 = "stablehlo.exponential_minus_one"(%3136) : (tensor<f32>) -> tensor<f32>
    %3138 = "stablehlo.negate"(%3137) : (tensor<f32>) -> tensor<f32>
    %3139 = "stablehlo.divide"(%arg113, %3138) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3140 = "stablehlo.sqrt"(%3134) : (tensor<32xf32>) -> tensor<32xf32>
    %3141 = "stablehlo.constant"() <{value = dense<0xBD5218EB> : tensor<f32>}> : () -> tensor<f32>
    %3142 = "stablehlo.multiply"(%2073, %3141) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3143 = "stablehlo.exponential_minus_one"(%3142) : (tensor<f32>) -> tensor<f32>
    %3144 = "stablehlo.negate"(%3143) : (tensor<f32>) -> tensor<f32>
    %3145 = "stablehlo.rsqrt"(%3144) : (tensor<f32>) -> tensor<f32>
    %3146 = "stablehlo.broadcast_in_dim"(%3145) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32xf32>
    %3147 = "stablehlo.multiply"(%3140, %3146) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %3148 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<32xf32>}> : () -> tensor<32xf32>
    %3149 = "stablehlo.add"(%3147, %3148) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %3150 = "stablehlo.divide"(%3128, %3149) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %3151 = "stablehlo.broadcast_in_dim"(%3139) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32xf32>
    %3152 = "stablehlo.multiply"(%3150, %3151) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %3153 = "stablehlo.subtract"(%arg35, %3152) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %3154 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<32x49xf32>}> : () -> tensor<32x49xf32>
    %3155 = "stablehlo.multiply"(%arg72, %3154) : (tensor<32x49xf32>, tensor<32x49xf32>) -> tensor<32x49xf32>
    %3156 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<32x49xf32>}> : () -> tensor<32x49xf32>
    %3157 = "stablehlo.multiply"(%1002, %3156) : (tensor<32x49xf32>, tensor<32x49xf32>) -> tensor<32x49xf32>
    %3158 = "stablehlo.add"(%3155, %3157) : (tensor<32x49xf32>, tensor<32x49xf32>) -> tensor<32x49xf32>
    %3159 = "stablehlo.constant"() <{value = dense<0x3F733333> : tensor<32x49xf32>}> : () -> tensor<32x49xf32>
    %3160 = "stablehlo.multiply"(%arg108, %3159) : (tensor<32x49xf32>, tensor<32x49xf32>) -> tensor<32x49xf32>
    %3161 = "stablehlo.multiply"(%1002, %1002) : (tensor<32x49xf32>, tensor<32x49xf32>) -> tensor<32x49xf32>
    %3162 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<32x49xf32>}> : () -> tensor<32x49xf32>
    %3163 = "stablehlo.multiply"(%3161, %3162) : (tensor<32x49xf32>, tensor<32x49xf32>) -> tensor<32x49xf32>
    %3164 = "stablehlo.add"(%3160, %3163) : (tensor<32x49xf32>, tensor<32x49xf32>) -> tensor<32x49xf32>
    %3165 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %3166 = "stablehlo.multiply"(%2073, %3165) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3167 = "stablehlo.exponential_minus_one"(%3166) : (tensor<f32>) -> tensor<f32>
    %3168 = "stablehlo.negate"(%3167) : (tensor<f32>) -> tensor<f32>
    %3169 = "stablehlo.divide"(%arg113, %3168) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3170 = "stablehlo.sqrt"(%3164) : (tensor<32x49xf32>) -> tensor<32x49xf32>
    %3171 = "stablehlo.constant"() <{value = dense<0xBD5218EB> : tensor<f32>}> : () -> tensor<f32>
    %3172 = "stablehlo.multiply"(%2073, %3171) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3173 = "stablehlo.exponential_minus_one"(%3172) : (tensor<f32>) -> tensor<f32>
    %3174 = "stablehlo.negate"(%3173) : (tensor<f32>) -> tensor<f32>
    %3175 = "stablehlo.rsqrt"(%3174) : (tensor<f32>) -> tensor<f32>
    %3176 = "stablehlo.broadcast_in_dim"(%3175) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32x49xf32>
    %3177 = "stablehlo.multiply"(%3170, %3176) : (tensor<32x49xf32>, tensor<32x49xf32>) -> tensor<32x49xf32>
    %3178 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<32x49xf32>}> : () -> tensor<32x49xf32>
    %3179 = "stablehlo.add"(%3177, %3178) : (tensor<32x49xf32>, tensor<32x49xf32>) -> tensor<32x49xf32>
    %3180 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<f32>}> : () -> tensor<f32>
    %3181 = "stablehlo.multiply"(%arg113, %3180) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3182 = "stablehlo.constant"() <{value = dense<0x3F800000> : tensor<f32>}> : () -> tensor<f32>
    %3183 = "stablehlo.subtract"(%3182, %3181) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3184 = "stablehlo.broadcast_in_dim"(%3183) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32x49xf32>
    %3185 = "stablehlo.multiply"(%arg36, %3184) : (tensor<32x49xf32>, tensor<32x49xf32>) -> tensor<32x49xf32>
    %3186 = "stablehlo.divide"(%3158, %3179) : (tensor<32x49xf32>, tensor<32x49xf32>) -> tensor<32x49xf32>
    %3187 = "stablehlo.broadcast_in_dim"(%3169) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32x49xf32>
    %3188 = "stablehlo.multiply"(%3186, %3187) : (tensor<32x49xf32>, tensor<32x49xf32>) -> tensor<32x49xf32>
    %3189 = "stablehlo.subtract"(%3185, %3188) : (tensor<32x49xf32>, tensor<32x49xf32>) -> tensor<32x49xf32>
    %3190 = "stablehlo.constant"() <{value = dense<0x3F666666> : tensor<49xf32>}> : () -> tensor<49xf32>
    %3191 = "stablehlo.multiply"(%arg73, %3190) : (tensor<49xf32>, tensor<49xf32>) -> tensor<49xf32>
    %3192 = "stablehlo.constant"() <{value = dense<0x3DCCCCCD> : tensor<49xf32>}> : () -> tensor<49xf32>
    %3193 = "stablehlo.multiply"(%1005, %3192) : (tensor<49xf32>, tensor<49xf32>) -> tensor<49xf32>
    %3194 = "stablehlo.add"(%3191, %3193) : (tensor<49xf32>, tensor<49xf32>) -> tensor<49xf32>
    %3195 = "stablehlo.constant"() <{value = dense<0x3F733333> : tensor<49xf32>}> : () -> tensor<49xf32>
    %3196 = "stablehlo.multiply"(%arg109, %3195) : (tensor<49xf32>, tensor<49xf32>) -> tensor<49xf32>
    %3197 = "stablehlo.multiply"(%1005, %1005) : (tensor<49xf32>, tensor<49xf32>) -> tensor<49xf32>
    %3198 = "stablehlo.constant"() <{value = dense<0x3D4CCCCD> : tensor<49xf32>}> : () -> tensor<49xf32>
    %3199 = "stablehlo.multiply"(%3197, %3198) : (tensor<49xf32>, tensor<49xf32>) -> tensor<49xf32>
    %3200 = "stablehlo.add"(%3196, %3199) : (tensor<49xf32>, tensor<49xf32>) -> tensor<49xf32>
    %3201 = "stablehlo.constant"() <{value = dense<0xBDD7C741> : tensor<f32>}> : () -> tensor<f32>
    %3202 = "stablehlo.multiply"(%2073, %3201) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3203 = "stablehlo.exponential_minus_one"(%3202) : (tensor<f32>) -> tensor<f32>
    %3204 = "stablehlo.negate"(%3203) : (tensor<f32>) -> tensor<f32>
    %3205 = "stablehlo.divide"(%arg113, %3204) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3206 = "stablehlo.sqrt"(%3200) : (tensor<49xf32>) -> tensor<49xf32>
    %3207 = "stablehlo.constant"() <{value = dense<0xBD5218EB> : tensor<f32>}> : () -> tensor<f32>
    %3208 = "stablehlo.multiply"(%2073, %3207) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3209 = "stablehlo.exponential_minus_one"(%3208) : (tensor<f32>) -> tensor<f32>
    %3210 = "stablehlo.negate"(%3209) : (tensor<f32>) -> tensor<f32>
    %3211 = "stablehlo.rsqrt"(%3210) : (tensor<f32>) -> tensor<f32>
    %3212 = "stablehlo.broadcast_in_dim"(%3211) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<49xf32>
    %3213 = "stablehlo.multiply"(%3206, %3212) : (tensor<49xf32>, tensor<49xf32>) -> tensor<49xf32>
    %3214 = "stablehlo.constant"() <{value = dense<0x322BCC77> : tensor<49xf32>}> : () -> tensor<49xf32>
    %3215 = "stablehlo.add"(%3213, %3214) : (tensor<49xf32>, tensor<49xf32>) -> tensor<49xf32>
    %3216 = "stablehlo.divide"(%3194, %3215) : (tensor<49xf32>, tensor<49xf32>) -> tensor<49xf32>
    %3217 = "stablehlo.broadcast_in_dim"(%3205) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<49xf32>
    %3218 = "stablehlo.multiply"(%3216, %3217) : (tensor<49xf32>, tensor<49xf32>) -> tensor<49xf32>
    %3219 = "stablehlo.subtract"(%arg37, %3218) : (tensor<49xf32>, tensor<49xf32>) -> tensor<49xf32>
    %3220 = "stablehlo.multiply"(%2109, %2109) : (tensor<49x64xf32>, tensor<49x64xf32>) -> tensor<49x64xf32>
    %3221 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3222 = "stablehlo.reduce"(%3220, %3221) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<49x64xf32>, tensor<f32>) -> tensor<f32>
    %3223 = "stablehlo.multiply"(%2139, %2139) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %3224 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3225 = "stablehlo.reduce"(%3223, %3224) <{dimensions = array<i64: 0>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64xf32>, tensor<f32>) -> tensor<f32>
    %3226 = "stablehlo.add"(%3222, %3225) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3227 = "stablehlo.multiply"(%2169, %2169) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %3228 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3229 = "stablehlo.reduce"(%3227, %3228) <{dimensions = array<i64: 0>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64xf32>, tensor<f32>) -> tensor<f32>
    %3230 = "stablehlo.add"(%3226, %3229) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3231 = "stablehlo.multiply"(%2199, %2199) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3232 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3233 = "stablehlo.reduce"(%3231, %3232) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64xf32>, tensor<f32>) -> tensor<f32>
    %3234 = "stablehlo.add"(%3230, %3233) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3235 = "stablehlo.multiply"(%2229, %2229) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3236 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3237 = "stablehlo.reduce"(%3235, %3236) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64xf32>, tensor<f32>) -> tensor<f32>
    %3238 = "stablehlo.add"(%3234, %3237) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3239 = "stablehlo.multiply"(%2265, %2265) : (tensor<2x3x64x64xf32>, tensor<2x3x64x64xf32>) -> tensor<2x3x64x64xf32>
    %3240 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3241 = "stablehlo.reduce"(%3239, %3240) <{dimensions = array<i64: 0, 1, 2, 3>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x3x64x64xf32>, tensor<f32>) -> tensor<f32>
    %3242 = "stablehlo.add"(%3238, %3241) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3243 = "stablehlo.multiply"(%2295, %2295) : (tensor<2x3x64xf32>, tensor<2x3x64xf32>) -> tensor<2x3x64xf32>
    %3244 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3245 = "stablehlo.reduce"(%3243, %3244) <{dimensions = array<i64: 0, 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x3x64xf32>, tensor<f32>) -> tensor<f32>
    %3246 = "stablehlo.add"(%3242, %3245) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3247 = "stablehlo.multiply"(%2331, %2331) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3248 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3249 = "stablehlo.reduce"(%3247, %3248) <{dimensions = array<i64: 0, 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x64xf32>, tensor<f32>) -> tensor<f32>
    %3250 = "stablehlo.add"(%3246, %3249) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3251 = "stablehlo.multiply"(%2361, %2361) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3252 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3253 = "stablehlo.reduce"(%3251, %3252) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64xf32>, tensor<f32>) -> tensor<f32>
    %3254 = "stablehlo.add"(%3250, %3253) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3255 = "stablehlo.multiply"(%2391, %2391) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3256 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3257 = "stablehlo.reduce"(%3255, %3256) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64xf32>, tensor<f32>) -> tensor<f32>
    %3258 = "stablehlo.add"(%3254, %3257) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3259 = "stablehlo.multiply"(%2421, %2421) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3260 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3261 = "stablehlo.reduce"(%3259, %3260) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64xf32>, tensor<f32>) -> tensor<f32>
    %3262 = "stablehlo.add"(%3258, %3261) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3263 = "stablehlo.multiply"(%2457, %2457) : (tensor<2x64x256xf32>, tensor<2x64x256xf32>) -> tensor<2x64x256xf32>
    %3264 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3265 = "stablehlo.reduce"(%3263, %3264) <{dimensions = array<i64: 0, 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64x256xf32>, tensor<f32>) -> tensor<f32>
    %3266 = "stablehlo.add"(%3262, %3265) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3267 = "stablehlo.multiply"(%2487, %2487) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %3268 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3269 = "stablehlo.reduce"(%3267, %3268) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x256xf32>, tensor<f32>) -> tensor<f32>
    %3270 = "stablehlo.add"(%3266, %3269) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3271 = "stablehlo.multiply"(%2523, %2523) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %3272 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3273 = "stablehlo.reduce"(%3271, %3272) <{dimensions = array<i64: 0, 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x256x64xf32>, tensor<f32>) -> tensor<f32>
    %3274 = "stablehlo.add"(%3270, %3273) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3275 = "stablehlo.multiply"(%2553, %2553) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3276 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3277 = "stablehlo.reduce"(%3275, %3276) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x64xf32>, tensor<f32>) -> tensor<f32>
    %3278 = "stablehlo.add"(%3274, %3277) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3279 = "stablehlo.multiply"(%2583, %2583) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %3280 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3281 = "stablehlo.reduce"(%3279, %3280) <{dimensions = array<i64: 0>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64xf32>, tensor<f32>) -> tensor<f32>
    %3282 = "stablehlo.add"(%3278, %3281) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3283 = "stablehlo.multiply"(%2613, %2613) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %3284 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3285 = "stablehlo.reduce"(%3283, %3284) <{dimensions = array<i64: 0>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64xf32>, tensor<f32>) -> tensor<f32>
    %3286 = "stablehlo.add"(%3282, %3285) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3287 = "stablehlo.multiply"(%2649, %2649) : (tensor<64x32xf32>, tensor<64x32xf32>) -> tensor<64x32xf32>
    %3288 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3289 = "stablehlo.reduce"(%3287, %3288) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<64x32xf32>, tensor<f32>) -> tensor<f32>
    %3290 = "stablehlo.add"(%3286, %3289) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3291 = "stablehlo.multiply"(%2679, %2679) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %3292 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3293 = "stablehlo.reduce"(%3291, %3292) <{dimensions = array<i64: 0>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32xf32>, tensor<f32>) -> tensor<f32>
    %3294 = "stablehlo.add"(%3290, %3293) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3295 = "stablehlo.multiply"(%2709, %2709) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %3296 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3297 = "stablehlo.reduce"(%3295, %3296) <{dimensions = array<i64: 0>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32xf32>, tensor<f32>) -> tensor<f32>
    %3298 = "stablehlo.add"(%3294, %3297) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3299 = "stablehlo.multiply"(%2739, %2739) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %3300 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3301 = "stablehlo.reduce"(%3299, %3300) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x32xf32>, tensor<f32>) -> tensor<f32>
    %3302 = "stablehlo.add"(%3298, %3301) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3303 = "stablehlo.multiply"(%2769, %2769) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %3304 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3305 = "stablehlo.reduce"(%3303, %3304) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x32xf32>, tensor<f32>) -> tensor<f32>
    %3306 = "stablehlo.add"(%3302, %3305) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3307 = "stablehlo.multiply"(%2805, %2805) : (tensor<2x3x32x32xf32>, tensor<2x3x32x32xf32>) -> tensor<2x3x32x32xf32>
    %3308 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3309 = "stablehlo.reduce"(%3307, %3308) <{dimensions = array<i64: 0, 1, 2, 3>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x3x32x32xf32>, tensor<f32>) -> tensor<f32>
    %3310 = "stablehlo.add"(%3306, %3309) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3311 = "stablehlo.multiply"(%2835, %2835) : (tensor<2x3x32xf32>, tensor<2x3x32xf32>) -> tensor<2x3x32xf32>
    %3312 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3313 = "stablehlo.reduce"(%3311, %3312) <{dimensions = array<i64: 0, 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x3x32xf32>, tensor<f32>) -> tensor<f32>
    %3314 = "stablehlo.add"(%3310, %3313) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3315 = "stablehlo.multiply"(%2871, %2871) : (tensor<2x32x32xf32>, tensor<2x32x32xf32>) -> tensor<2x32x32xf32>
    %3316 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3317 = "stablehlo.reduce"(%3315, %3316) <{dimensions = array<i64: 0, 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x32x32xf32>, tensor<f32>) -> tensor<f32>
    %3318 = "stablehlo.add"(%3314, %3317) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3319 = "stablehlo.multiply"(%2901, %2901) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %3320 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3321 = "stablehlo.reduce"(%3319, %3320) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x32xf32>, tensor<f32>) -> tensor<f32>
    %3322 = "stablehlo.add"(%3318, %3321) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3323 = "stablehlo.multiply"(%2931, %2931) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %3324 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3325 = "stablehlo.reduce"(%3323, %3324) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x32xf32>, tensor<f32>) -> tensor<f32>
    %3326 = "stablehlo.add"(%3322, %3325) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3327 = "stablehlo.multiply"(%2961, %2961) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %3328 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3329 = "stablehlo.reduce"(%3327, %3328) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x32xf32>, tensor<f32>) -> tensor<f32>
    %3330 = "stablehlo.add"(%3326, %3329) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3331 = "stablehlo.multiply"(%2997, %2997) : (tensor<2x32x128xf32>, tensor<2x32x128xf32>) -> tensor<2x32x128xf32>
    %3332 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3333 = "stablehlo.reduce"(%3331, %3332) <{dimensions = array<i64: 0, 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x32x128xf32>, tensor<f32>) -> tensor<f32>
    %3334 = "stablehlo.add"(%3330, %3333) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3335 = "stablehlo.multiply"(%3027, %3027) : (tensor<2x128xf32>, tensor<2x128xf32>) -> tensor<2x128xf32>
    %3336 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3337 = "stablehlo.reduce"(%3335, %3336) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x128xf32>, tensor<f32>) -> tensor<f32>
    %3338 = "stablehlo.add"(%3334, %3337) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3339 = "stablehlo.multiply"(%3063, %3063) : (tensor<2x128x32xf32>, tensor<2x128x32xf32>) -> tensor<2x128x32xf32>
    %3340 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3341 = "stablehlo.reduce"(%3339, %3340) <{dimensions = array<i64: 0, 1, 2>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x128x32xf32>, tensor<f32>) -> tensor<f32>
    %3342 = "stablehlo.add"(%3338, %3341) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3343 = "stablehlo.multiply"(%3093, %3093) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %3344 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3345 = "stablehlo.reduce"(%3343, %3344) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<2x32xf32>, tensor<f32>) -> tensor<f32>
    %3346 = "stablehlo.add"(%3342, %3345) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3347 = "stablehlo.multiply"(%3123, %3123) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %3348 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3349 = "stablehlo.reduce"(%3347, %3348) <{dimensions = array<i64: 0>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32xf32>, tensor<f32>) -> tensor<f32>
    %3350 = "stablehlo.add"(%3346, %3349) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3351 = "stablehlo.multiply"(%3153, %3153) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %3352 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3353 = "stablehlo.reduce"(%3351, %3352) <{dimensions = array<i64: 0>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32xf32>, tensor<f32>) -> tensor<f32>
    %3354 = "stablehlo.add"(%3350, %3353) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3355 = "stablehlo.multiply"(%3189, %3189) : (tensor<32x49xf32>, tensor<32x49xf32>) -> tensor<32x49xf32>
    %3356 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3357 = "stablehlo.reduce"(%3355, %3356) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<32x49xf32>, tensor<f32>) -> tensor<f32>
    %3358 = "stablehlo.add"(%3354, %3357) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3359 = "stablehlo.multiply"(%3219, %3219) : (tensor<49xf32>, tensor<49xf32>) -> tensor<49xf32>
    %3360 = "stablehlo.constant"() <{value = dense<0x00000000> : tensor<f32>}> : () -> tensor<f32>
    %3361 = "stablehlo.reduce"(%3359, %3360) <{dimensions = array<i64: 0>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%c) : (tensor<f32>) -> () }) : (tensor<49xf32>, tensor<f32>) -> tensor<f32>
    %3362 = "stablehlo.add"(%3358, %3361) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3363 = "stablehlo.sqrt"(%3362) : (tensor<f32>) -> tensor<f32>
    "func.return"(%2109, %2139, %2169, %2199, %2229, %2265, %2295, %2331, %2361, %2391, %2421, %2457, %2487, %2523, %2553, %2583, %2613, %2649, %2679, %2709, %2739, %2769, %2805, %2835, %2871, %2901, %2931, %2961, %2997, %3027, %3063, %3093, %3123, %3153, %3189, %3219, %2078, %2114, %2144, %2174, %2204, %2234, %2270, %2300, %2336, %2366, %2396, %2426, %2462, %2492, %2528, %2558, %2588, %2618, %2654, %2684, %2714, %2744, %2774, %2810, %2840, %2876, %2906, %2936, %2966, %3002, %3032, %3068, %3098, %3128, %3158, %3194, %2084, %2120, %2150, %2180, %2210, %2240, %2276, %2306, %2342, %2372, %2402, %2432, %2468, %2498, %2534, %2564, %2594, %2624, %2660, %2690, %2720, %2750, %2780, %2816, %2846, %2882, %2912, %2942, %2972, %3008, %3038, %3074, %3104, %3134, %3164, %3200, %987, %2070, %3363) : (tensor<49x64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2x3x64x64xf32>, tensor<2x3x64xf32>, tensor<2x64x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2x64x256xf32>, tensor<2x256xf32>, tensor<2x256x64xf32>, tensor<2x64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<2x32xf32>, tensor<2x32xf32>, tensor<2x3x32x32xf32>, tensor<2x3x32xf32>, tensor<2x32x32xf32>, tensor<2x32xf32>, tensor<2x32xf32>, tensor<2x32xf32>, tensor<2x32x128xf32>, tensor<2x128xf32>, tensor<2x128x32xf32>, tensor<2x32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32x49xf32>, tensor<49xf32>, tensor<49x64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2x3x64x64xf32>, tensor<2x3x64xf32>, tensor<2x64x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2x64x256xf32>, tensor<2x256xf32>, tensor<2x256x64xf32>, tensor<2x64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<2x32xf32>, tensor<2x32xf32>, tensor<2x3x32x32xf32>, tensor<2x3x32xf32>, tensor<2x32x32xf32>, tensor<2x32xf32>, tensor<2x32xf32>, tensor<2x32xf32>, tensor<2x32x128xf32>, tensor<2x128xf32>, tensor<2x128x32xf32>, tensor<2x32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32x49xf32>, tensor<49xf32>, tensor<49x64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2x3x64x64xf32>, tensor<2x3x64xf32>, tensor<2x64x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2x64xf32>, tensor<2x64x256xf32>, tensor<2x256xf32>, tensor<2x256x64xf32>, tensor<2x64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<2x32xf32>, tensor<2x32xf32>, tensor<2x3x32x32xf32>, tensor<2x3x32xf32>, tensor<2x32x32xf32>, tensor<2x32xf32>, tensor<2x32xf32>, tensor<2x32xf32>, tensor<2x32x128xf32>, tensor<2x128xf32>, tensor<2x128x32xf32>, tensor<2x32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32x49xf32>, tensor<49xf32>, tensor<f32>, tensor<f32>, tensor<f32>) -> ()
  }
}
