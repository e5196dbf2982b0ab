# SPDX-License-Identifier: MIT
# Completion of kith for fish: what may come next is kith's to say. Installed to share/fish/vendor_completions.d.

function __kith_next
    set -l words (commandline -opc)
    set -l begun (commandline -ct)
    for line in ($words[1] complete $words[2..-1] "$begun" 2>/dev/null)
        switch $line
            case :files
                __fish_complete_path "$begun"
            case :folders
                __fish_complete_directories "$begun"
            case '*'
                string replace ' ' \t -- (string replace -r '^!' '' -- $line)
        end
    end
end
complete -c kith -f -a '(__kith_next)'
