// Signatures with their verdicts, from Twilio's documentation, from the tests of its official libraries (as facts: URL, token,
// parameters, signature) and derived ones for the cases that those leave open. Data only.

/// One request with Twilio's verdict.
package struct SignatureVector: Sendable {
    package var name: String
    package var isValid: Bool
    package var url: String
    package var token = "12345"
    package var signature: String?
    /// The body of a form, as it is sent.
    package var form: String?
    /// The body of a JSON request; neither is a request without a body.
    package var json: String?
}

private let callForm = "CallSid=CA1234567890ABCDE&Caller=%2B14158675309&Digits=1234&From=%2B14158675309&To=%2B18005551212"
private let documentedURL = "https://mycompany.com/myapp.php?foo=1&bar=2"
private let smsURL = "https://sms.example.com/sms/webhook"
private let smsToken = "0123456789abcdef0123456789abcdef"

/// An inbound message with every field that Twilio sends today.
private func smsForm(body: String, from: String = "%2B14155550123", city: String = "SAN+FRANCISCO", more: String = "") -> String {
    "ToCountry=US&ToState=CA&SmsMessageSid=SM00000000000000000000000000000001&NumMedia=0&"
        + "ToCity=&FromZip=94107&SmsSid=SM00000000000000000000000000000001&FromState=CA&"
        + "SmsStatus=received&FromCity=\(city)&Body=\(body)"
        + "&FromCountry=US&To=%2B15557654321&ToZip=&NumSegments=1&"
        + "MessageSid=SM00000000000000000000000000000001&"
        + "AccountSid=AC00000000000000000000000000000000&From=\(from)&ApiVersion=2010-04-01\(more)"
}

