# Read by run, bench and mvnw, which all need the JDK that the code is written for.

is_jdk25() { [ -x "$1/bin/javac" ] && grep -q '^JAVA_VERSION="25' "$1/release" 2>/dev/null; }

# Prints the folder of a JDK 25: the one that JAVA_HOME names, the one that the java on the path belongs to, or one in the
# places where they are usually put. Fails if there is none.
find_jdk25() {
  on_path=$(readlink -f "$(command -v java 2>/dev/null)" 2>/dev/null || true)
  for candidate in "${JAVA_HOME-}" "${on_path%/bin/java}" /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if [ -n "$candidate" ] && is_jdk25 "$candidate"; then
      printf '%s\n' "$candidate"
      return 0
    fi
  done
  return 1
}
