import Dispatcher
import Glibc

exit(DispatcherMain.run())
