def log = new File(basedir, 'build.log').text
assert log.contains('[dangling-reference]')
assert log.contains('sitrep:validate found what is at least of severity error: 1 errors')
assert new File(basedir, 'target/report.json').text.contains('"code": "dangling-reference"')
