package io.creditbridge.origination;

import io.creditbridge.application.GuarantorCode;
import io.creditbridge.web.Fields;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A guarantor as an owner names it. */
record GuarantorForm(
        @Nullable String guarantorName,
        @Nullable String guarantorCode,
        @Nullable String guarantorPhone) {

    /** A form in which nothing is typed yet. */
    static GuarantorForm empty() {
        return new GuarantorForm(null, null, null);
    }

    /** A guarantor read. */
    record Read(String name, GuarantorCode code, String phone) {}

    Read read() {
        Fields fields = new Fields();
        String name = fields.text("guarantorName", guarantorName, 2, 60);
        String phone = fields.text("guarantorPhone", guarantorPhone, 5, 20);
        if (fields.fine() && !phone.matches("[+]?[0-9 -]{5,20}")) {
            fields.reject("guarantorPhone", "problem.phone");
        }
        GuarantorCode code = null;
        try {
            code = GuarantorCode.typed(guarantorCode == null ? "" : guarantorCode);
        } catch (IllegalArgumentException neither) {
            fields.reject("guarantorCode", "problem.guarantorCode");
        }
        fields.check();
        return new Read(name, Objects.requireNonNull(code), phone);
    }
}
