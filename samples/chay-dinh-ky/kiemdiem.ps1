#Requires -Version 5.1
<#
.SYNOPSIS
    Kiểm tra hồ sơ kiểm điểm trên Windows, chạy tay hoặc theo lịch.
.DESCRIPTION
    Ghi vào thư mục kết quả: kiem-tra.json (đủ mọi điểm, cho chương trình khác), kiem-tra.md (bảng tóm tắt),
    kiem-tra.txt (bản đầy đủ để đọc) và, khi chưa kiểm tra được, loi.txt.
    Mã thoát: 0 không có lỗi; 1 có lỗi trong hồ sơ; 2 chưa kiểm tra được.
.PARAMETER HoSo
    Thư mục chứa các kỳ, ví dụ D:\HoSo hoặc \\maychu\hoso.
.PARAMETER KetQua
    Thư mục nhận kết quả, ngoài thư mục hồ sơ.
.PARAMETER DangKy
    Không kiểm tra ngay mà đăng ký chạy mỗi ngày làm việc vào giờ ghi ở -Gio, bằng tài khoản đang dùng.
.EXAMPLE
    .\kiemdiem.ps1 -HoSo D:\HoSo -KetQua D:\KetQua
.EXAMPLE
    .\kiemdiem.ps1 -HoSo \\maychu\hoso -KetQua D:\KetQua -DangKy -Gio 06:00
#>
[CmdletBinding()]
param(
    [Parameter(Mandatory = $true)] [string] $HoSo,
    [Parameter(Mandatory = $true)] [string] $KetQua,
    [switch] $DangKy,
    [string] $Gio = '06:00'
)
$ErrorActionPreference = 'Stop'

# Đường dẫn đủ, không có dấu \ ở cuối: dấu đó làm hỏng dấu nháy của tham số.
function Get-DuongDan([string] $ThuMuc) {
    if (-not (Test-Path -LiteralPath $ThuMuc -PathType Container)) {
        Write-Error "Không có thư mục $ThuMuc." -ErrorAction Continue
        exit 2
    }
    $DuongDan = (Resolve-Path -LiteralPath $ThuMuc).ProviderPath
    if ($DuongDan.EndsWith('\')) { return "$DuongDan." }
    return $DuongDan
}

$HoSo = Get-DuongDan $HoSo
$KetQua = Get-DuongDan $KetQua

if ($DangKy) {
    $LenhDayDu = '-NoProfile -NonInteractive -ExecutionPolicy RemoteSigned -File "{0}" -HoSo "{1}" -KetQua "{2}"' -f $PSCommandPath, $HoSo, $KetQua
    $ViecLam = New-ScheduledTaskAction -Execute 'powershell.exe' -Argument $LenhDayDu
    $Lich = New-ScheduledTaskTrigger -Weekly -DaysOfWeek Monday, Tuesday, Wednesday, Thursday, Friday -At $Gio
    $CaiDat = New-ScheduledTaskSettingsSet -StartWhenAvailable -MultipleInstances IgnoreNew -ExecutionTimeLimit (New-TimeSpan -Hours 1)
    Register-ScheduledTask -TaskName 'kiemdiem' -Description 'Kiểm tra hồ sơ kiểm điểm' -Action $ViecLam -Trigger $Lich -Settings $CaiDat -Force | Out-Null
    Write-Output "Đã đăng ký việc kiemdiem trong Task Scheduler, chạy lúc $Gio các ngày làm việc."
    exit 0
}

$Lenh = Get-Command -Name 'kiemdiem.cmd' -CommandType Application -ErrorAction SilentlyContinue | Select-Object -First 1
if ($null -eq $Lenh) {
    Write-Error 'Chưa cài lệnh kiemdiem trên máy này. Xem mục Cài đặt trong README.' -ErrorAction Continue
    exit 2
}
$Tep = Join-Path $KetQua 'kiem-tra'
$Loi = Join-Path $KetQua 'loi.txt'
$ThamSo = @(
    'validate', "`"$HoSo`"",
    '--format', "`"json=$Tep.json`"",
    '--format', "`"markdown=$Tep.md`"",
    '--format', "`"pretty=$Tep.txt`""
)
$Chay = Start-Process -FilePath $Lenh.Path -ArgumentList $ThamSo -NoNewWindow -Wait -PassThru -RedirectStandardError $Loi
if ($Chay.ExitCode -le 1) { Remove-Item -LiteralPath $Loi }
exit $Chay.ExitCode
