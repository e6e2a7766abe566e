# A running till reads its files as it goes: they are not changed below it, least of all while it
# sends used vouchers. Its queue is in the user's own directory and is not touched here at all.
WAIT_S="${POSAPP_UPGRADE_WAIT_S:-30}"
case "$WAIT_S" in "" | *[!0-9]*) WAIT_S=30 ;; esac
PROGRAM=/usr/lib/posapp/posapp

# An update that the till itself asked for has the till's command above it, waiting for its end.
above=" "
pid=$$
while [ -n "$pid" ] && [ "$pid" -gt 1 ]; do
    above="$above$pid "
    pid="$(sed -n 's/^PPid:[[:space:]]*//p' "/proc/$pid/status" 2>/dev/null)" || break
done

# Running programs of the package, one a line; not those above with `others`.
running() {
    find /proc -maxdepth 2 -path "/proc/[0-9]*/exe" \
        \( -lname "$PROGRAM" -o -lname "$PROGRAM (deleted)" \) 2>/dev/null |
        while read -r entry; do
            one="${entry#/proc/}"
            case "$1$above" in
                others*" ${one%/exe} "*) ;;
                *) echo "${one%/exe}" ;;
            esac
        done
}

# Ask the installed version; what it says names the tills. One that hangs is given up.
ask() {
    timeout -k 5 "$((WAIT_S + 60))" "$PROGRAM" "$@" --wait "$WAIT_S" </dev/null >&2
}

# Comes back once the program's files may be changed; else ends here with nothing changed.
demand_closed() {
    if [ ! -x "$PROGRAM" ] || [ -z "$(running all)" ]; then
        return 0
    fi
    echo "posapp is running on this machine. Waiting up to $WAIT_S s until nothing is being sent," >&2
    echo "  and as long for open tills to close: one with a sale under way ends it first..." >&2
    code=0
    ask can-update || code=$?
    if [ "$code" -eq 3 ]; then
        echo "posapp sends used vouchers to Splio, or its sales cannot be read: nothing was changed." >&2
        echo "  Try again in a minute." >&2
        exit 1
    fi
    code=0
    ask stop || code=$?
    # A version that knows neither command answers 2, a broken one anything: what runs tells.
    left="$WAIT_S"
    if [ "$code" -eq 5 ]; then
        left=0
    fi
    while [ "$code" -eq 5 ] || [ -n "$(running others)" ]; do
        if [ "$left" -le 0 ]; then
            echo "posapp is still running: nothing was changed. Close it and try again." >&2
            echo "  It can be told to finish and close: pkill -TERM -f '^$PROGRAM'" >&2
            exit 1
        fi
        sleep 1
        left=$((left - 1))
    done
}
