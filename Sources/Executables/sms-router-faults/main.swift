import FaultHarness

FaultCommand.main()
