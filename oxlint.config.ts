/** What the linter asks. The borders of the rooms are computed from one table (README, "How to read it"). */
import { defineConfig, type OxlintOverride } from "oxlint";

/** Every room, and the rooms below it that it may import. A room may always import itself. */
const rooms = {
  domain: [],
  db: ["domain"],
  platform: ["domain", "db"],
  commands: ["domain", "db", "platform"],
  queries: ["domain", "db", "platform"],
  components: ["domain"],
  app: ["domain", "platform", "commands", "queries", "components"],
  bin: ["domain", "db", "platform", "commands", "queries", "components", "app"],
  bench: ["domain", "db", "platform", "commands", "queries", "components", "app", "bin"],
  e2e: ["domain", "db", "platform", "commands", "queries", "components", "app", "bin"],
} as const;
type Room = keyof typeof rooms;

const next = ["next", "next/**", "next-auth", "next-auth/**"];
const react = ["react", "react-dom", "react-dom/**"];
const database = ["drizzle-orm", "drizzle-orm/**", "pg"];
const node = ["node:*"];

/** Packages that a room must work without. */
const unknownPackages: Partial<Record<Room, string[]>> = {
  domain: [...next, ...react, ...database, ...node],
  db: [...next, ...react],
  commands: [...next, ...react],
  queries: next,
  components: [...next, ...database, ...node],
  app: [...database, ...node],
};

const upward = { group: ["../**"], message: "Write neighbours as ./, everything else as @/." };

type Pattern = { group: string[]; message: string; allowImportNames?: string[] };
type Path = { name: string; importNames: string[]; message: string };

/** The import rules for one room; `more` are the ones that only a part of it has. */
function border(
  files: string,
  room: Room,
  allowed: readonly string[] = rooms[room],
  more: { patterns?: Pattern[]; paths?: Path[] } = {},
): OxlintOverride {
  const known = [...allowed, room];
  const unknown = Object.keys(rooms).filter((other) => !known.includes(other));
  const packages = unknownPackages[room];
  const patterns: Pattern[] = [
    upward,
    {
      group: unknown.map((other) => `@/${other}/**`),
      message: `${files} may import only ${known.join(", ")}.`,
    },
    ...(packages ? [{ group: packages, message: `${files} must work without this package.` }] : []),
    ...(more.patterns ?? []),
  ];
  return {
    files: [files],
    rules: { "no-restricted-imports": ["error", { patterns, paths: more.paths ?? [] }] },
  };
}

/** Tables that hold nothing a reader must not see; every other table is read through a public view. */
const openTables = ["aktionswochen", "indicators", "jobcenters", "jobcenterSites", "series"];

const readersOnly = {
  patterns: [
    {
      group: ["@/db/schema", "@/db/schema/*", "!@/db/schema/public-view"],
      allowImportNames: openTables,
      message: "Readers see the public views and nothing else.",
    },
    { group: ["@/queries/desk/**"], message: "The desk sees what readers must not." },
  ],
  paths: [{ name: "@/db/client", importNames: ["db"], message: "Readers are served by portalDb." }],
};

export default defineConfig({
  plugins: [
    "eslint",
    "typescript",
    "unicorn",
    "oxc",
    "react",
    "jsx-a11y",
    "nextjs",
    "import",
    "vitest",
    "promise",
  ],
  categories: { correctness: "error" },
  env: { browser: true, node: true, es2024: true },
  ignorePatterns: [
    "node_modules",
    ".next",
    ".next-test",
    ".data",
    "next-env.d.ts",
    "db/migrations",
    "test-results",
    "playwright-report",
  ],
  rules: {
    "react/no-danger": "error",
    "react/react-in-jsx-scope": "off",
    "typescript/no-explicit-any": "error",
    "typescript/no-floating-promises": "error",
    "typescript/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
    "typescript/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
    "typescript/await-thenable": "error",
    "typescript/no-base-to-string": "off",
    "typescript/no-misused-spread": "off",
    "typescript/no-redundant-type-constituents": "off",
    "typescript/no-unsafe-type-assertion": "off",
    "typescript/unbound-method": "off",
    "jsx-a11y/prefer-tag-over-role": "off",
    "no-control-regex": "off",
    "react/purity": "off",
    "react/set-state-in-effect": "off",
    "vitest/no-conditional-expect": "off",
    "vitest/require-mock-type-parameters": "off",
    "vitest/require-to-throw-message": "off",
    "vitest/no-focused-tests": "error",
    "vitest/no-disabled-tests": "error",
    "nextjs/no-html-link-for-pages": "off",
    "nextjs/no-img-element": "off",
    "no-console": "error",
    eqeqeq: ["error", "always", { null: "ignore" }],
    "no-restricted-imports": ["error", { patterns: [upward] }],
  },
  overrides: [
    border("domain/**", "domain"),
    border("db/**", "db"),
    // The demo's world is made by the same commands as everybody's posts, so this one folder looks up.
    border("db/demo/**", "db", [...rooms.commands, "commands"]),
    border("platform/**", "platform"),
    border("commands/**", "commands"),
    border("queries/**", "queries"),
    border("queries/portal/**", "queries", rooms.queries, readersOnly),
    border("components/**", "components"),
    border("app/**", "app"),
    // A test may prepare its facts with any room.
    {
      files: ["**/*.test.ts", "**/*.test.tsx", "queries/portal/testing/**"],
      rules: { "no-restricted-imports": ["error", { patterns: [upward] }] },
    },
    { files: ["bin/**"], rules: { "no-console": "off" } },
  ],
});
