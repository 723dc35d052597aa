/// The years that a notice can speak of.
public enum NoticeYears {
  /// A printed year outside is a misprint.
  public static let possible = 1900...2099
}
