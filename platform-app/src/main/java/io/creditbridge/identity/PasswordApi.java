package io.creditbridge.identity;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One's own password, or a machine client's secret, over HTTP. */
@RestController
@Tag(name = "Account", description = "The caller's own account")
class PasswordApi {

    private final ChangePassword changing;
    private final OwnSession session;

    PasswordApi(ChangePassword changing, OwnSession session) {
        this.changing = changing;
        this.session = session;
    }

    @Operation(summary = "Change your own password or client secret; your other sessions are over")
    @PostMapping("/api/v1/account/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(Actor actor, @RequestBody PasswordForm body, HttpServletRequest request, HttpServletResponse response) {
        session.goOnAs(changing.change(actor, body, request.getRemoteAddr()), request, response);
    }
}
