//! What a compiler says when a program does not fit into the devices' memory.

/// Bytes that a refusal names as too many: of intermediate values, or of everything.
///
/// libtpu writes either `the total memory required for HLO temporaries (26.57G) exceeds available HBM (15.75G)`, or
/// `Used 20.15G of 15.75G hbm`. Nothing when the message is about something else.
pub fn bytes_refused(message: &str) -> Option<u64> {
    if !message.contains("Ran out of memory") && !message.contains("CompileTimeHbmOom") {
        return None;
    }
    let temporaries = message
        .split_once("HLO temporaries (")
        .and_then(|(_, rest)| size(rest));
    let used = || message.split_once("Used ").and_then(|(_, rest)| size(rest));
    let exceeding = || {
        let (before, _) = message.split_once(") exceeds available")?;
        size(&before[before.rfind('(')? + 1..])
    };
    temporaries.or_else(used).or_else(exceeding)
}

/// The size at the beginning of a text: `26.57G`, `530.00M`, `12.5K`, `88B`.
fn size(text: &str) -> Option<u64> {
    let end = text.find(|c: char| !c.is_ascii_digit() && c != '.')?;
    let number: f64 = text[..end].parse().ok()?;
    let power = match text[end..].chars().next()? {
        'B' => 0,
        'K' => 10,
        'M' => 20,
        'G' => 30,
        'T' => 40,
        _ => return None,
    };
    Some((number * f64::from(2).powi(power)) as u64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn libtpus_refusals_are_understood() {
        let gib = |n: f64| Some((n * f64::from(1 << 30)) as u64);
        let short = "PJRT_Compile: resource exhausted: E1000: CompileTimeHbmOom: Ran out of memory on HBM, the total memory \
                     required for HLO temporaries (26.57G) exceeds available HBM (15.75G). HLO module: train_step.";
        assert_eq!(bytes_refused(short), gib(26.57));
        let long = "Ran out of memory in memory space hbm. Used 20.15G of 15.75G hbm. Exceeded hbm capacity by 4.40G.";
        assert_eq!(bytes_refused(long), gib(20.15));
        let other = "E1000: CompileTimeHbmOom: a buffer of (1.50T) exceeds available HBM (15.75G)";
        assert_eq!(bytes_refused(other), Some(3 << 39));
        assert_eq!(
            bytes_refused("resource exhausted: Attempting to allocate 3.1G"),
            None
        );
        assert_eq!(bytes_refused("Ran out of memory, somehow"), None);
    }
}
