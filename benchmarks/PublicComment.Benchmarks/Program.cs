using BenchmarkDotNet.Running;
using PublicComment.Benchmarks.Hostile;

if (args is ["hostile", ..])
{
    HostileRun.Write(Console.Out);
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
}
