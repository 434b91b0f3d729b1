//! Tauri's build step. Runs in the repository's root, where `tauri.conf.json` is.

fn main() {
    for watched in ["src-tauri/capabilities", "src-tauri/permissions", "src-tauri/build.rs", "tauri.conf.json", "ui/dist"] {
        println!("cargo:rerun-if-changed={watched}");
    }
    #[cfg(feature = "gui")]
    tauri_build::try_build(
        tauri_build::Attributes::new()
            .capabilities_path_pattern("./src-tauri/capabilities/**/*.json")
            .app_manifest(tauri_build::AppManifest::new().permissions_path_pattern("./src-tauri/permissions/**/*.toml")),
    )
    .expect("tauri.conf.json, capabilities and permissions are well-formed");
}
