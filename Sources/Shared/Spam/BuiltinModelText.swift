// Written by script/spam-model. Do not edit.

// swift-format-ignore-file

let builtinModelText = ""
