# Adds to Checkov's SARIF what only its JSON says: how many checks were made, and which resource each result is about.
# Takes the code out, which is a part of the plan and may hold secrets.
($json[0] | if type == "array" then . else [.] end) as $all
| ([$all[] | (.results // {}) | (.failed_checks // []) + (.skipped_checks // []) | .[]]) as $checks
| ([$all[] | (.summary // .) | (.passed // 0) + (.failed // 0) + (.skipped // 0)] | add // 0) as $evaluated
| .runs |= map(
    .properties.evaluated = $evaluated
    | .results |= map(
        . as $result
        | ($result.locations[0].physicalLocation.region.startLine) as $line
        | ([$checks[] | select(.check_id == $result.ruleId and .file_line_range[0] == $line) | .resource] | first) as $resource
        | (if $resource then .properties.resource = $resource else . end)
        | del(.locations[].physicalLocation.region.snippet)
      )
  )
