# One service on the JVM. Build the project first (./csms build), then, from the project's root:
#   docker build -f deploy/docker/service.Dockerfile --build-arg SERVICE=gateway-service -t ampgate/gateway-service .
FROM eclipse-temurin:25-jre

ARG SERVICE
LABEL org.opencontainers.image.title="Ampgate ${SERVICE}" \
      org.opencontainers.image.licenses="Apache-2.0"

WORKDIR /opt/ampgate
# Libraries change rarely and come first, so that a new build of ours only replaces the last layers.
COPY ${SERVICE}/target/quarkus-app/lib/ lib/
COPY ${SERVICE}/target/quarkus-app/quarkus-run.jar ./
COPY ${SERVICE}/target/quarkus-app/app/ app/
COPY ${SERVICE}/target/quarkus-app/quarkus/ quarkus/

USER 10001:10001
ENV JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=75 -XX:+UseCompactObjectHeaders -XX:+ExitOnOutOfMemoryError"
ENTRYPOINT ["java", "-jar", "quarkus-run.jar"]
