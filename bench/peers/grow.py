"""Fills pretalx's demonstration event up to 60 scheduled talks in three rooms, and
publishes the schedule: run by `python -m pretalx shell --unsafe-disable-scopes`."""

from datetime import timedelta

from django_scopes import scope
from pretalx.event.models import Event
from pretalx.schedule.models import Room

event = Event.objects.get(slug="democon")
with scope(event=event):
    room = Room.objects.create(event=event, name="Third room", position=3)
    placed = event.wip_schedule.talks.filter(start__isnull=False, submission__isnull=False)
    first = placed.order_by("start").first().start
    waiting = list(event.submissions.filter(state__in=["rejected", "submitted"]))
    for at, submission in enumerate(waiting[: 60 - placed.count()]):
        submission.accept()
        submission.confirm()
        slot = submission.slots.filter(schedule=event.wip_schedule).first()
        minutes = submission.submission_type.default_duration or 30
        slot.start = first + timedelta(days=at // 8, hours=at % 8)
        slot.end = slot.start + timedelta(minutes=minutes)
        slot.room = room
        slot.save()
    event.wip_schedule.freeze("v1.1", notify_speakers=False)
    talks = event.current_schedule.talks.filter(start__isnull=False, submission__isnull=False)
    print("talks:", talks.count())
