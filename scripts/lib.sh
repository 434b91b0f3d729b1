# What ./run and ./test share: a step with its time and its log, and the set-up of a bare system. To be sourced by bash.
# Nothing here depends on the folder it is called from; everything that is written lies under target/, ui/ and out/.

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
LOGS=$ROOT/target/logs
STAMPS=$ROOT/target/stamps
RUST_WANTED=1.95
NODE_WANTED=20.19
cd "$ROOT"
mkdir -p "$LOGS" "$STAMPS"
# Where rustup puts cargo, for shells that have not read it yet.
command -v cargo >/dev/null || PATH=$HOME/.cargo/bin:$PATH

say() { printf '%s\n' "$*"; }

die() {
    printf '\n%s\n' "$*" >&2
    exit 1
}

clock() {
    local seconds=$1
    if ((seconds < 60)); then printf '%d s' "$seconds"; else printf '%d min %02d s' $((seconds / 60)) $((seconds % 60)); fi
}

# Writes the name of a running step: after two seconds, or at once when SHOW=always. On a terminal the time runs.
ticker() {
    local text=$1 begun=$SECONDS
    trap exit TERM
    [[ ${SHOW:-late} == always ]] || sleep 2 & wait $!
    : >"$STAMPS/.shown"
    if [[ ! -t 1 ]]; then printf '• %s…' "$text"; return; fi
    while true; do
        printf '\r\033[K• %s… %s' "$text" "$(clock $((SECONDS - begun)))"
        sleep 1 & wait $!
    done
}

# step NAME TEXT COMMAND...: runs the command with its output in target/logs/NAME.log. Says nothing of what was done at
# once; says what failed with the end of its log, and answers 1. A function called so must chain its commands with &&.
step() {
    local name=$1 text=$2 begun=$SECONDS status=0 end='\n' start=
    shift 2
    rm -f "$STAMPS/.shown"
    ticker "$text" &
    local ticking=$!
    "$@" >"$LOGS/$name.log" 2>&1 </dev/null || status=$?
    { kill "$ticking" && wait "$ticking"; } 2>/dev/null || true
    [[ ! -t 1 ]] || start='\r\033[K'
    if [[ -e $STAMPS/.shown ]]; then
        if [[ -t 1 ]]; then start+="• $text…"; fi
    elif [[ ${SHOW:-late} == always ]] || ((status != 0)); then
        start+="• $text…"
    else
        start= end=
    fi
    rm -f "$STAMPS/.shown"
    if ((status == 0)); then
        [[ -z $end ]] || printf "$start"' %s'"$end" "$(clock $((SECONDS - begun)))"
        return 0
    fi
    printf "$start"' ÉCHEC (%s)\n' "$(clock $((SECONDS - begun)))"
    printf '\n--- fin de target/logs/%s.log ---\n' "$name"
    tail -n 60 "$LOGS/$name.log"
    printf -- '--- le journal entier : target/logs/%s.log ---\n' "$name"
    return 1
}

# The checksum of files and folders, by content and name.
checksum() { find "$@" -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum | cut -d ' ' -f 1; }

# done_before NAME SUM: has this been done, for this sum? done_now NAME SUM: it has.
done_before() { [[ -r $STAMPS/$1 && $(<"$STAMPS/$1") == "$2" ]]; }
done_now() { printf '%s' "$2" >"$STAMPS/$1"; }

at_least() { [[ $(printf '%s\n' "$1" "$2" | sort -V | head -n 1) == "$1" ]]; }

need_rust() {
    local found
    found=$(cargo --version 2>/dev/null | cut -d ' ' -f 2) || true
    [[ -n $found ]] || die "Rust $RUST_WANTED ou plus récent est nécessaire et n'est pas installé : voir https://rustup.rs, puis relancer."
    at_least "$RUST_WANTED" "$found" || die "Rust $RUST_WANTED ou plus récent est nécessaire (ici : $found). Mettre à jour avec : rustup update stable"
}

