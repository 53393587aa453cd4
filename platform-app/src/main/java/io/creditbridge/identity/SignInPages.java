package io.creditbridge.identity;

import io.creditbridge.web.Forms;
import io.creditbridge.web.Forms.FormContext;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in, and opening an owner's account. */
@Controller
class SignInPages {

    private static final Set<String> FAILURES = Set.of("wait", "wrong", "ended");

    private final SignUp signUp;
    private final SignInThrottle throttle;
    private final Forms forms;
    private final DemoAccounts demoAccounts;

    SignInPages(SignUp signUp, SignInThrottle throttle, Forms forms, DemoAccounts demoAccounts) {
        this.signUp = signUp;
        this.throttle = throttle;
        this.forms = forms;
        this.demoAccounts = demoAccounts;
    }

    @GetMapping("/sign-in")
    String signIn(@RequestParam(required = false) @Nullable String error, Model model) {
        model.addAttribute("failure", error != null && FAILURES.contains(error) ? error : null);
        model.addAttribute("demoAccounts", demoAccounts.shown());
        return "identity/sign-in";
    }

    /** Leads whoever is signed in to the first page of their work. */
    @GetMapping("/home")
    String home(@AuthenticationPrincipal SignedIn signedIn) {
        return "redirect:" + SignInOutcome.homeOf(signedIn);
    }

    @GetMapping("/sign-up")
    String signUpForm(Model model) {
        model.addAttribute("form", new SignUpForm(null, null, null));
        return "identity/sign-up";
    }

    @PostMapping("/sign-up")
    String signUp(SignUpForm form, HttpServletRequest request, FormContext context) {
        Duration wait = throttle.signUp(request.getRemoteAddr());
        if (wait.isPositive()) {
            context.response().setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            context.response().setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds() + 1));
            context.model().addAttribute("form", form);
            context.model().addAttribute("waitMinutes", wait.toMinutes() + 1);
            return "identity/sign-up";
        }
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
