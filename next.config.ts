import type { NextConfig } from "next";
import { securityHeaders } from "./platform/web-server/security-headers";

// The web server gives every answer these headers; here they are for `next dev` and `next start`. Pages get their policy from proxy.ts.
const { "content-security-policy": _strictest, ...always } = securityHeaders(process.env.APP_URL ?? "");

const config: NextConfig = {
  distDir: process.env.NEXT_DIST_DIR || ".next",
  poweredByHeader: false,
  reactStrictMode: true,
  serverExternalPackages: ["@node-rs/argon2", "sharp", "pg", "pino"],
  images: { unoptimized: true },
  experimental: {
    serverActions: { bodySizeLimit: "1mb" },
    // The front door measures bodies before; this only must not be smaller than its largest.
    proxyClientMaxBodySize: "26mb",
  },
  headers: async () => [{ source: "/:path*", headers: Object.entries(always).map(([key, value]) => ({ key, value })) }],
};

export default config;
