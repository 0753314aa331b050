import type { NextConfig } from "next";

/** The browser tests build beside a demo that may be running. */
const isForTests = process.env.NEXT_DIST_DIR === ".next-test";

const config: NextConfig = {
  distDir: process.env.NEXT_DIST_DIR || ".next",
  typescript: {
    tsconfigPath: isForTests ? "tsconfig.e2e.json" : "tsconfig.json",
    // Set by bin/build.ts, for the demo and the tests.
    ignoreBuildErrors: process.env.BUILD_WITHOUT_TYPES === "1",
  },
  poweredByHeader: false,
  reactStrictMode: true,
  serverExternalPackages: [
    "@node-rs/argon2",
    "sharp",
    "pg",
    "pino",
    "@myriaddreamin/typst-ts-node-compiler",
    "@resvg/resvg-js",
  ],
  images: { unoptimized: true },
  // A folder of the router cannot end in ".csv" when its name is a variable.
  rewrites: () =>
    Promise.resolve(
      ["csv", "json"].map((form) => ({
        source: `/zahlen/:kennzahl([a-z0-9-]+).${form}`,
        destination: `/zahlen/:kennzahl/${form}`,
      })),
    ),
  // Title and description always stand in the head, for readers without JavaScript too.
  htmlLimitedBots: /.*/,
  experimental: {
    // Writing it takes a quarter of a build, and few builds are followed by another one in the same folder.
    turbopackFileSystemCacheForBuild: false,
    serverActions: { bodySizeLimit: "1mb" },
    // The web server checks the size of bodies (body-limit.ts); this limit must not be below its largest.
    proxyClientMaxBodySize: "26mb",
  },
};

export default config;
