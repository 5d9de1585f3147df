package portal.acceptance.units;

/** Write units: those of tables, and those of their indexes. */
record Units(int ofTables, int ofIndexes) {

  Units plus(Units other) {
    return new Units(ofTables + other.ofTables, ofIndexes + other.ofIndexes);
  }

  Units times(int factor) {
    return new Units(ofTables * factor, ofIndexes * factor);
  }

  @Override
  public String toString() {
    return ofTables + " + " + ofIndexes;
  }
}
