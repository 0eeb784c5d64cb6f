import FaultHarness

FaultProgram.main()
