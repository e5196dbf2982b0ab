# SPDX-License-Identifier: MIT
# Completion of kith for bash: what may come next is kith's to say. Installed to share/bash-completion/completions.

_kith() {
    local line word typed before=${COMP_LINE:0:COMP_POINT} begun=${COMP_WORDS[COMP_CWORD]}
    local -a words=() fitting=() files=()
    # bash breaks words at '=' and ':'; kith wants them as they were typed, without their quotes. The last may be open.
    while [[ $before =~ ^[[:space:]]*((\\.|\"[^\"]*(\"|$)|\'[^\']*(\'|$)|[^[:space:]\"\'\\])+)(.*)$ ]]; do
        word=${BASH_REMATCH[1]} before=${BASH_REMATCH[5]}
        word=${word//[\"\']/}
        words+=("${word//\\/}")
    done
    [[ ${COMP_LINE:0:COMP_POINT} == *[!\\][[:space:]] ]] && words+=("")
    typed=${words[-1]}
    COMPREPLY=()
    while IFS= read -r line; do
        word=${line%% *}
        case $line in
        :files) compopt -o filenames && mapfile -t files < <(compgen -f -- "$typed") && COMPREPLY+=("${files[@]}") ;;
        :folders) compopt -o filenames && mapfile -t files < <(compgen -d -- "$typed") && COMPREPLY+=("${files[@]}") ;;
        !*) COMPREPLY+=("${word#!}") ;; # one person's name stands for their id
        *) [[ $word == "$typed"* ]] && COMPREPLY+=("$word") ;;
        esac
    done < <("${words[0]}" complete "${words[@]:1}" 2>/dev/null)
    # What stands before the '=' is there already.
    if [[ $typed == *=* && $begun != "$typed" ]]; then
        [[ $begun == "=" ]] && begun=
        COMPREPLY=("${COMPREPLY[@]#"${typed%"$begun"}"}")
    fi
    [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *= ]] && compopt -o nospace
    return 0
}
complete -F _kith kith
