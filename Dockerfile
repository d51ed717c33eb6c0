# One recipe for every service: docker build --build-arg MODULE=employer-service .
FROM eclipse-temurin:25-jdk AS build
WORKDIR /source
COPY . .
ARG MODULE
RUN --mount=type=cache,target=/root/.m2 \
    ./mvnw -B -pl "$MODULE" -am -Dmaven.test.skip=true package \
    && cp "$MODULE"/target/*-exec.jar application.jar \
    && java -Djarmode=tools -jar application.jar extract --destination /application

FROM eclipse-temurin:25-jre
RUN useradd --system --no-create-home warm-welkom
WORKDIR /application
COPY --from=build /application ./
USER warm-welkom
# The flags are those of jvm.flags in pom.xml that libraries ask for.
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-jar", "application.jar"]
