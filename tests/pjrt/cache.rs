use crate::support::{add_io, add_text, clients, f32s, run_add, upload};
use kiln::array::Array;
use kiln::pjrt::{Cache, CacheOutcome, Client, CompileOptions, OptionValue};
use kiln::types::Type;
use std::path::Path;

/// Compile `x + y` through the cache, run it, and say where it came from.
fn compile(cache: &Cache, client: &Client, ty: &Type, options: &CompileOptions) -> CacheOutcome {
    let result = cache.compile(client, &add_text(ty, ""), options, add_io(ty));
    let (add, outcome) = result.unwrap();
    let x = upload(
        client,
        Array::new(&ty.shape, &vec![1.5f32; ty.elements()]).unwrap(),
    );
    assert_eq!(run_add(&add, &x, &x), vec![3.0; ty.elements()]);
    outcome
}

/// The files of a folder.
fn files(folder: &Path) -> Vec<std::path::PathBuf> {
    let entries = folder.read_dir().unwrap();
    entries.map(|entry| entry.unwrap().path()).collect()
}

#[test]
fn the_second_compilation_is_a_hit() {
    let folder = tempfile::tempdir().unwrap();
    // One folder for all plugins: none must load what another has made.
    let cache = Cache::new(folder.path().join("made/when/needed"));
    let (ty, plain) = (f32s(&[4]), CompileOptions::default());
    for client in clients(1) {
        let outcome = |ty: &Type, options: &CompileOptions| compile(&cache, &client, ty, options);
        assert!(matches!(outcome(&ty, &plain), CacheOutcome::Miss(_)));
        assert!(matches!(outcome(&ty, &plain), CacheOutcome::Hit));
        let told = |outcome: CacheOutcome| match outcome {
            CacheOutcome::Miss(told) => told,
            other => panic!("{other:?}"),
        };
        assert_eq!(told(outcome(&f32s(&[5]), &plain)), "another program");
        let name = "xla_backend_optimization_level".to_owned();
        let other = CompileOptions {
            overrides: [(name, OptionValue::Int(1))].into(),
            ..CompileOptions::default()
        };
        let option = "xla_backend_optimization_level=1";
        let expected = format!("compiler options: `` was stored, `{option}` is asked for");
        assert_eq!(told(outcome(&ty, &other)), expected);
    }
}

#[test]
fn a_damaged_entry_is_compiled_again() {
    for client in clients(1) {
        let folder = tempfile::tempdir().unwrap();
        let cache = Cache::new(folder.path());
        let outcome = || compile(&cache, &client, &f32s(&[4]), &CompileOptions::default());
        assert!(matches!(outcome(), CacheOutcome::Miss(_)));
        let files = files(folder.path());
        assert_eq!(files.len(), 1, "nothing is left beside the entry");
        let sound = std::fs::read(&files[0]).unwrap();
        let mut flipped = sound.clone();
        flipped[sound.len() / 2] ^= 1;
        for damaged in [&flipped, &sound[..sound.len() - 1], &sound[..10], &[]] {
            std::fs::write(&files[0], damaged).unwrap();
            assert!(matches!(outcome(), CacheOutcome::Miss(_)));
            assert!(matches!(outcome(), CacheOutcome::Hit));
        }
    }
}

#[test]
fn a_cache_that_cannot_be_written_does_not_stop_a_run() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    std::fs::write(&file, "in the way").unwrap();
    let cache = Cache::new(&file);
    for client in clients(1) {
        let outcome = compile(&cache, &client, &f32s(&[4]), &CompileOptions::default());
        let CacheOutcome::NotStored(error) = outcome else {
            panic!("stored under a file: {outcome:?}");
        };
        assert!(
            error.chain().contains(&file.display().to_string()),
            "{error:?}"
        );
    }
}

#[test]
fn what_was_not_used_for_the_longest_time_goes_when_the_cache_is_full() {
    for client in clients(1) {
        let folder = tempfile::tempdir().unwrap();
        let plain = CompileOptions::default();
        let outcome = |limit: u64, n: usize| {
            let cache = Cache::new(folder.path()).limited(limit);
            compile(&cache, &client, &f32s(&[n]), &plain)
        };
        assert!(matches!(outcome(u64::MAX, 1), CacheOutcome::Miss(_)));
        let (_, one, _) = Cache::new(folder.path()).usage();
        // room for two and a half of them
        let limit = one * 5 / 2;
        assert!(matches!(outcome(limit, 2), CacheOutcome::Miss(_)));
        assert!(matches!(outcome(limit, 1), CacheOutcome::Hit));
        // the first one was used after the second
        assert!(matches!(outcome(limit, 3), CacheOutcome::Miss(_)));
        let (count, bytes, _) = Cache::new(folder.path()).usage();
        assert!(count == 2 && bytes <= limit, "{count} of {bytes} bytes");
        assert!(matches!(outcome(limit, 1), CacheOutcome::Hit));
        assert!(matches!(outcome(limit, 2), CacheOutcome::Miss(_)));

        let CacheOutcome::NotStored(error) = outcome(100, 9) else {
            panic!("stored beyond the limit");
        };
        assert!(error.to_string().contains("the cache may have 100"));
    }
}

#[test]
fn processes_that_share_a_full_cache_do_not_disturb_each_other() {
    let folder = tempfile::tempdir().unwrap();
    let abandoned = folder.path().join("x.1.part");
    std::fs::write(&abandoned, "half").unwrap();
    let old = std::time::SystemTime::now() - std::time::Duration::from_secs(48 * 3600);
    let file = std::fs::File::options().append(true).open(&abandoned);
    file.unwrap().set_modified(old).unwrap();
    for client in clients(1) {
        // so small that each program that is stored makes another one go
        let plain = CompileOptions::default();
        let cache = Cache::new(folder.path());
        compile(&cache, &client, &f32s(&[9]), &plain);
        let (_, one, _) = cache.usage();
        let cache = cache.limited(one * 3 / 2);
        std::thread::scope(|scope| {
            for first in 0..4 {
                let (cache, client, plain) = (&cache, &client, &plain);
                scope.spawn(move || {
                    for n in 0..6 {
                        compile(cache, client, &f32s(&[1 + (first + n) % 5]), plain);
                    }
                });
            }
        });
        let (count, bytes, limit) = cache.usage();
        assert!(count > 0 && bytes <= limit, "{count} of {bytes} bytes");
        assert!(!abandoned.exists());
    }
}
