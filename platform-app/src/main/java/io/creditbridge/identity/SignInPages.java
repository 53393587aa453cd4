package io.creditbridge.identity;

import io.creditbridge.web.Forms;
import io.creditbridge.web.Forms.FormContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in, and opening an owner's account. */
@Controller
class SignInPages {

    private final SignUp signUp;
    private final Forms forms;
    private final DemoAccounts demoAccounts;

    SignInPages(SignUp signUp, Forms forms, DemoAccounts demoAccounts) {
        this.signUp = signUp;
        this.forms = forms;
        this.demoAccounts = demoAccounts;
    }

    @GetMapping("/sign-in")
    String signIn(@RequestParam(required = false) @Nullable String error, Model model) {
        model.addAttribute("failure", "wait".equals(error) || "wrong".equals(error) ? error : null);
        model.addAttribute("demoAccounts", demoAccounts.shown());
        return "identity/sign-in";
    }

    @GetMapping("/sign-up")
    String signUpForm(Model model) {
        model.addAttribute("form", new SignUpForm(null, null, null));
        return "identity/sign-up";
    }

    @PostMapping("/sign-up")
    String signUp(SignUpForm form, FormContext context) {
        return forms.submit(
                () -> {
                    signUp.open(form);
                    return "redirect:/sign-in?opened";
                },
                () -> {
                    context.model().addAttribute("form", form);
                    return "identity/sign-up";
                },
                context);
    }
}
