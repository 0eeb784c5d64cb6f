import StageBench

StageCommand.main()
