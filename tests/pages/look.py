# SPDX-License-Identifier: MIT
"""look.py [--pictures DIR] [--at-most-pages N] FILE.html…: what a person with a browser, a phone, a printer or a screen
reader would trip over in a page. Prints each fault; exit 1 where there is one."""
import argparse
import base64
import os
import re
import sys

from browser import Browser

# Each gives a list of faults. What axe would look at first: names, order of headings, tables, landmarks, language, ids.
CHECKS = {
    "wider than the screen": "document.documentElement.scrollWidth > innerWidth ? [document.documentElement.scrollWidth + ' of ' + innerWidth] : []",
    "sticks out of the page": """[...document.querySelectorAll('body *')].filter(e => !e.closest('.scroll') && !e.closest('svg')
        && e.getBoundingClientRect().right > innerWidth + 1).map(e => e.tagName + '.' + e.className)""",
    "no language": "document.documentElement.lang === 'en-GB' ? [] : [document.documentElement.lang]",
    "no title": "document.title.trim() ? [] : ['title']",
    "a heading skips a level": """[...document.querySelectorAll('h1,h2,h3,h4')].map(h => +h.tagName[1])
        .flatMap((n, i, all) => n > (i ? all[i - 1] : 0) + 1 ? ['h' + n] : [])""",
    "not one h1": "document.querySelectorAll('h1').length === 1 ? [] : [document.querySelectorAll('h1').length + '']",
    "not one main": "document.querySelectorAll('main').length === 1 ? [] : ['main']",
    "a chart without a name": """[...document.querySelectorAll('svg')].filter(s => s.getAttribute('role') !== 'img'
        || !s.getAttribute('aria-labelledby').split(' ').every(id => document.getElementById(id)?.textContent.trim())).map(s => s.outerHTML.slice(0, 80))""",
    "a chart without a table near it": """[...document.querySelectorAll('figure')].filter(f => !f.closest('section').querySelector('table')
        && !f.closest('main').querySelector('table')).map(f => f.textContent.slice(0, 60))""",
    "a table without caption or headings": """[...document.querySelectorAll('table')].filter(t => !t.caption?.textContent.trim()
        || !t.querySelector('thead th[scope=col]') || !t.querySelector('tbody th[scope=row]')).map(t => t.className)""",
    "an id twice": """[...document.querySelectorAll('[id]')].map(e => e.id).filter((id, i, all) => all.indexOf(id) !== i)""",
    "a name that points nowhere": """[...document.querySelectorAll('[aria-labelledby]')].flatMap(e => e.getAttribute('aria-labelledby').split(' '))
        .filter(id => !document.getElementById(id))""",
    "scrolls without a keyboard": """[...document.querySelectorAll('*')].filter(e => e.scrollWidth > e.clientWidth + 1
        && getComputedStyle(e).overflowX === 'auto' && e.tabIndex < 0).map(e => e.className)""",
    "a script, a frame or a form": "[...document.querySelectorAll('script,iframe,object,embed,form,link,img')].map(e => e.tagName)",
    "an attribute that the policy stops": "[...document.querySelectorAll('[style],[onclick],[onload]')].map(e => e.tagName)",
    "the style sheet was not let in": "getComputedStyle(document.querySelector('table') ?? document.body).borderCollapse === 'collapse' || !document.querySelector('table') ? [] : ['style']",
    "text too small": """[...document.querySelectorAll('body *')].filter(e => !e.closest('svg') && e.childNodes.length && [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim())
        && parseFloat(getComputedStyle(e).fontSize) < 12).map(e => e.tagName + ' ' + getComputedStyle(e).fontSize)""",
}


def faults_of(browser, path, width, dark):
    browser.open(path, width, dark)
    found = [f"{name}: {', '.join(map(str, some[:4]))}" for name, check in CHECKS.items() if (some := browser.value(check))]
    own = "file://" + os.path.abspath(path)
    for event in browser.events:
        kind, of = event.get("method"), event.get("params", {})
        if kind == "Network.requestWillBeSent" and of["request"]["url"] != own:
            found.append("a request: " + of["request"]["url"])
        if kind == "Log.entryAdded":
            found.append("the console says: " + of["entry"]["text"])
        if kind in ("Runtime.exceptionThrown", "Runtime.consoleAPICalled"):
            found.append("the console says something")
    return found


def picture(browser, path, width, folder, name):
    height = browser.value("Math.ceil(document.documentElement.scrollHeight)")
    browser.call("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)
    data = browser.call("Page.captureScreenshot", format="png")["data"]
    with open(os.path.join(folder, f"{os.path.basename(path)[:-5]}-{name}.png"), "wb") as file:
        file.write(base64.b64decode(data))


def main():
    words = argparse.ArgumentParser()
    words.add_argument("--pictures")
    words.add_argument("--at-most-pages", type=int, default=1000)
    words.add_argument("files", nargs="+")
    asked = words.parse_args()
    bad = 0
    with Browser() as browser:
        for path in asked.files:
            for name, width, dark in (("desktop", 1100, False), ("phone", 360, False), ("dark", 1100, True)):
                for fault in faults_of(browser, path, width, dark):
                    print(f"{os.path.basename(path)} ({name}): {fault}")
                    bad += 1
                if asked.pictures:
                    picture(browser, path, width, asked.pictures, name)
            browser.open(path, 1100)
            pdf = base64.b64decode(browser.call("Page.printToPDF", preferCSSPageSize=True, printBackground=True,
                                                generateTaggedPDF=True)["data"])
            pages = len(re.findall(rb"/Type\s*/Page\b", pdf))
            if asked.pictures:
                with open(os.path.join(asked.pictures, os.path.basename(path)[:-5] + ".pdf"), "wb") as file:
                    file.write(pdf)
            if pages > asked.at_most_pages or b"/StructTreeRoot" not in pdf:
                print(f"{os.path.basename(path)} (print): {pages} pages, {'' if b'/StructTreeRoot' in pdf else 'not '}tagged")
                bad += 1
    print(f"{len(asked.files)} pages looked at, {bad} faults")
    return 1 if bad else 0


sys.exit(main())
