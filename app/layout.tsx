import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { campaignDescription, campaignName } from "@/domain/campaign/campaign-words";
import { campaignSharePicture } from "@/domain/post/share-size";
import { env } from "@/platform/env";
import { fontVariables } from "./fonts";
import "./globals.css";

// A page rendered at build time would have no nonce, and its Content-Security-Policy would block its scripts.
export const dynamic = "force-dynamic";

export const generateMetadata = (): Metadata => ({
  metadataBase: new URL(env().APP_URL),
  title: { default: campaignName, template: `%s – ${campaignName}` },
  description: campaignDescription,
  openGraph: { type: "website", locale: "de_DE", siteName: campaignName, images: [campaignSharePicture] },
  twitter: { card: "summary_large_image" },
  formatDetection: { telephone: false, email: false, address: false },
});

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#FBF8F3" },
    { media: "(prefers-color-scheme: dark)", color: "#0E1C23" },
  ],
};

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="de" className={fontVariables}>
      <body>{children}</body>
    </html>
  );
}
