# SPDX-License-Identifier: MIT
"""A school to be scheduled for FET 6.8 (fet-cl), as far as it can be said there: one week, the pairs given, all placed.

FET knows no capacity of rooms, chooses no adults and has no sum to make small. So what a slot can hold with all its
adults becomes so many rooms of one meeting each; a mentor is a teacher, a mentee a students set; slots that are no
lessons are preferred by 90%, lunch by 50%.
"""
import xml.etree.ElementTree as xml

from school_world import DAYS


class Names:
    """Of days and hours, by slot and back."""

    def __init__(self, world):
        self.hours = sorted({(slot["from"], slot["to"]) for slot in world.slots.values()})
        self.of = {name: (slot["day"], slot["from"]) for name, slot in world.slots.items()}
        self.slot = {at: name for name, at in self.of.items()}


def element(parent, tag, text=None):
    made = xml.SubElement(parent, tag)
    made.text = text
    return made


def listed(root, tag, one, names, number=None):
    parent = element(root, tag)
    if number:
        element(parent, number, str(len(names)))
    for name in names:
        element(element(parent, one), "Name", name)
    return parent


def constraint(parent, kind, weight, *fields):
    made = element(parent, "Constraint" + kind)
    element(made, "Weight_Percentage", str(weight))
    for tag, text in fields:
        element(made, tag, text)
    return made


def finish(made):
    element(made, "Active", "true")
    element(made, "Comments")


def not_available(parent, kind, who, at):
    if not at:
        return
    made = constraint(parent, kind + "NotAvailableTimes", 100, (kind.replace("StudentsSet", "Students"), who),
                      ("Number_of_Not_Available_Times", str(len(at))))
    for day, hour in at:
        time = element(made, "Not_Available_Time")
        element(time, "Day", day)
        element(time, "Hour", hour)
    finish(made)


def preferred(parent, weight, at):
    made = constraint(parent, "ActivitiesPreferredTimeSlots", weight, ("Teacher_Name", None), ("Students_Name", None),
                      ("Subject_Name", None), ("Activity_Tag_Name", None), ("Duration", None),
                      ("Number_of_Preferred_Time_Slots", str(len(at))))
    for day, hour in at:
        time = element(made, "Preferred_Time_Slot")
        element(time, "Preferred_Day", day)
        element(time, "Preferred_Hour", hour)
    finish(made)


def activities(root, world, pairs):
    parent = element(root, "Activities_List")
    for number, pair in enumerate(pairs, 1):
        mentor, mentee = world.pairs[pair]
        made = element(parent, "Activity")
        for tag, text in (("Teacher", mentor), ("Subject", "talk"), ("Students", mentee), ("Duration", "1"),
                          ("Total_Duration", "1"), ("Id", str(number)), ("Activity_Group_Id", "0")):
            element(made, tag, text)
        finish(made)


def seats_of(world):
    """The meetings that each slot can hold with all its adults."""
    return {slot: sum(number for (number, _), _ in world.seats(slot, dates[0])) for slot, dates in world.dates.items()}


def time_constraints(root, world, names, people):
    parent = element(root, "Time_Constraints_List")
    finish(constraint(parent, "BasicCompulsoryTime", 100))
    for who, kind in people.items():
        not_available(parent, kind, who, [at for slot, at in names.of.items() if not world.usable(who, slot)])
    preferred(parent, 90, [names.of[s] for s, slot in world.slots.items() if slot["kind"] != "lesson"])
    preferred(parent, 50, [names.of[s] for s, slot in world.slots.items() if slot["kind"] == "lunch"])


def space_constraints(root, names, seats, rooms):
    parent = element(root, "Space_Constraints_List")
    finish(constraint(parent, "BasicCompulsorySpace", 100))
    for number, room in enumerate(rooms):
        not_available(parent, "Room", room, [at for slot, at in names.of.items() if seats[slot] <= number])
    finish(constraint(parent, "SubjectPreferredRooms", 100, ("Subject", "talk"),
                      ("Number_of_Preferred_Rooms", str(len(rooms))), *(("Preferred_Room", room) for room in rooms)))


def write(world, pairs, path):
    names, seats = Names(world), seats_of(world)
    rooms = [f"seat{n}" for n in range(max(seats.values()))]
    mentors = sorted({world.pairs[pair][0] for pair in pairs})
    mentees = sorted({world.pairs[pair][1] for pair in pairs})
    root = xml.Element("fet", version="6.8.5")
    element(root, "Institution_Name", "School")
    element(root, "Comments")
    listed(root, "Days_List", "Day", DAYS, "Number_of_Days")
    listed(root, "Hours_List", "Hour", [begins for begins, _ in names.hours], "Number_of_Hours")
    listed(root, "Subjects_List", "Subject", ["talk"])
    element(root, "Activity_Tags_List")
    listed(root, "Teachers_List", "Teacher", mentors)
    years = listed(root, "Students_List", "Year", mentees)
    for year in years:
        element(year, "Number_of_Students", "1")
    activities(root, world, pairs)
    element(root, "Buildings_List")
    for room in listed(root, "Rooms_List", "Room", rooms):
        element(room, "Building")
        element(room, "Capacity", "30000")
        element(room, "Virtual", "false")
    time_constraints(root, world, names, {**dict.fromkeys(mentors, "Teacher"), **dict.fromkeys(mentees, "StudentsSet")})
    space_constraints(root, names, seats, rooms)
    xml.ElementTree(root).write(path, encoding="UTF-8", xml_declaration=True)


def read(world, pairs, path):
    """(pair, slot, date) of what FET has placed."""
    names = Names(world)
    found = []
    for activity in xml.parse(path).getroot().iter("Activity"):
        day, hour = activity.findtext("Day"), activity.findtext("Hour")
        if day and hour:
            slot = names.slot[day, hour]
            found.append((pairs[int(activity.findtext("Id")) - 1], slot, world.dates[slot][0]))
    return found
