//! CPU seconds and peak memory of one rustc, measured by a wrapper between cargo and rustc.
//!
//! The bench sets itself as `RUSTC_WRAPPER`. As a wrapper, it runs the real compiler, watches its peak resident set
//! and, for the crate under test, appends one line to the file named by `COMPILE_BENCH_OUT`. Linux only: reads /proc.

use std::path::Path;
use std::process::{Command, ExitCode};
use std::time::Duration;
use std::{env, fs, thread};

/// The name of the measured crate.
pub(crate) const CRATE: &str = "bitrix24_api";

/// The cost of a compilation.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cost {
    /// User and system time of rustc, all threads.
    pub(crate) cpu_seconds: f64,
    /// Peak resident set.
    pub(crate) peak_mib: f64,
}

/// Runs as a compiler wrapper if cargo started this process as one.
pub(crate) fn wrapper() -> Option<ExitCode> {
    let out = env::var_os("COMPILE_BENCH_OUT")?;
    let mut args = env::args_os().skip(1);
    let rustc = args.next()?;
    let args: Vec<_> = args.collect();
    let measured = args.windows(2).any(|w| w[0] == "--crate-name" && w[1] == CRATE);
    let mut child = Command::new(rustc).args(&args).spawn().expect("the compiler that cargo names can be started");
    let status_file = format!("/proc/{}/status", child.id());
    let mut peak_kib = 0_u64;
    let status = loop {
        if let Some(status) = child.try_wait().expect("our own child can be waited for") {
            break status;
        }
        peak_kib = peak_kib.max(peak(&status_file));
        thread::sleep(Duration::from_millis(if measured { 10 } else { 2 }));
    };
    if measured {
        let line = format!("{} {peak_kib}", children_cpu());
        fs::write(out, line).expect("the result file can be written");
    }
    Some(ExitCode::from(u8::try_from(status.code().unwrap_or(1)).unwrap_or(1)))
}

fn peak(status_file: &str) -> u64 {
    let text = fs::read_to_string(status_file).unwrap_or_default();
    let line = text.lines().find_map(|l| l.strip_prefix("VmHWM:")).unwrap_or_default();
    line.split_whitespace().next().and_then(|n| n.parse().ok()).unwrap_or(0)
}

/// User and system seconds of the finished child processes. The clock tick of Linux is 1/100 s.
fn children_cpu() -> f64 {
    let stat = fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let after_name = stat.rsplit(')').next().unwrap_or_default();
    let ticks: u64 = after_name.split_whitespace().skip(13).take(2).filter_map(|n| n.parse::<u64>().ok()).sum();
    ticks as f64 / 100.0
}

/// Builds the crate at `manifest_dir` with `cargo <command>` and `features`, dependencies warm, and measures its rustc.
pub(crate) fn measure(manifest_dir: &Path, command: &str, features: &str) -> Cost {
    let target = manifest_dir.join("target");
    let run = |features: &str, out: Option<&Path>| {
        let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        cargo.arg(command).args(["--quiet", "--features", features]).current_dir(manifest_dir);
        cargo.env("CARGO_TARGET_DIR", &target).env("CARGO_INCREMENTAL", "0").env_remove("RUSTC_WRAPPER");
        cargo.env("RUSTC_WRAPPER", env::current_exe().expect("a running program has a path"));
        cargo.env("COMPILE_BENCH_OUT", out.unwrap_or(Path::new("/dev/null")));
        assert!(
            cargo.status().expect("cargo can be started").success(),
            "cargo {command} --features {features} failed"
        );
    };
    run("", None);
    let out = manifest_dir.join("cost.txt");
    let lib = manifest_dir.join("src/lib.rs");
    let text = fs::read(&lib).expect("the crate has src/lib.rs");
    fs::write(&lib, text).expect("the copy of the crate can be written");
    run(features, Some(&out));
    let text = fs::read_to_string(&out).expect("the wrapper wrote its measurement");
    let numbers: Vec<f64> = text.split_whitespace().filter_map(|n| n.parse().ok()).collect();
    Cost { cpu_seconds: numbers[0], peak_mib: numbers[1] / 1024.0 }
}
