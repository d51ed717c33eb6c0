package nl.warmwelkom.match.notice;

import nl.warmwelkom.testing.mail.MailTextsContract;

class NoticeTextsTest extends MailTextsContract {}
