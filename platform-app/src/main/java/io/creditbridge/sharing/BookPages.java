package io.creditbridge.sharing;

import io.creditbridge.guarantee.FacilityId;
import io.creditbridge.identity.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of a facility's book. */
@Controller
class BookPages {

    private final FacilityReading facilities;
    private final BookReading reading;

    BookPages(FacilityReading facilities, BookReading reading) {
        this.facilities = facilities;
        this.reading = reading;
    }

    @GetMapping("/sharing/facilities/{facility}/book")
    String book(Actor actor, @PathVariable FacilityId facility, Model model) {
        model.addAttribute("facility", facilities.one(actor, facility));
        model.addAttribute("book", reading.book(actor, facility));
        return "sharing/book";
    }
}
