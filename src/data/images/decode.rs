//! Encoded bytes to pixels: JPEG, PNG, WebP, told apart by their first bytes.
//!
//! Policies, those of Pillow's `convert("RGB")` as torchvision uses it: a palette becomes its colours, alpha is dropped,
//! grey stays grey, CMYK and YCCK become RGB (inverted, as Adobe writes them), orientation tags and colour profiles are
//! ignored, of an animation, or of several pictures one after the other, the first counts. 16-bit samples are rounded to 8
//! bits.

use crate::data::images::pixels::Pixels;
use crate::error::{Error, Result};
use image::{DynamicImage, ImageDecoder, ImageError, ImageFormat, ImageReader, Limits};
use std::io::{Cursor, ErrorKind};
use std::panic::{AssertUnwindSafe, catch_unwind};
use zune_jpeg::JpegDecoder;
use zune_jpeg::zune_core::bytestream::ZCursor;
use zune_jpeg::zune_core::colorspace::ColorSpace;
use zune_jpeg::zune_core::options::DecoderOptions;

/// What a PNG or WebP decoder may allocate beyond its pixels, in bytes.
const SLACK: u64 = 64 << 20;

/// The largest height and width, in pixels: JPEG's own. What resizing needs grows with them, whatever the area.
const MAX_SIDE: u64 = 65_535;

/// The pixels of an encoded picture, grey (1 channel) or RGB (3 channels).
///
/// The size that the header states is held against `max_pixels`, and each side against 65,535, before anything is decoded.
///
/// # Errors
/// [`Error::Data`] when the bytes are no JPEG, PNG or WebP, are damaged or cut short, or state a larger picture. A panic
/// inside a decoder becomes an error too.
pub fn decode(bytes: &[u8], max_pixels: u64) -> Result<Pixels> {
    let decoded = catch_unwind(AssertUnwindSafe(|| match bytes {
        [] => Err(Error::data("empty")),
        [0xff, 0xd8, 0xff, ..] => jpeg(bytes, max_pixels),
        [0x89, b'P', b'N', b'G', ..] => other(bytes, ImageFormat::Png, max_pixels),
        [
            b'R',
            b'I',
            b'F',
            b'F',
            _,
            _,
            _,
            _,
            b'W',
            b'E',
            b'B',
            b'P',
            ..,
        ] => other(bytes, ImageFormat::WebP, max_pixels),
        _ => {
            let start = &bytes[..bytes.len().min(4)];
            Err(Error::data(format!(
                "neither JPEG, PNG nor WebP (starts with {start:02x?})"
            )))
        }
    }));
    decoded.unwrap_or_else(|_| Err(Error::data("the decoder panicked")))
}

fn jpeg(bytes: &[u8], max_pixels: u64) -> Result<Pixels> {
    let refuse = |e| Error::data(format!("jpeg: {e}"));
    // Strict: a damaged or cut stream is an error, not a picture with a grey rest.
    let options = DecoderOptions::new_fast()
        .set_strict_mode(true)
        .set_max_width(MAX_SIDE as usize)
        .set_max_height(MAX_SIDE as usize);
    let mut decoder = JpegDecoder::new_with_options(ZCursor::new(bytes), options);
    decoder.decode_headers().map_err(refuse)?;
    let (width, height) = decoder
        .dimensions()
        .ok_or_else(|| Error::data("jpeg: no frame header"))?;
    check_size(width as u64, height as u64, max_pixels)?;
    let (color, channels) = match decoder.input_colorspace() {
        Some(ColorSpace::Luma) => (ColorSpace::Luma, 1),
        _ => (ColorSpace::RGB, 3),
    };
    decoder.set_options(options.jpeg_set_out_colorspace(color));
    let data = decoder.decode().map_err(refuse)?;
    // The decoder fills up a last row of blocks that is cut short.
    if !has_end(bytes) {
        return Err(Error::data("jpeg: cut short, no end of image"));
    }
    Ok(Pixels {
        height,
        width,
        channels,
        data,
    })
}

/// Whether the first picture of a JPEG stream has its end (ITU T.81, annex B): what follows it, as the previews that
/// cameras append, does not count, nor do the thumbnails inside its segments.
fn has_end(bytes: &[u8]) -> bool {
    let mut rest = &bytes[2..];
    // From marker to marker: entropy-coded data hold none but restarts, and zeros behind their own 0xff.
    while let Some(at) = rest
        .windows(2)
        .position(|w| w[0] == 0xff && !matches!(w[1], 0 | 0xff))
    {
        let marker = rest[at + 1];
        rest = &rest[at + 2..];
        match marker {
            0xd9 => return true,
            0xd8 => return false,
            0x01 | 0xd0..=0xd7 => {}
            _ => match rest.first_chunk().map(|length| u16::from_be_bytes(*length)) {
                Some(length) => rest = rest.get(usize::from(length)..).unwrap_or_default(),
                None => return false,
            },
        }
    }
    false
}

