package io.creditbridge.identity;

import io.creditbridge.web.Forms;
import io.creditbridge.web.Forms.FormContext;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Everybody's own password. */
@Controller
class PasswordPages {

    private final ChangePassword changing;
    private final OwnSession session;
    private final Accounts accounts;
    private final Forms forms;

    PasswordPages(ChangePassword changing, OwnSession session, Accounts accounts, Forms forms) {
        this.changing = changing;
        this.session = session;
        this.accounts = accounts;
        this.forms = forms;
    }

    @GetMapping("/account/password")
    String form(Actor actor, Model model) {
        model.addAttribute(
                "first",
                accounts.findById(actor.accountId())
                        .filter(account -> account.mustChangePassword())
                        .isPresent());
        return "identity/password";
    }

    @PostMapping("/account/password")
    String change(Actor actor, PasswordForm form, HttpServletRequest request, FormContext context) {
        return forms.submit(
                () -> {
                    SignedIn renewed = changing.change(actor, form, request.getRemoteAddr());
                    session.goOnAs(renewed, request, context.response());
                    return "redirect:" + SignInOutcome.homeOf(renewed);
                },
                () -> form(actor, context.model()),
                context);
    }
}
