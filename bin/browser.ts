/** Finds a Chromium for the browser tests, or installs one. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

// The headless shell is about 15 percent faster.
const system = [
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** Path of a working browser. Throws a one-line error when there is none and none can be installed. */
export async function findBrowser(): Promise<string> {
  for (const look of [configured, ofPlaywright, ofSystem, fromDebian, fromNpm]) {
    const path = await look();
    if (path && starts(path)) return path;
    if (path && look === configured)
      throw new Error(`CHROMIUM_PATH zeigt auf ${path}, aber dort startet kein Chromium.`);
  }
  throw new Error(
    "Kein Browser für die Tests gefunden. Bitte Chromium installieren oder CHROMIUM_PATH auf einen setzen.",
  );
}

function configured(): string | undefined {
  return process.env.CHROMIUM_PATH || undefined;
}

async function ofPlaywright(): Promise<string | undefined> {
  const { chromium } = await import("@playwright/test");
  return chromium.executablePath();
}

function ofSystem(): string | undefined {
  return system.find((path) => existsSync(path));
}

/** As root on Debian and its derivatives. Waits when another installation is running. */
function fromDebian(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return;
  process.stdout.write("  Chromium wird mit apt-get installiert …\n");
  const wait = ["-o", "DPkg::Lock::Timeout=300", "-o", "Acquire::Retries=2"];
  const options = { stdio: "ignore", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } } as const;
  const installed = () =>
    ["chromium-headless-shell", "chromium"].some(
      (name) =>
        spawnSync("apt-get", [...wait, "install", "-y", "--no-install-recommends", name], options).status ===
        0,
    );
  if (!installed()) {
    spawnSync("apt-get", [...wait, "update"], options);
    installed();
  }
  return ofSystem();
}

async function fromNpm(): Promise<string | undefined> {
  if (process.platform !== "linux" || process.arch !== "x64") return;
  const { default: chromium } = await import("@sparticuz/chromium");
  return chromium.executablePath();
}

function starts(path: string): boolean {
  return (
    existsSync(path) && spawnSync(path, ["--version"], { stdio: "ignore", timeout: 30_000 }).status === 0
  );
}
