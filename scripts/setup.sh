# Read by the other scripts: goes to the project's folder, and sees to it that what a build needs is there.
# SWIFT names another swift than the one in the path.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
swift=${SWIFT:-swift}

fail() {
  printf '%s\n' "$@" >&2
  exit 2
}

# The Debian packages named, with apt as root or through sudo.
install_packages() {
  command -v apt-get >/dev/null ||
    fail "Missing: $*" "These are Debian's names. Install what your system calls them, then run this again."
  local as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null ||
      fail "Missing: $*" "Install them as root (apt-get install $*), then run this again."
    as_root=(sudo)
  fi
  echo "Installing $* with apt-get${as_root[0]:+ through sudo}" >&2
  { "${as_root[@]}" apt-get install -y --no-install-recommends "$@" ||
    { "${as_root[@]}" apt-get update && "${as_root[@]}" apt-get install -y --no-install-recommends "$@"; }; } >&2 ||
    fail "apt-get could not install $*; the reason stands above."
}

missing=()
command -v pkg-config >/dev/null || missing+=(pkg-config)
for pair in libxml-2.0=libxml2-dev libpcre2-8=libpcre2-dev libcrypto=libssl-dev \
  zlib=zlib1g-dev libdeflate=libdeflate-dev libzstd=libzstd-dev; do
  pkg-config --exists "${pair%%=*}" 2>/dev/null || missing+=("${pair##*=}")
done
if [ ${#missing[@]} -gt 0 ]; then install_packages "${missing[@]}"; fi

if ! command -v "$swift" >/dev/null; then
  fail "Swift is missing: no \"$swift\" in the path." \
    "Install Swift 6.2 or later (https://www.swift.org/install/linux), put its usr/bin into PATH, and run this again."
fi
