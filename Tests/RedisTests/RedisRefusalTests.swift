// What is told on of an error of Redis's: its kind, never its words.

import Redis
import Testing

@Suite struct RedisRefusalTests {
    @Test func theKindIsToldAndNothingElse() {
        #expect(RedisRefusal("READONLY You can't write against a read only replica.").description == "READONLY: it is a replica")
        #expect(RedisRefusal("OOM command not allowed when used memory > 'maxmemory'. script: 1f2e").code == "OOM")
        for words in ["secret", "", " ", "SECRET is what it is", "-READONLY", "readonly", "\u{1b}]0;x\u{7}", "NOAUTHsecret"] {
            #expect(RedisRefusal(words).code == nil && RedisRefusal(words).description == "for no reason that is known here", "\(words)")
        }
    }

    /// As 6.2 says it when a command of a script is refused.
    @Test func anErrorInsideOfAScripts() {
        let words = "ERR Error running script (call to f_2fa1): @user_script:40: @user_script: 40: -READONLY You can't write against"
        #expect(RedisRefusal(words).code == "READONLY")
        #expect(RedisRefusal("ERR Error running script (call to f_2fa1): @user_script:40: -SECRET x").code == "ERR")
    }
}