/// What ends a PNG: chunk IEND.
const IEND: [u8; 12] = [0, 0, 0, 0, b'I', b'E', b'N', b'D', 0xae, 0x42, 0x60, 0x82];

/// A PNG up to its last chunk of pixels and with its end, for one that lacks it: whether all pixels are there, the decoder
/// says.
fn with_end(bytes: &[u8]) -> Vec<u8> {
    let mut at = 8; // past the signature
    while let Some([a, b, c, d, e, f, g, h]) = bytes.get(at..).and_then(|rest| rest.first_chunk()) {
        let length = u32::from_be_bytes([*a, *b, *c, *d]) as usize;
        let next = at.saturating_add(length).saturating_add(12);
        if next > bytes.len() || [*e, *f, *g, *h] == *b"IEND" {
            break;
        }
        at = next;
    }
    [&bytes[..at.min(bytes.len())], &IEND].concat()
}

fn other(bytes: &[u8], format: ImageFormat, max_pixels: u64) -> Result<Pixels> {
    let name = format.extensions_str()[0];
    let ended = format != ImageFormat::Png || bytes.ends_with(&IEND);
    let refuse = |e| Error::data(format!("{name}: {e}"));
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    let mut limits = Limits::no_limits();
    // For as many pixels as there are, 16-bit RGBA; not for a colour profile that decompresses to more.
    let pixels = stated_pixels(bytes, format)
        .unwrap_or(u64::MAX)
        .min(max_pixels);
    limits.max_alloc = Some(pixels.saturating_mul(8).saturating_add(SLACK));
    reader.limits(limits);
    let decoder = reader.into_decoder().map_err(refuse)?;
    let (width, height) = decoder.dimensions();
    check_size(u64::from(width), u64::from(height), max_pixels)?;
    let image = match DynamicImage::from_decoder(decoder) {
        Err(ImageError::IoError(e)) if e.kind() == ErrorKind::UnexpectedEof && !ended => {
            return other(&with_end(bytes), format, max_pixels);
        }
        image => image.map_err(refuse)?,
    };
    let (channels, data) = match image.color().has_color() {
        true => (3, image.into_rgb8().into_raw()),
        false => (1, image.into_luma8().into_raw()),
    };
    Ok(Pixels {
        height: height as usize,
        width: width as usize,
        channels,
        data,
    })
}

/// Pixels that a PNG says it has: its first chunk holds width and height.
fn stated_pixels(bytes: &[u8], format: ImageFormat) -> Option<u64> {
    let [a, b, c, d, e, f, g, h] = *bytes.get(16..)?.first_chunk()?;
    let [width, height] =
        [[a, b, c, d], [e, f, g, h]].map(|side| u64::from(u32::from_be_bytes(side)));
    (format == ImageFormat::Png).then_some(width * height)
}