/// All of them.
package let signatureVectors: [SignatureVector] = [
    SignatureVector(
        name: "form_basic", isValid: true, url: documentedURL, signature: "RSOYDt4T1cUTdK1PDd93/VVr8B8=", form: callForm),
    SignatureVector(
        name: "form_https_port_removed", isValid: true, url: "https://mycompany.com:1234/myapp.php?foo=1&bar=2",
        signature: "RSOYDt4T1cUTdK1PDd93/VVr8B8=", form: callForm),
    SignatureVector(
        name: "form_http_port_kept", isValid: true, url: "http://mycompany.com:1234/myapp.php?foo=1&bar=2",
        signature: "Zmvh+3yNM1Phv2jhDCwEM3q5ebU=", form: callForm),
    SignatureVector(
        name: "form_http_80_added", isValid: true, url: "http://mycompany.com/myapp.php?foo=1&bar=2",
        signature: "0ZXoZLH/DfblKGATFgpif+LLRf4=", form: callForm),
    SignatureVector(
        name: "form_duplicate_values_sorted_unique", isValid: true, url: documentedURL, signature: "IK+Dwps556ElfBT0I3Rgjkr1wJU=",
        form: "Sid=CA123&SidAccount=AC123&Digits=5678&Digits=1234&Digits=1234"),
    SignatureVector(
        name: "form_array_values_order1", isValid: true, url: documentedURL, signature: "83O6e2vORAoJHUNzJjDWN1jz+BA=",
        form: "MessagingBinding.Address=%2B1325xxxxxxx&MessagingBinding.Address=%2B1415xxxxxxx"),
    SignatureVector(
        name: "json_bodySHA256_with_query", isValid: true,
        url: documentedURL + "&bodySHA256=0a1ff7634d9ab3b95db5c9a2dfe9416e41502b283a80c7cf19632632f96e6620",
        signature: "a9nBmqA0ju/hNViExpshrM61xv4=", json: "{\"property\": \"value\", \"boolean\": true}"),
    SignatureVector(
        name: "json_bodySHA256_only_query", isValid: true,
        url: "https://mycompany.com/myapp.php?bodySHA256=0a1ff7634d9ab3b95db5c9a2dfe9416e41502b283a80c7cf19632632f96e6620",
        signature: "y77kIzt2vzLz71DgmJGsen2scGs=", json: "{\"property\": \"value\", \"boolean\": true}"),
    SignatureVector(
        name: "json_bodySHA256_empty_object", isValid: true,
        url: documentedURL + "&bodySHA256=44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a",
        signature: "Ldidvp12m26NI7eqEvxnEpkd9Hc=", json: "{}"),
    SignatureVector(
        name: "json_body_url_without_query", isValid: false, url: "https://mycompany.com/myapp.php",
        signature: "RSOYDt4T1cUTdK1PDd93/VVr8B8=", json: "{\"property\": \"value\", \"boolean\": true}"),
    SignatureVector(
        name: "wrong_signature_text", isValid: false, url: documentedURL, signature: "WRONG_SIGNATURE", form: callForm),
    SignatureVector(
        name: "wrong_signature_prefixed", isValid: false, url: documentedURL, signature: "NOTRSOYDt4T1cUTdK1PDd93/VVr8B8=",
        form: callForm),
    SignatureVector(
        name: "wrong_signature_fake", isValid: false, url: documentedURL, signature: "fake_signature", form: callForm),
    SignatureVector(
        name: "wrong_signature_incorrect", isValid: false, url: documentedURL, signature: "IncorrectSignatureValue123=", form: callForm),
    SignatureVector(
        name: "empty_signature", isValid: false, url: documentedURL, form: callForm),
    SignatureVector(
        name: "userinfo_as_is", isValid: true, url: "https://user:pass@mycompany.com/myapp.php?foo=1&bar=2",
        signature: "CukzLTc1tT5dXEDIHm/tKBanW10=", form: callForm),
    SignatureVector(
        name: "userinfo_443_added", isValid: true, url: "https://user:pass@mycompany.com/myapp.php?foo=1&bar=2",
        signature: "ZQFR1PTIZXF2MXB8ZnKCvnnA+rI=", form: callForm),
    SignatureVector(
        name: "user_only_as_is", isValid: true, url: "https://user@mycompany.com/myapp.php?foo=1&bar=2",
        signature: "2YRLlVAflCqxaNicjMpJcSTgzSs=", form: callForm),
    SignatureVector(
        name: "query_special_chars_plus_quote", isValid: true, url: documentedURL + "&Body=It's+amazing",
        signature: "TfZzewPq8wqrGlMfyAud8+/IvJ0=", form: callForm),
    SignatureVector(
        name: "form_long_params_go", isValid: true, url: documentedURL, signature: "vOEb5UThFn24KEfnOFLQY2AE5FY=",
        form: callForm + "&ReasonConferenceEnded=test&Reason=Participant"),
    SignatureVector(
        name: "form_long_params_go_https_port", isValid: true, url: "https://mycompany.com:1234/myapp.php?foo=1&bar=2",
        signature: "vOEb5UThFn24KEfnOFLQY2AE5FY=", form: callForm + "&ReasonConferenceEnded=test&Reason=Participant"),
    SignatureVector(
        name: "form_long_params_go_http_port", isValid: true, url: "http://mycompany.com:1234/myapp.php?foo=1&bar=2",
        signature: "n2xBNyzSW7rfYStDtOFiFMv7qNo=", form: callForm + "&ReasonConferenceEnded=test&Reason=Participant"),
    SignatureVector(
        name: "form_params_sorted_wrong_go", isValid: false, url: documentedURL, signature: "95+Bu0JVPi0r/SsESZCVf0dWAjw=",
        form: callForm + "&ReasonConferenceEnded=test&Reason=Participant"),
    SignatureVector(
        name: "wrong_signature_space_go", isValid: false, url: documentedURL, signature: "WRONG SIGNATURE",
        form: callForm + "&ReasonConferenceEnded=test&Reason=Participant"),
    SignatureVector(
        name: "json_body_as_form_go", isValid: false, url: documentedURL, signature: "vOEb5UThFn24KEfnOFLQY2AE5FY=",
        json: "{\"property\": \"value\", \"boolean\": true}"),
    SignatureVector(
        name: "empty_params", isValid: true, url: documentedURL, signature: "zYQTYrRWXE7LtzbG4PfP7/bkkGo="),
    SignatureVector(
        name: "no_query", isValid: true, url: "https://mycompany.com/myapp.php", signature: "1xaxFBvyzXYvWplzNOSs28HWO94=",
        form: callForm),
    SignatureVector(
        name: "query_percent_encoded", isValid: true, url: "https://mycompany.com/myapp.php?foo=hello%20world&bar=test%2Bvalue",
        signature: "er2tvAP1Wx+iuTTE2BPgvEaN1cs=", form: callForm),
    SignatureVector(
        name: "special_and_unicode_values", isValid: true, url: documentedURL, signature: "dCPiR4WtQ6QFN6pJh81CtlCcWLQ=",
        form: "Message=Hello+%26+goodbye%21+%40%23%24%25%5E%2A%28%29"
            + "&From=%2B1+%28415%29+867-5309&Special=unicode%3A+%C3%B1%C3%A1%C3%A9%C3%AD%C3%B3%C3%BA"),
    SignatureVector(
        name: "empty_values_kept", isValid: true, url: documentedURL, signature: "9HHp/OqQMEwdrVebHDdA/+tqjX8=",
        form: "Digits=&CallSid=CA1234567890ABCDE&EmptyParam="),
    SignatureVector(
        name: "key_sorting", isValid: true, url: documentedURL, signature: "enveUe73ZTVLAekHxez3Qx6JuuQ=",
        form: "Zebra=last&Alpha=first&Beta=second&Gamma=third"),
    SignatureVector(
        name: "international_url", isValid: true, url: "https://mycompany.com/webhook/España?año=2023",
        signature: "G/Hx6mqqnjUNlPAoi2Sp9bGst0g=", form: callForm),
    SignatureVector(
        name: "case_sensitive_keys", isValid: true, url: documentedURL, signature: "jDK7WKT8wiNrwggd4ceTv4e1MJ4=",
        form: "callSid=lowercase&CallSid=uppercase&CALLSID=allcaps"),
    SignatureVector(
        name: "mixed_case_host", isValid: true, url: "https://MyCompany.com/myapp.php?foo=1&bar=2",
        signature: "g9IN/x4Cft2g517EjYvEvM/W7LU=", form: callForm),
    SignatureVector(
        name: "mixed_case_host_port", isValid: true, url: "https://MyCompany.com:1234/myapp.php?foo=1&bar=2",
        signature: "PCqOZm8cnu/L6+u5i5fuEd+Iac4=", form: callForm),
    SignatureVector(
        name: "mixed_case_host_http", isValid: true, url: "http://MyCompany.com/myapp.php?foo=1&bar=2",
        signature: "XY7AlKOKL6im4yWyX84gldUrtis=", form: callForm),
    SignatureVector(
        name: "credentials_preserved_upper_scheme", isValid: true, url: "HTTP://username:password@MyCompany.com/myapp.php?foo=1&bar=2",
        signature: "hy/l8pca+LFms4cvRdv8uiP6NGc=", form: callForm),
    SignatureVector(
        name: "credentials_preserved_mixed_case", isValid: true, url: "http://Username:Password@MyCompany.com/myapp.php?foo=1&bar=2",
        signature: "SkTSKyDJH9kUlhItI0slbgZ1UsI=", form: callForm),
    SignatureVector(
        name: "mixed_case_host_not_folded", isValid: false, url: "https://MyCompany.com/myapp.php?foo=1&bar=2",
        signature: "RSOYDt4T1cUTdK1PDd93/VVr8B8=", form: callForm),
    SignatureVector(
        name: "mixed_case_host_http_not_folded", isValid: false, url: "http://MyCompany.com/myapp.php?foo=1&bar=2",
        signature: "RSOYDt4T1cUTdK1PDd93/VVr8B8=", form: callForm),
    SignatureVector(
        name: "custom_port_https_kept", isValid: true, url: "https://mycompany.com:1234/myapp.php?foo=1&bar=2",
        signature: "CYn1h0gLBdNxDGkKJg6hYohgeD8=", form: callForm),
    SignatureVector(
        name: "rack_form_valid", isValid: true, url: "https://example.com/test", token: "qwerty",
        signature: "TR9Skm9jiF4WVRJznU5glK5I83k=", form: "foo=bar"),
    SignatureVector(
        name: "rack_json_valid", isValid: true,
        url: "https://example.com/test?bodySHA256=8d90d640c6ba47d595ac56203d7f5c6b511be80fdf44a2055acca75a119b9fd2", token: "qwerty",
        signature: "zR5Oq4f6cijN5oz5bisiVuxYnTU=", json: "{\"message\": \"a post body\"}"),
    SignatureVector(
        name: "rack_json_signature_wrong", isValid: false,
        url: "https://example.com/test?bodySHA256=8d90d640c6ba47d595ac56203d7f5c6b511be80fdf44a2055acca75a119b9fd2", token: "qwerty",
        signature: "foobarbaz", json: "{\"message\": \"a post body\"}"),
    SignatureVector(
        name: "rack_json_body_hash_mismatch", isValid: false,
        url: "https://example.com/test?bodySHA256=79bfb0acaf0045fd30f13d48d4fe296b393d85a3bfbee881a0172b2bd574b11e", token: "qwerty",
        signature: "+LYlbGr/VmN84YPJQCuWs+9UA7E=", json: "{\"message\": \"a post body that does not match the bodySHA256\"}"),
    SignatureVector(
        name: "inbound_sms_full", isValid: true, url: smsURL, token: smsToken, signature: "LjOMEgTg5rd88LVn2R9BoS+KL6g=",
        form: smsForm(body: "Hello+there")),
    SignatureVector(
        name: "inbound_sms_emoji", isValid: true, url: smsURL, token: smsToken, signature: "1QWrQg4LtJPcVJPpgqUlcKWjb80=",
        form: smsForm(body: "Gr%C3%BC%C3%9Fe+%F0%9F%91%8B%F0%9F%8F%BD+%E6%97%A5%E6%9C%AC%E8%AA%9E")),
    SignatureVector(
        name: "inbound_sms_space_percent20", isValid: true, url: smsURL, token: smsToken, signature: "xxEklnKVTPlg155dmEAgtrMF6BM=",
        form: smsForm(body: "a%20b%20%20c", city: "SAN%20FRANCISCO")),
    SignatureVector(
        name: "inbound_sms_trimmed_breaks", isValid: false, url: smsURL, token: smsToken, signature: "0LGy6ptms71BWCcz9HJml7PXnWc=",
        form: smsForm(body: "++padded+body+%0A")),
    SignatureVector(
        name: "inbound_sms_unknown_future_param", isValid: true, url: smsURL, token: smsToken, signature: "UiqviumsBf5wznq5ZyxjyFnGF2o=",
        form: smsForm(body: "hi", more: "&SomeFutureParam=x")),
    SignatureVector(
        name: "inbound_optout", isValid: true, url: smsURL, token: smsToken, signature: "kfJgiW97lc8tvsmKD6wdBYeMJUc=",
        form: smsForm(body: "STOP", more: "&OptOutType=STOP")),
    SignatureVector(
        name: "newlines_tabs_nul_controls", isValid: true, url: smsURL, token: smsToken, signature: "K5lkmeu42w2lD+5Jdr5NM+H8p7Q=",
        form: smsForm(body: "l1%0D%0Al2%09end%01")),
    SignatureVector(
        name: "tampered_from", isValid: false, url: smsURL, token: smsToken, signature: "KuDaxPsBLPdC7U+JKa742fFMtJ4=",
        form: smsForm(body: "hi", from: "%2B14155550999")),
    SignatureVector(
        name: "wrong_token", isValid: false, url: smsURL, token: smsToken, signature: "89E4P36Vi4/LhbH6uNMt041fh7Q=",
        form: smsForm(body: "hi")),
    SignatureVector(
        name: "concat_ambiguity_key_value", isValid: true, url: smsURL, token: smsToken, signature: "3BnCbYuFo/QpIAdc/Gs7P79I8Gg=",
        form: "Ab=c&X=1"),
    SignatureVector(
        name: "trailing_slash_mismatch", isValid: false, url: smsURL + "/", token: smsToken, signature: "KuDaxPsBLPdC7U+JKa742fFMtJ4=",
        form: smsForm(body: "hi")),
    SignatureVector(
        name: "http_vs_https_mismatch", isValid: false, url: "http://sms.example.com/sms/webhook", token: smsToken,
        signature: "KuDaxPsBLPdC7U+JKa742fFMtJ4=", form: smsForm(body: "hi")),
    SignatureVector(
        name: "explicit_8443_port_removed", isValid: true, url: "https://sms.example.com:8443/sms/webhook", token: smsToken,
        signature: "KuDaxPsBLPdC7U+JKa742fFMtJ4=", form: smsForm(body: "hi")),
    SignatureVector(
        name: "fragment_excluded", isValid: true, url: smsURL + "#rc=2&rp=all", token: smsToken,
        signature: "KuDaxPsBLPdC7U+JKa742fFMtJ4=", form: smsForm(body: "hi")),
    SignatureVector(
        name: "query_order_changed", isValid: false, url: smsURL + "?b=2&a=1", token: smsToken,
        signature: "OMIXPgJnlXFFKipJn7pYMf0majA=", form: smsForm(body: "hi")),
    SignatureVector(
        name: "get_no_params_url_only", isValid: true, url: smsURL + "?" + smsForm(body: "hi"), token: smsToken,
        signature: "uV3oZ5+roGLsjLQuAlMVkVM7nHo="),
    SignatureVector(
        name: "signature_unpadded", isValid: false, url: smsURL, token: smsToken, signature: "KuDaxPsBLPdC7U+JKa742fFMtJ4",
        form: smsForm(body: "hi")),
    SignatureVector(
        name: "signature_hex", isValid: false, url: smsURL, token: smsToken, signature: "2ae0dac4fb012cf742ed4f8929aef8d9f14cb49e",
        form: smsForm(body: "hi")),
    SignatureVector(
        name: "json_derived_valid", isValid: true,
        url: smsURL + "?bodySHA256=d501ecf6f58e097c5503692835f96d26c97a0ba18a32c783652f8b13d23fb308", token: smsToken,
        signature: "r/5m1ihSpY1ixrppqdLNe2jSnos=", json: "{\"MessageSid\":\"SM00000000000000000000000000000001\",\"Body\":\"hi\"}"),
    SignatureVector(
        name: "json_derived_hash_uppercase", isValid: false,
        url: smsURL + "?bodySHA256=D501ECF6F58E097C5503692835F96D26C97A0BA18A32C783652F8B13D23FB308", token: smsToken,
        signature: "l7Lfou7bZLZIPdMn/WB8OaibBz4=", json: "{\"MessageSid\":\"SM00000000000000000000000000000001\",\"Body\":\"hi\"}"),
]
