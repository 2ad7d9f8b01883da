assert new File(basedir, 'target/events.json').text.contains('"id":"e2"')
