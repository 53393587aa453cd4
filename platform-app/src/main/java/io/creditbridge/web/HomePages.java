package io.creditbridge.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The public front page. */
@Controller
class HomePages {

    @GetMapping("/")
    String home() {
        return "home";
    }
}