need_node() {
    local found
    found=$(node --version 2>/dev/null) || true
    found=${found#v}
    [[ -n $found ]] && command -v npm >/dev/null || die "Node $NODE_WANTED ou plus récent, avec npm, est nécessaire et n'est pas installé : voir https://nodejs.org, puis relancer."
    at_least "$NODE_WANTED" "$found" || die "Node $NODE_WANTED ou plus récent est nécessaire (ici : $found)."
}

# Is what this package is for already here? « command=package » asks for the command; a plain name asks dpkg.
is_here() {
    if [[ $1 == *=* ]]; then
        command -v "${1%%=*}" >/dev/null
    else
        command -v dpkg-query >/dev/null && [[ $(dpkg-query --show --showformat='${Status}' "$1" 2>/dev/null) == 'install ok installed' ]]
    fi
}

apt_install() {
    local root=()
    ((EUID == 0)) || root=(sudo)
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 update &&
        "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 install --yes --no-install-recommends "$@"
}

# need_packages PACKAGE...: installs what is missing, on Debian and Ubuntu; elsewhere names it and stops.
need_packages() {
    local one missing=()
    for one; do is_here "$one" || missing+=("${one#*=}"); done
    ((${#missing[@]} > 0)) || return 0
    [[ ${ENSEMBLIER_SYSTEM:-} != prepared ]] || return 0
    local system=unknown
    [[ ! -r /etc/os-release ]] || system=$(. /etc/os-release && printf '%s %s' "$ID" "${VERSION_ID:-}")
    case $system in
    'debian 12') ;;
    debian\ *) say "Ce système est $system : la liste des paquets est celle de Debian 12, elle n'a pas été essayée ici." ;;
    ubuntu\ *) say "Ce système est $system : la liste des paquets a été relue pour Ubuntu 24.04, elle n'y a pas été essayée." ;;
    *)
        die "Ce système ($system) n'est ni Debian ni Ubuntu. À installer, sous les noms qu'il leur donne :
    ${missing[*]}
puis relancer avec ENSEMBLIER_SYSTEM=prepared pour dire que c'est fait."
        ;;
    esac
    ((EUID == 0)) || command -v sudo >/dev/null || die "Il manque des paquets, et « sudo » pour les installer. En tant qu'administrateur :
    apt-get install --no-install-recommends ${missing[*]}"
    # sudo asks for its password here, not in a log.
    ((EUID == 0)) || sudo -v || die "Sans droits d'administrateur, demander à qui les a d'installer : ${missing[*]}"
    step packages "Paquets du système (${#missing[@]})" apt_install "${missing[@]}" ||
        die "Les paquets n'ont pas pu être installés. Vérifier la connexion, puis relancer."
    for one; do is_here "$one" || die "Le paquet ${one#*=} est installé, mais « ${one%%=*} » reste introuvable."; done
}

# What the command line needs to be built, and what the window needs beside.
PACKAGES_CORE=(cc=build-essential make=build-essential pkg-config=pkg-config libclang-dev ca-certificates)
PACKAGES_WINDOW=(libwebkit2gtk-4.1-dev)

npm_install() {
    local sum
    sum=$(checksum ui/package-lock.json ui/package.json ui/.npmrc)-$(node --version)
    [[ -d ui/node_modules ]] && done_before npm "$sum" && return 0
    rm -f "$STAMPS/npm"
    npm --prefix ui ci --no-audit --no-fund && done_now npm "$sum"
}

# The page that the window shows. Left alone when nothing it is made of has changed: its dates would rebuild the window.
ui_build() {
    local sum
    sum=$(checksum ui/src ui/index.html ui/package-lock.json ui/vite.config.ts ui/svelte.config.js ui/tsconfig.json assets)
    [[ -z ${CI:-} && -r ui/dist/index.html ]] && done_before ui "$sum" && return 0
    rm -f "$STAMPS/ui"
    npm --prefix ui run build && done_now ui "$sum"
}
