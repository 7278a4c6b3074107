# One recipe for every process: docker build --build-arg PROCESS=ingest .
FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /src
COPY . .
ARG PROCESS
RUN --mount=type=cache,target=/m2 \
    mvn -B -q -Dmaven.repo.local=/m2 -DskipTests -Djacoco.skip -pl "$PROCESS" -am package \
 && mkdir -p /app/lib \
 && tr ':' '\n' < "$PROCESS/target/runtime.classpath" | xargs -I{} cp {} /app/lib/ \
 && cp "$PROCESS"/target/"$PROCESS"-*.jar /app/lib/ \
 && echo "$PROCESS" | sed 's/\(.\)\(.*\)/vn.diemtin.\1\2.\U\1\E\2Application/' > /app/main-class

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --create-home diemtin && mkdir /data && chown diemtin /data
COPY --from=build /app /app
USER diemtin
WORKDIR /data
VOLUME /data
ENV JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=50 --enable-native-access=ALL-UNNAMED"
ENTRYPOINT ["sh", "-c", "exec java -cp '/app/lib/*' \"$(cat /app/main-class)\""]
