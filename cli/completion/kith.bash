# SPDX-License-Identifier: MIT
# Completion of kith for bash: what may come next is kith's to say. Installed to share/bash-completion/completions.

_kith() {
    local line begun=${COMP_WORDS[COMP_CWORD]} before=${COMP_LINE:0:COMP_POINT}
    local -a words
    # bash breaks words at '=' and ':'; kith wants them as they were typed.
    read -ra words <<<"$before"
    [[ $before == *[[:space:]] ]] && words+=("")
    COMPREPLY=()
    while IFS= read -r line; do
        case $line in
        :files) compopt -o filenames && COMPREPLY+=($(compgen -f -- "$begun")) ;;
        :folders) compopt -o filenames && COMPREPLY+=($(compgen -d -- "$begun")) ;;
        *) COMPREPLY+=("${line%% *}") ;;
        esac
    done < <("${words[0]}" complete "${words[@]:1}" 2>/dev/null)
    local typed=${words[-1]} word
    local -a fitting=()
    for word in "${COMPREPLY[@]}"; do [[ $word == "$typed"* || $word == "$begun"* ]] && fitting+=("$word"); done
    # One person's name stands for their id.
    [[ ${#fitting[@]} -eq 0 && ${#COMPREPLY[@]} -eq 1 ]] || COMPREPLY=("${fitting[@]}")
    # What stands before the '=' is there already.
    if [[ $typed == *=* && $begun != "$typed" ]]; then COMPREPLY=("${COMPREPLY[@]#"${typed%"$begun"}"}"); fi
    [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *= ]] && compopt -o nospace
    return 0
}
complete -F _kith kith