fn check_size(width: u64, height: u64, max_pixels: u64) -> Result<()> {
    let refuse = |what: String| Err(Error::data(format!("{width} x {height} pixels, {what}")));
    match width.saturating_mul(height) {
        0 => refuse("nothing to see".into()),
        pixels if pixels > max_pixels => refuse(format!("more than max_pixels = {max_pixels}")),
        _ if width.max(height) > MAX_SIDE => refuse(format!("sides up to {MAX_SIDE} are read")),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use image::{ExtendedColorType, ImageEncoder, codecs::png::PngEncoder};

    // A 16 x 16 picture of (40 + 10 x, 60 + 9 y, 200 - 4 x - 4 y), converted to the mode and saved by Pillow 13.0.0 with
    // quality=90, subsampling=0; CMYK carries Adobe's marker.
    const RGB: &str = "ffd8ffe000104a46494600010100000100010000ffdb0043000302020302020303030304030304050805050404050a070706080c0a0c0c\
        0b0a0b0b0d0e12100d0e110e0b0b1016101113141515150c0f171816141812141514ffdb00430103040405040509050509140d0b0d1414\
        141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414ffc00011080010\
        001003011100021101031101ffc4001500010100000000000000000000000000000607ffc4001910000203010000000000000000000000\
        000005062232a1ffc40017010100030000000000000000000000000007050608ffc4001711010003000000000000000000000000000500\
        2131ffda000c03010002110311003f0094a889e6839a2bedcab8e865c6ca2279a7030457db8e43a19718a889e69c21115f6e6441d0cb8d\
        9444f34e0608afb71c87432e7fffd9";
    const PROGRESSIVE: &str = "ffd8ffe000104a46494600010100000100010000ffdb0043000302020302020303030304030304050805050404050a070706080c0a0c0c\
        0b0a0b0b0d0e12100d0e110e0b0b1016101113141515150c0f171816141812141514ffdb00430103040405040509050509140d0b0d1414\
        141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414ffc20011080010\
        001003011100021101031101ffc4001500010100000000000000000000000000000506ffc4001701010003000000000000000000000000\
        0006040507ffda000c03010002100310000001947356d9872c41c85b30e7ffc400161000030000000000000000000000000000000304ff\
        da00080101000105025482a41520a90fffc4001511010100000000000000000000000000000400ffda0008010301013f011a21a21a21a2\
        ffc4001511010100000000000000000000000000000400ffda0008010201013f0142e42e42e42effc40014100100000000000000000000\
        000000000020ffda0008010100063f021fffc400161000030000000000000000000000000000002131ffda0008010100013f2192248922\
        48ffda000c0301000200030000001043dfffc400161100030000000000000000000000000000002131ffda0008010301013f108320c832\
        0cffc400161100030000000000000000000000000000002131ffda0008010201013f10bb2ecbb2ecffc400151001010000000000000000\
        00000000000000f1ffda0008010100013f104c949497ffd9";
    const GREY: &str = "ffd8ffe000104a46494600010100000100010000ffdb0043000302020302020303030304030304050805050404050a070706080c0a0c0c\
        0b0a0b0b0d0e12100d0e110e0b0b1016101113141515150c0f171816141812141514ffc0000b080010001001011100ffc4001500010100\
        000000000000000000000000000607ffc4001910000203010000000000000000000000000005062232a1ffda0008010100003f0094a889\
        e68365113cd38315113cd38365113cd387ffd9";
    const CMYK: &str = "ffd8ffee000e41646f626500640000000000ffdb0043000302020302020303030304030304050805050404050a070706080c0a0c0c0b0a\
        0b0b0d0e12100d0e110e0b0b1016101113141515150c0f171816141812141514ffc000140800100010044311004d11005911004b1100ff\
        c40017000101010100000000000000000000000000080709ffc4001d1000010207000000000000000000000000000607172232436381a1\
        ffda000e0443004d0059004b00003f009c9a4b3a31e85b8786eaa5525739d532d5692ce842dc3c32a52a92b9c1153496745810b70f0295\
        495ce0b55a4b3a10b70f0ca94aa4ae707fffd9";
    const WEBP: &str = "5249464634000000574542505650384c270000002f0fc00300b90a44f43f76952f7df43f40a46d333a4ff36fedf0542c98e2dd9134f291\
        9d2cb90b00";

    fn bytes(hex: &str) -> Vec<u8> {
        let digit = |c: u8| (c as char).to_digit(16).unwrap() as u8;
        let pairs = hex.as_bytes().chunks_exact(2);
        pairs.map(|p| digit(p[0]) << 4 | digit(p[1])).collect()
    }

    fn png(width: u32, height: u32, color: ExtendedColorType, data: &[u8]) -> Vec<u8> {
        let mut out = Vec::new();
        let encoder = PngEncoder::new(&mut out);
        encoder.write_image(data, width, height, color).unwrap();
        out
    }

    fn pixels(bytes: &[u8]) -> Pixels {
        decode(bytes, 1000).unwrap()
    }

    #[test]
    fn jpegs_of_every_mode_decode_as_in_pillow() {
        // Image.open(..).convert("RGB").getpixel((x, y)) at (0, 0), (8, 8), (15, 3).
        let rgb = [[41, 60, 201], [122, 131, 136], [188, 87, 127]];
        let grey = [[70; 3], [129; 3], [122; 3]];
        let cmyk = [[40, 60, 200], [120, 132, 136], [190, 87, 127]];
        let cases = [
            (RGB, 3, rgb),
            (PROGRESSIVE, 3, rgb),
            (GREY, 1, grey),
            (CMYK, 3, cmyk),
        ];
        for (hex, channels, want) in cases {
            let image = pixels(&bytes(hex));
            assert_eq!(
                (image.height, image.width, image.channels),
                (16, 16, channels)
            );
            let image = image.with_channels(3).unwrap();
            for ((x, y), want) in [(0, 0), (8, 8), (15, 3)].into_iter().zip(want) {
                let got = &image.data[(y * 16 + x) * 3..][..3];
                // Another inverse DCT: 2 levels.
                let near = got
                    .iter()
                    .zip(want)
                    .all(|(g, w): (&u8, u8)| g.abs_diff(w) <= 2);
                assert!(near, "({x}, {y}): {got:?}, Pillow has {want:?}");
            }
        }
    }

    #[test]
    fn lossless_webp_is_exact() {
        let want = (0..256usize).flat_map(|i| {
            let (x, y) = (i % 16, i / 16);
            [40 + 10 * x, 60 + 9 * y, 200 - 4 * x - 4 * y].map(|v| v as u8)
        });
        assert_eq!(pixels(&bytes(WEBP)).data, want.collect::<Vec<_>>());
    }

    #[test]
    fn unusual_png_modes_follow_the_policies() {
        // Alpha is dropped.
        let rgba = png(1, 2, ExtendedColorType::Rgba8, &[9, 8, 7, 0, 6, 5, 4, 255]);
        assert_eq!(pixels(&rgba).data, [9, 8, 7, 6, 5, 4]);
        let grey_alpha = png(2, 1, ExtendedColorType::La8, &[9, 0, 8, 255]);
        assert_eq!(pixels(&grey_alpha).data, [9, 8]);
        // 16 bits are rounded to 8: 0x80ff / 257 = 128.5 - 0.004.
        let deep: Vec<u8> = [0x80ffu16, 0x0000, 0xffff]
            .iter()
            .flat_map(|v| v.to_ne_bytes())
            .collect();
        assert_eq!(
            pixels(&png(3, 1, ExtendedColorType::L16, &deep)).data,
            [128, 0, 255]
        );
        assert_eq!(
            pixels(&png(1, 1, ExtendedColorType::Rgb16, &deep)).data,
            [128, 0, 255]
        );
        // A palette becomes its colours, with or without transparency.
        for transparent in [false, true] {
            let mut file = Vec::new();
            let mut encoder = png::Encoder::new(&mut file, 4, 1);
            encoder.set_color(png::ColorType::Indexed);
            encoder.set_depth(png::BitDepth::Two);
            encoder.set_palette(vec![1, 2, 3, 40, 50, 60, 7, 8, 9]);
            if transparent {
                encoder.set_trns(vec![0, 128]);
            }
            let mut writer = encoder.write_header().unwrap();
            writer.write_image_data(&[0b00_01_10_01]).unwrap();
            writer.finish().unwrap();
            let image = pixels(&file);
            assert_eq!(image.channels, 3);
            assert_eq!(image.data, [1, 2, 3, 40, 50, 60, 7, 8, 9, 40, 50, 60]);
        }
    }

    #[test]
    fn a_picture_cut_anywhere_is_refused_or_whole() {
        let noise: Vec<u8> = (0..48u64 * 48 * 3)
            .map(|i| ((i * i * 2_654_435_761) >> 13) as u8)
            .collect();
        let png = png(48, 48, ExtendedColorType::Rgb8, &noise);
        for file in [
            bytes(RGB),
            bytes(PROGRESSIVE),
            bytes(GREY),
            bytes(CMYK),
            bytes(WEBP),
            png,
        ] {
            let whole = decode(&file, 10_000).unwrap();
            let mut accepted = 0;
            for end in 0..file.len() {
                if let Ok(image) = decode(&file[..end], 10_000) {
                    assert_eq!(image, whole, "cut at {end} of {}", file.len());
                    accepted += 1;
                }
            }
            assert!(accepted < 20, "{accepted} cuts of {} accepted", file.len());
        }
    }

    #[test]
    fn what_follows_a_picture_does_not_count() {
        for file in [RGB, PROGRESSIVE, GREY, CMYK].map(bytes) {
            let whole = decode(&file, 1000).unwrap();
            for end in [0, 3, 100, file.len() / 2, file.len() - 10, file.len()] {
                let with_preview = [&file[..], &file[..end]].concat();
                assert_eq!(decode(&with_preview, 1000).unwrap(), whole, "{end}");
            }
            let filled = [&file[..file.len() - 2], &[0xff, 0xff, 0xff, 0xd9, 0, 0]].concat();
            assert_eq!(decode(&filled, 1000).unwrap(), whole);
            // Cut short, with a whole picture behind it.
            let cut = [&file[..file.len() - 10], &file].concat();
            assert!(decode(&cut, 1000).is_err());
        }
    }

    #[test]
    fn a_png_without_its_last_chunk_is_whole_when_its_pixels_are() {
        let noise: Vec<u8> = (0..48u64 * 48)
            .map(|i| ((i * i * 2_654_435_761) >> 13) as u8)
            .collect();
        let file = png(48, 48, ExtendedColorType::L8, &noise);
        let whole = decode(&file, 10_000).unwrap();
        let end = file.len() - IEND.len();
        for cut in [end, end + 3, end + 8, end + 11] {
            assert_eq!(decode(&file[..cut], 10_000).unwrap(), whole, "{cut}");
        }
        let text = [0, 0, 0, 9, b't', b'E', b'X', b't', b'a', 0, b'b'];
        let with_text = [&file[..end], &text].concat();
        assert_eq!(decode(&with_text, 10_000).unwrap(), whole);
        assert!(decode(&file[..end - 200], 10_000).is_err());
    }

    #[test]
    fn flipped_bits_never_panic() {
        for file in [RGB, PROGRESSIVE, GREY, CMYK, WEBP].map(bytes) {
            for at in 0..file.len() {
                for value in [0, 0xff, file[at] ^ 1] {
                    let mut damaged = file.clone();
                    damaged[at] = value;
                    if let Err(error) = decode(&damaged, 1_000_000) {
                        assert!(!error.chain().contains("panicked"), "byte {at} = {value}");
                    }
                }
            }
        }
    }

    #[test]
    fn size_is_checked_before_decoding() {
        // 50,000 x 50,000 pixels stated, none there.
        let mut bomb = bytes(RGB);
        let frame = bomb.windows(2).position(|w| w == [0xff, 0xc0]).unwrap();
        bomb[frame + 5..frame + 9].copy_from_slice(&[0xc3, 0x50, 0xc3, 0x50]);
        let error = decode(&bomb, 100_000_000).unwrap_err().chain();
        assert_eq!(
            error,
            "50000 x 50000 pixels, more than max_pixels = 100000000"
        );
        for (width, height, want) in [
            (50_000u32, 50_000u32, "more than max_pixels = 100000000"),
            (90_000_000, 1, "sides up to 65535 are read"),
        ] {
            let mut bomb = png(1, 1, ExtendedColorType::L8, &[0]);
            bomb[16..20].copy_from_slice(&width.to_be_bytes());
            bomb[20..24].copy_from_slice(&height.to_be_bytes());
            let mut crc = flate2::Crc::new();
            crc.update(&bomb[12..29]);
            bomb[29..33].copy_from_slice(&crc.sum().to_be_bytes());
            let error = decode(&bomb, 100_000_000).unwrap_err().chain();
            assert_eq!(error, format!("{width} x {height} pixels, {want}"));
        }
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_colour_profile_that_is_a_bomb_takes_no_memory() {
        let level = flate2::Compression::fast();
        let mut zlib = flate2::write::ZlibEncoder::new(b"name\0\0".to_vec(), level);
        let mut zeros = std::io::Read::take(std::io::repeat(0), 400 << 20);
        std::io::copy(&mut zeros, &mut zlib).unwrap();
        let profile = zlib.finish().unwrap();
        let mut chunk = [&(profile.len() as u32).to_be_bytes()[..], b"iCCP", &profile].concat();
        let mut sum = flate2::Crc::new();
        sum.update(&chunk[4..]);
        chunk.extend(sum.sum().to_be_bytes());
        let mut file = png(2, 1, ExtendedColorType::L8, &[7, 9]);
        file.splice(33..33, chunk); // behind the first chunk
        let before = crate::machine::peak_resident().unwrap();
        assert_eq!(decode(&file, 100_000_000).unwrap().data, [7, 9]);
        let used = crate::machine::peak_resident().unwrap() - before;
        assert!(used < 150 << 20, "{used} bytes");
    }

    #[test]
    fn what_is_no_picture_is_named() {
        let words = |bytes: &[u8]| decode(bytes, 1000).unwrap_err().chain();
        assert_eq!(words(b""), "empty");
        assert_eq!(
            words(b"GIF89a"),
            "neither JPEG, PNG nor WebP (starts with [47, 49, 46, 38])"
        );
        assert!(words(&[0xff, 0xd8, 0xff]).starts_with("jpeg: "));
    }
}
