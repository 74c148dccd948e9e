#!/bin/sh
# Runs $BROWSER so that it ends with whoever started it, even by a signal that nobody can catch.
exec setpriv --pdeathsig TERM "$BROWSER" "$@"
