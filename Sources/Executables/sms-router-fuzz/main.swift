import Fuzz

FuzzCommand.main()
