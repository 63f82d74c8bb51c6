namespace Waybill.Storage.Index;

/// <summary>An index that does not hold. Nothing is lost by it: it is derived, and made anew from journal and locker.</summary>
public sealed class IndexDamagedException : CaseException
{
    internal IndexDamagedException(string file, string cause, Exception? inner = null)
        : base(file, cause, "run rebuild", inner) { }
}
